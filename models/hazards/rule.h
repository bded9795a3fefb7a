// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/hazards/fileview.h"
#include "models/hazards/finding.h"
#include "models/sandbox/sandbox.h"

#include <array>
#include <span>

namespace casemate {

/// How the unit came about.
struct Loading {
    const UnitStack* stack = nullptr; ///< its files; null where they are not at hand
    std::span<const Remark> remarks{}; ///< what merge() remarked on their lines; none where these are shown elsewhere
};

/// Everything that a rule may ask.
struct Inquiry {
    const EffectiveUnit& unit;
    const ServiceFacts& facts;
    const Dialect& dialect;
    const FileView& view;
    const Sandbox& sandbox;
    const Loading& loading;
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
    bool vouches = true; ///< its silence is part of what makes a directive safe; false for rules on the way that lines
                         ///< are written, which watch every directive
};

/// The findings of one rule at one directive that are told; one more says how many others there are.
inline constexpr std::size_t mostTold = 10;

/// What a rule concerns that watches every directive.
inline constexpr auto everyDirective = [] {
    std::array<DirectiveId, directives.size()> ids{};
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i].index = static_cast<std::uint8_t>(i);
    return ids;
}();

/// Every rule, family by family.
[[nodiscard]] std::span<const Rule> allRules();

namespace rules {
/// The families, each in a file of its own.
[[nodiscard]] std::span<const Rule> addresses();
[[nodiscard]] std::span<const Rule> calls();
[[nodiscard]] std::span<const Rule> capabilities();
[[nodiscard]] std::span<const Rule> capabilityTexts();
[[nodiscard]] std::span<const Rule> confinement();
[[nodiscard]] std::span<const Rule> dataFolders();
[[nodiscard]] std::span<const Rule> devices();
[[nodiscard]] std::span<const Rule> enforcement();
[[nodiscard]] std::span<const Rule> execution();
[[nodiscard]] std::span<const Rule> families();
[[nodiscard]] std::span<const Rule> filterTexts();
[[nodiscard]] std::span<const Rule> format();
[[nodiscard]] std::span<const Rule> hidden();
[[nodiscard]] std::span<const Rule> latecomers();
[[nodiscard]] std::span<const Rule> limits();
[[nodiscard]] std::span<const Rule> lists();
[[nodiscard]] std::span<const Rule> machineCode();
[[nodiscard]] std::span<const Rule> memory();
[[nodiscard]] std::span<const Rule> messages();
[[nodiscard]] std::span<const Rule> mounts();
[[nodiscard]] std::span<const Rule> namespacing();
[[nodiscard]] std::span<const Rule> network();
[[nodiscard]] std::span<const Rule> networkWords();
[[nodiscard]] std::span<const Rule> ownUsers();
[[nodiscard]] std::span<const Rule> paths();
[[nodiscard]] std::span<const Rule> peaks();
[[nodiscard]] std::span<const Rule> powers();
[[nodiscard]] std::span<const Rule> privileges();
[[nodiscard]] std::span<const Rule> processes();
[[nodiscard]] std::span<const Rule> protections();
[[nodiscard]] std::span<const Rule> readingStops();
[[nodiscard]] std::span<const Rule> recordings();
[[nodiscard]] std::span<const Rule> savedConfiguration();
[[nodiscard]] std::span<const Rule> sharing();
[[nodiscard]] std::span<const Rule> specialCalls();
[[nodiscard]] std::span<const Rule> starting();
[[nodiscard]] std::span<const Rule> strayDropIns();
[[nodiscard]] std::span<const Rule> users();
[[nodiscard]] std::span<const Rule> writing();
} // namespace rules

} // namespace casemate
