// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/evidence/unitfolders.h"

#include <string>
#include <vector>

namespace casemate {

/// The addresses that socket units listen on for the service @p unit.
[[nodiscard]] std::vector<ListenFact> listensFor(const UnitFolders& units, const std::string& unit);

/// The timers that start the service @p unit.
[[nodiscard]] std::vector<std::string> timersOf(const UnitFolders& units, const std::string& unit);

} // namespace casemate
