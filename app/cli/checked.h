// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/hazards.h"

#include <string>
#include <vector>

namespace casemate::cli {

/// A unit and what would break in it.
struct Checked {
    std::string unit;
    std::vector<Finding> findings;
    Dialect dialect;
    std::string obstacle; ///< what kept rules from looking, or empty
    std::vector<std::string> limits; ///< why what was seen of its processes proves less
};

/// @p units as JSON: a list where @p isList, else the only one. A fix's "set" holds the whole value of each directive:
/// a text, or a list of texts where it takes several assignments; an empty one is systemd's default. "limits" is there
/// where what was seen proves less.
[[nodiscard]] std::string checkedJson(const std::vector<Checked>& units, bool isList);

/// One line of CSV per finding, under a head.
[[nodiscard]] std::string checkedCsv(const std::vector<Checked>& units);

/// For people: the findings of each unit; units without any only where @p isOne.
[[nodiscard]] std::string checkedReport(const std::vector<Checked>& units, bool isOne, bool hasColours);

} // namespace casemate::cli
