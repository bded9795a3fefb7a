// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/activation.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>

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

/// True where @p named means the service @p unit.
bool isMeant(const std::string& named, const std::string& unit)
{
    return !unit.empty() && (named == unit || named == templateOf(unit));
}

/// The name of @p other without its type, and the type of services behind it.
std::string serviceNamedAs(const std::string& other, std::string_view between = {})
{
    return other.substr(0, other.rfind('.')) + std::string(between) + ".service";
}

} // namespace

std::vector<ListenFact> listensFor(const UnitFolders& units, const std::string& unit)
{
    std::vector<ListenFact> listens;
    for (const std::string& name : units.named(".socket")) {
        const std::vector<UnitLine> lines = units.lines(name);
        const bool isPerConnection = text::parseBoolean(lastOf(lines, "Accept", "no")).value_or(false);
        const std::string service =
            lastOf(lines, "Service", serviceNamedAs(name, isPerConnection && !name.contains('@') ? "@" : ""));
        if (!isMeant(service, unit))
            continue;
        const std::size_t first = listens.size();
        for (const UnitLine& line : lines) {
            if (!std::ranges::contains(listenKeys, line.key))
                continue;
            if (line.value.empty()) // empties the lists of all kinds
                listens.resize(first);
            else
                listens.push_back({.unit = name,
                    .kind = line.key,
                    .address = line.value,
                    .isEnabled = units.isWanted(name),
                    .source = {.kind = SourceKind::FileSystem, .where = line.file}});
        }
    }
    return listens;
}

std::vector<std::string> timersOf(const UnitFolders& units, const std::string& unit)
{
    std::vector<std::string> timers = units.named(".timer");
    std::erase_if(timers, [&](const std::string& name) {
        return !isMeant(lastOf(units.lines(name), "Unit", serviceNamedAs(name)), unit);
    });
    return timers;
}

} // namespace casemate
