// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"

#include <string>
#include <vector>

namespace casemate {

/// The file below /etc/apparmor.d that is named after the program of an ExecStart= among @p commands, as its profiles
/// are: "usr.sbin.named" of /usr/sbin/named, or "named". Empty where there is none, where it is switched off, and where
/// it only complains.
[[nodiscard]] std::string profileOf(const RootFolder& root, const std::vector<CommandFact>& commands);

} // namespace casemate
