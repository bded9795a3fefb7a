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

/// A change that does not get through, because a file read after override.conf sets the directive too.
struct Overruled {
    DirectiveId directive;
    std::string path; ///< the later drop-in
    std::uint32_t line;
    friend bool operator==(const Overruled&, const Overruled&) = default;
};

/// override.conf as it will be.
struct Edited {
    UnitDocument document;
    std::vector<Overruled> overruled;
    /// Directives whose wanted value no assignment after what comes before can reach (systemd offers no way back).
    std::vector<DirectiveId> unreachable;
};

/// @p draft with the lines of the changed directives rewritten and every other byte kept.
///
/// @p stack is the unit as found on disk; what it holds before override.conf is the ground on which the shortest
/// assignments are sought. Laws (design): merging gives the wanted value; removing any written line breaks that; no
/// change, or one that already holds, leaves the bytes as they are.
[[nodiscard]] Edited edit(
    const UnitDocument& draft, const UnitStack& stack, std::span<const Change> changes, const Dialect& dialect);

} // namespace casemate
