// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/evidence/unitfolders.h"
#include "models/host/rootfolder.h"

#include <optional>
#include <vector>

namespace casemate {

/// The mount points of the table of mounts in @p proc, where @p root is the running system's own, and those that
/// fstab(5) and the administrator's mount units plan and the table lacks.
[[nodiscard]] std::vector<MountFact> mountsOf(
    const RootFolder& root, const std::optional<RootFolder>& proc, const UnitFolders& units);

} // namespace casemate
