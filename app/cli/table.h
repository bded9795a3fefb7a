// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/exposure.h"

#include <string>
#include <string_view>
#include <vector>

namespace casemate::cli {

/// How a cell is coloured, where colours are wanted.
enum class Tone : unsigned char { Plain, Good, Warning, Bad };

/// The tone in which systemd-analyze prints a score.
[[nodiscard]] Tone toneOf(Predicate predicate);

struct Cell {
    std::string text{};
    Tone tone = Tone::Plain;
    bool isNumber = false; ///< set flush right
};

/// Rows under a head, made visible, in columns as wide as their widest cell; every code point one column wide.
[[nodiscard]] std::string tableText(
    const std::vector<std::string>& head, std::vector<std::vector<Cell>> rows, bool hasColours);

/// @p text in the colour of @p tone, where colours are wanted.
[[nodiscard]] std::string toned(std::string_view text, Tone tone, bool hasColours);

/// @p fields, made visible, as one line of CSV (RFC 4180).
[[nodiscard]] std::string csvLine(const std::vector<std::string>& fields);

} // namespace casemate::cli
