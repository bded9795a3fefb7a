// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/effective.h"

namespace casemate {

/// An assignment to be written.
struct PlannedLine {
    DirectiveId directive;
    std::string value;
    friend bool operator==(const PlannedLine&, const PlannedLine&) = default;
};

/// A directive's way: from what comes before override.conf to what is wanted after it.
struct Goal {
    DirectiveId directive;
    Value before;
    Value wanted;
};

/// The shortest assignments that lead every goal from `before` to `wanted`, or nothing where systemd offers no way.
/// The goals are one directive, or directives that a single empty assignment resets together.
[[nodiscard]] std::optional<std::vector<PlannedLine>> plan(std::span<const Goal> goals, const Dialect& dialect);

} // namespace casemate
