// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace casemate {

/// One line of a file as systemd's read_line() takes it.
struct PhysicalLine {
    std::string_view text; ///< what stands before its end of line
    std::string_view
        endOfLine; ///< LF and CR in either order, each once, and a NUL that closes them; empty at the end of the file
    friend bool operator==(const PhysicalLine&, const PhysicalLine&) = default;
};

/// The lines of @p bytes, in which they all are. The first one is what UnitDocument counts as line 1.
[[nodiscard]] std::vector<PhysicalLine> physicalLines(std::string_view bytes);

} // namespace casemate
