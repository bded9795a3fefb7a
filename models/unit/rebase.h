// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/conflict.h"

namespace casemate {

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
