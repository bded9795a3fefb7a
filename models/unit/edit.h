// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/effective.h"

namespace casemate {

/// A wish for one directive: the value it shall have, or nothing for "no line of ours: inherit it".
struct Change {
    DirectiveId directive;
    std::optional<Value> wanted;
    friend bool operator==(const Change&, const Change&) = default;
};

/// A change that does not get through, because a file read after override.conf sets the directive too, or because one
/// is read in its place.
struct Overruled {
    DirectiveId directive;
    std::string path; ///< the later drop-in, or the one in its place
    std::uint32_t line; ///< of the later drop-in; 0 of the one in its place
    friend bool operator==(const Overruled&, const Overruled&) = default;
};

/// Why a change cannot be made.
enum class RefusalKind : std::uint8_t {
    NoWay, ///< no assignment after what comes before leads to the value
    BadText, ///< no line can hold the value: a line break, bytes that are not UTF-8, more than 1 MiB
    BehindStop ///< no place for the line where systemd reads it: it stops reading override.conf before
};

/// A change that cannot be made.
struct Refusal {
    DirectiveId directive;
    RefusalKind kind = RefusalKind::NoWay;
    std::uint32_t line = 0; ///< of BehindStop: where systemd stops reading; 0 where it does not
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

/// override.conf as it will be.
struct Edited {
    UnitDocument document; ///< with the changes that are not refused
    std::vector<Overruled> overruled;
    std::vector<Refusal> refused;
};

/// @p draft with the lines of the changed directives rewritten and every other byte kept.
///
/// @p stack is the unit as found on disk; what it holds before override.conf is the ground on which the shortest
/// assignments are sought. Where systemd stops reading the draft early, lines are written before that place and what
/// stands behind it is left alone. Laws (design): merging gives the wanted value, or the change is refused; removing
/// any written line breaks that; no change, or one that already holds, leaves the bytes as they are, and so does the
/// same edit of what an edit gave.
[[nodiscard]] Edited edit(
    const UnitDocument& draft, const UnitStack& stack, std::span<const Change> changes, const Dialect& dialect);

} // namespace casemate
