// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/mountnamespace.h"

#include "models/unit/query.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::array directories{"StateDirectory"_directive, "CacheDirectory"_directive, "LogsDirectory"_directive,
    "RuntimeDirectory"_directive, "ConfigurationDirectory"_directive};

/// A choice that is on, a list with entries, or anything else that is set.
bool isActive(const EffectiveValue& each)
{
    if (const auto* choice = std::get_if<Choice>(&each.value))
        return choice->index != 0;
    if (const auto* list = std::get_if<EntryList>(&each.value))
        return !list->entries.empty();
    return !std::holds_alternative<std::monostate>(each.value);
}

bool hasReadOnlyEntry(const EffectiveUnit& unit, DirectiveId id)
{
    const auto* list = std::get_if<EntryList>(&unit.value(id));
    return list != nullptr
        && std::ranges::any_of(list->entries, [](const std::string& entry) { return entry.ends_with(":ro"); });
}

/// The journal's sockets are bound into the service's view where asked for, or where it has API folders of its own.
bool bindsLogSockets(const EffectiveUnit& unit)
{
    return isOn(unit, "BindLogSockets"_directive)
        || (!isSet(unit, "BindLogSockets"_directive) && isOn(unit, "MountAPIVFS"_directive));
}

/// A network namespace implies a mount namespace unless PrivateMounts= says otherwise.
bool networkGivesMounts(const EffectiveUnit& unit)
{
    return !isSet(unit, "PrivateMounts"_directive)
        && (isOn(unit, "PrivateNetwork"_directive) || isSet(unit, "NetworkNamespacePath"_directive));
}

/// A tree of its own that is no image needs none, unless something has to be mounted into it.
bool rootDirectoryGivesMounts(const EffectiveUnit& unit)
{
    const bool mountsApi = !isSet(unit, "MountAPIVFS"_directive) || isOn(unit, "MountAPIVFS"_directive);
    return isSet(unit, "RootDirectory"_directive)
        && (mountsApi
            || std::ranges::any_of(directories, [&unit](DirectiveId id) { return entryCount(unit, id) > 0; }));
}

} // namespace

bool hasMountNamespace(const EffectiveUnit& unit, const Dialect& dialect, MountNamespaceAt when)
{
    const bool isTmpCounted = when == MountNamespaceAt::Start || dialect.version.model().number >= 262
        || chosenWord(unit, "PrivateTmp"_directive) == "disconnected";
    const bool isGiven = std::ranges::any_of(unit.values(), [isTmpCounted](const EffectiveValue& each) {
        return (directive(each.directive).flags & GivesMounts) != 0 && isActive(each)
            && (isTmpCounted || each.directive != "PrivateTmp"_directive);
    });
    return isGiven || networkGivesMounts(unit) || bindsLogSockets(unit) || rootDirectoryGivesMounts(unit)
        || isOn(unit, "MountFlags"_directive)
        || std::ranges::any_of(directories, [&unit](DirectiveId id) { return hasReadOnlyEntry(unit, id); });
}

bool mountsApiFileSystems(const EffectiveUnit& unit)
{
    return std::ranges::any_of(unit.values(), [](const EffectiveValue& each) {
        return (directive(each.directive).flags & MountsApi) != 0 && isActive(each);
    });
}

} // namespace casemate
