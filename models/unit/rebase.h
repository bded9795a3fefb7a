// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/effective.h"

#include <string>
#include <vector>

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

/// A draft on top of another file than the one that it began as.
struct Rebased {
    UnitDocument document;
    std::vector<Conflict> conflicts;
    std::size_t ours = 0; ///< how many keys (all comments of a section are one) the draft changes
    std::size_t taken = 0; ///< how many of the others' changes are in the document
};

/// The changes from @p base to @p draft on top of @p found, which is what others made of @p base meanwhile. @p stack
/// is the unit as it is on disk now.
///
/// A change is to all lines of a key, since these act on each other; what only one side changed is as that side has
/// it, as spelt: a line that says what is inherited now was wanted all the same, so that it is not planned anew. Both
/// sides' comments are kept. Laws, property-tested: found == base gives the draft's bytes; draft == base those found;
/// a directive without a conflict has the value that the side which changed it gave it; every line of either side is
/// in the document or in a conflict, or the other side took it away.
[[nodiscard]] Rebased rebase(const UnitDocument& base, const UnitDocument& draft, const UnitDocument& found,
    const UnitStack& stack, const Dialect& dialect);

/// @p document, which holds our side of @p conflict, as it is once @p side was chosen.
[[nodiscard]] UnitDocument settled(
    const UnitDocument& document, const Conflict& conflict, Side side, const Dialect& dialect);

/// @p base, on which all of @p conflicts arose, as it was before: a rebase from there finds again those that still are.
[[nodiscard]] UnitDocument undecided(
    const UnitDocument& base, std::span<const Conflict> conflicts, const Dialect& dialect);

/// A directive whose merged value is no longer what it was, though the draft's lines for it are.
struct Shift {
    DirectiveId directive;
    Value then;
    Value now;
    friend bool operator==(const Shift&, const Shift&) = default;
};

/// The directives with lines in @p draft that come to something else in @p now than in @p then, because another file
/// of the unit changed.
[[nodiscard]] std::vector<Shift> shifts(
    const UnitDocument& draft, const UnitStack& then, const UnitStack& now, const Dialect& dialect);

} // namespace casemate
