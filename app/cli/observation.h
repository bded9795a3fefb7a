// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "app/cli/tree.h"
#include "models/evidence/gather.h"

namespace casemate::cli {

/// The facts of a service, its processes looked at for a second where it runs: short-lived children show only then.
[[nodiscard]] Result<ServiceFacts> observe(const EffectiveUnit& unit, const Tree& tree, const Dialect& dialect);

/// evidenceLimits(), translated. UTF-8.
[[nodiscard]] std::vector<std::string> limitTexts(
    const EffectiveUnit& unit, const ServiceFacts& facts, const Dialect& dialect);

/// Adds them to an object of @p writer as a list "limits", where there are any.
void writeLimits(JsonWriter& writer, const std::vector<std::string>& limits);

} // namespace casemate::cli
