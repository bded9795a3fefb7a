// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/situation.h"

namespace casemate {

Situation situationOf(UnitStack stack, const ScoringRules& rules)
{
    Situation situation{.stack = std::move(stack), .unit = {}, .remarks = {}, .loadError = {}, .exposure = {}};
    situation.unit = merge(situation.stack, rules.dialect, &situation.remarks);
    situation.loadError = loadError(situation.stack, situation.unit, rules.dialect);
    if (!situation.loadError)
        situation.exposure = exposureOf(situation.unit, rules);
    return situation;
}

} // namespace casemate
