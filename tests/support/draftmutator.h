// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/edit.h"
#include "tests/support/nastytext.h"
#include "tests/support/unitgenerator.h"

namespace casemate::tests {

/// Makes drafts of override.conf as editors, scripts and accidents leave them: lines at which systemd stops reading,
/// values that it refuses, bytes lost and changed, odd ends of line, open continuations, sections several times. The
/// same seed gives the same drafts.
class DraftMutator {
public:
    DraftMutator(std::uint64_t seed, const Dialect& dialect);

    /// A draft with up to three such accidents.
    [[nodiscard]] std::string draft();
    /// One that systemd stops reading somewhere.
    [[nodiscard]] std::string stoppedDraft();
    /// A change that a generated value makes, where systemd takes all of it.
    [[nodiscard]] std::optional<Change> change();
    [[nodiscard]] UnitGenerator& generator() { return m_generator; }

private:
    [[nodiscard]] std::string text();
    void damage(std::string& text);
    void insertLine(std::string& text, std::string_view line);
    [[nodiscard]] std::string stopLine();

    const Dialect m_dialect;
    UnitGenerator m_generator;
    NastyText m_nasty;
};

} // namespace casemate::tests
