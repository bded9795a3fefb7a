// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/clues.h"

namespace casemate::clues {

/// A port below the first that everybody may have.
struct LowPort {
    unsigned number = 0;
    Clue clue{};
    bool isConfigured = false; ///< a setting names it, rather than the program's habit
};

/// Such a port, where the service itself listens on one: no socket unit does it in its stead.
[[nodiscard]] std::optional<LowPort> lowPort(const Inquiry& inquiry);

} // namespace casemate::clues
