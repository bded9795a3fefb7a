// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/edit.h"

#include <optional>
#include <string>
#include <vector>

namespace casemate {

/// What a fix does to one directive: the difference only, for a list can be long and each of its entries have a fix.
struct Amendment {
    DirectiveId directive{};
    std::optional<Value> wanted{}; ///< the whole value to begin with; what the unit has where there is none
    std::vector<std::string> removed{}; ///< entries of the list that go
    std::vector<std::string> spared{}; ///< entries of the list that get "-": ignored while they are missing
    std::vector<std::string> added{}; ///< lines on top, in the directive's own syntax
    friend bool operator==(const Amendment&, const Amendment&) = default;
};

/// The whole value that @p amendment makes of the one in @p unit.
[[nodiscard]] Change changeOf(const Amendment& amendment, const EffectiveUnit& unit, const Dialect& dialect);

/// Those of all @p amendments.
[[nodiscard]] std::vector<Change> changesOf(
    const std::vector<Amendment>& amendments, const EffectiveUnit& unit, const Dialect& dialect);

} // namespace casemate
