// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/hazards.h"

namespace casemate {

/// The list of all that is wrong with the unit that @p stack merges to as @p unit, with @p remarks on its lines: the
/// one that the terminal prints and the window shows. Worst first, surest first; of equals in the order of the rules.
[[nodiscard]] std::vector<Finding> problemsOf(const UnitStack& stack, const EffectiveUnit& unit,
    std::span<const Remark> remarks, const ServiceFacts& facts, const Dialect& dialect);

} // namespace casemate
