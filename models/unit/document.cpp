// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/document.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace casemate {

namespace {

/// systemd's LONG_LINE_MAX: a line has fewer bytes, a continued one at most as many.
constexpr std::size_t longLine = std::size_t{1} << 20U;
constexpr std::size_t mostProblems = 1000;
constexpr std::size_t problemText = 80;
constexpr int refusesGlobs = 262;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// What a byte means to the reader of lines; High bytes ask for a look at the UTF-8.
enum ByteClass : unsigned char { Lf = 1, Cr = 2, Nul = 4, EndOfLine = Lf | Cr | Nul, High = 8 };

constexpr std::array<unsigned char, 256> byteClasses = [] {
    std::array<unsigned char, 256> classes{};
    std::fill(classes.begin() + 128, classes.end(), High);
    classes['\n'] = Lf;
    classes['\r'] = Cr;
    classes['\0'] = Nul;
    return classes;
}();

/// How many bytes from the front of @p bytes on, eight at a time, are no end of line; @p classes gets High where one of
/// them is.
std::size_t ordinaryBytes(std::string_view bytes, unsigned& classes)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highs = 0x8080808080808080U;
    constexpr auto hasZero = [](std::uint64_t word) { return (word - ones) & ~word & highs; };
    std::size_t length = 0;
    for (std::uint64_t word = 0; length + sizeof word <= bytes.size(); length += sizeof word) {
        std::memcpy(&word, bytes.data() + length, sizeof word);
        const std::uint64_t ends = hasZero(word) | hasZero(word ^ ones * '\n') | hasZero(word ^ ones * '\r');
        if (ends != 0 && std::endian::native == std::endian::little) {
            // The lowest mark is one of a true end; what is before it counts still.
            const std::uint64_t before = (ends & -ends) - 1;
            classes |= (word & highs & before) != 0 ? unsigned{High} : 0U;
            return length + static_cast<std::size_t>(std::countr_zero(ends)) / 8;
        }
        if (ends != 0)
            break;
        classes |= (word & highs) != 0 ? unsigned{High} : 0U;
    }
    return length;
}

constexpr unsigned char classOf(char c) { return byteClasses[static_cast<unsigned char>(c)]; }

/// Bytes of the end of line at @p at: LF and CR once each in any order, then or instead NUL.
std::size_t endOfLineLength(std::string_view bytes, std::size_t at)
{
    unsigned seen = 0;
    std::size_t length = 0;
    for (; at + length < bytes.size() && (seen & Nul) == 0; ++length) {
        const unsigned kind = classOf(bytes[at + length]) & EndOfLine;
        if (kind == 0 || (seen & kind) != 0)
            break;
        seen |= kind;
    }
    return length;
}

bool isComment(std::string_view line)
{
    std::size_t first = 0;
    while (first < line.size() && (line[first] == ' ' || line[first] == '\t'))
        ++first;
    return first < line.size() && (line[first] == '#' || line[first] == ';');
}

/// True if the last byte is a backslash that no backslash before it escapes.
bool isContinued(std::string_view line)
{
    const std::size_t other = line.find_last_not_of('\\');
    const std::size_t backslashes = other == std::string_view::npos ? line.size() : line.size() - other - 1;
    return backslashes % 2 == 1;
}

bool isSafeName(std::string_view name)
{
    return std::ranges::none_of(
        name, [](char c) { return (c > 0 && c < ' ') || c == '\x7f' || c == '"' || c == '\'' || c == '\\'; });
}

/// systemd complains about lines only in sections that it reads.
bool isRead(std::string_view section) { return section == "Service" || section == "Unit" || section == "Install"; }

} // namespace

/// Reads the bytes of a document once, as systemd's config_parse() does.
class UnitParser {
public:
    explicit UnitParser(UnitDocument& document)
        : m_document(document)
        , m_bytes(document.m_bytes)
    {
    }

    void run()
    {
        m_document.m_assignments.reserve(std::min<std::size_t>(m_bytes.size() / 32 + 1, 4096));
        while (m_at < m_bytes.size() && !m_document.m_isStopped)
            takeLine();
        m_document.m_isOpenAtEnd = m_isJoining && !m_document.m_isStopped;
        if (m_document.m_isOpenAtEnd)
            takeLogicalLine(m_joined);
    }

private:
    /// Reads one physical line and goes behind it.
    void takeLine()
    {
        const std::size_t begin = m_at;
        const std::size_t limit = std::min(m_bytes.size(), begin + longLine);
        unsigned classes = 0;
        m_at += ordinaryBytes(m_bytes.substr(begin, limit - begin), classes);
        for (; m_at < limit; ++m_at) {
            const unsigned kind = classOf(m_bytes[m_at]);
            if ((kind & EndOfLine) != 0)
                break;
            classes |= kind;
        }
        const std::string_view line = m_bytes.substr(begin, m_at - begin);
        ++m_line;
        if (line.size() >= longLine) {
            m_lastLine = m_line;
            if (!m_isJoining)
                m_begin = begin;
            return stop(ProblemKind::LineTooLong, line);
        }
        m_at += endOfLineLength(m_bytes, m_at);
        if (!isComment(line))
            takeText(line, begin, (classes & High) != 0);
    }

