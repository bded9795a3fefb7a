// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// System calls and what may be mapped for execution: systemd.exec(5), "System Call Filtering".
namespace casemate::families {

// clang-format off: rows stay rows
inline constexpr auto syscalls = std::to_array<Directive>({
    {.name = "SystemCallFilter", .group = Group::SystemCalls, .kind = ValueKind::Syscalls,
     .strongest = "~@swap @obsolete @clock @cpu-emulation @debug @mount @module @raw-io @reboot @privileged @resources",
     .onEmpty = OnEmpty::Reset, .since = 187, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "System calls it may use"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Denies calls into the kernel that the service does not need, so that an "
                                            "intruder cannot reach faults behind them."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A denied call kills its process, sometimes only a worker while the "
                                              "service looks active. Start from @system-service.")},
    {.name = "SystemCallErrorNumber", .group = Group::SystemCalls, .kind = ValueKind::Errno, .defaultText = "kill",
     .onEmpty = OnEmpty::Reset, .since = 209, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Answer to denied system calls"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says what SystemCallFilter= does: kill ends an intruder's try at once, an "
                                            "error such as EPERM lets the program go on."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With kill, programs die that could do without the call. With an error, "
                                              "some go on in a wrong state.")},
    {.name = "SystemCallArchitectures", .group = Group::SystemCalls, .kind = ValueKind::Architectures,
     .strongest = "native", .onEmpty = OnEmpty::Reset, .since = 209, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "System calls of 32-bit programs"),
     .buys = QT_TRANSLATE_NOOP("Directive", "With native, the second set of system calls for 32-bit programs is "
                                            "closed: old kernel code and a way round filters."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "32-bit programs and helpers: wine, Steam, some printer filters, old "
                                              "agents of vendors.")},
    {.name = "SystemCallLog", .group = Group::SystemCalls, .kind = ValueKind::Syscalls, .onEmpty = OnEmpty::Reset,
     .since = 247, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Log system calls"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Writes the listed system calls to the kernel or audit log, to find out "
                                            "what a service does. It blocks nothing."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Nothing breaks, but it can flood the log. The lines are not in the "
                                              "service's own journal.")},
    {.name = "MemoryDenyWriteExecute", .group = Group::SystemCalls, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 231, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "No self-written machine code"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Memory cannot be writable and run as code, so code that an intruder "
                                            "injects does not run. Files and memfd can get round it."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Programs that compile while they run: Node, Java, .NET, PHP and PCRE "
                                              "with JIT, LuaJIT, PyPy, Ruby with YJIT, browsers.")},
});

} // namespace casemate::families
