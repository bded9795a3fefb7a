// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/evidence/packagelists.h"
#include "models/host/rootfolder.h"

#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// True for what runs the programs of others: shells, python, perl, java and the like. Folders called like it say
/// nothing about a service.
[[nodiscard]] bool isInterpreter(std::string_view name);

/// The program that the first ExecStart= is about: the last of its steps that is no interpreter, else the last; null
/// where nothing is started.
[[nodiscard]] const ProgramStep* mainProgram(const std::vector<CommandFact>& commands);

/// What the folders of a service may be called: its main program, and the unit without ".service" and instance.
[[nodiscard]] std::vector<std::string> folderNames(const std::vector<CommandFact>& commands, std::string_view unit);

/// The packages that have to do with the service of the unit called @p unit.
[[nodiscard]] ServicePackages packagesOf(
    PackageLists& lists, const std::vector<CommandFact>& commands, const std::string& unit);

/// The fact about @p packages.
[[nodiscard]] PackageFact packageFact(const RootFolder& root, const ServicePackages& packages);

} // namespace casemate
