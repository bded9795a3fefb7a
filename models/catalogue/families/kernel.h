// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// Kernel surfaces: systemd.exec(5), "Sandboxing".
namespace casemate::families {

// clang-format off: rows stay rows
namespace words {
inline constexpr ChoiceWord protectControlGroups[] = {
    {"no", QT_TRANSLATE_NOOP("Directive", "Writable for those who have the right")},
    {"yes", QT_TRANSLATE_NOOP("Directive", "/sys/fs/cgroup is read-only")},
    {"private", QT_TRANSLATE_NOOP("Directive", "Sees its own control groups only, writable"), 257},
    {"strict", QT_TRANSLATE_NOOP("Directive", "Sees its own control groups only, read-only"), 257},
};
inline constexpr ChoiceWord protectHostname[] = {
    {"no", QT_TRANSLATE_NOOP("Directive", "Root in the service may change the host's name")},
    {"yes", QT_TRANSLATE_NOOP("Directive", "An own copy of the name that cannot be changed")},
    {"private", QT_TRANSLATE_NOOP("Directive", "An own copy of the name that may be changed"), 258},
};
inline constexpr ChoiceWord privateBpf[] = {
    {"no", QT_TRANSLATE_NOOP("Directive", "Shares /sys/fs/bpf with the host")},
    {"yes", QT_TRANSLATE_NOOP("Directive", "Has an empty /sys/fs/bpf of its own")},
};
/// The ABIs of this machine, as systemd of the same architecture takes them.
inline constexpr ChoiceWord personality[] = {
#if defined(__x86_64__)
    {"x86-64", QT_TRANSLATE_NOOP("Directive", "The kind that this machine is")},
    {"x86", QT_TRANSLATE_NOOP("Directive", "The 32-bit kind of this machine")},
#elif defined(__i386__)
    {"x86", QT_TRANSLATE_NOOP("Directive", "The kind that this machine is")},
#elif defined(__aarch64__)
    {"arm64", QT_TRANSLATE_NOOP("Directive", "The kind that this machine is")},
    {"arm", QT_TRANSLATE_NOOP("Directive", "The 32-bit kind of this machine")},
#elif defined(__s390x__)
    {"s390x", QT_TRANSLATE_NOOP("Directive", "The kind that this machine is")},
    {"s390", QT_TRANSLATE_NOOP("Directive", "The 32-bit kind of this machine")},
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
    {"ppc64-le", QT_TRANSLATE_NOOP("Directive", "The kind that this machine is")},
    {"ppc-le", QT_TRANSLATE_NOOP("Directive", "The 32-bit kind of this machine")},
#elif defined(__riscv)
    {"riscv64", QT_TRANSLATE_NOOP("Directive", "The kind that this machine is")},
#else
    {"arm", QT_TRANSLATE_NOOP("Directive", "The kind that this machine is")},
#endif
};
} // namespace words

inline constexpr auto kernel = std::to_array<Directive>({
    {.name = "ProtectKernelTunables", .group = Group::Kernel, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 232, .authority = Authority::Tighten, .flags = GivesMounts | MountsApi,
     .title = QT_TRANSLATE_NOOP("Directive", "Kernel settings read-only"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder cannot change settings of the kernel in /proc/sys and /sys. "
                                            "Root with CAP_SYS_ADMIN can undo it."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that set such settings: VPN, containers, keepalived, tuning "
                                              "and power tools, disk tools.")},
    {.name = "ProtectKernelModules", .group = Group::Kernel, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 232, .authority = Authority::Tighten, .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "No loading of kernel modules"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder cannot load a module into the kernel by hand, such as a "
                                            "rootkit. What the kernel loads by itself is not stopped."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that load modules: firewalls, VPN, containers, disk "
                                              "encryption. Have them loaded at boot (modules-load.d).")},
    {.name = "ProtectKernelLogs", .group = Group::Kernel, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 244, .authority = Authority::Tighten, .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Kernel log"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder can neither read nor write the kernel log, which tells "
                                            "addresses in memory and details of the machine."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Programs that read the kernel log: rsyslog with imklog, dmesg, "
                                              "collectors of crashes.")},
    {.name = "ProtectClock", .group = Group::Kernel, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 245, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "System clock"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder cannot set the clock and so fool logs, certificates and "
                                            "timers."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Time services such as chrony and ntpd. Programs that only ask for the "
                                              "state of the clock (adjtimex) fail as well.")},
    {.name = "ProtectControlGroups", .group = Group::Kernel, .kind = ValueKind::Words,
     .choices = words::protectControlGroups, .defaultText = "no", .strongest = "strict", .since = 232,
     .authority = Authority::Tighten, .flags = AcceptsBoolean | GivesMounts | MountsApi,
     .title = QT_TRANSLATE_NOOP("Directive", "Control groups"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder cannot lift limits in /sys/fs/cgroup, with private only its "
                                            "own. Root with CAP_SYS_ADMIN can undo it."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Container engines, managers of virtual machines and other services that "
                                              "make control groups of their own.")},
    {.name = "ProtectHostname", .group = Group::Kernel, .kind = ValueKind::Hostname, .choices = words::protectHostname,
     .defaultText = "no", .strongest = "yes", .onEmpty = OnEmpty::Special, .since = 242,
     .authority = Authority::Tighten, .flags = AcceptsBoolean,
     .title = QT_TRANSLATE_NOOP("Directive", "Host name"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder cannot change the name of the machine."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that set the name or must notice when it changes later: DHCP "
                                              "clients, mail, avahi.")},
    {.name = "LockPersonality", .group = Group::Kernel, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 235, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "No compatibility modes"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder cannot switch to odd modes of the kernel, for example to turn "
                                            "off the random placement of memory."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Programs that use setarch or linux32, debuggers, wine and a few old "
                                              "databases.")},
    {.name = "Personality", .group = Group::Kernel, .kind = ValueKind::Words, .choices = words::personality,
     .onEmpty = OnEmpty::Reset, .since = 209, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Reported kind of machine"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Tells the service that it runs on this kind of machine (uname), such as a "
                                            "32-bit one. No hardening.")},
    {.name = "PrivateBPF", .group = Group::Kernel, .kind = ValueKind::Words, .choices = words::privateBpf,
     .defaultText = "no", .strongest = "yes", .since = 258, .authority = Authority::Tighten,
     .flags = AcceptsBoolean | GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Own BPF folder"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Hides what other services keep in /sys/fs/bpf: data of small programs "
                                            "that run in the kernel (BPF)."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that share such objects with others: network plugins, "
                                              "monitoring, firewalls.")},
    {.name = "BPFDelegateCommands", .group = Group::Kernel, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset,
     .since = 258, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "BPF commands it may use"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Opens these commands of BPF (small programs in the kernel) to a service "
                                            "with PrivateBPF= and PrivateUsers=. It grants rights.")},
    {.name = "BPFDelegateMaps", .group = Group::Kernel, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset,
     .since = 258, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "BPF tables it may use"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Opens these types of tables of BPF (small programs in the kernel) to a "
                                            "service with PrivateBPF= and PrivateUsers=.")},
    {.name = "BPFDelegatePrograms", .group = Group::Kernel, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset,
     .since = 258, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "BPF programs it may load"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Opens these types of BPF programs (small programs in the kernel) to a "
                                            "service with PrivateBPF= and PrivateUsers=.")},
    {.name = "BPFDelegateAttachments", .group = Group::Kernel, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset,
     .since = 258, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Places for BPF programs"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says where in the kernel a service with PrivateBPF= and PrivateUsers= may "
                                            "attach BPF programs. It grants rights.")},
});

} // namespace casemate::families
