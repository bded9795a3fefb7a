// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/evidence/facts.h"
#include "models/unit/effective.h"

#include <filesystem>

namespace casemate {

struct JournalRecords;

/// Looks at everything that @p unit names in the tree @p root ("/" or a folder that holds a system; symlinks resolve
/// within it). Reads files only, and runs nothing; takes milliseconds for the disk. An Error only where @p root itself
/// cannot be opened: whatever cannot be looked at below it says so in its own fact. @p proc is the proc(5) to ask about
/// the kernel: /proc of @p root where it is empty. @p journal is what readJournal() found in the same tree, for callers
/// that ask for many services; it is read where that is null.
[[nodiscard]] Result<ServiceFacts> gatherFacts(const EffectiveUnit& unit, const std::filesystem::path& root,
    const Dialect& dialect, const std::filesystem::path& proc = {}, const JournalRecords* journal = nullptr);

/// Looks at the processes of the same service once more and adds what they show to @p facts: children that come and go
/// are seen by many looks only. The parameters are those of gatherFacts().
void lookAgain(ServiceFacts& facts, const EffectiveUnit& unit, const std::filesystem::path& root,
    const Dialect& dialect, const std::filesystem::path& proc = {});

} // namespace casemate
