// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/edit.h"

#include "models/unit/ground.h"
#include "models/unit/rewriter.h"

#include <algorithm>
#include <utility>

namespace casemate {

namespace {

/// A change can bring other lines to life, where it takes one away at which systemd stopped: changes made before it are
/// looked at again.
constexpr int mostPasses = 4;

/// The directive that shares its reset with @p row.
std::optional<DirectiveId> coupledWith(const Directive& row)
{
    return row.resetsWith.empty() ? std::nullopt : findDirective(row.section, row.resetsWith);
}

/// The change as goals: its directive, and the one that shares its reset, which keeps the value it has.
std::vector<Goal> goalsOf(const Change& change, const Ground& ground, const EffectiveUnit& now)
{
    const Value& before = ground.before.value(change.directive);
    std::vector<Goal> goals{
        {.directive = change.directive, .before = before, .wanted = change.wanted.value_or(before)}};
    if (const auto coupled = coupledWith(directive(change.directive)))
        goals.push_back(
            {.directive = *coupled, .before = ground.before.value(*coupled), .wanted = now.value(*coupled)});
    return goals;
}

/// The same where the directive cannot come to that and leave the other as it is: a credential's name is in one of the
/// two lists, and what says it last takes it from the other.
std::vector<Goal> yieldingGoals(std::vector<Goal> goals, const EffectiveUnit& now, const Dialect& dialect)
{
    const Goal& goal = goals.front();
    EffectiveUnit unit = now;
    for (const std::string& text :
        difference(directive(goal.directive), now.value(goal.directive), goal.wanted, dialect))
        static_cast<void>(unit.apply(goal.directive, text, {}, dialect));
    for (Goal& other : goals)
        if (other.directive != goal.directive)
            other.wanted = unit.value(other.directive);
    return goals;
}

/// True where a file can hold @p lines: they are read there as they are.
bool isWritable(const std::vector<PlannedLine>& lines, const Dialect& dialect)
{
    if (lines.empty())
        return true;
    std::string bytes = "[" + std::string(sectionName(directive(lines.front().directive).section)) + "]\n";
    for (const PlannedLine& line : lines)
        bytes += std::string(directive(line.directive).name) + "=" + line.value + "\n";
    const UnitDocument document(std::move(bytes));
    std::vector<PlannedLine> read;
    for (const Assignment& assignment : document.assignments(dialect.version))
        if (const auto id = directiveOf(document, assignment))
            read.push_back({.directive = *id, .value = assignment.value});
    return document.problems().empty() && read == lines;
}

/// Makes changes in a draft, one after the other.
class Editor {
public:
    Editor(const UnitDocument& draft, const UnitStack& stack, const Dialect& dialect)
        : m_ground(groundOf(stack, dialect))
        , m_dialect(dialect)
        , m_own(reached(m_ground, draft, dialect))
        , m_edited{.document = draft, .overruled = {}, .refused = {}}
    {
    }

    [[nodiscard]] Edited with(std::span<const Change> changes) &&
    {
        bool isMoving = true;
        for (int pass = 0; isMoving && pass < mostPasses; ++pass) {
            isMoving = false;
            m_edited.refused.clear();
            for (const Change& change : changes)
                isMoving = make(change) || isMoving;
        }
        for (const Change& change : changes)
            if (!isHeld(change) && !std::ranges::contains(m_edited.refused, change.directive, &Refusal::directive))
                m_edited.refused.push_back({.directive = change.directive, .kind = RefusalKind::NoWay, .line = 0});
        reportOverruling(changes);
        return std::move(m_edited);
    }

private:
    /// True where @p unit has what @p change wants.
    [[nodiscard]] bool isHeld(const Change& change, const EffectiveUnit& unit) const
    {
        const Value& wanted = change.wanted ? *change.wanted : m_ground.before.value(change.directive);
        return sameEffect(directive(change.directive), unit.value(change.directive), wanted, m_dialect);
    }
    [[nodiscard]] bool isHeld(const Change& change) const { return isHeld(change, m_own); }

    /// True where the document is no longer what it was.
    bool make(const Change& change)
    {
        if (change.wanted && isHeld(change))
            return false;
        std::vector<Goal> goals = goalsOf(change, m_ground, m_own);
        const auto refuse = [&](RefusalKind kind, std::uint32_t line) {
            m_edited.refused.push_back({.directive = change.directive, .kind = kind, .line = line});
            return false;
        };
        auto lines = plan(goals, m_dialect);
        if (!lines && goals.size() > 1) {
            goals = yieldingGoals(std::move(goals), m_own, m_dialect);
            lines = plan(goals, m_dialect);
        }
        if (!lines)
            return refuse(RefusalKind::NoWay, 0);
        if (!isWritable(*lines, m_dialect))
            return refuse(RefusalKind::BadText, 0);
        const Rewriter rewriter(m_edited.document, goals, m_dialect);
        auto document = rewriter.with(*lines);
        if (!document)
            return refuse(RefusalKind::BehindStop, rewriter.stop() ? rewriter.stop()->line : 0);
        if (*document == m_edited.document)
            return false;
        m_edited.document = *std::move(document);
        m_own = reached(m_ground, m_edited.document, m_dialect);
        return true;
    }

    void reportOverruling(std::span<const Change> changes)
    {
        if (m_ground.later.empty())
            return;
        const EffectiveUnit final = settledBy(m_ground, m_own, m_dialect);
        for (const Change& change : changes)
            if (change.wanted && isHeld(change) && !isHeld(change, final))
                reportOverruling(change.directive);
    }

    void reportOverruling(DirectiveId id)
    {
        if (m_ground.inPlaceOfOurs != nullptr) {
            m_edited.overruled.push_back({.directive = id, .path = m_ground.inPlaceOfOurs->path, .line = 0});
            return;
        }
        const auto coupled = coupledWith(directive(id));
        for (const UnitFile* file : m_ground.later) {
            const UnitDocument& document = *file->document;
            const auto stop = readingStop(document, m_dialect);
            const auto read = document.assignments(m_dialect.version);
            for (const Assignment& assignment : stop ? read.first(stop->assignments) : read) {
                const auto set = directiveOf(document, assignment);
                if (set == id || (set && set == coupled))
                    m_edited.overruled.push_back({.directive = id, .path = file->path, .line = assignment.firstLine});
            }
        }
    }

    Ground m_ground;
    const Dialect& m_dialect;
    EffectiveUnit m_own; ///< what the document reaches, before later files
    Edited m_edited;
};

} // namespace

Edited edit(const UnitDocument& draft, const UnitStack& stack, std::span<const Change> changes, const Dialect& dialect)
{
    return Editor(draft, stack, dialect).with(changes);
}

} // namespace casemate
