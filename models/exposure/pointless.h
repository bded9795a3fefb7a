// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/effective.h"

#include <string_view>

namespace casemate {

/// Why @p directive has no effect in @p unit whatever its value, because of another setting or the lack of one
/// (systemd's own rules: systemd.exec(5), systemd.resource-control(5)). One sentence to translate, context "Pointless";
/// empty where it has one.
[[nodiscard]] std::string_view whyPointless(DirectiveId directive, const EffectiveUnit& unit, const Dialect& dialect);

} // namespace casemate
