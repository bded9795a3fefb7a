// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/assessor.h"

/// The two judgements that most rows share.
namespace casemate::judges {

/// Bad (1) unless @p Field of the profile is on.
template <bool ServiceProfile::* Field>
std::optional<std::uint64_t> isOn(const ServiceProfile& profile, const ScoringRules&, std::uint64_t)
{
    return profile.*Field ? 0 : 1;
}

/// Bad (1) where @p Field of the profile is on.
template <bool ServiceProfile::* Field>
std::optional<std::uint64_t> isOff(const ServiceProfile& profile, const ScoringRules&, std::uint64_t)
{
    return profile.*Field ? 1 : 0;
}

} // namespace casemate::judges
