// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/pieces.h"

#include "models/core/text.h"
#include "models/unit/physicallines.h"

#include <algorithm>
#include <limits>

namespace casemate {

namespace {

constexpr std::string_view endsOfLine("\n\r\0", 3);

/// Takes a document apart from its beginning to its end.
class Cutter {
public:
    Cutter(const UnitDocument& document, const Dialect& dialect)
        : m_document(document)
        , m_stop(document.stop(dialect.version))
        , m_assignments(document.assignments(dialect.version))
    {
    }

    [[nodiscard]] std::vector<Piece> cut() &&
    {
        auto assignment = m_assignments.begin();
        const auto takeUpTo = [&](std::size_t end) {
            for (; assignment != m_assignments.end() && assignment->begin < end; ++assignment)
                takeAssignment(*assignment);
        };
        for (const SectionSpan& section : m_document.sections()) {
            if (m_stop != nullptr && section.line >= m_stop->line)
                break;
            takeUpTo(section.begin);
            takeGap(section.begin);
            m_section = section.name;
            take(PieceKind::Header, section.headerEnd);
        }
        takeUpTo(std::numeric_limits<std::size_t>::max());
        const std::size_t size = m_document.bytes().size();
        if (m_stop != nullptr && m_at < size)
            take(PieceKind::Unread, size);
        takeGap(size);
        if (m_document.isOpenAtEnd() && m_stop == nullptr)
            markOpen();
        return std::move(m_pieces);
    }

private:
    void takeAssignment(const Assignment& assignment)
    {
        takeGap(assignment.begin);
        take(PieceKind::Assignment, assignment.end);
        m_pieces.back().key = assignment.key;
        m_pieces.back().value = assignment.value;
        m_pieces.back().group = groupOf(m_section, assignment.key);
    }

    /// Comments, blank lines and junk up to @p end.
    void takeGap(std::size_t end)
    {
        const std::string_view bytes = m_document.bytes();
        for (const PhysicalLine& line : physicalLines(bytes.substr(m_at, end - m_at)))
            take(text::stripped(line.text).empty() ? PieceKind::Blank : PieceKind::Line,
                m_at + line.text.size() + line.endOfLine.size());
    }

    void take(PieceKind kind, std::size_t end)
    {
        std::string bytes = m_document.bytes().substr(m_at, end - m_at);
        const auto lines = static_cast<std::uint32_t>(physicalLines(bytes).size());
        m_pieces.push_back({.kind = kind,
            .section = m_section,
            .key = {},
            .value = {},
            .group = {},
            .line = m_line,
            .bytes = std::move(bytes)});
        m_line += lines;
        m_at = end;
    }

    /// Marks what the continuation at the end belongs to; comments may follow it.
    void markOpen()
    {
        const auto last = std::ranges::find_if(m_pieces.rbegin(), m_pieces.rend(),
            [](const Piece& piece) { return piece.kind != PieceKind::Line && piece.kind != PieceKind::Blank; });
        const bool isOfIt = last != m_pieces.rend() && last->text().ends_with('\\');
        (isOfIt ? *last : m_pieces.back()).isOpen = true;
    }

    const UnitDocument& m_document;
    const Problem* m_stop;
    std::span<const Assignment> m_assignments;
    std::vector<Piece> m_pieces;
    std::string m_section;
    std::size_t m_at = 0;
    std::uint32_t m_line = 1;
};

bool isClosed(std::string_view bytes) { return !bytes.empty() && endsOfLine.contains(bytes.back()); }

} // namespace

std::string_view Piece::text() const
{
    return std::string_view(bytes).substr(0, bytes.find_last_not_of(endsOfLine) + 1);
}

bool Piece::saysTheSameAs(const Piece& other) const
{
    if (kind != other.kind || section != other.section)
        return false;
    if (kind == PieceKind::Assignment)
        return key == other.key && value == other.value;
    return kind == PieceKind::Header || kind == PieceKind::Blank || text() == other.text();
}

std::vector<Piece> piecesOf(const UnitDocument& document, const Dialect& dialect)
{
    return Cutter(document, dialect).cut();
}

std::string joined(const std::vector<Piece>& pieces, std::string_view endOfLine)
{
    std::string bytes;
    bool isOpen = false;
    for (const Piece& piece : pieces) {
        // Comments do not end a continuation, and were there before.
        const bool isText = piece.kind != PieceKind::Line && piece.kind != PieceKind::Blank;
        if (!bytes.empty() && !isClosed(bytes))
            bytes += endOfLine;
        if (isOpen && isText)
            bytes += endOfLine;
        isOpen = piece.isOpen || (isOpen && !isText);
        bytes += piece.bytes;
    }
    return bytes;
}

std::string groupOf(std::string_view section, std::string_view key)
{
    const auto known = sectionOf(section);
    const auto id = known ? findDirective(*known, key) : std::nullopt;
    std::string_view leader = key;
    if (id) {
        const Directive& row = directive(*id);
        leader = row.resetsWith.empty() ? row.name : std::min(row.name, row.resetsWith);
    } else if (known == Section::Unit) {
        for (const std::string_view shared : {"Condition", "Assert"})
            if (key.starts_with(shared))
                leader = shared;
    }
    return std::string(section) + "\n" + std::string(leader);
}

std::size_t sectionEnd(std::vector<Piece>& pieces, const std::string& section, std::string_view endOfLine)
{
    const auto behind = [&](auto fits) {
        const auto last = std::ranges::find_if(pieces.rbegin(), pieces.rend(),
            [&](const Piece& piece) { return piece.section == section && fits(piece); });
        return static_cast<std::size_t>(pieces.rend() - last);
    };
    if (const auto place = behind([](const Piece& piece) { return piece.kind == PieceKind::Assignment; }); place != 0)
        return place;
    const auto isOfIt = [](const Piece& piece) {
        return piece.kind == PieceKind::Header || piece.kind == PieceKind::Line;
    };
    if (const auto place = behind(isOfIt); place != 0 || section.empty())
        return place;
    std::size_t end = pieces.size();
    if (end != 0 && pieces.back().kind == PieceKind::Unread)
        --end;
    const std::string eol(endOfLine);
    const auto put = [&](PieceKind kind, std::string bytes) {
        pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(end),
            {.kind = kind,
                .section = section,
                .key = {},
                .value = {},
                .group = {},
                .line = 0,
                .bytes = std::move(bytes)});
        ++end;
    };
    if (end != 0)
        put(PieceKind::Blank, eol);
    put(PieceKind::Header, "[" + section + "]" + eol);
    return end;
}

void replaceGroup(std::vector<Piece>& pieces, const std::string& group, const std::string& section,
    const std::vector<Piece>& lines, std::string_view endOfLine)
{
    const auto isOfGroup = [&](const Piece& piece) { return piece.group == group; };
    const auto first = std::ranges::find_if(pieces, isOfGroup);
    auto place = static_cast<std::size_t>(first - pieces.begin());
    if (first == pieces.end() && !lines.empty())
        place = sectionEnd(pieces, section, endOfLine);
    std::erase_if(pieces, isOfGroup);
    if (!lines.empty())
        pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(place), lines.begin(), lines.end());
}

} // namespace casemate
