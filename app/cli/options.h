// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/systemdversion.h"

#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casemate::cli {

struct Verb;

/// How a result is printed.
enum class Format : unsigned char { Table, Json, Csv, Conf };

/// What was asked for on the command line.
struct Options {
    const Verb* verb = nullptr; ///< null: open the window
    std::vector<std::string> units; ///< as typed
    std::string root = "/";
    std::optional<std::string> draft; ///< a file, "-" for standard input
    std::vector<std::string> sets; ///< DIRECTIVE=VALUE
    std::optional<Format> format; ///< nothing: the verb's own
    std::optional<SystemdVersion> version;
    std::optional<std::string> policy;
    std::optional<std::string> output;
    std::string instance = "test-instance";
    std::optional<unsigned> threshold; ///< tenths of exposure: 50 is 5.0
    bool isRootNamed = false; ///< --root was given
    bool isOffline = false;
    bool isUser = false;
    bool wantsAll = false;
    bool wantsEffective = false;
    bool mayOverwrite = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
};

/// One option, as one row: what it is called, what it takes, which verbs have it.
struct OptionRow {
    std::string_view name; ///< with the dashes
    std::string_view argument; ///< its name in the help; empty for a switch
    const char* summary; ///< for translation, context "cli"
    unsigned verbs; ///< bits of verb.h
    /// Takes the argument (empty for a switch); a sentence where it is wrong.
    std::expected<void, std::string> (*take)(Options& options, std::string_view argument);
};

/// All options in the order of the help.
[[nodiscard]] std::span<const OptionRow> optionRows();

/// What @p arguments (without the program's name) ask for, or one sentence that says what is wrong with them.
[[nodiscard]] std::expected<Options, std::string> parseOptions(std::span<const char* const> arguments);

} // namespace casemate::cli
