// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/physicallines.h"

#include <QString>

namespace casemate {

/// @p bytes as one line for people: control characters as "<CR>", "<NUL>" or "<U+001B>", and so other
/// characters that would break or turn the line; what is not UTF-8 as U+FFFD. A line of more than 4096 characters is
/// cut, with a note of how many are missing.
[[nodiscard]] QString visibleText(std::string_view bytes);

/// The same of a whole line; CR and NUL of its end show.
[[nodiscard]] QString visibleText(const PhysicalLine& line);

} // namespace casemate
