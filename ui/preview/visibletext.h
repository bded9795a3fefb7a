// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/physicallines.h"

#include <QString>

namespace casemate {

/// @p bytes as one line for people: control characters as their pictures (CR is ␍, NUL is ␀), what is not UTF-8 as U+FFFD,
/// characters that would break or turn the line as "<U+202E>". A line of more than 4096 characters is cut, with a note of
/// how many are missing.
[[nodiscard]] QString visibleText(std::string_view bytes);

/// The same of a whole line; CR and NUL of its end show.
[[nodiscard]] QString visibleText(const PhysicalLine& line);

} // namespace casemate
