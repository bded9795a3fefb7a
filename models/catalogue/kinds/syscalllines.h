// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"

#include <string>
#include <vector>

/// Sets of system calls written as few words.
namespace casemate::kinds {

/// The set that a first line acts on: SystemCallFilter= (@p isFilter) begins an allow list with @default.
[[nodiscard]] SyscallSet emptySyscalls(bool isAllowList, bool isFilter, const Dialect& dialect);

/// The lines that lead from @p from (of the same kind of list; null: no list yet) to @p to: whole groups where they
/// fit, then names.
[[nodiscard]] std::vector<std::string> syscallLines(
    const SyscallSet* from, const SyscallSet& to, bool isFilter, const Dialect& dialect);

} // namespace casemate::kinds
