// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagetexts.h"

#include "models/session/hardeningsession.h"
#include "models/unit/effectivetext.h"
#include "ui/preview/flaws.h"
#include "ui/preview/unifieddiff.h"
#include "ui/preview/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace casemate {

namespace {

struct Preview {
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

std::vector<EffectiveTextLine> mergedText(const UnitStack& stack, const Dialect& dialect)
{
    return effectiveText(effectiveLines(stack, dialect), stack, OriginComments::EveryFile);
}

std::size_t lineCount(std::string_view text) { return static_cast<std::size_t>(std::ranges::count(text, '\n')); }

/// What is compared: each line with its end, as a difference in that is one too.
std::vector<std::string_view> linesOf(std::string_view bytes)
{
    std::vector<std::string_view> lines;
    for (const PhysicalLine& line : physicalLines(bytes))
        lines.emplace_back(line.text.data(), line.text.size() + line.endOfLine.size());
    return lines;
}

/// The assignments of the merged unit without their places: these move with every line that is added.
std::string mergedAssignments(const UnitStack& stack, const Dialect& dialect)
{
    std::string text;
    for (const EffectiveTextLine& line : mergedText(stack, dialect))
        if (!line.text.starts_with('#'))
            text.append(line.text).append("\n");
    return text;
}

void appendDifference(PageText& page, const QString& nameBefore, std::string_view textBefore, const QString& nameAfter,
    std::string_view textAfter)
{
    using Kind = DiffLine::Kind;
    const auto before = linesOf(textBefore);
    const auto after = linesOf(textAfter);
    const auto difference = unifiedDiff(before, after);
    if (difference.empty())
        return;
    if (!page.lines.empty())
        page.lines.append(QString());
    page.lines << QStringLiteral("--- ") + nameBefore << QStringLiteral("+++ ") + nameAfter;
    // A side without lines begins before its first.
    const auto range = [](std::size_t begin, std::size_t count) {
        return QStringLiteral("%1,%2").arg(count == 0 ? begin : begin + 1).arg(count);
    };
    for (const DiffLine& line : difference) {
        if (line.kind == Kind::Hunk) {
            page.lines << QStringLiteral("@@ -%1 +%2 @@")
                              .arg(range(line.before, line.beforeCount), range(line.after, line.afterCount));
            continue;
        }
        const std::string_view shown = line.kind == Kind::Added ? after[line.after] : before[line.before];
        const auto parts = physicalLines(shown);
        const QChar mark = line.kind == Kind::Added ? u'+' : line.kind == Kind::Removed ? u'-' : u' ';
        page.lines << mark + visibleText(parts.front());
        page.grounds.resize(static_cast<std::size_t>(page.lines.size()));
        page.grounds.back() = line.kind == Kind::Added ? Background::Added
            : line.kind == Kind::Removed               ? Background::Removed
                                                       : Background::Plain;
        if (parts.front().endOfLine.empty())
            page.lines << QStringLiteral("\\ No newline at end of file");
    }
    page.grounds.resize(static_cast<std::size_t>(page.lines.size()));
}

} // namespace

PageText effectivePage(const HardeningSession& session)
{
    PageText page{.heading = Preview::tr("All files merged."),
        .emptiness = Preview::tr("No file sets anything."),
        .lines = {},
        .grounds = {},
        .flaws = {}};
    const DraftFlaws flaws(session);
    const auto lines = mergedText(session.now().stack, session.rules().dialect);
    page.lines.reserve(static_cast<qsizetype>(lines.size()));
    page.grounds.reserve(lines.size());
    for (const EffectiveTextLine& line : lines) {
        const bool isOurs = line.origin && line.origin->file == flaws.file();
        page.lines << visibleText(line.text);
        page.grounds.push_back(isOurs ? Background::Draft : Background::Plain);
        if (isOurs && !line.text.starts_with('#'))
            flaws.markOne(page, line.origin->line, static_cast<int>(page.lines.size()) - 1);
    }
    if (std::ranges::contains(page.grounds, Background::Draft))
        page.heading = Preview::tr("All files merged. Shaded: from the draft.");
    return page;
}

PageText filesPage(const HardeningSession& session)
{
    PageText page{.heading = Preview::tr("In reading order."),
        .emptiness = Preview::tr("There is no file."),
        .lines = {},
        .grounds = {},
        .flaws = {}};
    const UnitStack& stack = session.now().stack;
    const std::string text = catText(stack);
    for (const PhysicalLine& line : physicalLines(text))
        page.lines << visibleText(line.text);
    const DraftFlaws flaws(session);
    if (!flaws.file())
        return page;
    // What is printed without the draft and all that follows, and without what follows.
    UnitStack part = stack;
    part.dropIns.resize(*flaws.file());
    const std::size_t end = lineCount(catText(part));
    part.dropIns.pop_back();
    const std::size_t before = lineCount(catText(part));
    if (end == before)
        return page;
    const std::size_t begin = before == 0 ? 0 : before + 1;
    page.grounds.resize(static_cast<std::size_t>(page.lines.size()));
    std::fill(page.grounds.begin() + static_cast<std::ptrdiff_t>(begin),
        page.grounds.begin() + static_cast<std::ptrdiff_t>(end), Background::Draft);
    flaws.markAll(page, static_cast<int>(begin) + 1);
    page.heading = Preview::tr("In reading order. Shaded: the draft.");
    return page;
}

PageText draftPage(const HardeningSession& session)
{
    PageText page{.heading = visibleText(session.draftPath()),
        .emptiness = Preview::tr("Nothing is set yet. This file comes into being with the first setting."),
        .lines = {},
        .grounds = {},
        .flaws = {}};
    for (const PhysicalLine& line : physicalLines(session.draft().bytes()))
        page.lines << visibleText(line);
    DraftFlaws(session).markAll(page, 0);
    return page;
}

PageText changesPage(const HardeningSession& session)
{
    PageText page{.heading = Preview::tr("In override.conf, then in the merged unit."),
        .emptiness = Preview::tr("The draft changes nothing yet."),
        .lines = {},
        .grounds = {},
        .flaws = {}};
    if (!session.isChanged())
        return page;
    const QString nothing = QStringLiteral("/dev/null");
    const UnitFile* found = overrideOf(session.before().stack);
    const std::string& after = session.draft().bytes();
    appendDifference(page, found == nullptr ? nothing : visibleText(found->path), session.found().bytes(),
        after.empty() ? nothing : visibleText(session.draftPath()), after);
    const QString name = visibleText(session.name().text());
    const Dialect& dialect = session.rules().dialect;
    //: Headers of a comparison; %1 is the name of a unit
    appendDifference(page, Preview::tr("%1, merged as found").arg(name),
        mergedAssignments(session.before().stack, dialect), Preview::tr("%1, merged with the draft").arg(name),
        mergedAssignments(session.now().stack, dialect));
    return page;
}

} // namespace casemate
