// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// A program that another one starts.
struct Started {
    std::string program{}; ///< a path, or a name that is looked up
    std::vector<std::string> arguments{};
    bool isGuess = false; ///< no word names it: what the starter is known to start, where it is there
    friend bool operator==(const Started&, const Started&) = default;
};

/// What the program called @p name, which only prepares for others (env(1), start-stop-daemon(8), nice(1), a shell's
/// -c, ...), starts when it gets @p arguments. The main one is last; where all are guesses, the last that is there.
/// Empty for any other program, and where the words do not tell.
[[nodiscard]] std::vector<Started> startedBy(std::string_view name, const std::vector<std::string>& arguments);

/// True for a shell that understands the text of its -c.
[[nodiscard]] bool isShell(std::string_view name);

} // namespace casemate
