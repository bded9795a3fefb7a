// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace casemate::syscalls {

/// A group of system calls as data: `systemd-analyze syscall-filter` of the modelled versions, but for @known.
struct GroupRow {
    std::string_view name;
    std::string_view meaning; ///< a few plain words on it, context "Directive"
    /// System calls and nested groups, with a blank between. "name>=257" is a member from that version on, "name<262"
    /// one of older versions only.
    std::string_view members;
    int since = 0; ///< the version that brought the group
};

/// All groups, sorted by name.
[[nodiscard]] std::span<const GroupRow> groupRows();

} // namespace casemate::syscalls
