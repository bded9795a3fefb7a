// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"
#include "models/catalogue/families/devices.h"
#include "models/catalogue/families/files.h"
#include "models/catalogue/families/identity.h"
#include "models/catalogue/families/kernel.h"
#include "models/catalogue/families/network.h"
#include "models/catalogue/families/processes.h"
#include "models/catalogue/families/resources.h"
#include "models/catalogue/families/service.h"
#include "models/catalogue/families/syscalls.h"

#include <array>
#include <optional>

namespace casemate {

namespace detail {
template <std::size_t... Sizes>
consteval auto joined(const std::array<Directive, Sizes>&... families)
{
    std::array<Directive, (Sizes + ...)> all{};
    std::size_t at = 0;
    auto append = [&](const auto& family) {
        for (const Directive& row : family)
            all[at++] = row;
    };
    (append(families), ...);
    return all;
}
} // namespace detail

/// Every directive that Casemate knows, family by family. Its order is that of the form.
inline constexpr auto directives =
    detail::joined(families::identity, families::files, families::devices, families::kernel, families::processes,
        families::syscalls, families::network, families::resources, families::service);

/// All of them by their ids, in that order.
inline constexpr auto directiveIds = [] {
    std::array<DirectiveId, directives.size()> ids{};
    for (std::size_t index = 0; index < ids.size(); ++index)
        ids[index].index = static_cast<std::uint8_t>(index);
    return ids;
}();

/// The row of @p id.
[[nodiscard]] constexpr const Directive& directive(DirectiveId id) { return directives[id.index]; }

/// The directive called @p name (or its older name) in @p section, or nothing. Names are case-sensitive, as in systemd.
[[nodiscard]] std::optional<DirectiveId> findDirective(Section section, std::string_view name);

/// The same without knowing the section: Service first, then Unit.
[[nodiscard]] std::optional<DirectiveId> findDirective(std::string_view name);

/// The known name most like @p name, or nothing.
[[nodiscard]] std::optional<std::string_view> nearestDirective(std::string_view name);

/// `"ProtectSystem"_directive`: the id of a directive, checked by the compiler.
consteval DirectiveId operator""_directive(const char* text, std::size_t length)
{
    const std::string_view name(text, length);
    for (std::size_t i = 0; i < directives.size(); ++i)
        if (directives[i].name == name)
            return {static_cast<std::uint8_t>(i)};
    throw "no such directive";
}

} // namespace casemate
