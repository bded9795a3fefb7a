// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/clues.h"

#include <span>
#include <string>
#include <vector>

namespace casemate {

/// A directive that a suggestion may set.
struct Candidate {
    DirectiveId directive;
    std::string_view words{}; ///< values to try, the strictest first, parted by blanks
    /// Or: the values to try, each as lines of the directive; none where it is not the time for them.
    std::vector<std::vector<std::string>> (*values)(const Inquiry& inquiry) = nullptr;
    std::string_view needsProcesses{}; ///< of `words` those that only a look at the running service justifies
    std::string_view absence{}; ///< why there are no values, a text of the context "Hazard"
};

/// That the service starts programs of others, which would inherit everything, or arranges the machine for others.
[[nodiscard]] std::optional<clues::Clue> hostsOthers(const Inquiry& inquiry);

/// All of them, in the order in which they are tried.
[[nodiscard]] std::span<const Candidate> allCandidates();

} // namespace casemate
