// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/edit.h"

#include "models/unit/ground.h"
#include "models/unit/plan.h"

#include <algorithm>
#include <utility>

namespace casemate {

namespace {

/// How many assignments of @p document are read before a fatal one ends it.
std::size_t liveAssignments(const UnitDocument& document, const Dialect& dialect)
{
    EffectiveUnit scratch;
    std::size_t live = 0;
    for (const Assignment& assignment : document.assignments(dialect.version)) {
        const auto id = directiveOf(document, assignment);
        if (id && scratch.apply(*id, assignment.value, {}, dialect) == Effect::Fatal)
            break;
        ++live;
    }
    return live;
}

bool concerns(std::span<const Goal> goals, std::optional<DirectiveId> id)
{
    return id && std::ranges::any_of(goals, [id](const Goal& goal) { return goal.directive == *id; });
}

/// Rewrites the lines of one goal (or coupled goals) in a document.
class Rewriter {
public:
    Rewriter(const UnitDocument& document, std::span<const Goal> goals, const Dialect& dialect)
        : m_document(document)
        , m_goals(goals)
        , m_live(liveAssignments(document, dialect))
    {
    }

    [[nodiscard]] UnitDocument with(const std::vector<PlannedLine>& lines) const
    {
        const std::size_t place = insertionPoint();
        const std::string_view section = sectionName(directive(m_goals.front().directive).section);
        // What stands before may be an unfinished line or an open continuation: the parser itself tells when the new
        // lines are read as what they are.
        const std::string eol(m_document.endOfLine());
        UnitDocument result;
        for (const std::string& separator : {std::string(), eol, eol + eol}) {
            result = UnitDocument(spliced(place, lines.empty() ? std::string() : separator, section, lines));
            if (holds(result, lines))
                break;
        }
        return result;
    }

private:
    [[nodiscard]] bool isOwn(const Assignment& assignment) const
    {
        return concerns(m_goals, directiveOf(m_document, assignment));
    }

    [[nodiscard]] bool fits(const Assignment& assignment) const
    {
        return m_document.sectionName(assignment) == sectionName(directive(m_goals.front().directive).section);
    }

    /// Where the new lines go: in place of the first old one, else after the last line of the section.
    [[nodiscard]] std::size_t insertionPoint() const
    {
        const auto live = m_document.assignments().first(m_live);
        if (const auto own = std::ranges::find_if(live, [this](const Assignment& a) { return isOwn(a); });
            own != live.end())
            return own->begin;
        std::size_t place = std::string::npos;
        const std::size_t limit = m_live < m_document.assignments().size() ? m_document.assignments()[m_live].begin
                                                                           : m_document.bytes().size();
        const std::string_view wanted = sectionName(directive(m_goals.front().directive).section);
        for (const SectionSpan& section : m_document.sections())
            if (section.name == wanted && section.headerEnd <= limit)
                place = std::min(section.end, limit);
        std::size_t last = 0;
        for (const Assignment& assignment : live)
            if (fits(assignment))
                last = assignment.end;
        if (last != 0)
            return last;
        return place == std::string::npos ? limit : place;
    }

    /// True where the place lies in a section of the right name; else a header is written first.
    [[nodiscard]] bool isInSection(std::size_t place, std::string_view wanted) const
    {
        return std::ranges::any_of(m_document.sections(), [&](const SectionSpan& section) {
            return section.name == wanted && section.headerEnd <= place && place <= section.end;
        });
    }

