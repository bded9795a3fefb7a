// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/rewriter.h"

#include "models/unit/ground.h"

#include <algorithm>

namespace casemate {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// Where @p assignment begins: behind a byte order mark, which belongs to the file and not to the line.
std::size_t beginOf(const UnitDocument& document, const Assignment& assignment)
{
    const bool isMarked = std::string_view(document.bytes()).substr(assignment.begin).starts_with(byteOrderMark);
    return assignment.begin + (isMarked ? byteOrderMark.size() : 0);
}

} // namespace

Rewriter::Rewriter(const UnitDocument& document, std::span<const Goal> goals, const Dialect& dialect)
    : m_document(document)
    , m_goals(goals)
    , m_dialect(dialect)
    , m_section(sectionName(directive(goals.front().directive).section))
    , m_stop(readingStop(document, dialect))
    , m_parsed(document.assignments(dialect.version))
    , m_live(m_stop ? m_parsed.first(m_stop->assignments) : m_parsed)
    , m_limit(m_stop ? m_stop->begin : document.bytes().size())
{
}

std::optional<UnitDocument> Rewriter::with(const std::vector<PlannedLine>& lines) const
{
    const std::string eol(m_document.endOfLine());
    for (const std::size_t place : places())
        // What stands before may be an unfinished line or an open continuation: the parser itself tells when the new
        // lines are read as what they are.
        for (const std::string& separator : {std::string(), eol, eol + eol}) {
            UnitDocument result(spliced(place, separator, lines));
            if (holds(result, lines))
                return result;
            if (lines.empty())
                return std::nullopt;
        }
    return std::nullopt;
}

bool Rewriter::isOwn(const UnitDocument& document, const Assignment& assignment) const
{
    const auto id = directiveOf(document, assignment);
    return id && std::ranges::contains(m_goals, *id, &Goal::directive);
}

/// Where the new lines may go, the best place first: in place of the first old one, else after the last line of the
/// section, else at its end, else in a section of their own, which is begun before the one that systemd does not
/// finish.
std::vector<std::size_t> Rewriter::places() const
{
    const auto isOurs = [this](const Assignment& a) { return isOwn(m_document, a); };
    const auto isBeside = [this](const Assignment& a) { return m_document.sectionName(a) == m_section; };
    std::vector<std::size_t> places;
    if (const auto own = std::ranges::find_if(m_live, isOurs); own != m_live.end())
        places.push_back(beginOf(m_document, *own));
    if (const auto last = std::ranges::find_last_if(m_live, isBeside); !last.empty())
        places.push_back(last.front().end);
    std::size_t lastHeader = 0;
    std::optional<std::size_t> end;
    for (const SectionSpan& section : m_document.sections()) {
        if (section.headerEnd > m_limit)
            break;
        lastHeader = section.begin;
        if (section.name == m_section)
            end = std::min(section.end, m_limit);
    }
    if (end)
        places.push_back(*end);
    places.insert(places.end(), {m_limit, lastHeader});
    return places;
}

/// True where the place lies in a section of the right name; else a header is written first.
bool Rewriter::isInSection(std::size_t place) const
{
    return std::ranges::any_of(m_document.sections(), [&](const SectionSpan& section) {
        return section.name == m_section && section.headerEnd <= place && place <= section.end;
    });
}

std::string Rewriter::spliced(
    std::size_t place, const std::string& separator, const std::vector<PlannedLine>& lines) const
{
    const std::string& bytes = m_document.bytes();
    const std::string eol(m_document.endOfLine());
    std::string added;
    if (!lines.empty())
        added = separator;
    if (!lines.empty() && !isInSection(place))
        added += (place == 0 ? "[" : eol + "[") + std::string(m_section) + "]" + eol;
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
    for (const Assignment& assignment : m_parsed) {
        if (!isOwn(m_document, assignment))
            continue;
        copyUpTo(beginOf(m_document, assignment));
        done = assignment.end;
    }
    copyUpTo(bytes.size());
    return result;
}

/// True if @p result reads as the old document with the old lines replaced by @p lines, all of which are in force and
/// none of which goes on from an open line before it.
bool Rewriter::holds(const UnitDocument& result, const std::vector<PlannedLine>& lines) const
{
    const auto stop = readingStop(result, m_dialect);
    std::vector<PlannedLine> own;
    std::vector<const Assignment*> others;
    std::size_t place = 0;
    for (const Assignment& assignment : result.assignments(m_dialect.version)) {
        const bool isLive = !stop || place++ < stop->assignments;
        if (!isOwn(result, assignment))
            others.push_back(&assignment);
        else if (isLive && (lines.empty() || assignment.firstLine == assignment.lastLine))
            own.push_back({.directive = *directiveOf(result, assignment), .value = assignment.value});
        else
            return false;
    }
    if (own != lines)
        return false;
    std::vector<const Assignment*> before;
    for (const Assignment& assignment : m_parsed)
        if (!isOwn(m_document, assignment))
            before.push_back(&assignment);
    const Problem* thenStop = m_document.stop(m_dialect.version);
    const Problem* nowStop = result.stop(m_dialect.version);
    const bool isSameStop = thenStop == nullptr || nowStop == nullptr
        ? thenStop == nowStop
        : thenStop->kind == nowStop->kind && thenStop->text == nowStop->text;
    return isSameStop && std::ranges::equal(before, others, [&](const Assignment* a, const Assignment* b) {
        return a->key == b->key && a->value == b->value && m_document.sectionName(*a) == result.sectionName(*b);
    });
}

} // namespace casemate
