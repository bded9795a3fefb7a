// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// With which rights a command starts: what "+", "!" and "!!" before its program ask for.
enum class CommandRights : std::uint8_t {
    Service, ///< those of the service, sandbox included
    Everything, ///< "+": no sandbox at all; only the limits of the control group hold
    KeepsUser, ///< "!": the user is not switched, the sandbox holds
    KeepsUserOnOld ///< "!!": like "!" where the kernel has no ambient capabilities
};

/// The special characters before the program of an Exec*= line (systemd.service(5), "Command lines").
struct CommandPrefixes {
    std::size_t length = 0; ///< how many characters they take
    bool mayFail = false; ///< "-": a failure counts as success
    bool hasOwnName = false; ///< "@": the next word is what the program sees as its name
    bool keepsVariables = false; ///< ":": no environment variables are put in
    bool usesShell = false; ///< "|", since 258
    CommandRights rights = CommandRights::Service;
    friend bool operator==(const CommandPrefixes&, const CommandPrefixes&) = default;
};

/// The prefixes that @p word begins with. Each counts once; "+" and "!" exclude each other.
[[nodiscard]] CommandPrefixes prefixesOf(std::string_view word, const Dialect& dialect);

/// One command of an Exec*= line, taken apart.
struct CommandLine {
    CommandPrefixes prefixes;
    std::string program; ///< an absolute path, or a name that is looked up
    std::vector<std::string> arguments; ///< without the program and its own name; specifiers expanded, variables not
    friend bool operator==(const CommandLine&, const CommandLine&) = default;
};

/// The parts of @p entry, an entry of a Command directive's EntryList; nothing where it is none.
[[nodiscard]] std::optional<CommandLine> readCommandLine(std::string_view entry, const Dialect& dialect);

} // namespace casemate
