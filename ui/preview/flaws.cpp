// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/flaws.h"

#include "models/items/sentences.h"
#include "models/session/hardeningsession.h"
#include "ui/preview/visibletext.h"

#include <algorithm>

namespace casemate {

namespace {

bool isPartOfWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
}

/// Where @p word stands in @p text from @p from on, as a word of its own if it does anywhere; -1 where it does not.
qsizetype placeOf(QStringView text, QStringView word, qsizetype from)
{
    const qsizetype any = word.isEmpty() ? -1 : text.indexOf(word, from);
    for (qsizetype at = any; at >= 0; at = text.indexOf(word, at + 1))
        if (!isPartOfWord(text, at - 1) && !isPartOfWord(text, at + word.size()))
            return at;
    return any;
}

/// Where the value begins in the first line of an assignment.
qsizetype valueOf(QStringView line)
{
    qsizetype at = line.indexOf(u'=') + 1;
    while (at < line.size() && line[at].isSpace())
        ++at;
    return at;
}

} // namespace

DraftFlaws::DraftFlaws(const HardeningSession& session)
    : m_dialect(session.rules().dialect)
{
    const Situation& now = session.now();
    const auto isDraft = [&session](const UnitFile& file) { return file.document.get() == &session.draft(); };
    const auto draft = std::ranges::find_if(now.stack.dropIns, isDraft);
    if (draft == now.stack.dropIns.end())
        return;
    m_file = static_cast<std::uint16_t>(draft - now.stack.dropIns.begin() + 1);
    const auto assignments = session.draft().assignments();
    addRemarks(now, assignments);
    addFindings(session, assignments);
}

void DraftFlaws::addRemarks(const Situation& now, std::span<const Assignment> assignments)
{
    for (const Remark& remark : now.remarks) {
        if (remark.origin.file != *m_file)
            continue;
        const auto assignment = std::ranges::find(assignments, remark.origin.line, &Assignment::firstLine);
        if (assignment == assignments.end())
            continue;
        const Issue& issue = remark.issue;
        m_flawed.push_back({.assignment = &*assignment,
            .word = visibleText(issue.word),
            .text = sentences::issue(directive(remark.directive), visibleText(assignment->value), issue, m_dialect),
            .isSerious = issue.consequence != Consequence::None});
    }
}

void DraftFlaws::addFindings(const HardeningSession& session, std::span<const Assignment> assignments)
{
    for (const DirectiveState& state : session.states())
        for (const Finding& finding : state.findings) {
            // How lines are written is told by the remarks, line by line.
            if (finding.rule->concerns.size() == everyDirective.size())
                continue;
            for (const Origin& origin : session.now().unit.origins(state.directive)) {
                const auto assignment = origin.file == *m_file
                    ? std::ranges::find(assignments, origin.line, &Assignment::firstLine)
                    : assignments.end();
                if (assignment != assignments.end() && finding.severity != Severity::Note)
                    m_flawed.push_back({.assignment = &*assignment,
                        .word = visibleText(finding.value),
                        .text = sentences::hazard(finding.message),
                        .isSerious = finding.severity == Severity::Error});
            }
        }
}

void DraftFlaws::markAll(PageText& page, int firstLine) const
{
    for (const Flawed& flawed : m_flawed)
        mark(page, flawed, firstLine + static_cast<int>(flawed.assignment->firstLine) - 1,
            firstLine + static_cast<int>(flawed.assignment->lastLine) - 1);
}

void DraftFlaws::markOne(PageText& page, std::uint32_t draftLine, int line) const
{
    for (const Flawed& flawed : m_flawed)
        if (flawed.assignment->firstLine == draftLine)
            mark(page, flawed, line, line);
}

void DraftFlaws::mark(PageText& page, const Flawed& flawed, int first, int last) const
{
    Flaw flaw{.line = first, .column = 0, .length = 0, .isSerious = flawed.isSerious, .text = flawed.text};
    const QString& word = flawed.word;
    last = std::min(last, static_cast<int>(page.lines.size()) - 1);
    for (flaw.line = first; flaw.line <= last; ++flaw.line) {
        const QString& text = page.lines[flaw.line];
        const qsizetype at = placeOf(text, word, flaw.line == first ? valueOf(text) : 0);
        if (at < 0)
            continue;
        flaw.column = static_cast<int>(at);
        flaw.length = static_cast<int>(word.size());
        page.flaws.push_back(std::move(flaw));
        return;
    }
    // The word is not there as it was read, such as across lines: all of the value.
    for (flaw.line = first; flaw.line <= last; ++flaw.line) {
        const QString& text = page.lines[flaw.line];
        // An empty value has nothing to underline but its name.
        const qsizetype value = flaw.line == first ? valueOf(text) : 0;
        flaw.column = static_cast<int>(value < text.size() ? value : 0);
        flaw.length = static_cast<int>(text.size()) - flaw.column;
        page.flaws.push_back(flaw);
    }
}

} // namespace casemate
