// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/boundingset.h"

#include "models/unit/query.h"

namespace casemate {

std::uint64_t boundingSetOf(const EffectiveUnit& unit)
{
    std::uint64_t bits = ~std::uint64_t{0};
    if (const auto* set = std::get_if<CapabilitySet>(&unit.value("CapabilityBoundingSet"_directive)))
        bits = set->bits;
    for (const CapabilityDrop& drop : capabilityDrops)
        if (isOn(unit, drop.directive))
            bits &= ~drop.bits;
    return bits;
}

} // namespace casemate
