// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/evidence/treeevidence.h"
#include "models/host/rootfolder.h"

#include <string>
#include <vector>

namespace casemate {

/// The folders that the service of the unit called @p unit seems to write. Asks @p facts for its commands, account and
/// configurations, and for the package with its tmpfiles.d files; @p tree is that of @p root.
[[nodiscard]] std::vector<DataFact> dataFolders(const RootFolder& root, TreeEvidence& tree, const ServiceFacts& facts,
    const ServicePackages& packages, const std::string& unit);

} // namespace casemate
