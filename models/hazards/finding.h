// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/translatable.h"
#include "models/hazards/amendment.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace casemate {

struct Rule;

/// What a finding means for the service.
enum class Severity : std::uint8_t {
    Note, ///< no effect, or a weak protection
    Warning, ///< a function breaks, often silently
    Error ///< the service does not start, or does not do its work
};

/// What a finding rests on.
enum class Confidence : std::uint8_t {
    Possible, ///< a name alone
    Likely, ///< a binary or a running process
    Certain ///< the unit's text and the file system decide
};

/// A sentence that is made where it is shown: a text of the translation context "Hazard" and what goes into its %1 to
/// %9.
struct Sentence {
    std::string_view text; ///< a literal, hence with a NUL behind it
    std::vector<std::string> arguments{};
    friend bool operator==(const Sentence&, const Sentence&) = default;
};

/// A way out: changes to the unit that end the finding.
struct Fix {
    Sentence title;
    std::vector<Amendment> changes{};
    friend bool operator==(const Fix&, const Fix&) = default;
};

/// Something that breaks, or does not do what it seems to, and why that is believed.
struct Finding {
    const Rule* rule = nullptr; ///< never null in what findings() gives; lives as long as the program
    Severity severity = Severity::Note; ///< the rule's, but a mere possibility is never an error
    Confidence confidence = Confidence::Possible;
    DirectiveId directive{}; ///< the row of the form that it stands in
    std::string value{}; ///< the directive's value, or the entry of it that the finding is about
    Sentence message;
    std::vector<Sentence> evidence{};
    std::vector<Fix> fixes{}; ///< the best one first
    std::size_t others = 0; ///< further findings of its rule at its directive that it stands for
    std::uint64_t othersMark = 0; ///< tells those of one unit from those of another
    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace casemate
