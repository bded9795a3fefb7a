// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace casemate::tests {

/// The seed of everything random in this process: another one in each run, or the number in CASEMATE_SEED, which
/// repeats a run. runTests() prints it, and ends the program with status 2 where CASEMATE_SEED is no number.
[[nodiscard]] std::uint64_t testSeed();

} // namespace casemate::tests
