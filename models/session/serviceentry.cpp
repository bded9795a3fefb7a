// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/serviceentry.h"

#include "models/host/machine.h"

#include <algorithm>

namespace casemate {

namespace {

Specifiers specifiersOf(const UnitStack& stack, Scope scope)
{
    return {.unitName = stack.name.text(), .scope = scope, .machine = thisMachine()};
}

bool isDescription(const UnitDocument& document, const Assignment& assignment)
{
    return assignment.key == "Description" && document.sectionName(assignment) == "Unit";
}

bool hasDescription(const UnitFile& file)
{
    return std::ranges::any_of(file.document->assignments(),
        [&](const Assignment& assignment) { return isDescription(*file.document, assignment); });
}

/// Description= of [Unit] as it stands. Nearly always the fragment alone says it: that takes no merge of all lines.
std::string writtenDescription(const UnitStack& stack, const EffectiveUnit& unit, const Dialect& dialect)
{
    std::string description;
    if (std::ranges::any_of(stack.dropIns, hasDescription)) {
        for (const EffectiveLine& line : effectiveLines(stack, dialect))
            if (line.section == "Unit" && line.key == "Description")
                description = line.value;
    } else if (stack.fragment) {
        const UnitDocument& document = *stack.fragment->document;
        for (const Assignment& assignment : document.assignments(dialect.version))
            if (isDescription(document, assignment) && (!unit.fatal() || assignment.firstLine < unit.fatal()->line))
                description = assignment.value;
    }
    return description;
}

/// Description= of [Unit]. A template keeps its specifiers: "Getty on %I" says more than the name of an instance that
/// is only there to be scored.
std::string descriptionOf(const UnitStack& stack, const EffectiveUnit& unit, const Dialect& dialect, bool isTemplate)
{
    std::string description = writtenDescription(stack, unit, dialect);
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

namespace {

/// The rules for one unit. Refers to its specifiers, which live here.
struct UnitRules {
    UnitRules(const UnitStack& stack, const ServiceRules& rules)
        : specifiers(specifiersOf(stack, rules.scope))
        , scoring{.dialect = {.version = rules.version, .scope = rules.scope, .specifiers = &specifiers},
              .mode = rules.mode}
    {
    }
    UnitRules(const UnitRules&) = delete;
    UnitRules& operator=(const UnitRules&) = delete;

    Specifiers specifiers;
    ScoringRules scoring;
};

} // namespace

ServiceEntry readService(const Host& host, const UnitName& name, const ServiceRules& rules)
{
    ServiceEntry entry{.name = name.text(),
        .stack = {.name = name},
        .description = {},
        .exposure = {},
        .loadError = {},
        .readError = {}};
    auto stack = host.stack(name);
    if (!stack) {
        entry.readError = stack.error();
        return entry;
    }
    entry.stack = *std::move(stack);
    const UnitRules own(entry.stack, rules);
    const EffectiveUnit unit = merge(entry.stack, own.scoring.dialect);
    entry.description = descriptionOf(entry.stack, unit, own.scoring.dialect, name.isTemplate());
    entry.loadError = loadError(entry.stack, unit, own.scoring.dialect);
    if (!entry.loadError)
        entry.onDisk = entry.exposure = exposureOf(unit, own.scoring);
    return entry;
}

void takeLive(ServiceEntry& entry, const LiveService* live, const ServiceRules& rules)
{
    const auto before = entry.live ? entry.live->loaded : nullptr;
    entry.live = live == nullptr ? std::nullopt : std::optional(*live);
    const auto loaded = live == nullptr ? nullptr : live->loaded;
    if (loaded == before)
        return;
    entry.exposure = entry.onDisk;
    entry.unloaded.clear();
    if (loaded == nullptr)
        return;
    const UnitRules own(entry.stack, rules);
    entry.exposure = exposureOf(enforced(statedProfile(loaded->unit, own.scoring), own.scoring), own.scoring);
    if (!entry.readError)
        entry.unloaded = differences(merge(entry.stack, own.scoring.dialect), *loaded, own.scoring.dialect);
}

std::vector<Assessment> explain(const ServiceEntry& entry, const ServiceRules& rules)
{
    if (!entry.exposure)
        return {};
    const UnitRules own(entry.stack, rules);
    const auto loaded = entry.live ? entry.live->loaded : nullptr;
    const EffectiveUnit files = loaded ? EffectiveUnit() : merge(entry.stack, own.scoring.dialect);
    return explain(enforced(statedProfile(loaded ? loaded->unit : files, own.scoring), own.scoring), own.scoring);
}

} // namespace casemate
