// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/capabilities.h"

#include "models/exposure/judges.h"

#include <array>

#include <linux/capability.h>

namespace casemate {

using namespace judges;

namespace {

/// Bad while any capability of @p mask is left in the bounding set.
std::optional<std::uint64_t> bounding(const ServiceProfile& profile, const ScoringRules&, std::uint64_t mask)
{
    return (profile.boundingSet & mask) == 0 ? 0 : 1;
}

template <typename... Numbers>
consteval std::uint64_t bits(Numbers... numbers)
{
    return (capabilities::bit(static_cast<unsigned>(numbers)) | ...);
}

consteval Assessor row(std::string_view id, std::string_view name, std::uint64_t weight, std::uint64_t mask,
    std::string_view good, std::string_view bad)
{
    return {.id = id, .name = name, .weight = weight, .assess = bounding, .parameter = mask, .good = good, .bad = bad};
}

// clang-format off: rows stay rows
constexpr std::array rows{
    row("CapabilityBoundingSet_CAP_SYS_ADMIN", "CapabilityBoundingSet=~CAP_SYS_ADMIN", 1500, bits(CAP_SYS_ADMIN),
        QT_TRANSLATE_NOOP("Assessor", "Has no administrator rights over the kernel"),
        QT_TRANSLATE_NOOP("Assessor", "Has administrator rights: mounts, namespaces and much more")),
    row("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP", "CapabilityBoundingSet=~CAP_SET(UID|GID|PCAP)", 1500,
        bits(CAP_SETUID, CAP_SETGID, CAP_SETPCAP),
        QT_TRANSLATE_NOOP("Assessor", "Cannot become another user or change its capabilities"),
        QT_TRANSLATE_NOOP("Assessor", "May become another user or change its capabilities")),
    row("CapabilityBoundingSet_CAP_SYS_PTRACE", "CapabilityBoundingSet=~CAP_SYS_PTRACE", 1500, bits(CAP_SYS_PTRACE),
        QT_TRANSLATE_NOOP("Assessor", "Cannot look into other users' processes"),
        QT_TRANSLATE_NOOP("Assessor", "May read and change other users' processes")),
    row("CapabilityBoundingSet_CAP_SYS_TIME", "CapabilityBoundingSet=~CAP_SYS_TIME", 1000, bits(CAP_SYS_TIME),
        QT_TRANSLATE_NOOP("Assessor", "Cannot set the clock"),
        QT_TRANSLATE_NOOP("Assessor", "May set the clock")),
    row("CapabilityBoundingSet_CAP_NET_ADMIN", "CapabilityBoundingSet=~CAP_NET_ADMIN", 1000, bits(CAP_NET_ADMIN),
        QT_TRANSLATE_NOOP("Assessor", "Cannot configure the network"),
        QT_TRANSLATE_NOOP("Assessor", "May configure interfaces, routes and the firewall")),
    row("CapabilityBoundingSet_CAP_SYS_RAWIO", "CapabilityBoundingSet=~CAP_SYS_RAWIO", 1000, bits(CAP_SYS_RAWIO),
        QT_TRANSLATE_NOOP("Assessor", "Has no raw access to hardware"),
        QT_TRANSLATE_NOOP("Assessor", "May reach hardware and memory directly")),
    row("CapabilityBoundingSet_CAP_SYS_MODULE", "CapabilityBoundingSet=~CAP_SYS_MODULE", 1000, bits(CAP_SYS_MODULE),
        QT_TRANSLATE_NOOP("Assessor", "Cannot load kernel modules by itself"),
        QT_TRANSLATE_NOOP("Assessor", "May load and remove kernel modules")),
    row("CapabilityBoundingSet_CAP_AUDIT", "CapabilityBoundingSet=~CAP_AUDIT_*", 500,
        bits(CAP_AUDIT_CONTROL, CAP_AUDIT_READ, CAP_AUDIT_WRITE),
        QT_TRANSLATE_NOOP("Assessor", "Has no part in auditing"),
        QT_TRANSLATE_NOOP("Assessor", "May read, write or switch the audit log")),
    row("CapabilityBoundingSet_CAP_SYSLOG", "CapabilityBoundingSet=~CAP_SYSLOG", 500, bits(CAP_SYSLOG),
        QT_TRANSLATE_NOOP("Assessor", "Has no rights over the kernel log"),
        QT_TRANSLATE_NOOP("Assessor", "May read and clear the kernel log")),
    row("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE", "CapabilityBoundingSet=~CAP_SYS_(NICE|RESOURCE)", 500,
        bits(CAP_SYS_NICE, CAP_SYS_RESOURCE),
        QT_TRANSLATE_NOOP("Assessor", "Cannot favour itself or exceed limits"),
        QT_TRANSLATE_NOOP("Assessor", "May raise its priority and exceed resource limits")),
    row("CapabilityBoundingSet_CAP_MKNOD", "CapabilityBoundingSet=~CAP_MKNOD", 500, bits(CAP_MKNOD),
        QT_TRANSLATE_NOOP("Assessor", "Cannot create device nodes"),
        QT_TRANSLATE_NOOP("Assessor", "May create device nodes")),
    row("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP", "CapabilityBoundingSet=~CAP_(CHOWN|FSETID|SETFCAP)", 1000,
        bits(CAP_CHOWN, CAP_FSETID, CAP_SETFCAP),
        QT_TRANSLATE_NOOP("Assessor", "Cannot give files away or give them rights"),
        QT_TRANSLATE_NOOP("Assessor", "May change owners, set ids and capabilities of files")),
    row("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER", "CapabilityBoundingSet=~CAP_(DAC_*|FOWNER|IPC_OWNER)", 1000,
        bits(CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER, CAP_IPC_OWNER),
        QT_TRANSLATE_NOOP("Assessor", "Is bound by file permissions"),
        QT_TRANSLATE_NOOP("Assessor", "May ignore the permissions of files and IPC objects")),
    row("CapabilityBoundingSet_CAP_KILL", "CapabilityBoundingSet=~CAP_KILL", 500, bits(CAP_KILL),
        QT_TRANSLATE_NOOP("Assessor", "Can signal its own user's processes only"),
        QT_TRANSLATE_NOOP("Assessor", "May send signals to any process")),
    // The closing bracket is systemd's: the id is matched as it stands there.
    row("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",
        "CapabilityBoundingSet=~CAP_NET_(BIND_SERVICE|BROADCAST|RAW)", 500,
        bits(CAP_NET_BIND_SERVICE, CAP_NET_BROADCAST, CAP_NET_RAW),
        QT_TRANSLATE_NOOP("Assessor", "Has no special network rights"),
        QT_TRANSLATE_NOOP("Assessor", "May use low ports, broadcasts or raw packets")),
    row("CapabilityBoundingSet_CAP_SYS_BOOT", "CapabilityBoundingSet=~CAP_SYS_BOOT", 100, bits(CAP_SYS_BOOT),
        QT_TRANSLATE_NOOP("Assessor", "Cannot reboot the machine"),
        QT_TRANSLATE_NOOP("Assessor", "May reboot the machine")),
    row("CapabilityBoundingSet_CAP_MAC", "CapabilityBoundingSet=~CAP_MAC_*", 100, bits(CAP_MAC_ADMIN, CAP_MAC_OVERRIDE),
        QT_TRANSLATE_NOOP("Assessor", "Is bound by mandatory access control"),
        QT_TRANSLATE_NOOP("Assessor", "May adjust or ignore mandatory access control")),
    row("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE", "CapabilityBoundingSet=~CAP_LINUX_IMMUTABLE", 75,
        bits(CAP_LINUX_IMMUTABLE),
        QT_TRANSLATE_NOOP("Assessor", "Cannot mark files immutable"),
        QT_TRANSLATE_NOOP("Assessor", "May mark files immutable or lift the mark")),
    row("CapabilityBoundingSet_CAP_IPC_LOCK", "CapabilityBoundingSet=~CAP_IPC_LOCK", 50, bits(CAP_IPC_LOCK),
        QT_TRANSLATE_NOOP("Assessor", "Cannot lock memory without limit"),
        QT_TRANSLATE_NOOP("Assessor", "May lock memory without limit")),
    row("CapabilityBoundingSet_CAP_SYS_CHROOT", "CapabilityBoundingSet=~CAP_SYS_CHROOT", 50, bits(CAP_SYS_CHROOT),
        QT_TRANSLATE_NOOP("Assessor", "Cannot use chroot()"),
        QT_TRANSLATE_NOOP("Assessor", "May use chroot()")),
    row("CapabilityBoundingSet_CAP_BLOCK_SUSPEND", "CapabilityBoundingSet=~CAP_BLOCK_SUSPEND", 25, bits(CAP_BLOCK_SUSPEND),
        QT_TRANSLATE_NOOP("Assessor", "Cannot keep the machine awake"),
        QT_TRANSLATE_NOOP("Assessor", "May keep the machine awake")),
    row("CapabilityBoundingSet_CAP_WAKE_ALARM", "CapabilityBoundingSet=~CAP_WAKE_ALARM", 25, bits(CAP_WAKE_ALARM),
        QT_TRANSLATE_NOOP("Assessor", "Cannot wake the machine by a timer"),
        QT_TRANSLATE_NOOP("Assessor", "May wake the machine by a timer")),
    row("CapabilityBoundingSet_CAP_LEASE", "CapabilityBoundingSet=~CAP_LEASE", 25, bits(CAP_LEASE),
        QT_TRANSLATE_NOOP("Assessor", "Cannot take leases on any file"),
        QT_TRANSLATE_NOOP("Assessor", "May take leases on any file")),
    row("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG", "CapabilityBoundingSet=~CAP_SYS_TTY_CONFIG", 25, bits(CAP_SYS_TTY_CONFIG),
        QT_TRANSLATE_NOOP("Assessor", "Cannot configure or hang up terminals"),
        QT_TRANSLATE_NOOP("Assessor", "May configure and hang up terminals")),
    row("CapabilityBoundingSet_CAP_SYS_PACCT", "CapabilityBoundingSet=~CAP_SYS_PACCT", 25, bits(CAP_SYS_PACCT),
        QT_TRANSLATE_NOOP("Assessor", "Cannot switch process accounting"),
        QT_TRANSLATE_NOOP("Assessor", "May switch process accounting")),
    row("CapabilityBoundingSet_CAP_BPF", "CapabilityBoundingSet=~CAP_BPF", 25, bits(CAP_BPF),
        QT_TRANSLATE_NOOP("Assessor", "Cannot load BPF programs"),
        QT_TRANSLATE_NOOP("Assessor", "May load BPF programs")),
    Assessor{.id = "AmbientCapabilities", .name = "AmbientCapabilities=", .weight = 500,
             .assess = isOff<&ServiceProfile::ambientCapabilities>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Starts without ambient capabilities"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Starts with ambient capabilities")},
};
// clang-format on

} // namespace

std::span<const Assessor> assessors::capabilities() { return rows; }

} // namespace casemate
