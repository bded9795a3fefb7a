// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"
#include "models/unit/effective.h"

#include <string>
#include <vector>

namespace casemate {

class TreeEvidence;

/// Where the configurations of a unit's programs lie.
struct ConfigurationPlace {
    TreeEvidence& tree; ///< that holds the unit
    const RootFolder& root; ///< of that tree
    const RootFolder& programs; ///< what the service sees as its root
};

/// The configurations of the programs that ExecStart= of @p unit starts, as far as one is known here: each program
/// once, in the order of @p facts' commands. Needs the commands and the account of @p facts. The values of paths that
/// the program would complete (by its ServerRoot, its working folder) are absolute; a switch without a value is "1"
/// where the program's switches can be off as well, and empty where they cannot.
[[nodiscard]] std::vector<ConfigurationFact> configurationsOf(
    const EffectiveUnit& unit, const ServiceFacts& facts, const ConfigurationPlace& place, const Dialect& dialect);

/// The settings of @p configuration that name a file, socket or folder which the program writes: logs, PID files,
/// data, temporary files. Those whose path cannot be told (a pipe, a log service, a relative path) are left out.
[[nodiscard]] std::vector<const SettingFact*> writtenPaths(const ConfigurationFact& configuration);

/// The folder that a setting of writtenPaths() makes the program write in: its value, or the folder around the file
/// or socket that it names. Empty for any other setting.
[[nodiscard]] std::string writtenFolder(const ConfigurationFact& configuration, const SettingFact& setting);

} // namespace casemate
