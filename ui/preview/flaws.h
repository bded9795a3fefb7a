// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/situation.h"
#include "ui/preview/pagetexts.h"

#include <optional>
#include <span>
#include <vector>

namespace casemate {

/// The remarks of the loader on the lines of the draft, and the findings on what they set, to be marked in a text that
/// shows them.
class DraftFlaws {
public:
    /// @p session must outlive this and stay as it is.
    explicit DraftFlaws(const HardeningSession& session);

    /// The draft's place among the files of the unit, as in Origin; nothing while it is empty.
    [[nodiscard]] std::optional<std::uint16_t> file() const { return m_file; }

    /// Marks the flaws of the whole draft in @p page, which shows line 1 of it at @p firstLine.
    void markAll(PageText& page, int firstLine) const;
    /// Marks those of the assignment that begins in line @p draftLine of it, shown at @p line.
    void markOne(PageText& page, std::uint32_t draftLine, int line) const;

private:
    struct Flawed {
        const Assignment* assignment;
        QString word; ///< the part of the value that it is about
        QString text; ///< for people
        bool isSerious;
    };
    void addRemarks(const Situation& now, std::span<const Assignment> assignments);
    void addFindings(const HardeningSession& session, std::span<const Assignment> assignments);
    void mark(PageText& page, const Flawed& flawed, int first, int last) const;

    const Dialect& m_dialect;
    std::optional<std::uint16_t> m_file;
    std::vector<Flawed> m_flawed;
};

} // namespace casemate
