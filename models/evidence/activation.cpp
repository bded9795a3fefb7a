// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/activation.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace casemate {

namespace {

constexpr std::array<std::string_view, 4> listenKeys{
    "ListenStream", "ListenDatagram", "ListenSequentialPacket", "ListenNetlink"};

/// The last value of @p key, or @p fallback.
std::string lastOf(const std::vector<UnitLine>& lines, std::string_view key, std::string fallback)
{
    for (const UnitLine& line : lines)
        if (line.key == key && !line.value.empty())
            fallback = line.value;
    return fallback;
}

/// "app@.service" of "app@one.service"; any other name as it is.
std::string templateOf(const std::string& unit)
{
    const auto sign = unit.find('@');
    return sign == std::string::npos ? unit : unit.substr(0, sign + 1) + ".service";
}

/// The name of @p other without its type, and the type of services behind it.
std::string serviceNamedAs(const std::string& other, std::string_view between = {})
{
    return other.substr(0, other.rfind('.')) + std::string(between) + ".service";
}

/// The addresses that @p lines of the socket unit @p name listen on.
std::vector<ListenFact> listensOf(const UnitFolders& units, const std::string& name, const std::vector<UnitLine>& lines)
{
    std::vector<ListenFact> listens;
    for (const UnitLine& line : lines) {
        if (!std::ranges::contains(listenKeys, line.key))
            continue;
        if (line.value.empty()) // empties the lists of all kinds
            listens.clear();
        else
            listens.push_back({.unit = name,
                .kind = line.key,
                .address = line.value,
                .isEnabled = units.isWanted(name),
                .source = {.kind = SourceKind::FileSystem, .where = line.file}});
    }
    return listens;
}

/// What @p all has for @p unit itself and for its template, sorted by @p order.
template <typename Each, typename Order>
std::vector<Each> meant(const std::map<std::string, std::vector<Each>>& all, const std::string& unit, Order order)
{
    std::vector<Each> found;
    if (unit.empty())
        return found;
    for (const std::string& name : std::set{unit, templateOf(unit)})
        if (const auto at = all.find(name); at != all.end())
            found.insert(found.end(), at->second.begin(), at->second.end());
    std::ranges::stable_sort(found, {}, order);
    return found;
}

} // namespace

Activations::Activations(const UnitFolders& units)
{
    for (const std::string& name : units.named(".socket")) {
        const std::vector<UnitLine> lines = units.lines(name);
        const bool isPerConnection = text::parseBoolean(lastOf(lines, "Accept", "no")).value_or(false);
        const std::string service =
            lastOf(lines, "Service", serviceNamedAs(name, isPerConnection && !name.contains('@') ? "@" : ""));
        for (ListenFact& listen : listensOf(units, name, lines))
            m_listens[service].push_back(std::move(listen));
    }
    for (const std::string& name : units.named(".timer"))
        m_timers[lastOf(units.lines(name), "Unit", serviceNamedAs(name))].push_back(name);
}

std::vector<ListenFact> Activations::listensFor(const std::string& unit) const
{
    return meant(m_listens, unit, &ListenFact::unit);
}

std::vector<std::string> Activations::timersOf(const std::string& unit) const
{
    return meant(m_timers, unit, std::identity());
}

} // namespace casemate
