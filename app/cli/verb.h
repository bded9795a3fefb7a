// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/output.h"

namespace casemate::cli {

/// A bit per verb, for the options that not all of them have.
enum VerbBit : unsigned {
    ScoreVerb = 1,
    ExplainVerb = 2,
    CatVerb = 4,
    CheckVerb = 8,
    SuggestVerb = 16,
    ExportVerb = 32,
    NoVerb = 64,
    AllVerbs = 63,
    ScoringVerbs = ScoreVerb | ExplainVerb | SuggestVerb | ExportVerb ///< those that a policy has a say in
};

/// One verb, as one row.
struct Verb {
    std::string_view name;
    unsigned bit;
    std::string_view arguments; ///< for the usage line
    const char* summary; ///< for translation, context "cli"
    const char* details; ///< likewise, more lines for the verb's own help
    std::span<const Format> formats; ///< the first is its own
    std::size_t atLeast, atMost; ///< how many units it takes
    /// Fills @p output and gives the exit status.
    int (*run)(const Options& options, Output& output);
};

/// All verbs in the order of the help.
[[nodiscard]] std::span<const Verb> verbs();

/// The verb called @p name, or null.
[[nodiscard]] const Verb* findVerb(std::string_view name);

/// The name by which @p format is asked for.
[[nodiscard]] std::string_view formatName(Format format);

[[nodiscard]] int score(const Options& options, Output& output);
[[nodiscard]] int explain(const Options& options, Output& output);
[[nodiscard]] int cat(const Options& options, Output& output);
[[nodiscard]] int check(const Options& options, Output& output);
[[nodiscard]] int suggestConf(const Options& options, Output& output);
[[nodiscard]] int exportConf(const Options& options, Output& output);

/// The help of @p verb, or of the program where it is null.
[[nodiscard]] std::string helpText(const Verb* verb);

} // namespace casemate::cli
