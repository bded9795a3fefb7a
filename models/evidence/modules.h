// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/evidence/libraries.h"
#include "models/host/rootfolder.h"

#include <vector>

namespace casemate {

/// The shared objects that @p configurations make their programs load, and what these need: nginx's load_module,
/// Apache's LoadModule, Redis' loadmodule, and the compiler of PostgreSQL unless "jit" is off. Those that are not there
/// are left out.
[[nodiscard]] std::vector<ModuleFact> modulesOf(
    const RootFolder& root, LibraryCache& cache, const std::vector<ConfigurationFact>& configurations);

} // namespace casemate
