// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/facts.h"

#include <algorithm>

namespace casemate {

bool ServiceFacts::sawPaths() const
{
    return std::ranges::none_of(paths, [](const NamedPath& path) { return path.file.look == Look::CouldNot; });
}

bool ServiceFacts::sawPrograms() const
{
    const bool sawCommands = std::ranges::all_of(commands, [](const CommandFact& command) {
        return std::ranges::all_of(
            command.steps, [](const ProgramStep& step) { return step.file.look == Look::Missing || step.isRead; });
    });
    return sawCommands && std::ranges::all_of(binaries, [](const auto& entry) {
        return entry.second.look == Look::Seen && entry.second.isComplete;
    });
}

} // namespace casemate
