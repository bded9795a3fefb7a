// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

/// Time and memory of what is measured. One run tells nothing on a machine that does other things as well, and the best
/// of many what nobody gets: everything here is a median of many.
namespace casemate::bench {

/// What many measurements of one thing come to.
struct Spread {
    double median = 0;
    double percentile99 = 0;
    double worst = 0;
    std::size_t count = 0;
};

/// The spread of @p samples, which must not be empty.
[[nodiscard]] Spread spreadOf(std::vector<double> samples);

/// Seconds on the wall that one call of @p work takes.
[[nodiscard]] double secondsOf(const std::function<void()>& work);

/// Seconds of the processor that one call of @p work takes in this process: what else runs takes no part in them, so
/// that ratios hold on a busy machine, too.
[[nodiscard]] double processorSecondsOf(const std::function<void()>& work);

/// The same per call of @p work, which may be too short for the clock: called for at least @p least seconds.
[[nodiscard]] double processorSecondsPerCall(const std::function<void()>& work, double least = 0.005);

/// Two things measured by turns, so that what else the machine does falls on both.
struct Comparison {
    Spread ours;
    Spread theirs;
    double ratio = 0; ///< median of theirs over ours, turn by turn: how many times less ours is
};
[[nodiscard]] Comparison compared(
    const std::function<double()>& ours, const std::function<double()>& theirs, int turns);

/// What a child process took.
struct Cost {
    double seconds = 0; ///< wall clock
    double processor = 0; ///< seconds of the processor, its children's included
    double megabytes = 0; ///< largest resident set
    int status = -1; ///< exit status, -1 where it could not run
};

/// Runs @p command once with its output thrown away.
[[nodiscard]] Cost run(const std::vector<std::string>& command);

/// The medians of @p times runs of @p command; the last status.
[[nodiscard]] Cost medianRun(const std::vector<std::string>& command, int times);

} // namespace casemate::bench
