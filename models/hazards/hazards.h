// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/rule.h"

namespace casemate {

/// What would break in @p unit, given what is known about the service. In the order of allRules(); takes well below a
/// millisecond. A rule whose facts could not be obtained stays silent: isChecked() tells. Some rules ask for the files
/// behind the unit; those on the loader's remarks are for a @p loading that has them.
[[nodiscard]] std::vector<Finding> findings(
    const EffectiveUnit& unit, const ServiceFacts& facts, const Dialect& dialect, const Loading& loading = {});

/// What would break at @p directive if it had @p value, all else as in @p unit.
[[nodiscard]] std::vector<Finding> findingsIf(const EffectiveUnit& unit, DirectiveId directive, const Value& value,
    const ServiceFacts& facts, const Dialect& dialect);

/// True where some rule watches @p directive. Only then may its silence be called safe.
[[nodiscard]] bool isChecked(DirectiveId directive);

/// The same, and the facts that all those rules need are among @p facts.
[[nodiscard]] bool isChecked(DirectiveId directive, const ServiceFacts& facts);

} // namespace casemate
