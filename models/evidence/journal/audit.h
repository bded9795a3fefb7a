// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/journalfacts.h"

#include <optional>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace casemate {

/// A record of the kernel on a call that a filter met (audit_seccomp() of kernel/auditsc.c).
struct FilterRecord {
    std::string call{};
    std::string process{};
    std::string program{}; ///< the file that it runs
    uid_t user = 0;
    FilterAct act = FilterAct::Logged;
};

/// What @p message says, the text of an audit record of the type 1326, from the kernel's log or from the audit
/// socket; nothing where it is another one, or where it names a call that nobody knows.
[[nodiscard]] std::optional<FilterRecord> readFilterRecord(std::string_view message);

/// A record of AppArmor on something that a profile in force does not allow (apparmor(7)).
struct ProfileRecord {
    std::string process{};
    RecordedDenial denial{};
};

/// The same for an audit record of the type 1400.
[[nodiscard]] std::optional<ProfileRecord> readProfileRecord(std::string_view message);

/// "456" of "audit(1764284000.123:456)": the number of the record; empty where the text has none.
[[nodiscard]] std::string_view serialOf(std::string_view message);

} // namespace casemate
