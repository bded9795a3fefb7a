// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/hazards.h"

#include <string>
#include <utility>
#include <vector>

namespace casemate::cli {

/// A way out of a finding, as one would write it.
struct CheckedFix {
    Sentence title;
    /// Of each directive its whole value, as assignments from nothing; none is systemd's default.
    std::vector<std::pair<DirectiveId, std::vector<std::string>>> sets{};
};

/// What would break, with its fixes spelt out.
struct CheckedFinding {
    Finding finding; ///< without fixes
    std::vector<CheckedFix> fixes{};
};

/// @p finding about @p unit.
[[nodiscard]] CheckedFinding spelt(Finding finding, const EffectiveUnit& unit, const Dialect& dialect);

/// A unit and what would break in it.
struct Checked {
    std::string unit;
    std::vector<CheckedFinding> findings;
    std::string obstacle; ///< what kept rules from looking, or empty
    std::vector<std::string> limits; ///< why what was seen of its processes proves less
};

/// @p units as JSON: a list where @p isList, else the only one. A fix's "set" holds the whole value of each directive:
/// a text, or a list of texts where it takes several assignments; an empty one is systemd's default. "limits" is there
/// where what was seen proves less, and "more" where a finding stands for others of its rule and directive.
[[nodiscard]] std::string checkedJson(const std::vector<Checked>& units, bool isList);

/// One line of CSV per finding, under a head.
[[nodiscard]] std::string checkedCsv(const std::vector<Checked>& units);

/// For people: the findings of each unit; units without any only where @p isOne. Very long values are cut.
[[nodiscard]] std::string checkedReport(const std::vector<Checked>& units, bool isOne, bool hasColours);

} // namespace casemate::cli
