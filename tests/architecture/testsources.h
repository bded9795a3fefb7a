// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace casemate::tests {

/// What the text of a test says that would let it pass for the wrong reason, one line each:
///
/// - a literal with a NUL in it that becomes a string without its length, or with one that somebody counted,
/// - a generator of random numbers whose seed is written down, or is not that of testSeed().
[[nodiscard]] std::vector<std::string> weakLines(std::string_view text);

} // namespace casemate::tests
