// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/pieces.h"

namespace casemate {

/// A stretch of a file as spelt, its end of line included.
struct SpeltLine {
    std::uint32_t number; ///< where it begins, counted from 1
    std::string bytes;
    friend bool operator==(const SpeltLine&, const SpeltLine&) = default;
};

enum class ConflictKind : std::uint8_t {
    Directive,
    OtherKey, ///< a key that the catalogue has no row for
    File ///< the files cannot be put together line by line: systemd stops reading one of them, or reads it otherwise
};

/// What both sides changed, each in its own way. The document keeps ours until somebody decides.
struct Conflict {
    ConflictKind kind;
    std::string section; ///< "Service"; empty for File
    std::string key; ///< as spelt by ours or theirs; empty for File
    std::optional<DirectiveId> directive; ///< of Directive
    std::vector<SpeltLine> ours; ///< none where we took them away; of File all lines, like the two below
    std::vector<SpeltLine> theirs;
    std::vector<SpeltLine> base;
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

enum class Side : std::uint8_t { Ours, Theirs };

/// @p pieces, or all of @p document, as lines.
[[nodiscard]] std::vector<SpeltLine> spelt(const std::vector<Piece>& pieces);
[[nodiscard]] std::vector<SpeltLine> spelt(const UnitDocument& document);

/// @p document, which holds our side of @p conflict, as it is once @p side was chosen.
[[nodiscard]] UnitDocument settled(
    const UnitDocument& document, const Conflict& conflict, Side side, const Dialect& dialect);

/// @p base, on which all of @p conflicts arose, as it was before: a rebase from there finds again those that still are.
[[nodiscard]] UnitDocument undecided(
    const UnitDocument& base, std::span<const Conflict> conflicts, const Dialect& dialect);

/// The lines that @p document has now for what @p conflict is about.
[[nodiscard]] std::vector<SpeltLine> linesFor(
    const UnitDocument& document, const Conflict& conflict, const Dialect& dialect);

} // namespace casemate
