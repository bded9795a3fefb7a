// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/processes/procfolder.h"
#include "models/evidence/processfacts.h"

namespace casemate {

/// Where the table of mounts of the first process in @p facts differs from the host's, which is that of the first
/// process in @p proc, or our own where that is closed to us. What systemd itself keeps below /run is left out.
[[nodiscard]] std::vector<PlaceFact> readPlaces(const RunningFacts& facts, const ProcFolder& proc);

} // namespace casemate