    [[nodiscard]] std::string spliced(std::size_t place, const std::string& separator, std::string_view section,
        const std::vector<PlannedLine>& lines) const
    {
        const std::string& bytes = m_document.bytes();
        const std::string eol(m_document.endOfLine());
        std::string added = separator;
        if (!lines.empty() && !isInSection(place, section))
            added += (bytes.empty() ? "[" : eol + "[") + std::string(section) + "]" + eol;
        for (const PlannedLine& line : lines)
            added += std::string(directive(line.directive).name) + "=" + line.value + eol;
        std::string result;
        std::size_t done = 0;
        const auto copyUpTo = [&](std::size_t end) {
            if (done <= place && place <= end) {
                result.append(bytes, done, place - done).append(added);
                result.append(bytes, place, end - place);
                added.clear();
            } else {
                result.append(bytes, done, end - done);
            }
        };
        for (const Assignment& assignment : m_document.assignments()) {
            if (!isOwn(assignment))
                continue;
            copyUpTo(assignment.begin);
            done = assignment.end;
        }
        copyUpTo(bytes.size());
        return result;
    }

    /// True if @p result reads as the old document with the old lines replaced by @p lines.
    [[nodiscard]] bool holds(const UnitDocument& result, const std::vector<PlannedLine>& lines) const
    {
        std::vector<PlannedLine> own;
        std::size_t others = 0;
        for (const Assignment& assignment : result.assignments()) {
            const auto id = directiveOf(result, assignment);
            if (concerns(m_goals, id))
                own.push_back({.directive = *id, .value = assignment.value});
            else
                ++others;
        }
        const auto before =
            std::ranges::count_if(m_document.assignments(), [this](const Assignment& a) { return !isOwn(a); });
        return own == lines && std::cmp_equal(others, before);
    }

    const UnitDocument& m_document;
    std::span<const Goal> m_goals;
    std::size_t m_live;
};

/// The change as goals: its directive, and the one that shares its reset, which keeps the value it has.
std::vector<Goal> goalsOf(const Change& change, const Ground& ground, const EffectiveUnit& now)
{
    const Directive& row = directive(change.directive);
    const Value& before = ground.before.value(change.directive);
    std::vector<Goal> goals{
        {.directive = change.directive, .before = before, .wanted = change.wanted.value_or(before)}};
    if (const auto coupled = row.resetsWith.empty() ? std::nullopt : findDirective(row.section, row.resetsWith))
        goals.push_back(
            {.directive = *coupled, .before = ground.before.value(*coupled), .wanted = now.value(*coupled)});
    return goals;
}

void reportOverruling(
    Edited& edited, const Change& change, const Ground& ground, const EffectiveUnit& final, const Dialect& dialect)
{
    if (!change.wanted
        || sameEffect(directive(change.directive), final.value(change.directive), *change.wanted, dialect))
        return;
    for (const UnitFile* file : ground.later)
        for (const Assignment& assignment : file->document->assignments())
            if (directiveOf(*file->document, assignment) == change.directive)
                edited.overruled.push_back(
                    {.directive = change.directive, .path = file->path, .line = assignment.firstLine});
}

} // namespace

Edited edit(const UnitDocument& draft, const UnitStack& stack, std::span<const Change> changes, const Dialect& dialect)
{
    const Ground ground = groundOf(stack, dialect);
    Edited edited{.document = draft, .overruled = {}, .unreachable = {}};
    for (const Change& change : changes) {
        const EffectiveUnit now = reached(ground, edited.document, dialect);
        const Directive& row = directive(change.directive);
        if (change.wanted && sameEffect(row, now.value(change.directive), *change.wanted, dialect))
            continue;
        const std::vector<Goal> goals = goalsOf(change, ground, now);
        if (const auto lines = plan(goals, dialect))
            edited.document = Rewriter(edited.document, goals, dialect).with(*lines);
    }
    const EffectiveUnit own = reached(ground, edited.document, dialect);
    EffectiveUnit final = own;
    for (const UnitFile* file : ground.later)
        mergeFile(final, *file->document, 2, dialect);
    for (const Change& change : changes) {
        const Value& wanted = change.wanted ? *change.wanted : ground.before.value(change.directive);
        if (!sameEffect(directive(change.directive), own.value(change.directive), wanted, dialect))
            edited.unreachable.push_back(change.directive);
        reportOverruling(edited, change, ground, final, dialect);
    }
    return edited;
}

} // namespace casemate
