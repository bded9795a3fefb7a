// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/places.h"

#include <algorithm>

namespace casemate {

namespace {

bool hasEverything(const CommandFact& command) { return command.line.prefixes.rights == CommandRights::Everything; }

} // namespace

const std::string& placeOf(const FileFact& file) { return file.resolved.empty() ? file.path : file.resolved; }

bool isVolatile(std::string_view path)
{
    return std::ranges::any_of(
        std::initializer_list<std::string_view>{"/run", "/tmp", "/var/tmp", "/dev", "/proc", "/sys"},
        [path](std::string_view folder) { return isBelow(path, folder); });
}

bool isMadeInTime(const Inquiry& inquiry, std::string_view path)
{
    const auto& commands = inquiry.facts.commands;
    const auto confined = std::ranges::find_if_not(commands, hasEverything);
    const auto first = static_cast<std::size_t>(confined - commands.begin());
    return std::ranges::any_of(inquiry.facts.paths, [&](const NamedPath& named) {
        const bool isMade = named.role == PathRole::Made || (named.role == PathRole::Argument && named.command < first);
        return isMade && isBelow(placeOf(named.file), path);
    });
}

bool isNeverConfined(const ServiceFacts& facts)
{
    return !facts.commands.empty() && std::ranges::all_of(facts.commands, hasEverything);
}

bool isConfined(const ServiceFacts& facts, const NamedPath& named)
{
    return named.role != PathRole::Argument || !hasEverything(facts.commands.at(named.command));
}

bool isOwn(const ServiceFacts& facts, const FileFact& file)
{
    const AccountFact& account = facts.account;
    return account.look == Look::Seen && account.name != "root" && account.name != "0" && file.look == Look::Seen
        && file.owner == account.uid;
}

} // namespace casemate
