// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/ground.h"

#include <bitset>

namespace casemate {

/// What a line in override.conf can still change once all files are read.
class OverrideReach {
public:
    /// @p stack holds @p draft already; both, and what @p dialect refers to, must outlive this.
    OverrideReach(const UnitStack& stack, const UnitDocument& draft, const Dialect& dialect);

    /// True where @p directive may be set and stays what it was set to: systemd reads all of override.conf, and no file
    /// after it says anything of the directive.
    [[nodiscard]] bool isCertain(DirectiveId directive) const { return !m_doubtful[directive.index]; }

    /// The unit once `directive=text` is written: what the very bytes come to. Where they cannot be written the unit is
    /// as it is now.
    [[nodiscard]] EffectiveUnit with(DirectiveId directive, std::string_view text) const;

private:
    const UnitStack& m_stack;
    const UnitDocument& m_draft;
    const Dialect& m_dialect;
    std::bitset<directives.size()> m_doubtful;
};

} // namespace casemate
