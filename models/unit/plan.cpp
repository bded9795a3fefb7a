// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/plan.h"

#include <algorithm>

namespace casemate {

namespace {

using Lines = std::vector<PlannedLine>;

/// True if @p lines lead every goal to what it wants.
bool reach(const Lines& lines, std::span<const Goal> goals, const Dialect& dialect)
{
    EffectiveUnit unit;
    for (const Goal& goal : goals)
        unit.set(goal.directive, goal.before);
    for (const PlannedLine& line : lines)
        if (unit.apply(line.directive, line.value, {}, dialect) != Effect::Applied)
            return false;
    return std::ranges::all_of(goals, [&](const Goal& goal) {
        return sameEffect(directive(goal.directive), unit.value(goal.directive), goal.wanted, dialect);
    });
}

/// So many lines are tried one by one; of longer lists only what is no entry: each try reads them all.
constexpr std::size_t mostTried = 32;

/// @p lines without those that change nothing, last ones tried first: a reset is worth more than what follows it.
Lines withoutIdleLines(Lines lines, std::span<const Goal> goals, const Dialect& dialect)
{
    const bool isShort = lines.size() <= mostTried;
    for (std::size_t i = lines.size(); i-- > 0;) {
        if (!isShort && !lines[i].value.empty())
            continue;
        Lines fewer = lines;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        if (reach(fewer, goals, dialect))
            lines = std::move(fewer);
    }
    return lines;
}

void append(Lines& lines, DirectiveId id, const std::vector<std::string>& values)
{
    for (const std::string& value : values)
        lines.push_back({.directive = id, .value = value});
}

/// Every guess worth trying, the simplest first.
std::vector<Lines> guesses(std::span<const Goal> goals, const Dialect& dialect)
{
    Lines nothing, added, restated, restatedAfterReset;
    restatedAfterReset.push_back({.directive = goals.front().directive, .value = {}});
    for (const Goal& goal : goals) {
        const Directive& row = directive(goal.directive);
        append(added, goal.directive, difference(row, goal.before, goal.wanted, dialect));
        const std::vector<std::string> spelt = spell(row, goal.wanted, dialect);
        append(restated, goal.directive, spelt);
        append(restatedAfterReset, goal.directive, spelt);
    }
    return {std::move(nothing), std::move(added), std::move(restated), std::move(restatedAfterReset)};
}

std::size_t length(const Lines& lines)
{
    std::size_t bytes = 0;
    for (const PlannedLine& line : lines)
        bytes += directive(line.directive).name.size() + line.value.size() + 2;
    return bytes;
}

} // namespace

std::optional<std::vector<PlannedLine>> plan(std::span<const Goal> goals, const Dialect& dialect)
{
    std::optional<Lines> best;
    for (Lines& guess : guesses(goals, dialect)) {
        if (!reach(guess, goals, dialect))
            continue;
        Lines lines = withoutIdleLines(std::move(guess), goals, dialect);
        const auto rank = [](const Lines& candidate) { return std::pair(candidate.size(), length(candidate)); };
        if (!best || rank(lines) < rank(*best))
            best = std::move(lines);
    }
    return best;
}

} // namespace casemate
