// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/facts.h"

#include "models/core/paths.h"

#include <algorithm>

namespace casemate {

const SettingFact* ConfigurationFact::last(std::string_view key) const
{
    const auto at = std::ranges::find(settings.rbegin(), settings.rend(), key, &SettingFact::key);
    return at == settings.rend() ? nullptr : &*at;
}

const ConfigurationFact* ServiceFacts::configuration(std::string_view program) const
{
    const auto at = std::ranges::find(configurations, program, &ConfigurationFact::program);
    return at == configurations.end() ? nullptr : &*at;
}

bool RunningFacts::isSeen() const { return look == Look::Seen; }

bool RunningFacts::isConfined() const
{
    return std::ranges::any_of(
        processes, [](const ProcessFact& process) { return process.isFiltered || process.forbidsNewPrivileges; });
}

PlaceKind RunningFacts::kindOf(std::string_view path) const
{
    PlaceKind kind = PlaceKind::Usual;
    for (const PlaceFact& place : places) // the deepest comes last
        if (isBelow(path, place.path))
            kind = place.kind;
    return kind;
}

bool ServiceFacts::sawPaths() const
{
    return isWhole()
        && std::ranges::none_of(paths, [](const NamedPath& path) { return path.file.look == Look::CouldNot; });
}

bool ServiceFacts::sawPrograms() const
{
    const bool sawCommands = std::ranges::all_of(commands, [](const CommandFact& command) {
        return std::ranges::all_of(
            command.steps, [](const ProgramStep& step) { return step.file.look == Look::Missing || step.isRead; });
    });
    return isWhole() && sawCommands && std::ranges::all_of(binaries, [](const auto& entry) {
        return entry.second.look == Look::Seen && entry.second.isComplete;
    });
}

bool ServiceFacts::sawConfigurations() const
{
    return isWhole() && std::ranges::none_of(configurations, [](const ConfigurationFact& each) {
        return each.look == Look::CouldNot;
    });
}

} // namespace casemate
