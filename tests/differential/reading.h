// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/document.h"
#include "tests/support/analyze.h"

#include <QTemporaryDir>

#include <map>
#include <string>
#include <vector>

namespace casemate::tests {

/// So long names of keys and sections are told in full: the buffer for a message of the log holds 2048 bytes.
inline constexpr std::size_t longestKey = 1500;

/// A complaint of the parser about one line; the line is 0 where it is of no interest.
struct Complaint {
    std::string text; ///< "no-equals", "unknown key KEY in SECTION", ...
    std::uint32_t line;
    friend auto operator<=>(const Complaint&, const Complaint&) = default;
};

/// What was read from the files of one unit, as far as a dump of it shows that verbatim.
struct Reading {
    bool isLoaded = false;
    std::vector<std::string> conditions; ///< "ConditionHost: x", in the order of the file
    std::vector<std::string> environment; ///< "A=b"
    std::string identifier; ///< UtmpIdentifier=
    std::string pamName; ///< PAMName=
    std::vector<Complaint> complaints; ///< sorted

    /// Lets a file act as Casemate understands it. Only keys of readableKeys() count, the others are unknown to
    /// systemd.
    void take(const UnitDocument& document, SystemdVersion version);
    /// One line for people, values shortened.
    [[nodiscard]] std::string shown() const;
};

/// The keys that a Reading can compare, and two that no section knows.
[[nodiscard]] std::span<const std::string_view> readableKeys();

/// Units that one call of systemd-analyze reads.
class ReadingBatch {
public:
    ReadingBatch();

    /// Writes a unit and its only drop-in.
    void add(const std::string& name, const std::string& fragment, const std::string& dropIn);
    /// What this systemd-analyze reads from each unit, by name.
    [[nodiscard]] std::map<std::string, Reading> readBy(const Analyze& analyze) const;

private:
    QTemporaryDir m_folder;
    QStringList m_paths;
};

} // namespace casemate::tests
