// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/exposure.h"
#include "models/sandbox/loaderror.h"

#include <optional>
#include <vector>

namespace casemate {

/// The files of a unit, and all that follows from them.
struct Situation {
    UnitStack stack;
    EffectiveUnit unit;
    std::vector<Remark> remarks; ///< what the loader has to say about single lines
    std::optional<LoadError> loadError; ///< why systemd would not load it
    std::optional<Exposure> exposure; ///< nothing where it would not load
};

/// What follows from @p stack.
[[nodiscard]] Situation situationOf(UnitStack stack, const ScoringRules& rules);

} // namespace casemate
