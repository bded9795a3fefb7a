// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"
#include "models/unit/effective.h"

#include <map>
#include <string>
#include <vector>

#include <sys/types.h>

namespace casemate {

/// The user that @p unit runs as, looked up in /etc/passwd of @p root. Other name services are not asked: on the
/// running system a name that the file lacks is one that could not be looked up.
[[nodiscard]] AccountFact accountOf(const EffectiveUnit& unit, const RootFolder& root, const Dialect& dialect);

/// The groups that Group= and SupplementaryGroups= of @p unit name, looked up in /etc/group of @p root in the same way.
[[nodiscard]] std::vector<GroupFact> groupsOf(
    const EffectiveUnit& unit, const RootFolder& root, const Dialect& dialect);

/// The names of /etc/passwd by number; the first of several.
[[nodiscard]] std::map<uid_t, std::string> userNames(const RootFolder& root);

} // namespace casemate
