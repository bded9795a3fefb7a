// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/hardeningsession.h"
#include "tests/support/stacks.h"

namespace casemate::tests {

inline constexpr ServiceRules rulesOf257{.version = {257}, .scope = Scope::System};

/// Opens @p stack under its own name.
inline void open(HardeningSession& session, UnitStack stack)
{
    const UnitName name = stack.name;
    session.open(name, std::move(stack), rulesOf257);
}

/// Sets @p id to what @p text comes to.
inline bool set(HardeningSession& session, DirectiveId id, std::string_view text)
{
    Value value;
    return assign(directive(id), value, text, session.rules().dialect) == Effect::Applied && session.set(id, value);
}

} // namespace casemate::tests
