// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"
#include "models/unit/effective.h"

#include <vector>

namespace casemate {

/// The folders of a service's own that systemd makes below: "/run" of RuntimeDirectory=, "/var/lib" of StateDirectory=,
/// ... Nothing for other directives, and in a user's manager where the user is not known.
[[nodiscard]] std::optional<std::string> placeOfServiceFolders(DirectiveId directive, const Dialect& dialect);

/// Every path that the directives of @p unit name, and what lies there below @p root.
[[nodiscard]] std::vector<NamedPath> namedPaths(
    const EffectiveUnit& unit, const RootFolder& root, const Dialect& dialect);

/// The paths among the words of @p commands: "/run/app.sock", "--log=/var/log/app.log", "unix:/run/app.sock".
[[nodiscard]] std::vector<NamedPath> argumentPaths(const std::vector<CommandFact>& commands, const RootFolder& root);

} // namespace casemate
