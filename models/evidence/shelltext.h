// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// A command of a shell's text: quotes removed, nothing expanded, without assignments, redirections and keywords.
struct ShellCommand {
    std::vector<std::string> words{}; ///< its program first, which is plain: no variable, no pattern
    bool isExec = false; ///< the shell becomes it
    bool isAside = false; ///< behind "|" or "||", or put in the background: hardly what the text is about
    friend bool operator==(const ShellCommand&, const ShellCommand&) = default;
};

/// The programs that the shell text @p text starts by plain names, in order. Builtins are left out, and what only the
/// shell could tell: variables, substitutions, patterns. A few dozen at most.
[[nodiscard]] std::vector<ShellCommand> shellCommands(std::string_view text);

/// The last command that the shell script @p text becomes by a line that begins with exec; empty words where none does.
[[nodiscard]] ShellCommand lastExecOf(std::string_view text);

} // namespace casemate
