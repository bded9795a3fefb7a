// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/profile.h"

#include <algorithm>
#include <array>

#include <sys/socket.h>

namespace casemate {

namespace {

/// A value as a row below reads it: its kind's accessors give the default for std::monostate.
struct Stated {
    const Directive& directive;
    const Value& value;
    const ScoringRules& rules;

    [[nodiscard]] bool isSet() const { return !std::holds_alternative<std::monostate>(value); }
    template <typename T>
    [[nodiscard]] const T* as() const
    {
        return std::get_if<T>(&value);
    }
    /// The chosen word, or empty.
    [[nodiscard]] std::string_view word() const
    {
        const Choice* choice = as<Choice>();
        return choice != nullptr && choice->index < directive.choices.size() ? directive.choices[choice->index].word
                                                                             : std::string_view();
    }
    /// Any choice but the first, which is always "no".
    [[nodiscard]] bool isOn() const
    {
        const Choice* choice = as<Choice>();
        return choice != nullptr && choice->index != 0;
    }
    [[nodiscard]] bool hasEntries() const
    {
        const EntryList* list = as<EntryList>();
        return list != nullptr && !list->entries.empty();
    }
    /// The text with its specifiers resolved; as it is where that fails (systemd would have ignored the line).
    [[nodiscard]] std::string text() const
    {
        const std::string* raw = as<std::string>();
        if (raw == nullptr)
            return {};
        const Specifiers* specifiers = rules.dialect.specifiers;
        return specifiers == nullptr ? *raw : specifiers->expand(*raw).value_or(*raw);
    }
};

using State = void (*)(ServiceProfile&, const Stated&);

template <bool ServiceProfile::* Field>
void flag(ServiceProfile& profile, const Stated& stated)
{
    profile.*Field = stated.isOn();
}

template <bool ServiceProfile::* Field>
void entries(ServiceProfile& profile, const Stated& stated)
{
    profile.*Field = stated.hasEntries();
}

/// A path counts unless it is unset or the root directory itself.
template <bool ServiceProfile::* Field>
void folder(ServiceProfile& profile, const Stated& stated)
{
    profile.*Field = stated.text().find_first_not_of('/') != std::string::npos;
}

void rootImage(ServiceProfile& profile, const Stated& stated)
{
    folder<&ServiceProfile::rootImage>(profile, stated);
    profile.anyRootImage = stated.isSet();
}

void rootStack(ServiceProfile& profile, const Stated& stated) { profile.rootStack = stated.isSet(); }

RunsAs runsAs(std::string_view user)
{
    if (user.empty())
        return RunsAs::Unset;
    if (user == "root" || user == "0")
        return RunsAs::Root;
    return user == "nobody" ? RunsAs::Nobody : RunsAs::Other;
}

void user(ServiceProfile& profile, const Stated& stated) { profile.user = runsAs(stated.text()); }

void privateMounts(ServiceProfile& profile, const Stated& stated)
{
    profile.privateMounts = stated.isSet() ? std::optional(stated.isOn()) : std::nullopt;
}

/// "yes" or "private", and since 258 either of them with a name.
void protectHostname(ServiceProfile& profile, const Stated& stated)
{
    profile.protectHostname = stated.isOn() || stated.as<std::string>() != nullptr;
}

void protectHome(ServiceProfile& profile, const Stated& stated)
{
    const std::string_view word = stated.word();
    profile.home = word == "yes" ? HomeAccess::None
        : word == "read-only"    ? HomeAccess::ReadOnly
        : word == "tmpfs"        ? HomeAccess::Empty
                                 : HomeAccess::Full;
}

void protectSystem(ServiceProfile& profile, const Stated& stated)
{
    const std::string_view word = stated.word();
    profile.system = word == "yes" ? SystemAccess::NotUsr
        : word == "full"           ? SystemAccess::NotEtc
        : word == "strict"         ? SystemAccess::Strict
                                   : SystemAccess::Full;
}

void protectProc(ServiceProfile& profile, const Stated& stated)
{
    const std::string_view word = stated.word();
    profile.proc = word == "noaccess"                 ? ProcAccess::NoAccess
        : word == "invisible" || word == "ptraceable" ? ProcAccess::Hidden
                                                      : ProcAccess::Default;
}

void procSubset(ServiceProfile& profile, const Stated& stated) { profile.processesOnly = stated.word() == "pid"; }

void keyring(ServiceProfile& profile, const Stated& stated)
{
    profile.privateKeyring = stated.isSet() ? stated.word() == "private" : stated.rules.dialect.scope == Scope::System;
}

void notifyAccess(ServiceProfile& profile, const Stated& stated) { profile.anyoneNotifies = stated.word() == "all"; }

void umask(ServiceProfile& profile, const Stated& stated)
{
    const std::string* text = stated.as<std::string>();
    profile.umask = text == nullptr ? 0022U : static_cast<unsigned>(std::stoul(*text, nullptr, 8));
}

void bounding(ServiceProfile& profile, const Stated& stated)
{
    const CapabilitySet* set = stated.as<CapabilitySet>();
    profile.boundingSet = set == nullptr ? ~std::uint64_t{0} : set->bits;
}

void ambient(ServiceProfile& profile, const Stated& stated)
{
    const CapabilitySet* set = stated.as<CapabilitySet>();
    profile.ambientCapabilities = set != nullptr && set->bits != 0;
}

void namespaces(ServiceProfile& profile, const Stated& stated)
{
    const NamespaceSet* set = stated.as<NamespaceSet>();
    profile.namespaces = set == nullptr ? 0xff : set->retained;
}

FamilyClass familyClass(std::size_t family)
{
    switch (family) {
    case AF_INET:
    case AF_INET6: return FamilyClass::Inet;
    case AF_UNIX: return FamilyClass::Unix;
    case AF_NETLINK: return FamilyClass::Netlink;
    case AF_PACKET: return FamilyClass::Packet;
    default: return FamilyClass::Other;
    }
}

void families(ServiceProfile& profile, const Stated& stated)
{
    const FamilySet* set = stated.as<FamilySet>();
    const bool isAllowList = set != nullptr && set->isAllowList;
    profile.openFamilies = isAllowList ? 0 : 0x1f;
    if (set == nullptr)
        return;
    for (std::size_t family = set->listed._Find_next(0); family < set->listed.size();
        family = set->listed._Find_next(family)) {
        const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(familyClass(family)));
        profile.openFamilies =
            static_cast<std::uint8_t>(isAllowList ? profile.openFamilies | bit : profile.openFamilies & ~bit);
    }
}

void architectures(ServiceProfile& profile, const Stated& stated)
{
    const EntryList* list = stated.as<EntryList>();
    if (list == nullptr || list->entries.empty())
        profile.abis = CallAbis::All;
    else
        profile.abis =
            list->entries.size() == 1 && list->entries.front() == "native" ? CallAbis::Native : CallAbis::Several;
}

void syscallFilter(ServiceProfile& profile, const Stated& stated) { profile.filter = stated.as<SyscallSet>(); }

void devicePolicy(ServiceProfile& profile, const Stated& stated)
{
    const std::string_view word = stated.word();
    profile.devicePolicy = word == "closed" ? DevicePolicy::Closed
        : word == "strict"                  ? DevicePolicy::Strict
                                            : DevicePolicy::Auto;
}

void addressDeny(ServiceProfile& profile, const Stated& stated)
{
    const AddressSet* set = stated.as<AddressSet>();
    const auto holdsAll = [set](bool isIpv6) {
        return set != nullptr && std::ranges::any_of(set->prefixes, [isIpv6](const AddressPrefix& prefix) {
            return prefix.isIpv6 == isIpv6 && prefix.length == 0;
        });
    };
    profile.denyAllAddresses = holdsAll(false) && holdsAll(true);
}

bool isLocalhost(const AddressPrefix& prefix, ScoringMode mode)
{
    std::array<std::uint8_t, 16> ipv6Loopback{};
    ipv6Loopback.back() = 1;
    const bool isOffline = mode == ScoringMode::Offline;
    if (prefix.isIpv6)
        return prefix.bytes == ipv6Loopback && (isOffline || prefix.length == 128);
    if (isOffline)
        return prefix.bytes.front() == 127;
    return prefix.length == 8 && prefix.bytes == std::array<std::uint8_t, 16>{127};
}

void addressAllow(ServiceProfile& profile, const Stated& stated)
{
    profile.allowed = {};
    if (const AddressSet* set = stated.as<AddressSet>())
        for (const AddressPrefix& prefix : set->prefixes)
            (isLocalhost(prefix, stated.rules.mode) ? profile.allowed.localhost : profile.allowed.other) = true;
}

void delegate(ServiceProfile& profile, const Stated& stated)
{
    const Delegation* delegation = stated.as<Delegation>();
    profile.delegate = delegation != nullptr && delegation->isOn;
}

void defaultDependencies(ServiceProfile& profile, const Stated& stated)
{
    profile.defaultDependencies = !stated.isSet() || stated.isOn();
}

struct Row {
    DirectiveId directive;
    State state;
};

/// What each scored directive says of the profile.
constexpr std::array rows{
    Row{"User"_directive, user},
    Row{"DynamicUser"_directive, flag<&ServiceProfile::dynamicUser>},
    Row{"SupplementaryGroups"_directive, entries<&ServiceProfile::supplementaryGroups>},
    Row{"DefaultDependencies"_directive, defaultDependencies},
    Row{"PrivateDevices"_directive, flag<&ServiceProfile::privateDevices>},
    Row{"PrivateMounts"_directive, privateMounts},
    Row{"PrivateNetwork"_directive, flag<&ServiceProfile::privateNetwork>},
    Row{"PrivateTmp"_directive, flag<&ServiceProfile::privateTmp>},
    Row{"PrivateUsers"_directive, flag<&ServiceProfile::privateUsers>},
    Row{"ProtectControlGroups"_directive, flag<&ServiceProfile::protectControlGroups>},
    Row{"ProtectKernelModules"_directive, flag<&ServiceProfile::protectKernelModules>},
    Row{"ProtectKernelTunables"_directive, flag<&ServiceProfile::protectKernelTunables>},
    Row{"ProtectKernelLogs"_directive, flag<&ServiceProfile::protectKernelLogs>},
    Row{"ProtectClock"_directive, flag<&ServiceProfile::protectClock>},
    Row{"ProtectHostname"_directive, protectHostname},
    Row{"ProtectHome"_directive, protectHome},
    Row{"ProtectSystem"_directive, protectSystem},
    Row{"ProtectProc"_directive, protectProc},
    Row{"ProcSubset"_directive, procSubset},
    Row{"RootDirectory"_directive, folder<&ServiceProfile::rootDirectory>},
    Row{"RootImage"_directive, rootImage},
    Row{"MountImages"_directive, entries<&ServiceProfile::mountImages>},
    Row{"RootMStack"_directive, rootStack},
    Row{"LockPersonality"_directive, flag<&ServiceProfile::lockPersonality>},
    Row{"MemoryDenyWriteExecute"_directive, flag<&ServiceProfile::memoryDenyWriteExecute>},
    Row{"NoNewPrivileges"_directive, flag<&ServiceProfile::noNewPrivileges>},
    Row{"CapabilityBoundingSet"_directive, bounding},
    Row{"AmbientCapabilities"_directive, ambient},
    Row{"UMask"_directive, umask},
    Row{"KeyringMode"_directive, keyring},
    Row{"NotifyAccess"_directive, notifyAccess},
    Row{"RemoveIPC"_directive, flag<&ServiceProfile::removeIpc>},
    Row{"Delegate"_directive, delegate},
    Row{"RestrictRealtime"_directive, flag<&ServiceProfile::restrictRealtime>},
    Row{"RestrictSUIDSGID"_directive, flag<&ServiceProfile::restrictSuidSgid>},
    Row{"RestrictNamespaces"_directive, namespaces},
    Row{"RestrictAddressFamilies"_directive, families},
    Row{"SystemCallArchitectures"_directive, architectures},
    Row{"SystemCallFilter"_directive, syscallFilter},
    Row{"DevicePolicy"_directive, devicePolicy},
    Row{"DeviceAllow"_directive, entries<&ServiceProfile::devices>},
    Row{"IPAddressAllow"_directive, addressAllow},
    Row{"IPAddressDeny"_directive, addressDeny},
    Row{"IPIngressFilterPath"_directive, entries<&ServiceProfile::ingressFilter>},
    Row{"IPEgressFilterPath"_directive, entries<&ServiceProfile::egressFilter>},
    Row{"LoadCredentialEncrypted"_directive, entries<&ServiceProfile::loadsEncrypted>},
    Row{"SetCredentialEncrypted"_directive, entries<&ServiceProfile::setsEncrypted>},
};

/// The rows by directive, so that asking for one costs nothing.
constexpr auto byDirective = [] {
    std::array<State, directives.size()> table{};
    for (const Row& row : rows)
        table[row.directive.index] = row.state;
    return table;
}();

} // namespace

bool state(ServiceProfile& profile, DirectiveId id, const Value& value, const ScoringRules& rules)
{
    const State act = byDirective[id.index];
    if (act == nullptr)
        return false;
    act(profile, Stated{directive(id), value, rules});
    return true;
}

bool isScored(DirectiveId directive) { return byDirective[directive.index] != nullptr; }

ServiceProfile statedProfile(const EffectiveUnit& unit, const ScoringRules& rules)
{
    ServiceProfile profile;
    profile.privateKeyring = rules.dialect.scope == Scope::System;
    if (const Specifiers* specifiers = rules.dialect.specifiers) {
        const std::string_view name = specifiers->unitName;
        profile.dynamicName = runsAs(name.substr(0, name.find_first_of("@.")));
    }
    for (const EffectiveValue& entry : unit.values())
        state(profile, entry.directive, entry.value, rules);
    return profile;
}

bool ServiceProfile::isPrivileged(const ScoringRules& rules) const
{
    if (rules.dialect.scope == Scope::User && rules.dialect.version.model().number >= 262)
        return false;
    return user == RunsAs::Root || (user == RunsAs::Unset && !dynamicUser);
}

} // namespace casemate
