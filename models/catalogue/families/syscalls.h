// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// System calls and what may be mapped for execution: systemd.exec(5), "System Call Filtering".
namespace casemate::families {

inline constexpr auto syscalls = std::to_array<Directive>({
    {.name = "SystemCallFilter", .group = Group::SystemCalls, .kind = ValueKind::Syscalls,
     .strongest = "~@swap @obsolete @clock @cpu-emulation @debug @mount @module @raw-io @reboot @privileged @resources",
     .onEmpty = OnEmpty::Reset, .since = 187, .authority = Authority::Tighten},
    {.name = "SystemCallErrorNumber", .group = Group::SystemCalls, .kind = ValueKind::Errno, .defaultText = "kill",
     .onEmpty = OnEmpty::Reset, .since = 209, .authority = Authority::Tighten},
    {.name = "SystemCallArchitectures", .group = Group::SystemCalls, .kind = ValueKind::Architectures,
     .strongest = "native", .onEmpty = OnEmpty::Reset, .since = 209, .authority = Authority::Tighten},
    {.name = "SystemCallLog", .group = Group::SystemCalls, .kind = ValueKind::Syscalls, .onEmpty = OnEmpty::Reset,
     .since = 247, .authority = Authority::Tighten},
    {.name = "MemoryDenyWriteExecute", .group = Group::SystemCalls, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 231, .authority = Authority::Tighten},
});

} // namespace casemate::families
