// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/serviceentry.h"

#include <algorithm>

namespace casemate {

namespace {

Specifiers specifiersOf(const UnitStack& stack, Scope scope)
{
    return {.unitName = stack.name.text(), .scope = scope, .machine = Specifiers::ofThisMachine()};
}

/// Description= of [Unit]. A template keeps its specifiers: "Getty on %I" says more than the name of an instance that
/// is only there to be scored.
std::string descriptionOf(const UnitStack& stack, const Dialect& dialect, bool isTemplate)
{
    std::string description;
    for (const EffectiveLine& line : effectiveLines(stack, dialect))
        if (line.section == "Unit" && line.key == "Description")
            description = line.value;
    if (isTemplate || dialect.specifiers == nullptr)
        return description;
    return dialect.specifiers->expand(description).value_or(description);
}

} // namespace

bool ServiceEntry::isTemplate() const { return name.contains("@."); }

bool ServiceEntry::isChangedHere() const
{
    return std::ranges::any_of(stack.dropIns,
        [](const UnitFile& file) { return !file.path.starts_with("/usr/") && !file.path.starts_with("/lib/"); });
}

bool ServiceEntry::isExposed() const { return exposure && exposure->predicate() >= Predicate::Exposed; }

ServiceEntry readService(const Host& host, const UnitName& name, const ServiceRules& rules)
{
    auto stack = host.stack(name);
    if (!stack)
        return {.name = name.text(),
            .stack = {.name = name},
            .description = {},
            .exposure = {},
            .loadError = {},
            .readError = stack.error()};
    const Specifiers specifiers = specifiersOf(*stack, rules.scope);
    const Dialect dialect{.version = rules.version, .scope = rules.scope, .specifiers = &specifiers};
    const EffectiveUnit unit = merge(*stack, dialect);
    ServiceEntry entry{.name = name.text(),
        .stack = *std::move(stack),
        .description = {},
        .exposure = {},
        .loadError = {},
        .readError = {}};
    entry.description = descriptionOf(entry.stack, dialect, name.isTemplate());
    entry.loadError = loadError(entry.stack, unit, dialect);
    if (!entry.loadError)
        entry.exposure = exposureOf(unit, {.dialect = dialect});
    return entry;
}

std::vector<Assessment> explain(const ServiceEntry& entry, const ServiceRules& rules)
{
    if (!entry.exposure)
        return {};
    const Specifiers specifiers = specifiersOf(entry.stack, rules.scope);
    const Dialect dialect{.version = rules.version, .scope = rules.scope, .specifiers = &specifiers};
    const EffectiveUnit unit = merge(entry.stack, dialect);
    const ScoringRules scoring{.dialect = dialect};
    return explain(enforced(statedProfile(unit, scoring), scoring), scoring);
}

} // namespace casemate