    /// Takes a line that is no comment.
    void takeText(std::string_view line, std::size_t begin, bool isHigh)
    {
        if (isHigh && !m_hasSeenMark && line.starts_with(byteOrderMark)) {
            line.remove_prefix(byteOrderMark.size());
            m_hasSeenMark = true;
        }
        if (m_isJoining && m_joined.size() + line.size() > longLine) {
            m_lastLine = m_line;
            return stop(ProblemKind::LineTooLong, m_joined);
        }
        if (!m_isJoining) {
            m_begin = begin;
            m_firstLine = m_line;
            m_isHigh = false;
        }
        m_end = m_at;
        m_lastLine = m_line;
        m_isHigh = m_isHigh || isHigh;
        const bool goesOn = isContinued(line);
        if (!m_isJoining && !goesOn)
            return takeLogicalLine(line);
        join(line, goesOn);
    }

    void join(std::string_view line, bool goesOn)
    {
        if (!m_isJoining)
            m_joined.clear();
        m_joined += line;
        m_isJoining = goesOn;
        if (goesOn)
            m_joined.back() = ' ';
        else
            takeLogicalLine(m_joined);
    }

    void takeLogicalLine(std::string_view line)
    {
        line = text::stripped(line);
        if (line.empty())
            return;
        if (m_isHigh && !text::isValidUtf8(line))
            return stop(ProblemKind::InvalidUtf8, line);
        if (line.front() == '[')
            return takeHeader(line);
        if (m_document.m_sections.empty())
            return complain(ProblemKind::OutsideSection, line);
        takeAssignment(line);
    }

    void takeHeader(std::string_view line)
    {
        const std::string_view name = line.substr(1, line.size() - 2);
        if (line.back() != ']' || !isSafeName(name))
            return stop(ProblemKind::BadSectionHeader, line);
        if (name.empty() || name.find_first_of("*?[") != std::string_view::npos)
            takeGlob(line);
        auto& sections = m_document.m_sections;
        if (!sections.empty())
            sections.back().end = m_begin;
        sections.push_back({.name = std::string(name),
            .line = m_firstLine,
            .begin = m_begin,
            .headerEnd = m_end,
            .end = m_bytes.size()});
        m_isRead = isRead(name);
    }

    void takeGlob(std::string_view line)
    {
        if (m_document.m_globStop)
            return complain(ProblemKind::GlobInSectionHeader, line);
        add(ProblemKind::GlobInSectionHeader, line);
        m_document.m_globStop = {.problem = m_document.m_problems.size() - 1,
            .assignments = m_document.m_assignments.size(),
            .begin = m_begin};
    }

    void takeAssignment(std::string_view line)
    {
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos || equals == 0) {
            if (m_isRead)
                complain(equals == 0 ? ProblemKind::MissingKey : ProblemKind::MissingEquals, line);
            return;
        }
        Assignment& added = m_document.m_assignments.emplace_back();
        added.section = static_cast<std::uint32_t>(m_document.m_sections.size() - 1);
        added.firstLine = m_firstLine;
        added.lastLine = m_lastLine;
        added.begin = m_begin;
        added.end = m_end;
        added.key = text::stripped(line.substr(0, equals));
        added.value = text::stripped(line.substr(equals + 1));
    }

    void complain(ProblemKind kind, std::string_view line)
    {
        if (m_document.m_problems.size() < mostProblems)
            add(kind, line);
    }

    void stop(ProblemKind kind, std::string_view line)
    {
        add(kind, line);
        m_document.m_isStopped = true;
        m_document.m_stopBegin = m_begin;
    }

    void add(ProblemKind kind, std::string_view line)
    {
        m_document.m_problems.push_back(
            {.kind = kind, .line = m_lastLine, .text = std::string(line.substr(0, problemText))});
    }

    UnitDocument& m_document;
    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::uint32_t m_line = 0;
    bool m_hasSeenMark = false;
    bool m_isRead = false;
    // the logical line under way
    std::string m_joined;
    bool m_isJoining = false;
    bool m_isHigh = false;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint32_t m_firstLine = 0;
    std::uint32_t m_lastLine = 0;
};

UnitDocument::UnitDocument(std::string bytes)
    : m_bytes(std::move(bytes))
{
    UnitParser(*this).run();
}

std::span<const Assignment> UnitDocument::assignments(SystemdVersion version) const
{
    if (m_globStop && version.number >= refusesGlobs)
        return assignments().first(m_globStop->assignments);
    return assignments();
}

const Problem* UnitDocument::stop(SystemdVersion version) const
{
    if (m_globStop && version.number >= refusesGlobs)
        return &m_problems[m_globStop->problem];
    return stop();
}

std::size_t UnitDocument::readEnd(SystemdVersion version) const
{
    if (m_globStop && version.number >= refusesGlobs)
        return m_globStop->begin;
    return m_isStopped ? m_stopBegin : m_bytes.size();
}

std::string_view UnitDocument::endOfLine() const
{
    const std::string_view bytes = m_bytes;
    const std::size_t at = bytes.find_first_of(std::string_view("\n\r\0", 3));
    return at == std::string_view::npos ? std::string_view("\n") : bytes.substr(at, endOfLineLength(bytes, at));
}

} // namespace casemate
