// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace casemate {

/// One line of a difference: a header of a hunk, or a line of one side or of both.
struct DiffLine {
    enum class Kind : unsigned char { Hunk, Common, Removed, Added };
    Kind kind;
    std::size_t before = 0; ///< its place among the lines before (Common, Removed), or the hunk's first
    std::size_t after = 0; ///< its place among the lines after (Common, Added), or the hunk's first
    std::size_t beforeCount = 0, afterCount = 0; ///< of a hunk: its lines of either side
    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

/// The shortest way from the lines @p before to the lines @p after in hunks with three common lines around each, as
/// `diff -u` shows it; empty where they are the same. Of more than 3000 lines in all, the part that differs is taken as
/// replaced as a whole.
[[nodiscard]] std::vector<DiffLine> unifiedDiff(
    const std::vector<std::string_view>& before, const std::vector<std::string_view>& after);

} // namespace casemate
