// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/exposure.h"
#include "models/hazards/hazards.h"

#include <stop_token>
#include <vector>

namespace casemate {

/// A directive that a suggestion sets, and what goes with it: a folder to open, a call to give back.
struct Step {
    DirectiveId directive{};
    std::vector<Change> changes{}; ///< of the directive first; each with its whole value
    double gain = 0; ///< tenths that they take off the score from where the suggestion stood
    std::vector<Sentence> because{}; ///< why more than the plain value is needed
};

/// Why a directive, or a stricter value of it, is no part of a suggestion.
struct LeftOut {
    DirectiveId directive{};
    std::string value{}; ///< what was tried, as one would write it
    Sentence reason{};
    std::vector<Sentence> evidence{};
    Confidence confidence = Confidence::Certain;
};

/// The strictest values that no rule objects to.
struct Suggestion {
    std::vector<Step> steps{}; ///< the one with the largest gain first
    std::vector<Change> changes{}; ///< what all of them come to, each directive once
    std::vector<LeftOut> leftOut{};
    Exposure before{}, after{}; ///< the latter of the files as they will be once edit() made the changes
};

/// What would harden @p unit without breaking it, as far as @p facts tell: when in doubt a value is left out, and so is
/// what taking the drop-in away would not undo, or what would not be in force: a later file overrides it, no line can
/// say it. Nothing that the unit's author or the admin chose is made weaker. Takes some milliseconds; once @p stop is
/// requested it ends with what it has.
[[nodiscard]] Suggestion suggest(const EffectiveUnit& unit, const UnitStack& stack, const ServiceFacts& facts,
    const ScoringRules& rules, const std::stop_token& stop = {});

} // namespace casemate
