// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/systemdversion.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// What systemd's parser would complain about in the shape of a unit file (systemd.syntax(7)).
enum class ProblemKind : std::uint8_t {
    OutsideSection, ///< an assignment before the first section header
    MissingEquals, ///< a line that is neither header, comment nor assignment
    MissingKey, ///< "=value"
    InvalidUtf8, ///< a logical line that is not UTF-8: reading stops here (systemd says "ignoring", but does stop)
    BadSectionHeader, ///< "[" without "]", or control characters, quotes, backslashes in the name: reading stops here
    GlobInSectionHeader, ///< an empty name, or one with * ? [: systemd 262 stops reading here, older ones skip the
                         ///< section
    LineTooLong, ///< a line of 1 MiB (1048576 bytes) or more, or a continued one of more: reading stops here
};

/// One complaint with its place.
struct Problem {
    ProblemKind kind;
    std::uint32_t line; ///< counted from 1; of a continued line the last one, as systemd prints it
    std::string text; ///< the offending text, shortened to 80 bytes; any bytes
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// A `Key=value` as systemd understands it, and the bytes it occupies.
struct Assignment {
    std::uint32_t section; ///< index into UnitDocument::sections()
    std::uint32_t firstLine; ///< where it begins, counted from 1
    std::uint32_t lastLine; ///< where it ends; more than firstLine where it is continued
    std::size_t begin; ///< first byte of its first line
    std::size_t end; ///< one past its last line's end-of-line bytes (comments between its lines included)
    std::string key;
    std::string value; ///< continuation lines joined, blanks at both ends removed
    friend bool operator==(const Assignment&, const Assignment&) = default;
};

/// A section as it stands in the file; the same name may come again.
struct SectionSpan {
    std::string name;
    std::uint32_t line; ///< where the header begins, counted from 1
    std::size_t begin; ///< first byte of the header line
    std::size_t headerEnd; ///< one past the header line's end-of-line bytes
    std::size_t end; ///< first byte of the next header, or the end of the file
    friend bool operator==(const SectionSpan&, const SectionSpan&) = default;
};

/// A unit file, kept byte for byte and understood as systemd 252 to 262 understand it (config_parse(), read_line()).
///
/// Lines end at LF, CR, NUL or a combination of them as systemd's read_line() takes it. Any bytes parse, nothing
/// throws, nothing is lost: bytes() is what was given. Time is linear in the size.
///
/// systemd knows the sections of the unit's own type and skips any other; here all are listed, and their assignments.
/// Where systemd stops reading depends on its version in one case (GlobInSectionHeader): hence the overloads that take
/// one.
class UnitDocument {
public:
    UnitDocument() = default;
    explicit UnitDocument(std::string bytes);

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    /// In file order, up to where every systemd stops reading; from the first header on they cover the file without a
    /// gap.
    [[nodiscard]] std::span<const SectionSpan> sections() const { return m_sections; }
    /// In file order, up to where every systemd stops reading.
    [[nodiscard]] std::span<const Assignment> assignments() const { return m_assignments; }
    /// In file order, up to where systemd @p version stops reading.
    [[nodiscard]] std::span<const Assignment> assignments(SystemdVersion version) const;
    /// At most the first thousand, and the one that stops reading.
    [[nodiscard]] std::span<const Problem> problems() const { return m_problems; }
    /// The problem at which every systemd stops reading the file, or null.
    [[nodiscard]] const Problem* stop() const { return m_isStopped ? &m_problems.back() : nullptr; }
    /// The problem at which systemd @p version stops reading the file, or null.
    [[nodiscard]] const Problem* stop(SystemdVersion version) const;
    /// The first byte of the line (where it is continued: of its first part) at which systemd @p version stops reading;
    /// the size where it reads all.
    [[nodiscard]] std::size_t readEnd(SystemdVersion version) const;
    /// The section name of @p assignment.
    [[nodiscard]] std::string_view sectionName(const Assignment& assignment) const
    {
        return m_sections[assignment.section].name;
    }
    /// The end-of-line bytes that the file uses: those of its first line, "\n" where it has none.
    [[nodiscard]] std::string_view endOfLine() const;
    /// True if the file ends inside a continuation: what is appended would be part of the last assignment.
    [[nodiscard]] bool isOpenAtEnd() const { return m_isOpenAtEnd; }

    friend bool operator==(const UnitDocument& a, const UnitDocument& b) { return a.m_bytes == b.m_bytes; }

private:
    friend class UnitParser;
    /// The first GlobInSectionHeader: its place among the problems, and the assignments before it.
    struct GlobStop {
        std::size_t problem;
        std::size_t assignments;
        std::size_t begin; ///< its first byte
    };
    std::string m_bytes;
    std::vector<SectionSpan> m_sections;
    std::vector<Assignment> m_assignments;
    std::vector<Problem> m_problems;
    std::optional<GlobStop> m_globStop;
    std::size_t m_stopBegin = 0;
    bool m_isStopped = false;
    bool m_isOpenAtEnd = false;
};

} // namespace casemate
