// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"

#include <string>
#include <vector>

namespace casemate {

/// Where a plain program name is looked up, in order: what systemd gives a service as PATH (systemd.exec(5)), and the
/// folders of systems whose /usr is not merged.
[[nodiscard]] std::vector<std::string> usualProgramFolders();

/// Follows @p program, a path or a plain name that is looked up in @p folders, to what runs in the end: scripts to the
/// interpreter of their first line and to what they are known to start, wrappers (env(1), a shell's -c, ...) to the
/// programs they start, the main one last. A few steps at most; circles end.
[[nodiscard]] std::vector<ProgramStep> followProgram(const RootFolder& root, const std::vector<std::string>& folders,
    const std::string& program, std::vector<std::string> arguments, Source source);

} // namespace casemate
