// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/profile.h"
#include "models/sandbox/boundingset.h"
#include "models/sandbox/implications.h"
#include "models/unit/told.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

/// How a profile states that a directive is on.
struct Row {
    DirectiveId directive;
    bool (*isOn)(const ServiceProfile& profile);
};

template <bool ServiceProfile::* Field>
bool flag(const ServiceProfile& profile)
{
    return profile.*Field;
}

/// What implies anything, or is implied only where it is off.
constexpr std::array rows{
    Row{"DynamicUser"_directive, flag<&ServiceProfile::dynamicUser>},
    Row{"PrivateDevices"_directive, flag<&ServiceProfile::privateDevices>},
    Row{"PrivateTmp"_directive, flag<&ServiceProfile::privateTmp>},
    Row{"ProtectKernelModules"_directive, flag<&ServiceProfile::protectKernelModules>},
    Row{"ProtectKernelLogs"_directive, flag<&ServiceProfile::protectKernelLogs>},
    Row{"ProtectClock"_directive, flag<&ServiceProfile::protectClock>},
    Row{"RootImage"_directive, flag<&ServiceProfile::anyRootImage>},
    Row{"MountImages"_directive, flag<&ServiceProfile::mountImages>},
    Row{"RootMStack"_directive, flag<&ServiceProfile::rootStack>},
    Row{"LoadCredentialEncrypted"_directive, flag<&ServiceProfile::loadsEncrypted>},
    Row{"SetCredentialEncrypted"_directive, flag<&ServiceProfile::setsEncrypted>},
    Row{"ProtectHome"_directive, [](const ServiceProfile& profile) { return profile.home != HomeAccess::Full; }},
    Row{"DevicePolicy"_directive,
        [](const ServiceProfile& profile) { return profile.devicePolicy != DevicePolicy::Auto; }},
};

/// The rows by directive, so that asking for one costs nothing.
constexpr auto byDirective = [] {
    std::array<bool (*)(const ServiceProfile&), directives.size()> table{};
    for (const Row& row : rows)
        table[row.directive.index] = row.isOn;
    return table;
}();

bool isOn(const ServiceProfile& profile, DirectiveId id)
{
    const auto ask = byDirective[id.index];
    return ask != nullptr && ask(profile);
}

void dropCapabilities(ServiceProfile& profile)
{
    for (const CapabilityDrop& drop : capabilityDrops)
        if (isOn(profile, drop.directive))
            profile.boundingSet &= ~drop.bits;
}

/// The values that implications give, read once.
const std::vector<Value>& impliedValues()
{
    static const std::vector<Value> values = [] {
        std::vector<Value> all;
        for (const Implication& each : implications())
            all.push_back(assigned(directive(each.implied), {std::string(each.value)}, Dialect{.version = {262}}));
        return all;
    }();
    return values;
}

void applyImplications(ServiceProfile& profile, const ScoringRules& rules)
{
    if (profile.dynamicUser && profile.user == RunsAs::Unset)
        profile.user = profile.dynamicName;
    const auto all = implications();
    for (std::size_t at = 0; at < all.size(); ++at) {
        const Implication& each = all[at];
        if (isOn(profile, each.cause) && each.versions.contains(rules.dialect.version.model().number)
            && (each.isForced || !isOn(profile, each.implied)))
            state(profile, each.implied, impliedValues()[at], rules);
    }
}

void applyDevices(ServiceProfile& profile, int version)
{
    if (!profile.devices && isOn(profile, "DevicePolicy"_directive))
        profile.devices = std::ranges::any_of(neededDevices(),
            [&](const NeededDevices& each) { return each.versions.contains(version) && isOn(profile, each.cause); });
}

} // namespace

ServiceProfile enforced(ServiceProfile profile, const ScoringRules& rules)
{
    dropCapabilities(profile);
    applyImplications(profile, rules);
    applyDevices(profile, rules.dialect.version.model().number);
    return profile;
}

} // namespace casemate
