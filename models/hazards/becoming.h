// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/clues.h"

namespace casemate::clues {

/// How a service that starts as root becomes another user.
struct Becoming {
    Clue clue{}; ///< likely where a setting names the user, a well-known program does it, or the program imports both
                 ///< what changes the user and what changes the groups
    std::vector<std::string_view> calls{}; ///< the system calls that it takes: "setgroups", "setuid"
    std::vector<std::string_view> owning{}; ///< those that give files to another user: "chown"
    bool isSureToOwn = false; ///< known to give files away, rather than able to
    bool keepsMaster = false; ///< a master stays root, its workers become the user
};

/// That, where the service does.
[[nodiscard]] std::optional<Becoming> becoming(const Inquiry& inquiry);

/// The system calls that the C functions among @p imported make on x86-64, as glibc has it; those of users and groups.
[[nodiscard]] std::vector<std::string_view> identityCalls(const Inquiry& inquiry);

} // namespace casemate::clues
