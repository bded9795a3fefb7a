// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/catalogue.h"

#include "models/catalogue/otherkeys.h"
#include "models/core/text.h"

#include <algorithm>
#include <vector>

namespace casemate {

static_assert(directives.size() < 256, "DirectiveId holds eight bits");

namespace {
struct NamedRow {
    std::string_view name;
    std::uint8_t index = 0;
};

consteval std::size_t nameCount()
{
    std::size_t aliases = 0;
    for (const Directive& row : directives)
        aliases += row.alias.empty() ? 0 : 1;
    return directives.size() + aliases;
}

/// All names and older names, sorted.
constexpr auto byName = [] {
    std::array<NamedRow, nameCount()> rows;
    std::size_t at = 0;
    for (std::size_t i = 0; i < directives.size(); ++i) {
        rows[at++] = {directives[i].name, static_cast<std::uint8_t>(i)};
        if (!directives[i].alias.empty())
            rows[at++] = {directives[i].alias, static_cast<std::uint8_t>(i)};
    }
    std::ranges::sort(rows, {}, &NamedRow::name);
    return rows;
}();
static_assert(std::ranges::adjacent_find(byName, {}, &NamedRow::name) == byName.end(), "names are unique");
} // namespace

std::optional<DirectiveId> findDirective(std::string_view name)
{
    const auto found = std::ranges::lower_bound(byName, name, {}, &NamedRow::name);
    if (found == byName.end() || found->name != name)
        return std::nullopt;
    return DirectiveId{found->index};
}

std::optional<DirectiveId> findDirective(Section section, std::string_view name)
{
    const auto id = findDirective(name);
    return id && directive(*id).section == section ? id : std::nullopt;
}

std::optional<std::string_view> nearestDirective(std::string_view name)
{
    static const auto names = [] {
        std::vector<std::string_view> all;
        for (const NamedRow& row : byName)
            all.push_back(row.name);
        for (const OtherKey& key : otherKeys())
            all.push_back(key.name);
        return all;
    }();
    return text::nearest(name, names);
}

} // namespace casemate
