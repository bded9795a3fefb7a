// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

/// What Casemate promises of its speed, a row each. Adding a measurement is adding a row, its function just above.
namespace casemate::bench {

/// Which side of the limit is the good one.
enum class Bound : unsigned char { AtLeast, AtMost };

/// What a row measured.
struct Measured {
    double value = 0; ///< in the row's unit
    std::string detail; ///< both sides of a ratio, the 99 % beside a median, ...
};

/// One promise.
struct Row {
    std::string_view name;
    Bound bound;
    double limit;
    std::string_view unit;
    std::function<Measured()> measure;
};

/// Measures the rows one after the other, under @p title, and prints for each its limit, what was measured, and whether
/// that is within. Gives the exit status: 0 where all are, 1 where one is not.
[[nodiscard]] int report(std::string_view title, std::span<const Row> rows);

} // namespace casemate::bench
