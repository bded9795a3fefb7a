// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/processes/procfolder.h"
#include "models/evidence/processfacts.h"

namespace casemate {

/// Everything that the folder @p folder of proc(5) shows of the process @p id; nothing where it vanished meanwhile.
/// What is closed to us leaves details at CouldNot, and errno at @p obstacle.
[[nodiscard]] std::optional<ProcessFact> readProcess(const ProcFolder& folder, pid_t id, int& obstacle);

} // namespace casemate
