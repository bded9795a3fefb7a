// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/processes/procfolder.h"
#include "models/evidence/processfacts.h"

#include <map>

namespace casemate {

/// Which process has the socket of an inode.
using SocketOwners = std::map<std::uint64_t, pid_t>;

/// The sockets of @p owners that the tables in @p net, a folder "net" of a process, list: proc_pid_net(5). Found ones
/// leave @p owners.
[[nodiscard]] std::vector<SocketFact> readSockets(const ProcFolder& net, SocketOwners& owners);

} // namespace casemate
