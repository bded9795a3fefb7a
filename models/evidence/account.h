// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"
#include "models/unit/effective.h"

namespace casemate {

/// The user that @p unit runs as, looked up in /etc/passwd of @p root. Other name services are not asked: on the
/// running system a name that the file lacks is one that could not be looked up.
[[nodiscard]] AccountFact accountOf(const EffectiveUnit& unit, const RootFolder& root, const Dialect& dialect);

} // namespace casemate
