// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace casemate {

/// A name that systemd accepts for a unit: "nginx.service", a template "getty@.service", an instance
/// "getty@tty1.service" (systemd.unit(5), at most 255 bytes; the rules of unit_name_is_valid(), the same in all
/// versions).
class UnitName {
public:
    /// The name @p text, or InvalidName.
    [[nodiscard]] static Result<UnitName> parse(std::string_view text);

    /// As systemctl does it with what a person types: "nginx" becomes "nginx.service", a byte that no name may hold is
    /// escaped as "\x20". InvalidName for a path, a glob, and what still is no name then.
    [[nodiscard]] static Result<UnitName> parseLoosely(std::string_view text);

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::string_view prefix() const; ///< "getty" of "getty@tty1.service"
    [[nodiscard]] std::string_view type() const; ///< "service", without the dot
    [[nodiscard]] std::string_view stem() const; ///< the name without ".service"
    [[nodiscard]] std::string_view instance() const; ///< "tty1", or empty
    [[nodiscard]] bool isTemplate() const; ///< "getty@.service"
    [[nodiscard]] bool isInstance() const; ///< "getty@tty1.service"
    [[nodiscard]] bool isService() const { return type() == "service"; }

    /// "getty@.service" of "getty@tty1.service"; nothing where this is no instance.
    [[nodiscard]] std::optional<UnitName> templateName() const;
    /// "getty@NAME.service" of "getty@.service"; nothing where this is no template or NAME is no instance name.
    [[nodiscard]] std::optional<UnitName> withInstance(std::string_view instance) const;

    friend bool operator==(const UnitName&, const UnitName&) = default;
    friend auto operator<=>(const UnitName&, const UnitName&) = default;

private:
    explicit UnitName(std::string text)
        : m_text(std::move(text))
    {
    }
    std::string m_text;
};

} // namespace casemate
