// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/rule.h"

#include <array>

namespace casemate {

namespace {

/// Told at the first directive that the file sets, with its value there.
void checkStrays(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const StrayFact& stray : inquiry.facts.strays)
        if (const auto id = findDirective(stray.key))
            findings.push_back({.rule = &rule,
                .severity = rule.severity,
                .confidence = Confidence::Certain,
                .directive = *id,
                .value = stray.value,
                .message = {rule.message, {stray.path, stray.meant}},
                .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 says: %2 %3"), {stray.path, stray.key, stray.value}}}});
}

constexpr std::array rows{
    Rule{.id = "stray-drop-in",
        .ref = "FMT-05",
        .severity = Severity::Warning,
        .concerns = everyDirective,
        .message =
            QT_TRANSLATE_NOOP("Hazard", "systemd does not read %1, and says nothing about it. It would read %2."),
        .check = checkStrays,
        .vouches = false},
};

} // namespace

std::span<const Rule> rules::strayDropIns() { return rows; }

} // namespace casemate
