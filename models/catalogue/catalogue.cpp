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

/// Five of its letters and its length: enough to tell nearly all names apart, and cheap.
constexpr std::size_t scattered(std::string_view name)
{
    const std::size_t size = name.size();
    std::uint32_t sum = static_cast<std::uint32_t>(size);
    for (const std::size_t at : {std::size_t{0}, size / 4, size / 2, 3 * size / 4, size - 1})
        sum = sum * 37 + static_cast<unsigned char>(name[at]);
    return sum;
}

/// Where each name stands in byName, plus one, at its scattered place or soon after it; 0 where there is none. Each
/// line of each unit asks for its key.
constexpr auto places = [] {
    std::array<std::uint16_t, 512> table{};
    static_assert(byName.size() * 2 < table.size(), "most places are free");
    for (std::size_t row = 0; row < byName.size(); ++row) {
        std::size_t place = scattered(byName[row].name) % table.size();
        while (table[place] != 0)
            place = (place + 1) % table.size();
        table[place] = static_cast<std::uint16_t>(row + 1);
    }
    return table;
}();
} // namespace

std::optional<DirectiveId> findDirective(std::string_view name)
{
    if (name.empty())
        return std::nullopt;
    for (std::size_t place = scattered(name) % places.size(); places[place] != 0; place = (place + 1) % places.size())
        if (const NamedRow& row = byName[places[place] - 1U]; row.name == name)
            return DirectiveId{row.index};
    return std::nullopt;
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
