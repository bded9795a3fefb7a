// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/strays.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>

#include <sys/stat.h>

namespace casemate {

namespace {

constexpr off_t largestDropIn = 1 << 16;

/// What packages and editors leave behind.
bool isLeftover(std::string_view name)
{
    static constexpr std::array<std::string_view, 16> endings{"~", ".bak", ".old", ".orig", ".rej", ".swp", ".tmp",
        ".save", ".disabled", ".off", ".dpkg-old", ".dpkg-new", ".dpkg-dist", ".rpmsave", ".rpmnew", ".md"};
    return name.starts_with('.') || name.starts_with("README") || name.starts_with('#')
        || std::ranges::any_of(endings, [name](std::string_view ending) { return name.ends_with(ending); });
}

/// The first assignment of the section [Service] or [Unit] in @p text; nothing where it is no unit's.
std::optional<StrayFact> firstLine(std::string_view text)
{
    bool isInside = false;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = text::stripped(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.starts_with('['))
            isInside = line == "[Service]" || line == "[Unit]";
        else if (const auto sign = line.find('=');
            isInside && sign != std::string_view::npos && !line.starts_with('#') && !line.starts_with(';'))
            return StrayFact{.path = {},
                .meant = {},
                .key = std::string(text::stripped(line.substr(0, sign))),
                .value = std::string(text::stripped(line.substr(sign + 1)))};
    }
    return std::nullopt;
}

void addStray(const RootFolder& root, const std::string& path, std::string meant, std::vector<StrayFact>& strays)
{
    const auto place = root.find(path);
    if (!place || !place->exists || !S_ISREG(place->mode) || place->size > largestDropIn)
        return;
    const auto bytes = RootFolder::read(*place);
    auto stray = bytes ? firstLine(*bytes) : std::nullopt;
    if (!stray)
        return;
    stray->path = path;
    stray->meant = std::move(meant);
    strays.push_back(*std::move(stray));
}

std::vector<std::string> sortedNames(const RootFolder& root, const std::string& folder)
{
    auto names = root.names(folder).value_or(std::vector<std::string>{});
    std::ranges::sort(names);
    return names;
}

} // namespace

std::vector<StrayFact> straysOf(const RootFolder& root, const UnitFolders& units, Scope scope, const std::string& unit)
{
    constexpr std::string_view type = ".service";
    std::vector<StrayFact> strays;
    if (!unit.ends_with(type) || unit.size() == type.size())
        return strays;
    const std::string bare = unit.substr(0, unit.size() - type.size());
    for (const std::string_view base : unitSearchFolders(scope)) {
        const auto namesIn = [&](const std::string& folder) {
            return units.holds(base, folder) ? sortedNames(root, std::string(base) + '/' + folder)
                                             : std::vector<std::string>();
        };
        const std::string right = std::string(base) + '/' + unit + ".d";
        for (const std::string& name : namesIn(unit + ".d"))
            if (!name.ends_with(".conf") && !isLeftover(name))
                addStray(root, right + '/' + name, right + '/' + name + ".conf", strays);
        for (const std::string& wrong : {bare + ".d", unit, unit + ".conf.d", bare + ".conf.d"})
            for (const std::string& name : namesIn(wrong))
                if (name.ends_with(".conf"))
                    addStray(root, std::string(base) + '/' + wrong + '/' + name, right + '/' + name, strays);
    }
    return strays;
}

} // namespace casemate
