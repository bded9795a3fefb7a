// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/rule.h"

namespace casemate {

/// Places that are read-only for the running service, or hidden from it, though @p view leaves them open; those of the
/// kernel's own file systems left out.
[[nodiscard]] std::vector<std::string> closedPlaces(const ServiceFacts& facts, const FileView& view);

/// Why what was seen of the running service proves less than it might, the weightiest reason first, each in a sentence
/// to be translated in the context "Hazard"; nothing where all was seen, or where it does not run. @p unit as found or
/// drafted.
[[nodiscard]] std::vector<Sentence> evidenceLimits(
    const EffectiveUnit& unit, const ServiceFacts& facts, SystemdVersion version);

} // namespace casemate
