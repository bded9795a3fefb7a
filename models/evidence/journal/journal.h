// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/evidence/journal/records.h"

#include <string_view>

namespace casemate {

/// What @p records say about the service of the unit @p unit, whose commands and processes @p facts already holds. The
/// kernel names no unit: its records are the service's where they name a program of ExecStart= or of a running process;
/// of an interpreter, which many share, only where the process is called like the service's script or is of the
/// service's own user.
[[nodiscard]] JournalFacts journalFacts(
    const JournalRecords& records, const ServiceFacts& facts, std::string_view unit, bool isOfUser);

} // namespace casemate
