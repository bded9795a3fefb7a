// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/look.h"

#include <cstdint>
#include <string>
#include <vector>

namespace casemate {

/// What a filter of system calls did at a call.
enum class FilterAct : std::uint8_t {
    Logged, ///< SystemCallLog= and its kin: the call was made
    Refused, ///< it failed with an error
    Killed ///< its process was ended by SIGSYS
};

/// A system call of the service that a filter met, as the kernel recorded it. A filter of the program's own counts as
/// well: the record does not tell them apart, and either way the program made the call.
struct RecordedCall {
    std::string call{}; ///< "setgroups"
    std::string process{}; ///< as the kernel names it, 15 bytes at most
    FilterAct act = FilterAct::Logged;
    unsigned count = 0; ///< records; the kernel drops most of a flood, so that there were at least so many
    std::uint64_t last = 0; ///< of the newest: microseconds since 1970, UTC
    friend bool operator==(const RecordedCall&, const RecordedCall&) = default;
};

/// Something that AppArmor refused to a program of the service.
struct RecordedDenial {
    std::string profile{};
    std::string operation{}; ///< "open", "capable"
    std::string object{}; ///< the path, the name of the capability, ...; may be empty
    unsigned count = 0;
    friend bool operator==(const RecordedDenial&, const RecordedDenial&) = default;
};

/// What the journal says about the service since the last boot that it knows.
struct JournalFacts {
    Look look = Look::Missing; ///< Missing: there is no journal; CouldNot: it is closed to us
    std::string obstacle{}; ///< what is closed, and errno's text, where something is
    std::vector<RecordedCall> calls{}; ///< the newest first
    std::vector<RecordedDenial> denials{}; ///< the newest first
    unsigned filterDeaths = 0; ///< how often SIGSYS ended the main process, as systemd says
    unsigned ignoredMessages = 0; ///< messages of processes that NotifyAccess= does not listen to
    friend bool operator==(const JournalFacts&, const JournalFacts&) = default;
};

} // namespace casemate
