// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/judges.h"

#include <array>
#include <utility>

namespace casemate {

using namespace judges;

namespace {

std::optional<std::uint64_t> privateMounts(const ServiceProfile& profile, const ScoringRules& rules, std::uint64_t)
{
    if (rules.mode == ScoringMode::Online) {
        const bool isImplied = profile.privateDevices || profile.privateTmp || profile.protectControlGroups
            || profile.protectKernelTunables || profile.protectKernelModules || profile.home != HomeAccess::Full
            || profile.system != SystemAccess::Full || profile.anyRootImage;
        return isImplied || profile.privateMounts.value_or(false) ? 0 : 1;
    }
    // Offline the unset tristate of 257 and later reads as on; in 252 it is a plain boolean.
    const bool unsetCounts = rules.dialect.version.model().number >= 257;
    return profile.privateMounts.value_or(unsetCounts) ? 0 : 1;
}

std::optional<std::uint64_t> home(const ServiceProfile& profile, const ScoringRules&, std::uint64_t)
{
    switch (profile.home) {
    case HomeAccess::Full: return 10;
    case HomeAccess::ReadOnly: return 5;
    case HomeAccess::Empty: return 1;
    case HomeAccess::None: return 0;
    }
    std::unreachable();
}

std::optional<std::uint64_t> system(const ServiceProfile& profile, const ScoringRules&, std::uint64_t)
{
    switch (profile.system) {
    case SystemAccess::Full: return 10;
    case SystemAccess::NotUsr: return 5;
    case SystemAccess::NotEtc: return 3;
    case SystemAccess::Strict: return 0;
    }
    std::unreachable();
}

std::optional<std::uint64_t> root(const ServiceProfile& profile, const ScoringRules&, std::uint64_t)
{
    return profile.rootDirectory || profile.rootImage ? 0 : 1;
}

std::optional<std::uint64_t> proc(const ServiceProfile& profile, const ScoringRules&, std::uint64_t)
{
    switch (profile.proc) {
    case ProcAccess::Default: return 3;
    case ProcAccess::NoAccess: return 1;
    case ProcAccess::Hidden: return 0;
    }
    std::unreachable();
}

std::optional<std::uint64_t> devices(const ServiceProfile& profile, const ScoringRules&, std::uint64_t)
{
    if (profile.devicePolicy == DevicePolicy::Auto)
        return 10;
    return profile.devices ? 5 : 0;
}

/// Bad while namespace kind @p bit may still be created.
std::optional<std::uint64_t> nameSpace(const ServiceProfile& profile, const ScoringRules&, std::uint64_t bit)
{
    return (profile.namespaces & bit) == 0 ? 0 : 1;
}

consteval Assessor nameSpaceRow(std::string_view id, std::string_view name, std::uint64_t weight, NamespaceBit bit,
    std::string_view good, std::string_view bad)
{
    return {.id = id,
        .name = name,
        .weight = weight,
        .assess = nameSpace,
        .parameter = static_cast<std::uint64_t>(bit),
        .good = good,
        .bad = bad};
}

// clang-format off: rows stay rows
constexpr std::array rows{
    Assessor{.id = "PrivateDevices", .name = "PrivateDevices=", .weight = 1000, .assess = isOn<&ServiceProfile::privateDevices>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Sees no hardware devices"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "May see hardware devices")},
    Assessor{.id = "PrivateMounts", .name = "PrivateMounts=", .weight = 1000, .assess = privateMounts,
             .good = QT_TRANSLATE_NOOP("Assessor", "Cannot mount anything into the host's view"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "What it mounts appears on the host")},
    Assessor{.id = "PrivateNetwork", .name = "PrivateNetwork=", .weight = 2500, .assess = isOn<&ServiceProfile::privateNetwork>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Has no network but its own loopback"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Reaches the host's network")},
    Assessor{.id = "PrivateTmp", .name = "PrivateTmp=", .weight = 1000, .assess = isOn<&ServiceProfile::privateTmp>,
             .defaultDependenciesOnly = true,
             .good = QT_TRANSLATE_NOOP("Assessor", "Has temporary folders of its own"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Shares /tmp and /var/tmp with everyone")},
    Assessor{.id = "PrivateUsers", .name = "PrivateUsers=", .weight = 1000, .assess = isOn<&ServiceProfile::privateUsers>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Its rights end at its own user namespace"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Acts with the host's users")},
    Assessor{.id = "ProtectControlGroups", .name = "ProtectControlGroups=", .weight = 1000,
             .assess = isOn<&ServiceProfile::protectControlGroups>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Cannot change control groups"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "May change control groups, and so its limits")},
    Assessor{.id = "ProtectKernelModules", .name = "ProtectKernelModules=", .weight = 1000,
             .assess = isOn<&ServiceProfile::protectKernelModules>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Cannot load or read kernel modules"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "May load or read kernel modules")},
    Assessor{.id = "ProtectKernelTunables", .name = "ProtectKernelTunables=", .weight = 1000,
             .assess = isOn<&ServiceProfile::protectKernelTunables>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Cannot change kernel settings"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "May change kernel settings below /proc and /sys")},
    Assessor{.id = "ProtectKernelLogs", .name = "ProtectKernelLogs=", .weight = 1000,
             .assess = isOn<&ServiceProfile::protectKernelLogs>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Cannot read or write the kernel log"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "May read and write the kernel log")},
    Assessor{.id = "ProtectClock", .name = "ProtectClock=", .weight = 1000, .assess = isOn<&ServiceProfile::protectClock>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Cannot touch the system or hardware clock"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "May touch the system or hardware clock")},
    Assessor{.id = "ProtectHome", .name = "ProtectHome=", .weight = 1000, .range = 10, .assess = home,
             .defaultDependenciesOnly = true,
             .good = QT_TRANSLATE_NOOP("Assessor", "Sees no home directories"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Reaches home directories, or an empty stand-in for them")},
    Assessor{.id = "ProtectHostname", .name = "ProtectHostname=", .weight = 50, .assess = isOn<&ServiceProfile::protectHostname>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Cannot rename the host"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "May rename the host")},
    Assessor{.id = "ProtectSystem", .name = "ProtectSystem=", .weight = 1000, .range = 10, .assess = system,
             .defaultDependenciesOnly = true,
             .good = QT_TRANSLATE_NOOP("Assessor", "Cannot write to the system's files"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "May write to (a part of) the system's files")},
    Assessor{.id = "RootDirectoryOrRootImage", .name = "RootDirectory=/RootImage=", .weight = 200, .assess = root,
             .defaultDependenciesOnly = true,
             .good = QT_TRANSLATE_NOOP("Assessor", "Has a root directory of its own"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Runs in the host's root directory")},
    Assessor{.id = "LockPersonality", .name = "LockPersonality=", .weight = 100, .assess = isOn<&ServiceProfile::lockPersonality>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Cannot switch to another kernel ABI"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "May switch to another kernel ABI")},
    Assessor{.id = "MemoryDenyWriteExecute", .name = "MemoryDenyWriteExecute=", .weight = 100,
             .assess = isOn<&ServiceProfile::memoryDenyWriteExecute>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Cannot make memory that is writable and executable"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "May write machine code and run it")},
    Assessor{.id = "ProtectProc", .name = "ProtectProc=", .weight = 1000, .range = 3, .assess = proc,
             .good = QT_TRANSLATE_NOOP("Assessor", "Sees only its own user's processes"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Sees other users' processes")},
    Assessor{.id = "ProcSubset", .name = "ProcSubset=", .weight = 10, .assess = isOn<&ServiceProfile::processesOnly>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Sees only processes in /proc"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Sees all of /proc")},
    Assessor{.id = "RestrictRealtime", .name = "RestrictRealtime=", .weight = 500, .assess = isOn<&ServiceProfile::restrictRealtime>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Cannot take real-time priority"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "May take real-time priority and starve others")},
    nameSpaceRow("RestrictNamespaces_user", "RestrictNamespaces=~user", 1500, NamespaceBit::User,
                 QT_TRANSLATE_NOOP("Assessor", "Cannot create user namespaces"),
                 QT_TRANSLATE_NOOP("Assessor", "May create user namespaces")),
    nameSpaceRow("RestrictNamespaces_mnt", "RestrictNamespaces=~mnt", 500, NamespaceBit::Mnt,
                 QT_TRANSLATE_NOOP("Assessor", "Cannot create mount namespaces"),
                 QT_TRANSLATE_NOOP("Assessor", "May create mount namespaces")),
    nameSpaceRow("RestrictNamespaces_ipc", "RestrictNamespaces=~ipc", 500, NamespaceBit::Ipc,
                 QT_TRANSLATE_NOOP("Assessor", "Cannot create IPC namespaces"),
                 QT_TRANSLATE_NOOP("Assessor", "May create IPC namespaces")),
    nameSpaceRow("RestrictNamespaces_pid", "RestrictNamespaces=~pid", 500, NamespaceBit::Pid,
                 QT_TRANSLATE_NOOP("Assessor", "Cannot create process namespaces"),
                 QT_TRANSLATE_NOOP("Assessor", "May create process namespaces")),
    nameSpaceRow("RestrictNamespaces_cgroup", "RestrictNamespaces=~cgroup", 500, NamespaceBit::Cgroup,
                 QT_TRANSLATE_NOOP("Assessor", "Cannot create control group namespaces"),
                 QT_TRANSLATE_NOOP("Assessor", "May create control group namespaces")),
    nameSpaceRow("RestrictNamespaces_net", "RestrictNamespaces=~net", 500, NamespaceBit::Net,
                 QT_TRANSLATE_NOOP("Assessor", "Cannot create network namespaces"),
                 QT_TRANSLATE_NOOP("Assessor", "May create network namespaces")),
    nameSpaceRow("RestrictNamespaces_uts", "RestrictNamespaces=~uts", 100, NamespaceBit::Uts,
                 QT_TRANSLATE_NOOP("Assessor", "Cannot create host name namespaces"),
                 QT_TRANSLATE_NOOP("Assessor", "May create host name namespaces")),
    Assessor{.id = "DeviceAllow", .name = "DeviceAllow=", .weight = 1000, .range = 10, .assess = devices,
             .good = QT_TRANSLATE_NOOP("Assessor", "Reaches none but the standard pseudo devices"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Reaches listed devices, or all of them")},
};
// clang-format on

} // namespace

std::span<const Assessor> assessors::sandbox() { return rows; }

} // namespace casemate
