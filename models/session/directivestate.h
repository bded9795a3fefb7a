// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/hazards.h"
#include "models/session/situation.h"

#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// What the draft does with a directive.
enum class Setting : std::uint8_t {
    Inherited, ///< no line of ours
    SetHere, ///< a line of ours gives the value
    ResetHere ///< a line of ours takes away what comes before, back to the default
};

/// The place of an assignment, for people.
struct AssignmentPlace {
    std::string path;
    std::uint32_t line; ///< counted from 1
    friend bool operator==(const AssignmentPlace&, const AssignmentPlace&) = default;
};

/// Where one directive stands: everything a row of the form shows.
struct DirectiveState {
    DirectiveId directive;
    Setting setting = Setting::Inherited;
    Value value; ///< merged from all files; std::monostate is the default
    std::vector<AssignmentPlace> origins; ///< the assignments behind it, in order; none where it is the default
    std::vector<AssignmentPlace> overruling; ///< assignments read after ours that set it again, or at line 0 the file
                                             ///< that is read in place of ours
    std::vector<Remark> remarks; ///< what the loader has to say about the lines of ours
    double gain = 0; ///< tenths that its strongest value would take off the score from here; never negative
    bool isScored = false; ///< it can change the score
    bool isKnown = true; ///< this systemd has it
    std::string_view pointless; ///< why no value of it has an effect now, or empty (whyPointless(); translatable)
    std::vector<Finding> findings; ///< what would break or not do what it seems to
    std::vector<Finding> prospects; ///< what would break at its strongest value, where it has another
    bool isChecked = false; ///< there are rules for it, and the facts that they need were obtained
    friend bool operator==(const DirectiveState&, const DirectiveState&) = default;
};

/// The states of all directives, in the catalogue's order, with @p draft in place in @p now. Without @p facts nothing
/// is checked.
[[nodiscard]] std::vector<DirectiveState> statesOf(
    const Situation& now, const UnitDocument& draft, const ScoringRules& rules, const ServiceFacts* facts);

/// The assignments of @p draft that no row of the form shows: keys that the catalogue lacks and foreign sections, as
/// "Section/Key". They are kept byte for byte.
[[nodiscard]] std::vector<std::string> foreignLines(const UnitDocument& draft);

} // namespace casemate
