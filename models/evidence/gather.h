// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/evidence/facts.h"
#include "models/host/readbudget.h"
#include "models/unit/effective.h"

#include <filesystem>

namespace casemate {

struct JournalRecords;
class TreeEvidence;

/// What a look at a service may use.
struct GatherOptions {
    std::filesystem::path proc{}; ///< the proc(5) to ask about the kernel and processes; /proc of the tree where empty
    const JournalRecords* journal = nullptr; ///< what readJournal() found in the tree; read where this is null
    TreeEvidence* tree = nullptr; ///< of the same tree and scope, for callers that look at many services
    ReadBudget* budget = nullptr; ///< what may be read; the usual limits where this is null
};

/// Looks at everything that @p unit names in the tree @p root ("/" or a folder that holds a system; symlinks resolve
/// within it). Reads files only, and runs nothing; takes milliseconds for the disk, and ends where its budget does. An
/// Error only where @p root itself cannot be opened: whatever cannot be looked at below it says so in its own fact, and
/// ServiceFacts::end tells where the budget was too small for all.
[[nodiscard]] Result<ServiceFacts> gatherFacts(const EffectiveUnit& unit, const std::filesystem::path& root,
    const Dialect& dialect, const GatherOptions& options = {});

/// Looks at the processes of the same service once more and adds what they show to @p facts: children that come and go
/// are seen by many looks only. The parameters are those of gatherFacts().
void lookAgain(ServiceFacts& facts, const EffectiveUnit& unit, const std::filesystem::path& root,
    const Dialect& dialect, const GatherOptions& options = {});

} // namespace casemate
