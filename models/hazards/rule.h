// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/hazards/fileview.h"
#include "models/hazards/finding.h"
#include "models/hazards/sandbox.h"

#include <span>

namespace casemate {

/// Everything that a rule may ask.
struct Inquiry {
    const EffectiveUnit& unit;
    const ServiceFacts& facts;
    const Dialect& dialect;
    const FileView& view;
    const Sandbox& sandbox;
};

/// The facts that a rule cannot do without.
enum RuleNeed : std::uint8_t { NeedsNothing = 0, NeedsPaths = 1, NeedsPrograms = 2, NeedsConfiguration = 4 };

/// One warning. A check does no I/O and reads no clock.
struct Rule {
    std::string_view id; ///< "pid-file-read-only", the same in code, tests, the window and JSON
    std::string_view ref; ///< the row of the table of hazards that it comes from
    Severity severity = Severity::Warning;
    std::span<const DirectiveId> concerns{}; ///< the directives that its findings stand at, and no others
    std::uint8_t needs = NeedsNothing; ///< RuleNeeds
    std::string_view message; ///< what its findings say, in the translation context "Hazard"
    void (*check)(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings) = nullptr;
    std::uint8_t parameter = 0; ///< for the check, where several rules share one
};

/// Every rule, family by family.
[[nodiscard]] std::span<const Rule> allRules();

namespace rules {
/// The families, each in a file of its own.
[[nodiscard]] std::span<const Rule> memory();
[[nodiscard]] std::span<const Rule> paths();
[[nodiscard]] std::span<const Rule> writing();
} // namespace rules

} // namespace casemate
