// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/effective.h"

#include <string>
#include <vector>

namespace casemate {

/// What a piece of a unit file is.
enum class PieceKind : std::uint8_t {
    Header,
    Assignment,
    Line, ///< a comment, or a line that systemd only complains about
    Blank,
    Unread ///< from where systemd stops reading to the end
};

/// A stretch of a unit file that moves as a whole.
struct Piece {
    PieceKind kind;
    std::string section; ///< in which it stands, of a header its own; empty before the first header
    std::string key, value; ///< of an assignment
    std::string group; ///< of an assignment: groupOf() it
    std::uint32_t line; ///< where it begins, counted from 1
    std::string bytes; ///< as spelt, its end of line included
    bool isOpen = false; ///< it ends inside a continuation

    /// Without its end of line.
    [[nodiscard]] std::string_view text() const;
    /// The same but for place and spelling: what systemd reads of both is the same. Of what it does not read, the text.
    [[nodiscard]] bool saysTheSameAs(const Piece& other) const;
};

/// @p document as pieces in which every byte is, read as systemd of @p dialect does.
[[nodiscard]] std::vector<Piece> piecesOf(const UnitDocument& document, const Dialect& dialect);

/// @p pieces in a row; one that is no longer the last is closed with @p endOfLine where it has to be.
[[nodiscard]] std::string joined(const std::vector<Piece>& pieces, std::string_view endOfLine);

/// Names the assignments that act on one value by their section and a key, a line each: those of a directive and of the
/// one that shares its reset, of Condition*= and of Assert*= (an empty one clears all, systemd.unit(5)), else those of
/// the key alone.
[[nodiscard]] std::string groupOf(std::string_view section, std::string_view key);

/// The place in @p pieces behind the last assignment of @p section, or else behind the last other piece of it. A
/// section that is not there is begun.
[[nodiscard]] std::size_t sectionEnd(
    std::vector<Piece>& pieces, const std::string& section, std::string_view endOfLine);

/// Puts the assignments @p lines of @p group where the first of the group stood in @p pieces, or at the end of
/// @p section, in place of all of the group.
void replaceGroup(std::vector<Piece>& pieces, const std::string& group, const std::string& section,
    const std::vector<Piece>& lines, std::string_view endOfLine);

} // namespace casemate
