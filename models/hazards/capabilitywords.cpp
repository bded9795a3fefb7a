// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/capabilitywords.h"

#include "models/hazards/clues.h"

#include <algorithm>

namespace casemate {

namespace {

/// What the main commands would have if nothing were taken. Ambient capabilities apart: where these are not in the
/// bounding set, nothing starts.
std::uint64_t naturalOf(const Inquiry& inquiry)
{
    std::uint64_t bits = inquiry.sandbox.startsAsRoot() ? knownCapabilities() : 0;
    for (const CommandFact* command : clues::mainCommands(inquiry)) {
        const bool keepsRoot = command->line.prefixes.rights == CommandRights::KeepsUser;
        if (keepsRoot && inquiry.dialect.scope == Scope::System)
            bits = knownCapabilities();
        if (!inquiry.sandbox.forbidsNewPrivileges())
            bits |= command->program().capabilities;
    }
    return bits;
}

} // namespace

std::uint64_t knownCapabilities() { return capabilities::bit(static_cast<unsigned>(capabilities::names().size())) - 1; }

std::string capabilityWords(std::uint64_t bits)
{
    std::string words;
    for (unsigned number = 0; number < capabilities::names().size(); ++number)
        if ((bits & capabilities::bit(number)) != 0)
            (words += words.empty() ? "" : " ") += capabilities::name(number);
    return words;
}

std::uint64_t withheldOf(const Inquiry& inquiry, std::uint64_t needed)
{
    if (chosenWord(inquiry.unit, "PrivateUsers"_directive) != "no")
        return 0;
    std::uint64_t withheld = 0;
    for (unsigned number = 0; number < capabilities::names().size(); ++number)
        if ((needed & naturalOf(inquiry) & capabilities::bit(number)) != 0 && !inquiry.sandbox.isBounded(number)
            && inquiry.sandbox.takerOf(number) == "CapabilityBoundingSet"_directive)
            withheld |= capabilities::bit(number);
    return withheld;
}

} // namespace casemate
