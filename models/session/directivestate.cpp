// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/directivestate.h"

#include "models/exposure/pointless.h"
#include "models/hazards/problems.h"
#include "models/unit/ground.h"
#include "models/unit/reach.h"
#include "models/unit/readingstop.h"

#include <algorithm>

namespace casemate {

namespace {

/// The number of the draft's file in the stack, or nothing where an empty draft is none.
std::optional<std::uint16_t> fileOf(const UnitStack& stack)
{
    const UnitFile* file = overrideOf(stack);
    if (file == nullptr || overrideInPlaceOfOurs(stack) != nullptr)
        return std::nullopt;
    return static_cast<std::uint16_t>(file - stack.dropIns.data() + 1);
}

AssignmentPlace placeOf(const UnitStack& stack, Origin origin)
{
    const UnitFile& file = origin.file == 0 ? *stack.fragment : stack.dropIns[origin.file - 1U];
    return {.path = file.path, .line = origin.line};
}

/// Marks the directives that @p draft has lines for which systemd reads.
void markOwn(std::vector<DirectiveState>& states, const UnitDocument& draft, const ScoringRules& rules)
{
    const auto stop = readingStop(draft, rules.dialect);
    const auto parsed = draft.assignments(rules.dialect.version);
    for (const Assignment& assignment : stop ? parsed.first(stop->assignments) : parsed) {
        if (const auto id = directiveOf(draft, assignment))
            states[id->index].setting = assignment.value.empty() ? Setting::ResetHere : Setting::SetHere;
    }
}

/// Where a later file gives a directive of ours another value, names the places.
void markOverruled(std::vector<DirectiveState>& states, const Situation& now, std::uint16_t own)
{
    for (DirectiveState& state : states)
        if (state.setting != Setting::Inherited)
            for (const Origin& origin : now.unit.origins(state.directive))
                if (origin.file > own)
                    state.overruling.push_back(placeOf(now.stack, origin));
}

/// Where all lines of ours are read by nobody, names the file that is read in their place.
void markUnread(std::vector<DirectiveState>& states, const UnitStack& stack)
{
    if (const UnitFile* other = overrideInPlaceOfOurs(stack))
        for (DirectiveState& state : states)
            if (state.setting != Setting::Inherited)
                state.overruling.push_back({.path = other->path, .line = 0});
}

/// Gives the states their gains; nothing is promised that files read after @p draft, or one in its place, undo.
void addGains(
    std::vector<DirectiveState>& states, const Situation& now, const UnitDocument& draft, const ScoringRules& rules)
{
    const WhatIf whatIf(now.unit, rules);
    const OverrideReach reach(now.stack, draft, rules.dialect);
    const double present = whatIf.sums().exact();
    for (const WhatIf::Step& step : whatIf.everyStep()) {
        const double then = reach.isCertain(step.directive)
            ? step.sums.exact()
            : WhatIf(reach.with(step.directive, step.value), rules).sums().exact();
        states[step.directive.index].gain = std::max(0.0, present - then);
    }
}

void addFindings(
    std::vector<DirectiveState>& states, const Situation& now, const ServiceFacts& facts, const Dialect& dialect)
{
    for (Finding& finding : problemsOf(now.stack, now.unit, now.remarks, facts, dialect))
        states[finding.directive.index].findings.push_back(std::move(finding));
}

/// What the loader has to say about the lines of ours and is nothing wrong.
void addRemarks(std::vector<DirectiveState>& states, const Situation& now, std::uint16_t own)
{
    for (const Remark& remark : now.remarks)
        if (remark.origin.file == own && remark.issue.consequence == Consequence::None)
            states[remark.directive.index].remarks.push_back(remark);
}

/// The findings that the strongest value of a directive would bring, told before anybody chooses it.
void addProspects(
    std::vector<DirectiveState>& states, const EffectiveUnit& unit, const ServiceFacts& facts, const Dialect& dialect)
{
    if (!facts.isWhole()) // of so large a unit each takes its time, and none would be told in full
        return;
    for (DirectiveState& state : states) {
        const Directive& row = directive(state.directive);
        const auto text = state.isKnown && isChecked(state.directive) ? strongestText(row, dialect) : std::nullopt;
        Value strongest;
        if (!text || assign(row, strongest, *text, dialect) != Effect::Applied
            || sameEffect(row, strongest, state.value, dialect))
            continue;
        for (Finding& finding : findingsIf(unit, state.directive, strongest, facts, dialect))
            if (finding.severity != Severity::Note)
                state.prospects.push_back(std::move(finding));
    }
}

bool isKnownTo(const Directive& row, SystemdVersion version)
{
    return row.since <= version.number && (row.until == 0 || version.number < row.until);
}

} // namespace

std::vector<DirectiveState> statesOf(
    const Situation& now, const UnitDocument& draft, const ScoringRules& rules, const ServiceFacts* facts)
{
    std::vector<DirectiveState> states(directives.size());
    for (std::size_t index = 0; index < states.size(); ++index) {
        DirectiveState& state = states[index];
        state.directive = {static_cast<std::uint8_t>(index)};
        state.value = now.unit.value(state.directive);
        state.isScored = isScored(state.directive);
        state.isKnown = isKnownTo(directives[index], rules.dialect.version);
        state.pointless = whyPointless(state.directive, now.unit, rules.dialect);
        for (const Origin& origin : now.unit.origins(state.directive))
            state.origins.push_back(placeOf(now.stack, origin));
    }
    markOwn(states, draft, rules);
    markUnread(states, now.stack);
    if (const auto own = fileOf(now.stack)) {
        markOverruled(states, now, *own);
        addRemarks(states, now, *own);
    }
    if (now.exposure)
        addGains(states, now, draft, rules);
    // What the files alone tell needs no facts.
    addFindings(states, now, facts == nullptr ? ServiceFacts() : *facts, rules.dialect);
    if (facts != nullptr) {
        for (DirectiveState& state : states)
            state.isChecked = isChecked(state.directive, *facts);
        addProspects(states, now.unit, *facts, rules.dialect);
    }
    return states;
}

std::vector<std::string> foreignLines(const UnitDocument& draft)
{
    std::vector<std::string> lines;
    for (const Assignment& assignment : draft.assignments())
        if (!directiveOf(draft, assignment))
            lines.push_back(std::string(draft.sectionName(assignment)) + "/" + assignment.key);
    return lines;
}

} // namespace casemate
