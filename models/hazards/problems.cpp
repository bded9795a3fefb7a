// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/problems.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace casemate {

std::vector<Finding> problemsOf(const UnitStack& stack, const EffectiveUnit& unit, std::span<const Remark> remarks,
    const ServiceFacts& facts, const Dialect& dialect)
{
    auto found = findings(unit, facts, dialect, {.stack = &stack, .remarks = remarks});
    std::ranges::stable_sort(
        found, std::ranges::greater(), [](const Finding& each) { return std::pair(each.severity, each.confidence); });
    return found;
}

} // namespace casemate
