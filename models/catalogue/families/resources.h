// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// How much the service may use up: systemd.resource-control(5), systemd.exec(5), "Process Properties".
namespace casemate::families {

// clang-format off: rows stay rows
namespace words {
inline constexpr ChoiceWord oomPolicy[] = {
    {"continue", QT_TRANSLATE_NOOP("Directive", "The service goes on without the killed process")},
    {"stop", QT_TRANSLATE_NOOP("Directive", "The service is stopped in an orderly way")},
    {"kill", QT_TRANSLATE_NOOP("Directive", "All its processes are killed at once")},
};
inline constexpr ChoiceWord managedOom[] = {
    {"auto", QT_TRANSLATE_NOOP("Directive", "Not watched by itself, only by a unit above")},
    {"kill", QT_TRANSLATE_NOOP("Directive", "Watched, and ended if need be")},
};
inline constexpr ChoiceWord managedOomPreference[] = {
    {"none", QT_TRANSLATE_NOOP("Directive", "Chosen like any other")},
    {"avoid", QT_TRANSLATE_NOOP("Directive", "Chosen only where there is no other")},
    {"omit", QT_TRANSLATE_NOOP("Directive", "Never chosen")},
};
inline constexpr ChoiceWord pressureWatch[] = {
    {"no", QT_TRANSLATE_NOOP("Directive", "The service is told not to watch")},
    {"yes", QT_TRANSLATE_NOOP("Directive", "The service is told where to watch")},
    {"auto", QT_TRANSLATE_NOOP("Directive", "Told where to watch if its memory is counted")},
    {"skip", QT_TRANSLATE_NOOP("Directive", "The service is told nothing")},
};
inline constexpr ChoiceWord cpuSetPartition[] = {
    {"member", QT_TRANSLATE_NOOP("Directive", "Shares the cores with its group")},
    {"root", QT_TRANSLATE_NOOP("Directive", "Takes its cores away from other groups")},
    {"isolated", QT_TRANSLATE_NOOP("Directive", "Like root, and the kernel spreads no work over them")},
};
} // namespace words

inline constexpr auto resources = std::to_array<Directive>({
    {.name = "MemoryMin", .group = Group::Resources, .kind = ValueKind::Size, .defaultText = "0",
     .onEmpty = OnEmpty::Reset, .since = 240, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)",
     .least = 0,
     .title = QT_TRANSLATE_NOOP("Directive", "Guaranteed memory"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Keeps this much memory for the service even when others run short. No "
                                            "hardening: it takes from others."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Too much of it makes the kernel kill other programs.")},
    {.name = "MemoryLow", .group = Group::Resources, .kind = ValueKind::Size, .defaultText = "0",
     .onEmpty = OnEmpty::Reset, .since = 240, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)",
     .least = 0,
     .title = QT_TRANSLATE_NOOP("Directive", "Preferred memory"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Takes memory from this service last as long as it uses less than this. No "
                                            "hardening: others give theirs first.")},
    {.name = "StartupMemoryLow", .group = Group::Resources, .kind = ValueKind::Size, .defaultText = "0",
     .onEmpty = OnEmpty::Reset, .since = 254, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)",
     .least = 0,
     .title = QT_TRANSLATE_NOOP("Directive", "Preferred memory while booting"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Like MemoryLow=, but only while the machine boots or shuts down. No "
                                            "hardening.")},
    {.name = "MemoryHigh", .group = Group::Resources, .kind = ValueKind::Size, .defaultText = "infinity",
     .onEmpty = OnEmpty::Reset, .since = 231, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .least = 1,
     .title = QT_TRANSLATE_NOOP("Directive", "Memory brake"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Slows the service down above this size, so that a leak or an attack does "
                                            "not take the memory of all others."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that need more become very slow: measure the peak first.")},
    {.name = "StartupMemoryHigh", .group = Group::Resources, .kind = ValueKind::Size, .defaultText = "infinity",
     .onEmpty = OnEmpty::Reset, .since = 254, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .least = 1,
     .title = QT_TRANSLATE_NOOP("Directive", "Memory brake while booting"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Like MemoryHigh=, but only while the machine boots or shuts down."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that need more while they start become very slow.")},
    {.name = "MemoryMax", .group = Group::Resources, .kind = ValueKind::Size, .defaultText = "infinity",
     .onEmpty = OnEmpty::Reset, .since = 231, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .least = 1,
     .title = QT_TRANSLATE_NOOP("Directive", "Memory limit"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The service cannot take more memory than this: a leak or an attack ends "
                                            "its own processes and not those of others."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "At the limit the kernel kills processes of the service: stay well above "
                                              "the measured peak.")},
    {.name = "StartupMemoryMax", .group = Group::Resources, .kind = ValueKind::Size, .defaultText = "infinity",
     .onEmpty = OnEmpty::Reset, .since = 254, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .least = 1,
     .title = QT_TRANSLATE_NOOP("Directive", "Memory limit while booting"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Like MemoryMax=, but only while the machine boots or shuts down."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that need more while they start are killed.")},
    {.name = "MemorySwapMax", .group = Group::Resources, .kind = ValueKind::Size, .defaultText = "infinity",
     .onEmpty = OnEmpty::Reset, .since = 232, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .least = 0,
     .title = QT_TRANSLATE_NOOP("Directive", "Swap limit"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The service cannot fill more swap space than this. 0 also keeps its "
                                            "secrets off the swap disk."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Memory runs short earlier: with MemoryMax= the service is killed "
                                              "sooner.")},
    {.name = "StartupMemorySwapMax", .group = Group::Resources, .kind = ValueKind::Size, .defaultText = "infinity",
     .onEmpty = OnEmpty::Reset, .since = 254, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .least = 0,
     .title = QT_TRANSLATE_NOOP("Directive", "Swap limit while booting"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Like MemorySwapMax=, but only while the machine boots or shuts down."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Memory runs short earlier while the service starts.")},
    {.name = "MemoryZSwapMax", .group = Group::Resources, .kind = ValueKind::Size, .defaultText = "infinity",
     .onEmpty = OnEmpty::Reset, .since = 253, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .least = 0,
     .title = QT_TRANSLATE_NOOP("Directive", "Limit of compressed swap"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The service cannot fill more compressed swap in memory (zswap) than "
                                            "this."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Nothing breaks; the kernel swaps to the disk earlier, which is "
                                              "slower.")},
    {.name = "StartupMemoryZSwapMax", .group = Group::Resources, .kind = ValueKind::Size, .defaultText = "infinity",
     .onEmpty = OnEmpty::Reset, .since = 254, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .least = 0,
     .title = QT_TRANSLATE_NOOP("Directive", "Compressed swap while booting"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Like MemoryZSwapMax=, but only while the machine boots or shuts down."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Nothing breaks; the kernel swaps to the disk earlier while the service "
                                              "starts.")},
    {.name = "MemoryZSwapWriteback", .group = Group::Resources, .kind = ValueKind::Boolean, .defaultText = "yes",
     .since = 256, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Compressed swap on the disk"),
     .buys = QT_TRANSLATE_NOOP("Directive", "With no, compressed swap (zswap) stays in memory instead of moving on to "
                                            "the disk. Little hardening."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With no, memory runs short earlier.")},
    {.name = "DefaultMemoryMin", .group = Group::Resources, .kind = ValueKind::Size, .onEmpty = OnEmpty::Reset,
     .since = 249, .until = 262, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)", .least = 0,
     .title = QT_TRANSLATE_NOOP("Directive", "Guaranteed memory of units below"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Preset of MemoryMin= for units below this one, so without use in a "
                                            "service. Gone since systemd 262.")},
    {.name = "DefaultMemoryLow", .group = Group::Resources, .kind = ValueKind::Size, .onEmpty = OnEmpty::Reset,
     .since = 247, .until = 262, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)", .least = 0,
     .title = QT_TRANSLATE_NOOP("Directive", "Preferred memory of units below"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Preset of MemoryLow= for units below this one, so without use in a "
                                            "service. Gone since systemd 262.")},
    {.name = "DefaultStartupMemoryLow", .group = Group::Resources, .kind = ValueKind::Size, .onEmpty = OnEmpty::Reset,
     .since = 254, .until = 262, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)", .least = 1,
     .title = QT_TRANSLATE_NOOP("Directive", "Preferred memory below, booting"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Preset of StartupMemoryLow= for units below this one, so without use in a "
                                            "service. Gone since systemd 262.")},
    {.name = "MemoryLimit", .group = Group::Resources, .kind = ValueKind::Size, .defaultText = "infinity",
     .onEmpty = OnEmpty::Reset, .until = 262, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .least = 1,
     .title = QT_TRANSLATE_NOOP("Directive", "Memory limit (old)"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The older form of MemoryMax=, which is used instead if both are set. Gone "
                                            "since systemd 262."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "At the limit the kernel kills processes of the service: stay well above "
                                              "the measured peak.")},
    {.name = "MemoryAccounting", .group = Group::Resources, .kind = ValueKind::Boolean, .since = 208,
     .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Count memory"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Counts the memory that the service uses, to choose limits by. It limits "
                                            "nothing."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Nothing breaks; switched off, systemd no longer shows the memory of the "
                                              "service.")},
    {.name = "TasksMax", .group = Group::Resources, .kind = ValueKind::Count, .onEmpty = OnEmpty::Reset, .since = 227,
     .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Limit of processes and threads"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder cannot start endless processes (a fork bomb) and choke the "
                                            "machine. Threads count as well."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services with many threads, such as Java, databases and thread pools: "
                                              "allow twice the measured peak.")},
    {.name = "TasksAccounting", .group = Group::Resources, .kind = ValueKind::Boolean, .since = 227,
     .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Count processes and threads"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Counts the processes and threads of the service, to choose TasksMax= by. "
                                            "It limits nothing."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Nothing breaks; switched off, systemd no longer shows the number.")},
    {.name = "CPUQuota", .group = Group::Resources, .kind = ValueKind::Percent, .onEmpty = OnEmpty::Reset,
     .since = 213, .authority = Authority::Tighten, .busProperty = "CPUQuotaPerSecUSec",
     .manual = "systemd.resource-control(5)", .least = 1,
     .title = QT_TRANSLATE_NOOP("Directive", "Limit of CPU time"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The service gets at most this much CPU time, so that mining of coins, "
                                            "say, does not take the machine. 100% is one core."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Under load the service answers slowly, and it starts more slowly.")},
    {.name = "CPUQuotaPeriodSec", .group = Group::Resources, .kind = ValueKind::TimeSpan, .onEmpty = OnEmpty::Reset,
     .since = 242, .authority = Authority::Tighten, .busProperty = "CPUQuotaPeriodUSec",
     .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Period of the CPU limit"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The span of time over which CPUQuota= is measured. A longer one allows "
                                            "longer bursts. By itself it limits nothing."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A long span makes the service stand still for longer once its share is "
                                              "used up.")},
    {.name = "CPUWeight", .group = Group::Resources, .kind = ValueKind::Weight, .onEmpty = OnEmpty::Reset,
     .since = 232, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)", .least = 1,
     .most = 10000,
     .title = QT_TRANSLATE_NOOP("Directive", "Share of CPU time"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Below 100, the service gets less CPU time than others while these want it "
                                            "too. It limits nothing while they do not."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With a low weight the service is slow while others work hard.")},
    {.name = "StartupCPUWeight", .group = Group::Resources, .kind = ValueKind::Weight, .onEmpty = OnEmpty::Reset,
     .since = 232, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)", .least = 1,
     .most = 10000,
     .title = QT_TRANSLATE_NOOP("Directive", "CPU share while booting"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Like CPUWeight=, but only while the machine boots or shuts down."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With a low weight the service starts slowly.")},
    {.name = "CPUAccounting", .group = Group::Resources, .kind = ValueKind::Boolean, .until = 262,
     .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Count CPU time"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Counts the CPU time that the service uses. It limits nothing. Gone since "
                                            "systemd 262."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Nothing breaks.")},
    {.name = "CPUShares", .group = Group::Resources, .kind = ValueKind::Weight, .onEmpty = OnEmpty::Reset,
     .until = 262, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)", .least = 2,
     .most = 262144,
     .title = QT_TRANSLATE_NOOP("Directive", "Share of CPU time (old)"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The older form of CPUWeight=, where 1024 is usual. Gone since systemd "
                                            "262."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With a low share the service is slow while others work hard.")},
    {.name = "StartupCPUShares", .group = Group::Resources, .kind = ValueKind::Weight, .onEmpty = OnEmpty::Reset,
     .until = 262, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)", .least = 2,
     .most = 262144,
     .title = QT_TRANSLATE_NOOP("Directive", "CPU share, booting (old)"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The older form of StartupCPUWeight=, where 1024 is usual. Gone since "
                                            "systemd 262."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With a low share the service starts slowly.")},
    {.name = "IOAccounting", .group = Group::Resources, .kind = ValueKind::Boolean, .since = 230,
     .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Count disk use"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Counts what the service reads and writes on disks, so that unusual use "
                                            "can be seen. It limits nothing."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Nothing breaks; counting costs a little time for each access.")},
    {.name = "IOWeight", .group = Group::Resources, .kind = ValueKind::Weight, .onEmpty = OnEmpty::Reset, .since = 230,
     .authority = Authority::Tighten, .manual = "systemd.resource-control(5)", .least = 1, .most = 10000,
     .title = QT_TRANSLATE_NOOP("Directive", "Share of the disks"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Below 100, the service reads and writes less than others while these want "
                                            "the disk too. It limits nothing otherwise."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With a low weight the service is slow while others use the disk. Some "
                                              "disk schedulers ignore it.")},
    {.name = "StartupIOWeight", .group = Group::Resources, .kind = ValueKind::Weight, .onEmpty = OnEmpty::Reset,
     .since = 230, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)", .least = 1,
     .most = 10000,
     .title = QT_TRANSLATE_NOOP("Directive", "Disk share while booting"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Like IOWeight=, but only while the machine boots or shuts down."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With a low weight the service starts slowly.")},
    {.name = "BlockIOAccounting", .group = Group::Resources, .kind = ValueKind::Boolean, .until = 262,
     .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Count disk use (old)"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The older form of IOAccounting=. It limits nothing. Gone since systemd "
                                            "262."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Nothing breaks.")},
    {.name = "BlockIOWeight", .group = Group::Resources, .kind = ValueKind::Weight, .onEmpty = OnEmpty::Reset,
     .until = 262, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)", .least = 10,
     .most = 1000,
     .title = QT_TRANSLATE_NOOP("Directive", "Share of the disks (old)"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The older form of IOWeight=, where 500 is usual. Gone since systemd 262."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With a low weight the service is slow while others use the disk.")},
    {.name = "StartupBlockIOWeight", .group = Group::Resources, .kind = ValueKind::Weight, .onEmpty = OnEmpty::Reset,
     .until = 262, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)", .least = 10,
     .most = 1000,
     .title = QT_TRANSLATE_NOOP("Directive", "Disk share, booting (old)"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The older form of StartupIOWeight=, where 500 is usual. Gone since "
                                            "systemd 262."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With a low weight the service starts slowly.")},
    {.name = "LimitCPU", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "CPU seconds of a process"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Ends a process that has used this many seconds of CPU time. For short "
                                            "jobs, not for services that run on."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that run on reach the limit some day and are ended.")},
    {.name = "LimitFSIZE", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Largest file it may write"),
     .buys = QT_TRANSLATE_NOOP("Directive", "No process of the service can write a file beyond this size. The sum of "
                                            "all files is not limited."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Databases, logs and backups whose files grow larger: the process gets "
                                              "an error or is killed.")},
    {.name = "LimitDATA", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Data memory of a process"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Limits the memory that a single process may ask for. MemoryMax= for the "
                                            "whole service is the better choice."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Programs that ask for more memory than they use, such as Java, Go and "
                                              "databases.")},
    {.name = "LimitSTACK", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Stack of a process"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Limits the memory for nested calls of functions. No hardening."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Too small, programs crash; too large, many threads use up addresses.")},
    {.name = "LimitCORE", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Core dumps"),
     .buys = QT_TRANSLATE_NOOP("Directive", "With 0, a crash leaves no copy of the memory behind, in which an intruder "
                                            "could find passwords and keys."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Crashes can no longer be analysed from the dump.")},
    {.name = "LimitRSS", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Resident memory (without effect)"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Has no effect on kernels of today. MemoryMax= limits memory.")},
    {.name = "LimitNOFILE", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Number of open files"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Limits how many files and connections a process holds at once. No "
                                            "hardening; servers often need more than is usual."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Too low, web servers and databases refuse clients: too many open "
                                              "files.")},
    {.name = "LimitAS", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Address space of a process"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Limits all addresses that a single process may use. MemoryMax= for the "
                                            "whole service is the better choice."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Programs that reserve more than they use, such as Java, Go, databases "
                                              "and browsers.")},
    {.name = "LimitNPROC", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Processes of the user"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Limits the processes of the service's user on the whole machine. Not for "
                                            "root; TasksMax= is the better choice."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Other services and logins of the same user count as well, so that new "
                                              "processes can fail by surprise.")},
    {.name = "LimitMEMLOCK", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Memory kept off the swap"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Limits the memory that a process may lock, so that it is never swapped "
                                            "out. No hardening."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Too low, stores of secrets, databases, RDMA and, on older kernels, "
                                              "io_uring fail.")},
    {.name = "LimitLOCKS", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "File locks (without effect)"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Has no effect on kernels of today. No hardening.")},
    {.name = "LimitSIGPENDING", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Signals that wait"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Limits the signals that wait for processes of the service's user. No "
                                            "hardening.")},
    {.name = "LimitMSGQUEUE", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Memory of message queues"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Limits the memory of POSIX message queues of the service's user. No "
                                            "hardening.")},
    {.name = "LimitNICE", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Priority it may take"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says up to which priority (nice) a process may raise itself without "
                                            "root's power. A low value grants nothing.")},
    {.name = "LimitRTPRIO", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Realtime priority it may take"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says up to which realtime priority a process may raise itself without "
                                            "root's power. 0 grants nothing."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Sound and telephone servers that take realtime priority themselves.")},
    {.name = "LimitRTTIME", .group = Group::Resources, .kind = ValueKind::Limit, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Realtime work without a pause"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Ends a realtime process that works this long without a pause, so that it "
                                            "does not hold up the machine."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Realtime services with longer bursts of work are ended.")},
    {.name = "OOMPolicy", .group = Group::Resources, .kind = ValueKind::Words, .choices = words::oomPolicy,
     .defaultText = "stop", .since = 243, .authority = Authority::Loosen, .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "When memory ran out"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says what becomes of the service when the kernel kills one of its "
                                            "processes to free memory. No hardening.")},
    {.name = "OOMScoreAdjust", .group = Group::Resources, .kind = ValueKind::Number, .defaultText = "0",
     .onEmpty = OnEmpty::Reset, .authority = Authority::Loosen, .least = -1000, .most = 1000,
     .title = QT_TRANSLATE_NOOP("Directive", "Killed sooner or later"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Makes the kernel kill this service sooner (up to 1000) or later (down to "
                                            "-1000) when memory runs out. No hardening."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "At -1000 the service is never chosen, so others die for its leaks.")},
    {.name = "ManagedOOMSwap", .group = Group::Resources, .kind = ValueKind::Words, .choices = words::managedOom,
     .defaultText = "auto", .onEmpty = OnEmpty::Reset, .since = 247, .authority = Authority::Tighten,
     .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "End when swap is full"),
     .buys = QT_TRANSLATE_NOOP("Directive", "With kill, systemd-oomd may end the service when swap is nearly full, "
                                            "before the whole machine stands still."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The service and all its children can be killed under load. Where "
                                              "systemd-oomd does not run it has no effect.")},
    {.name = "ManagedOOMMemoryPressure", .group = Group::Resources, .kind = ValueKind::Words,
     .choices = words::managedOom, .defaultText = "auto", .onEmpty = OnEmpty::Reset, .since = 247,
     .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "End under memory pressure"),
     .buys = QT_TRANSLATE_NOOP("Directive", "With kill, systemd-oomd may end the service when it waits for memory too "
                                            "long, before the whole machine stands still."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The service and all its children can be killed under load. Where "
                                              "systemd-oomd does not run it has no effect.")},
    {.name = "ManagedOOMMemoryPressureLimit", .group = Group::Resources, .kind = ValueKind::Percent,
     .defaultText = "0%", .onEmpty = OnEmpty::Reset, .since = 247, .authority = Authority::Tighten,
     .manual = "systemd.resource-control(5)", .least = 0, .most = 100,
     .title = QT_TRANSLATE_NOOP("Directive", "Limit of memory pressure"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The share of time spent waiting for memory above which "
                                            "ManagedOOMMemoryPressure= acts. 0% takes the system's value."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With a low value the service is killed under loads that it would "
                                              "survive.")},
    {.name = "ManagedOOMMemoryPressureDurationSec", .group = Group::Resources, .kind = ValueKind::TimeSpan,
     .onEmpty = OnEmpty::Reset, .since = 257, .authority = Authority::Tighten,
     .busProperty = "ManagedOOMMemoryPressureDurationUSec", .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "How long memory pressure lasts"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The time for which the pressure must last before "
                                            "ManagedOOMMemoryPressure= acts."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With a short time the service is killed for short peaks.")},
    {.name = "ManagedOOMPreference", .group = Group::Resources, .kind = ValueKind::Words,
     .choices = words::managedOomPreference, .defaultText = "none", .since = 248, .authority = Authority::Loosen,
     .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Spared by systemd-oomd"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says whether systemd-oomd spares this service when it ends others to free "
                                            "memory. No hardening.")},
    {.name = "MemoryPressureWatch", .group = Group::Resources, .kind = ValueKind::Words,
     .choices = words::pressureWatch, .defaultText = "auto", .since = 254, .authority = Authority::Loosen,
     .manual = "systemd.resource-control(5)", .flags = AcceptsBoolean,
     .title = QT_TRANSLATE_NOOP("Directive", "Notices of memory pressure"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says whether the service is told where to watch for memory getting short, "
                                            "so that it can free some. No hardening.")},
    {.name = "CPUSetPartition", .group = Group::Resources, .kind = ValueKind::Words, .choices = words::cpuSetPartition,
     .onEmpty = OnEmpty::Reset, .since = 261, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Cores of its own"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says whether the cores of AllowedCPUs= are kept apart from other "
                                            "services, for realtime work. No hardening."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Other services lose these cores.")},
    {.name = "CoredumpReceive", .group = Group::Resources, .kind = ValueKind::Boolean, .defaultText = "no",
     .since = 255, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Core dumps of its containers"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Hands core dumps of processes in a container of this service over to that "
                                            "container. No hardening.")},
});

} // namespace casemate::families
