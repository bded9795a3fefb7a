// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"

#include "app/cli/sentences.h"

#include <algorithm>

namespace casemate::cli {

namespace {

bool isRefused(Effect effect, std::span<const Issue> issues)
{
    return effect != Effect::Applied || std::ranges::any_of(issues, [](const Issue& issue) {
        return issue.consequence == Consequence::LineIgnored || issue.consequence == Consequence::UnitRefused
            || issue.kind == IssueKind::EverythingGone;
    });
}

/// Lets one assignment act on its place in @p changes; false after a complaint.
bool take(DirectiveId id, std::string_view value, std::vector<Change>& changes, const Dialect& dialect, Output& output)
{
    auto change = std::ranges::find(changes, id, &Change::directive);
    if (change == changes.end())
        change = changes.insert(changes.end(), Change{.directive = id, .wanted = Value()});
    const Directive& row = directive(id);
    std::vector<Issue> issues;
    const Effect effect = assign(row, *change->wanted, value, dialect, &issues);
    const bool isFine = !isRefused(effect, issues);
    if (!isFine && issues.empty())
        issues.push_back({.kind = IssueKind::BadSyntax,
            .consequence = Consequence::LineIgnored,
            .word = std::string(value),
            .suggestion = {}});
    // One sentence where the change is refused: what decided.
    const auto worst = std::ranges::max_element(issues, {}, &Issue::consequence);
    for (const Issue& issue : issues)
        if (isFine || &issue == &*worst)
            output.complain(sentence(row, value, issue, dialect));
    return isFine;
}

} // namespace

std::optional<std::vector<Change>> readChanges(
    const std::vector<std::string>& sets, const Dialect& dialect, Output& output)
{
    std::vector<Change> changes;
    for (const std::string_view set : sets) {
        const auto equals = set.find('=');
        const std::string_view name = set.substr(0, equals);
        const auto id = findDirective(name);
        if (!id) {
            const auto nearest = nearestDirective(name);
            output.complain(nearest
                    ? say(QT_TRANSLATE_NOOP("cli", "There is no directive %1: did you mean %2?"), {name, *nearest})
                    : say(QT_TRANSLATE_NOOP("cli",
                              "There is no directive %1 that Casemate knows: man systemd.directives lists them."),
                          {name}));
            return std::nullopt;
        }
        if (!take(*id, set.substr(equals + 1), changes, dialect, output))
            return std::nullopt;
    }
    return changes;
}

} // namespace casemate::cli
