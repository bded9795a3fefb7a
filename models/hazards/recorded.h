// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/clues.h"

/// What the journal says of a service, as clues: likely, for what a service did it will do again.
namespace casemate::clues {

/// The system calls at which a filter killed a process of the service, or logged it: each once, the newest first.
[[nodiscard]] std::vector<std::string_view> recordedCalls(const Inquiry& inquiry);

/// That one of @p calls is among recordedCalls().
[[nodiscard]] std::optional<Clue> recorded(const Inquiry& inquiry, Names calls);

/// True where a filter killed a process called @p name.
[[nodiscard]] bool wasKilled(const Inquiry& inquiry, std::string_view name);

/// That systemd took no notice of messages which other processes than the main one sent.
[[nodiscard]] std::optional<Clue> sendsInVain(const Inquiry& inquiry);

/// What AppArmor refused the service, a few of it.
[[nodiscard]] std::vector<Sentence> refusals(const Inquiry& inquiry);

} // namespace casemate::clues
