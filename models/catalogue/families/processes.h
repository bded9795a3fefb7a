// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// Other processes, namespaces and what the service may do to them: systemd.exec(5).
namespace casemate::families {

// clang-format off: rows stay rows
namespace words {
inline constexpr ChoiceWord privateUsers[] = {
    {"no", QT_TRANSLATE_NOOP("Directive", "The users of the host")},
    {"yes", QT_TRANSLATE_NOOP("Directive", "Knows root and its own user; all others are nobody"), 0, "self", 257},
    {"identity", QT_TRANSLATE_NOOP("Directive", "Keeps the first 65536 user numbers as they are"), 257},
    {"full", QT_TRANSLATE_NOOP("Directive", "Keeps all user numbers as they are"), 258},
    {"managed", QT_TRANSLATE_NOOP("Directive", "A range of user numbers made for it at the start"), 260},
};
inline constexpr ChoiceWord privatePids[] = {
    {"no", QT_TRANSLATE_NOOP("Directive", "Sees the processes of the host")},
    {"yes", QT_TRANSLATE_NOOP("Directive", "Sees its own processes only")},
};
inline constexpr ChoiceWord protectProc[] = {
    {"default", QT_TRANSLATE_NOOP("Directive", "All processes are visible")},
    {"noaccess", QT_TRANSLATE_NOOP("Directive", "Those of others are listed, their details closed")},
    {"invisible", QT_TRANSLATE_NOOP("Directive", "Those of other users are hidden")},
    {"ptraceable", QT_TRANSLATE_NOOP("Directive", "Only those that it may trace are visible")},
};
inline constexpr ChoiceWord procSubset[] = {
    {"all", QT_TRANSLATE_NOOP("Directive", "All of /proc")},
    {"pid", QT_TRANSLATE_NOOP("Directive", "Only the folders of processes")},
};
inline constexpr ChoiceWord notifyAccess[] = {
    {"none", QT_TRANSLATE_NOOP("Directive", "Messages are ignored")},
    {"main", QT_TRANSLATE_NOOP("Directive", "Only the main process")},
    {"exec", QT_TRANSLATE_NOOP("Directive", "The main process and the commands of the unit")},
    {"all", QT_TRANSLATE_NOOP("Directive", "Every process of the service")},
};
inline constexpr ChoiceWord transparentHugePages[] = {
    {"inherit", QT_TRANSLATE_NOOP("Directive", "As systemd itself has it")},
    {"disable", QT_TRANSLATE_NOOP("Directive", "Never")},
    {"madvise", QT_TRANSLATE_NOOP("Directive", "Only where the program asks for it")},
    {"system", QT_TRANSLATE_NOOP("Directive", "As set for the whole machine")},
};
} // namespace words

inline constexpr auto processes = std::to_array<Directive>({
    {.name = "PrivateUsers", .group = Group::Processes, .kind = ValueKind::Words, .choices = words::privateUsers,
     .defaultText = "no", .strongest = "yes", .since = 232, .authority = Authority::Tighten, .flags = AcceptsBoolean,
     .title = QT_TRANSLATE_NOOP("Directive", "Own numbering of users"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Root and capabilities inside the service count for nothing outside: not "
                                            "for the host's files, network or clock."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that use ports below 1024, change to other users, chown or "
                                              "mount. Files of other users seem to belong to nobody.")},
    {.name = "PrivatePIDs", .group = Group::Processes, .kind = ValueKind::Words, .choices = words::privatePids,
     .defaultText = "no", .strongest = "yes", .since = 257, .authority = Authority::Tighten,
     .flags = AcceptsBoolean | GivesMounts | MountsApi,
     .title = QT_TRANSLATE_NOOP("Directive", "Own list of processes"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder sees only the service's own processes and can neither watch "
                                            "nor signal others."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that watch or signal other processes. Type=forking is refused, "
                                              "and the main process becomes number 1.")},
    {.name = "PrivateIPC", .group = Group::Processes, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 248, .authority = Authority::Tighten, .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Own shared memory and queues"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder cannot reach other programs' shared memory, semaphores and "
                                            "message queues (System V, POSIX queues)."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that share such memory with others: Oracle, SAP and Zabbix "
                                              "with their tools.")},
    {.name = "UserNamespacePath", .group = Group::Processes, .kind = ValueKind::Path, .onEmpty = OnEmpty::Reset,
     .since = 259,
     .title = QT_TRANSLATE_NOOP("Directive", "Existing user namespace"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Runs the service in a user namespace that exists already, such as that of "
                                            "a container. No hardening of its own."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The namespace must exist at the start. PrivateUsers= cannot be set as "
                                              "well.")},
    {.name = "IPCNamespacePath", .group = Group::Processes, .kind = ValueKind::Path, .onEmpty = OnEmpty::Reset,
     .since = 248, .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Existing IPC namespace"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Runs the service where it sees the shared memory and queues of another "
                                            "namespace, such as that of a container."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The namespace must exist at the start.")},
    {.name = "DelegateNamespaces", .group = Group::Processes, .kind = ValueKind::Namespaces, .onEmpty = OnEmpty::Reset,
     .since = 258, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Namespaces it may manage"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Lets root of the service's own numbering of users (PrivateUsers=) manage "
                                            "its network, mounts and so on. It grants rights.")},
    {.name = "RestrictNamespaces", .group = Group::Processes, .kind = ValueKind::Namespaces, .defaultText = "no",
     .strongest = "yes", .onEmpty = OnEmpty::Reset, .since = 233, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "No new namespaces"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder cannot make or enter namespaces (own views of users, mounts, "
                                            "network), a common way to faults of the kernel."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Container tools such as podman, docker, bubblewrap or systemd-nspawn, "
                                              "and browsers. List the kinds that they need.")},
    {.name = "ProtectProc", .group = Group::Processes, .kind = ValueKind::Words, .choices = words::protectProc,
     .defaultText = "default", .strongest = "invisible", .since = 247, .authority = Authority::Tighten,
     .flags = GivesMounts | MountsApi,
     .title = QT_TRANSLATE_NOOP("Directive", "Processes of other users"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Hides other users' processes and their command lines in /proc. Has no "
                                            "effect on root or with CAP_SYS_PTRACE."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that look at other users' processes: monitoring, polkit, "
                                              "supervisors, checks of PID files.")},
    {.name = "ProcSubset", .group = Group::Processes, .kind = ValueKind::Words, .choices = words::procSubset,
     .defaultText = "all", .strongest = "pid", .since = 247, .authority = Authority::Tighten,
     .flags = GivesMounts | MountsApi,
     .title = QT_TRANSLATE_NOOP("Directive", "Only processes in /proc"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Hides what /proc tells beside processes: memory, processors, kernel "
                                            "settings. A small gain."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Many programs read it: Java, .NET, Node, PostgreSQL, monitoring. They "
                                              "fail or choose wrong sizes.")},
    {.name = "RestrictRealtime", .group = Group::Processes, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 231, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "No realtime priority"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder cannot take realtime priority, with which one process can "
                                            "hold up the whole machine."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Sound and telephone servers, cluster software, time services, disk "
                                              "mapping. CPUSchedulingPolicy= of the unit still works.")},
    {.name = "RemoveIPC", .group = Group::Processes, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 232, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Clean up shared memory"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Removes shared memory, semaphores and queues of the service's user when "
                                            "it stops. Has no effect without User= and for root."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Programs whose memory must outlive the service or is shared with logins "
                                              "of its user: PostgreSQL, Oracle, SAP, Zabbix.")},
    {.name = "NotifyAccess", .group = Group::Processes, .kind = ValueKind::Words, .choices = words::notifyAccess,
     .defaultText = "none", .strongest = "none", .authority = Authority::Tighten, .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Who may report the state"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Only the chosen processes can tell systemd that the service is ready or "
                                            "alive: a child taken over cannot fake it."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With main, services whose message comes from a script or a child: the "
                                              "start times out. Use exec or all there.")},
    {.name = "Delegate", .group = Group::Processes, .kind = ValueKind::Delegation, .defaultText = "no",
     .strongest = "no", .onEmpty = OnEmpty::Special, .since = 218, .authority = Authority::Loosen,
     .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Control groups of its own"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Lets the service manage control groups below its own, as container "
                                            "engines need it. Opens, does not restrict."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Without it, container engines lose processes and limits. An empty line "
                                              "turns it on.")},
    {.name = "DelegateSubgroup", .group = Group::Processes, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset,
     .since = 254, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Subgroup to start in"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Starts the service in this control group below its own, next to those "
                                            "that it makes itself. No hardening.")},
    {.name = "MemoryKSM", .group = Group::Processes, .kind = ValueKind::Tristate, .strongest = "no",
     .onEmpty = OnEmpty::Reset, .since = 254, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Merging of equal memory"),
     .buys = QT_TRANSLATE_NOOP("Directive", "With no, the kernel does not merge equal memory of the service, so that "
                                            "others cannot guess its contents by timing."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Nothing breaks; virtual machines that rely on the merging need more "
                                              "memory.")},
    {.name = "MemoryTHP", .group = Group::Processes, .kind = ValueKind::Words, .choices = words::transparentHugePages,
     .defaultText = "inherit", .since = 260, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Large memory pages"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says whether the kernel may use large memory pages for the service: speed "
                                            "against memory. No hardening."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Nothing breaks; databases and Java become slower or faster.")},
});

} // namespace casemate::families
