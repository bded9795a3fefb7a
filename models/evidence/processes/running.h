// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/processes/controlgroup.h"
#include "models/evidence/processfacts.h"
#include "models/host/rootfolder.h"

#include <filesystem>
#include <string>

namespace casemate {

/// Where the processes of a service are to be found.
struct RunningPlace {
    std::filesystem::path root{}; ///< the folder of the system, "/" or another: its /sys/fs/cgroup
    std::filesystem::path proc{}; ///< the proc(5) of that system's processes; /proc of the root where it is empty
    std::string unit{}; ///< "app.service"
    bool isOfUser = false; ///< a service of a user's manager
    const ControlGroups* groups = nullptr; ///< of the same tree, where they were looked up before
    ReadBudget* budget = nullptr; ///< from which reading is taken; null for no limit
};

/// One look at every process of a service, without touching it. Takes some milliseconds for a hundred processes.
[[nodiscard]] RunningFacts lookAtRunning(const RunningPlace& place);

/// Both looks in one: everything that was seen in @p earlier or in @p later, and what came and went between them.
[[nodiscard]] RunningFacts joined(RunningFacts earlier, RunningFacts later);

} // namespace casemate
