// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace casemate::bench {

/// What a child process took.
struct Cost {
    double seconds = 0; ///< wall clock
    long peakKiB = 0; ///< largest resident set
    int status = -1; ///< exit status, -1 where it could not run
};

/// Runs @p command with its output thrown away; the least time of @p times runs.
[[nodiscard]] Cost run(const std::vector<std::string>& command, int times);

/// Seconds per call of @p work, the least of several rounds of at least 50 ms each.
[[nodiscard]] double secondsPerCall(const std::function<void()>& work);

} // namespace casemate::bench
