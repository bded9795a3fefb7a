// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/host/rootfolder.h"

#include <map>
#include <string>

namespace casemate {

/// What the specifiers of a unit stand for that tell of the machine (Specifiers::machine): of uname(2) and the user,
/// and of the machine's id, its boot and its release in the files of @p root.
[[nodiscard]] std::map<char, std::string> machineSpecifiers(const RootFolder& root);

/// The same of this machine, read once: systemd-analyze puts these in for units of any tree.
[[nodiscard]] const std::map<char, std::string>& thisMachine();

} // namespace casemate
