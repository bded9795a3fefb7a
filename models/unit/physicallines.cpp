// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/physicallines.h"

#include <algorithm>

namespace casemate {

namespace {

constexpr std::string_view ends("\n\r\0", 3);

/// How many bytes at the front of @p text end one line.
std::size_t endOfLineLength(std::string_view text)
{
    std::size_t length = 0;
    for (std::string_view seen; length < text.size(); ++length) {
        const char byte = text[length];
        seen = text.substr(0, length);
        if (!ends.contains(byte) || seen.contains(byte) || seen.contains('\0'))
            break;
    }
    return length;
}

} // namespace

std::vector<PhysicalLine> physicalLines(std::string_view bytes)
{
    std::vector<PhysicalLine> lines;
    while (!bytes.empty()) {
        const std::string_view text = bytes.substr(0, std::min(bytes.find_first_of(ends), bytes.size()));
        bytes.remove_prefix(text.size());
        const std::string_view endOfLine = bytes.substr(0, endOfLineLength(bytes));
        bytes.remove_prefix(endOfLine.size());
        lines.push_back({.text = text, .endOfLine = endOfLine});
    }
    return lines;
}

} // namespace casemate
