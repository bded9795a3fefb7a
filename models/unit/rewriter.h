// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/plan.h"
#include "models/unit/readingstop.h"

namespace casemate {

/// Rewrites the lines of one goal (or of goals that share a reset) in a document, which must outlive it.
class Rewriter {
public:
    Rewriter(const UnitDocument& document, std::span<const Goal> goals, const Dialect& dialect);

    /// The document with @p lines in place of the goals' own, and every other byte kept. Nothing where systemd would
    /// not read that as the old document with these lines in force.
    [[nodiscard]] std::optional<UnitDocument> with(const std::vector<PlannedLine>& lines) const;

    /// Where systemd stops reading the document, or nothing.
    [[nodiscard]] const std::optional<ReadingStop>& stop() const { return m_stop; }

private:
    [[nodiscard]] bool isOwn(const UnitDocument& document, const Assignment& assignment) const;
    [[nodiscard]] std::vector<std::size_t> places() const;
    [[nodiscard]] bool isInSection(std::size_t place) const;
    [[nodiscard]] std::string spliced(
        std::size_t place, const std::string& separator, const std::vector<PlannedLine>& lines) const;
    [[nodiscard]] bool holds(const UnitDocument& result, const std::vector<PlannedLine>& lines) const;

    const UnitDocument& m_document;
    std::span<const Goal> m_goals;
    const Dialect& m_dialect;
    std::string_view m_section; ///< that of the goals, as it is spelt in a file
    std::optional<ReadingStop> m_stop;
    std::span<const Assignment> m_parsed; ///< the assignments before the parser stops
    std::span<const Assignment> m_live; ///< those before any stop
    std::size_t m_limit; ///< what is written behind this byte is not read
};

} // namespace casemate
