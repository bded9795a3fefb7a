// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace casemate::cli {

/// The exit statuses of the command line.
enum Status : int {
    Done = 0,
    GateSaysNo = 1, ///< the threshold is exceeded, a finding is an error
    Failed = 2 ///< usage, unknown unit, unreadable tree, output that cannot be written
};

/// What a verb says, kept until it is finished: standard output is written in one go or not at all.
struct Output {
    std::string out;
    std::string err;
    bool hasColours = false; ///< standard output is a terminal that wants them
    /// `out` is the bytes of a file: exact in a file or a pipe, made visible where a terminal would obey them.
    bool holdsFile = false;

    /// One sentence on standard error, led by the program's name.
    void complain(std::string_view sentence);
    /// One line on standard error, made visible.
    void note(std::string_view line);
};

/// True where standard output is a terminal that can show colours (NO_COLOR and TERM=dumb say no).
[[nodiscard]] bool wantsColours();

/// Writes both streams and gives the status to exit with: @p status, or Failed where standard output could not be
/// written (a reader that went away is no reason for a complaint).
[[nodiscard]] int deliver(Output output, int status);

} // namespace casemate::cli
