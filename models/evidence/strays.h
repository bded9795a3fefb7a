// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"
#include "models/evidence/facts.h"
#include "models/evidence/unitfolders.h"
#include "models/host/rootfolder.h"

#include <string>
#include <vector>

namespace casemate {

/// Files that look like drop-ins of @p unit and that systemd passes over without a word: those in "nginx.d" or a folder
/// called "nginx.service" (seen on 257), and those of the right folder whose names do not end in ".conf". Leftovers of
/// editors and package managers are meant to be passed over, and are left out.
[[nodiscard]] std::vector<StrayFact> straysOf(
    const RootFolder& root, const UnitFolders& units, Scope scope, const std::string& unit);

} // namespace casemate
