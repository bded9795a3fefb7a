// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/rule.h"

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
    bool onlyForUser = false; ///< not for a service that starts as root
};

/// All of them, in the order in which they are tried.
[[nodiscard]] std::span<const Candidate> allCandidates();

} // namespace casemate
