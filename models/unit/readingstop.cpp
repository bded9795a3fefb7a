// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/readingstop.h"

#include "models/unit/ground.h"

#include <algorithm>

namespace casemate {

namespace {

constexpr std::size_t shownText = 80;

bool isRefused(const UnitDocument& document, const Assignment& assignment, const Dialect& dialect)
{
    const auto id = directiveOf(document, assignment);
    Value scratch;
    return id && assign(directive(*id), scratch, assignment.value, dialect) == Effect::Fatal;
}

} // namespace

std::optional<ReadingStop> readingStop(const UnitDocument& document, const Dialect& dialect)
{
    const auto assignments = document.assignments(dialect.version);
    const auto refused = std::ranges::find_if(
        assignments, [&](const Assignment& assignment) { return isRefused(document, assignment, dialect); });
    const auto before = static_cast<std::size_t>(refused - assignments.begin());
    if (refused != assignments.end())
        return ReadingStop{.line = refused->lastLine,
            .begin = refused->begin,
            .assignments = before,
            .problem = std::nullopt,
            .text = (refused->key + '=' + refused->value).substr(0, shownText)};
    if (const Problem* problem = document.stop(dialect.version))
        return ReadingStop{.line = problem->line,
            .begin = document.readEnd(dialect.version),
            .assignments = before,
            .problem = problem->kind,
            .text = problem->text};
    return std::nullopt;
}

} // namespace casemate
