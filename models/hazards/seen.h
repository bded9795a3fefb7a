// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/clues.h"
#include "models/hazards/endpoints.h"

/// What the processes of the running service show, as clues: likely, for what a process does now it will do again.
namespace casemate::clues {

/// "nginx (412)".
[[nodiscard]] std::string shown(const ProcessFact& process);

/// True where every process could be looked at, and none of them under filters that may keep it from its work: what is
/// not seen then is at least not usual.
[[nodiscard]] bool isWholeSeen(const Inquiry& inquiry);

/// True where mounts of the running service close no place to it that the unit leaves open: only then that it writes
/// nothing somewhere proves that it need not.
[[nodiscard]] bool isFreeToWrite(const Inquiry& inquiry);

/// A process that has memory of at least the kind @p least, code that it made itself.
[[nodiscard]] std::optional<Clue> makesCode(const Inquiry& inquiry, MadeCode least);

/// A socket of @p family that the service opened by itself. Of AF_UNIX only those that have a name: pairs need no
/// permission.
[[nodiscard]] std::optional<Clue> hasSocket(const Inquiry& inquiry, unsigned family);

/// A raw socket.
[[nodiscard]] std::optional<Clue> hasRawSocket(const Inquiry& inquiry);

/// A file below @p folder that a process has open; where @p isWritten for writing.
[[nodiscard]] std::optional<Clue> hasOpen(const Inquiry& inquiry, std::string_view folder, bool isWritten);

/// A file of another user that a root process has open, for writing where @p isWritten, and would not without powers.
[[nodiscard]] std::optional<Clue> hasForeign(const Inquiry& inquiry, bool isWritten);

/// That the system call @p call was made: "sched_setaffinity" and "setpriority" leave traces.
[[nodiscard]] std::optional<Clue> changedScheduling(const Inquiry& inquiry, std::string_view call);

/// A thread of realtime priority that the unit does not ask for.
[[nodiscard]] std::optional<Clue> isRealtime(const Inquiry& inquiry);

/// A root process and one of another user, or all of them another user although the unit starts as root.
[[nodiscard]] std::optional<Clue> changedUser(const Inquiry& inquiry, bool& keepsRoot);

/// True where the service is seen to be root in all its processes.
[[nodiscard]] bool staysRoot(const Inquiry& inquiry);

/// Memory that a process has locked.
[[nodiscard]] std::optional<Clue> locksMemory(const Inquiry& inquiry);

/// Processes in namespaces that others of the service are not in; the kinds ("net", "user") to @p kinds.
[[nodiscard]] std::optional<Clue> makesNamespaces(const Inquiry& inquiry, std::vector<std::string>& kinds);

/// SysV shared memory that others than the service have attached, too; where @p creator is given only what that user
/// made.
[[nodiscard]] std::optional<Clue> sharesMemory(const Inquiry& inquiry, std::optional<uid_t> creator = {});

/// Where the processes listen.
[[nodiscard]] std::vector<Endpoint> seenEndpoints(const Inquiry& inquiry);

/// Whom they are connected to by connections of their own making.
[[nodiscard]] std::vector<Endpoint> seenPeers(const Inquiry& inquiry);

} // namespace casemate::clues
