// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/rules.h"
#include "models/unit/effective.h"

namespace casemate {

/// As whom the service runs, as far as the score tells users apart.
enum class RunsAs : std::uint8_t { Unset, Root, Nobody, Other };

/// How much of the home directories the service sees.
enum class HomeAccess : std::uint8_t { Full, ReadOnly, Empty, None };

/// How much of the system's files the service may write.
enum class SystemAccess : std::uint8_t { Full, NotUsr, NotEtc, Strict };

/// Which other processes the service sees in /proc.
enum class ProcAccess : std::uint8_t { Default, NoAccess, Hidden };

/// The ABIs a service may call the kernel by.
enum class CallAbis : std::uint8_t { All, Several, Native };

/// The address family classes that the score tells apart.
enum class FamilyClass : std::uint8_t { Inet, Unix, Netlink, Packet, Other };

/// Which devices the policy leaves.
enum class DevicePolicy : std::uint8_t { Auto, Closed, Strict };

/// The address prefixes allowed in spite of a deny list.
struct AllowedAddresses {
    bool localhost = false;
    bool other = false;
};

/// What systemd would enforce for a service: the state behind the rows of `systemd-analyze security`.
/// Flat, so that a what-if copies it for nothing.
struct ServiceProfile {
    RunsAs user = RunsAs::Unset;
    bool dynamicUser = false;
    RunsAs dynamicName = RunsAs::Other; ///< who DynamicUser= makes it when User= is unset (from the unit's name)
    bool supplementaryGroups = false;
    bool defaultDependencies = true;
    bool privateDevices = false;
    std::optional<bool> privateMounts;
    bool privateNetwork = false, privateTmp = false, privateUsers = false;
    bool protectControlGroups = false, protectKernelModules = false, protectKernelTunables = false;
    bool protectKernelLogs = false, protectClock = false, protectHostname = false;
    HomeAccess home = HomeAccess::Full;
    SystemAccess system = SystemAccess::Full;
    bool rootDirectory = false, rootImage = false; ///< set, and not to "/"
    bool anyRootImage = false; ///< set, whatever to
    bool mountImages = false, rootStack = false;
    bool lockPersonality = false, memoryDenyWriteExecute = false, noNewPrivileges = false;
    std::uint64_t boundingSet = ~std::uint64_t{0};
    bool ambientCapabilities = false;
    unsigned umask = 0022;
    bool privateKeyring = false;
    ProcAccess proc = ProcAccess::Default;
    bool processesOnly = false; ///< ProcSubset=pid
    bool anyoneNotifies = false;
    bool removeIpc = false, delegate = false, restrictRealtime = false, restrictSuidSgid = false;
    std::uint8_t namespaces = 0xff; ///< NamespaceSet::retained
    std::uint8_t openFamilies = 0x1f; ///< bit per FamilyClass that may be used
    CallAbis abis = CallAbis::All;
    const SyscallSet* filter = nullptr; ///< not owned: lives in the EffectiveUnit (or the what-if's value)
    DevicePolicy devicePolicy = DevicePolicy::Auto;
    bool devices = false; ///< the stored DeviceAllow= list is not empty
    bool loadsEncrypted = false, setsEncrypted = false; ///< encrypted credentials
    bool denyAllAddresses = false;
    AllowedAddresses allowed;
    bool ingressFilter = false, egressFilter = false;

    /// As systemd sees it: root, whatever way it came to it.
    [[nodiscard]] bool isPrivileged(const ScoringRules& rules) const;
};

/// What the values of @p unit say, before any implication. The profile refers to @p unit: it must outlive it.
[[nodiscard]] ServiceProfile statedProfile(const EffectiveUnit& unit, const ScoringRules& rules);

/// Lets one directive's value act on a stated profile; false where the directive is not scored.
bool state(ServiceProfile& profile, DirectiveId directive, const Value& value, const ScoringRules& rules);

/// True if some value of @p directive can change the score.
[[nodiscard]] bool isScored(DirectiveId directive);

/// @p stated with everything that loading implies, in systemd's order (capabilities dropped, DynamicUser=, devices).
[[nodiscard]] ServiceProfile enforced(ServiceProfile stated, const ScoringRules& rules);

} // namespace casemate
