// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/value.h"
#include "models/core/systemdversion.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// System calls by dense index, and the groups of each modelled systemd.
namespace casemate::syscalls {

using Index = std::uint16_t;
using Set = std::bitset<SyscallSet::capacity>;

/// The index of a system call that libseccomp knows for any architecture, or nothing.
[[nodiscard]] std::optional<Index> find(std::string_view name);

/// The name behind @p index.
[[nodiscard]] std::string_view name(Index index);

/// The name of the call @p number of @p architecture, an AUDIT_ARCH_ of <linux/audit.h> as the kernel's records have
/// it; empty where libseccomp knows none.
[[nodiscard]] std::string recordedName(std::uint32_t architecture, int number);

/// How many indices are in use.
[[nodiscard]] std::size_t count();

/// The calls that this machine's own architecture has.
[[nodiscard]] const Set& native();

/// A group such as "@clock" as the named version defines it (nested groups resolved), or null.
[[nodiscard]] const Set* group(std::string_view name, SystemdVersion version);

/// A few plain words on a group such as "@clock" (also of "@known"), to be translated in the context "Directive"; empty
/// for others.
[[nodiscard]] std::string_view meaning(std::string_view group);

/// All group names of that version, "@" included, sorted.
[[nodiscard]] std::span<const std::string_view> groupNames(SystemdVersion version);

} // namespace casemate::syscalls
