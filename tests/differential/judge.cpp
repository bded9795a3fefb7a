// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/differential/judge.h"

#include "models/host/machine.h"

#include <algorithm>
#include <format>

namespace casemate::tests {

namespace {

std::string text(const std::optional<std::uint64_t>& number) { return number ? std::to_string(*number) : "n/a"; }

/// @p stack with the text of every file passed through @p change.
template <typename Change>
UnitStack withTexts(UnitStack stack, Change change)
{
    const auto rewrite = [&change](UnitFile& file) {
        file.document = std::make_shared<const UnitDocument>(change(file.document->bytes()));
    };
    if (stack.fragment)
        rewrite(*stack.fragment);
    std::ranges::for_each(stack.dropIns, rewrite);
    return stack;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// Only the assignments of @p text, last one first.
std::string backwards(const std::string& text)
{
    const UnitDocument document(text);
    std::string result = "[Service]\n";
    const auto assignments = document.assignments();
    for (auto i = assignments.size(); i-- > 0;)
        if (document.sectionName(assignments[i]) == "Service")
            result += assignments[i].key + "=" + assignments[i].value + "\n";
    return result;
}

Mutation inRows(std::string name, std::string id, void (*change)(Assessment&))
{
    Engine engine;
    engine.rows = [id, change](std::vector<Assessment>& rows) {
        for (Assessment& row : rows)
            if (row.assessor->id == id)
                change(row);
    };
    return {.name = std::move(name), .engine = std::move(engine)};
}

Mutation inTexts(std::string name, std::string (*change)(std::string))
{
    Engine engine;
    engine.files = [change](UnitStack stack) { return withTexts(std::move(stack), change); };
    return {.name = std::move(name), .engine = std::move(engine)};
}

Mutation inFiles(std::string name, UnitStack (*change)(UnitStack))
{
    Engine engine;
    engine.files = change;
    return {.name = std::move(name), .engine = std::move(engine)};
}

/// What is implied, with one field of the profile put back to what was stated.
template <typename Field>
Mutation withoutImplied(std::string name, Field ServiceProfile::* field)
{
    Engine engine;
    engine.implied = [field](ServiceProfile stated, const ScoringRules& rules) {
        ServiceProfile profile = enforced(stated, rules);
        profile.*field = stated.*field;
        return profile;
    };
    return {.name = std::move(name), .engine = std::move(engine)};
}

Mutation withRules(std::string name, void (*change)(ScoringRules&))
{
    Engine engine;
    engine.rules = change;
    return {.name = std::move(name), .engine = std::move(engine)};
}

Mutation withoutLoadErrors()
{
    Engine engine;
    engine.loading = [](const UnitStack&, const EffectiveUnit&, const Dialect&) { return std::optional<LoadError>(); };
    return {.name = "every unit loads", .engine = std::move(engine)};
}

/// The merge as it would be if a value of @p id replaced the earlier one instead of adding up.
Mutation withReplacing(std::string name, DirectiveId id)
{
    Engine engine;
    engine.merge = [id](const UnitStack& stack, const Dialect& dialect) {
        EffectiveUnit unit = merge(stack, dialect);
        const auto origins = unit.origins(id);
        if (origins.size() < 2)
            return unit;
        const Origin last = origins.back();
        const UnitFile& file = last.file == 0 ? *stack.fragment : stack.dropIns[last.file - 1U];
        for (const Assignment& assignment : file.document->assignments())
            if (assignment.firstLine == last.line) {
                unit.set(id, {});
                std::ignore = unit.apply(id, assignment.value, last, dialect);
            }
        return unit;
    };
    return {.name = std::move(name), .engine = std::move(engine)};
}

} // namespace

std::optional<Judgement> Engine::judge(const UnitStack& found, SystemdVersion version, Scope scope) const
{
    const UnitStack stack = files(found);
    const Specifiers specifiers{.unitName = stack.name.text(), .scope = scope, .machine = thisMachine()};
    ScoringRules scoring{.dialect = {.version = version, .scope = scope, .specifiers = &specifiers}};
    rules(scoring);
    const EffectiveUnit unit = merge(stack, scoring.dialect);
    if (loading(stack, unit, scoring.dialect))
        return std::nullopt;
    const ServiceProfile profile = implied(stated(unit, scoring), scoring);
    std::vector<Assessment> assessments = explain(profile, scoring);
    rows(assessments);
    Judgement judgement{.tenths = exposureOf(profile, scoring).tenths, .rows = {}};
    for (const Assessment& row : assessments)
        judgement.rows[std::string(row.assessor->id)] = {
            .badness = row.badness, .weight = row.weight, .range = row.range};
    return judgement;
}

std::vector<Mutation> mutations()
{
    return {
        inRows("weight of ProtectClock= flipped", "ProtectClock", [](Assessment& row) { row.weight += 100; }),
        inRows("range of ProtectProc= flipped", "ProtectProc", [](Assessment& row) { row.range = 1; }),
        inRows("ProtectHome=read-only judged as full", "ProtectHome",
            [](Assessment& row) { row.badness = row.badness == 5 ? std::optional<std::uint64_t>(10) : row.badness; }),
        inRows("an allow list that lets a group in judged as a deny list", "SystemCallFilter_privileged",
            [](Assessment& row) { row.badness = row.badness == 9 ? std::optional<std::uint64_t>(10) : row.badness; }),
        inRows("SupplementaryGroups= applies to root", "SupplementaryGroups",
            [](Assessment& row) { row.badness = row.badness.value_or(0); }),
        withoutImplied("capabilities stay in the bounding set", &ServiceProfile::boundingSet),
        withoutImplied("PrivateDevices= leaves the device policy", &ServiceProfile::devicePolicy),
        withoutImplied("ProtectClock= adds no device", &ServiceProfile::devices),
        withoutImplied("DynamicUser= leaves PrivateTmp=", &ServiceProfile::privateTmp),
        withoutImplied("DynamicUser= leaves ProtectSystem=", &ServiceProfile::system),
        withoutImplied("DynamicUser= leaves ProtectHome=", &ServiceProfile::home),
        withoutImplied("DynamicUser= leaves NoNewPrivileges=", &ServiceProfile::noNewPrivileges),
        withoutImplied("DynamicUser= leaves RestrictSUIDSGID=", &ServiceProfile::restrictSuidSgid),
        withoutImplied("DynamicUser= leaves RemoveIPC=", &ServiceProfile::removeIpc),
        inFiles("drop-ins in reverse order",
            [](UnitStack stack) {
                std::ranges::reverse(stack.dropIns);
                return stack;
            }),
        inFiles("no drop-ins",
            [](UnitStack stack) {
                stack.dropIns.clear();
                return stack;
            }),
        inTexts("assignments in reverse order", [](std::string text) { return backwards(text); }),
        inTexts("resets ignored", [](std::string text) { return replaced(std::move(text), "=\n", "-Off=\n"); }),
        inTexts("inversion ignored", [](std::string text) { return replaced(std::move(text), "=~", "="); }),
        inTexts("continuations ignored", [](std::string text) { return replaced(std::move(text), "\\\n", "\n"); }),
        inTexts("comments read as lines", [](std::string text) { return replaced(std::move(text), "\n#", "\nX-"); }),
        withReplacing("bounding sets replace each other", "CapabilityBoundingSet"_directive),
        withReplacing("system call filters replace each other", "SystemCallFilter"_directive),
        withReplacing("address families replace each other", "RestrictAddressFamilies"_directive),
        withRules("the rules of 252", [](ScoringRules& rules) { rules.dialect.version = {252}; }),
        withRules("the rules of 262", [](ScoringRules& rules) { rules.dialect.version = {262}; }),
        withRules("the rules of a user manager", [](ScoringRules& rules) { rules.dialect.scope = Scope::User; }),
        withRules("the online rules", [](ScoringRules& rules) { rules.mode = ScoringMode::Online; }),
        withoutLoadErrors(),
    };
}

std::string difference(const std::optional<Judgement>& expected, const std::optional<Judgement>& found)
{
    if (expected.has_value() != found.has_value())
        return expected ? "systemd loads it, Casemate does not" : "Casemate loads it, systemd does not";
    if (!expected || *expected == *found)
        return {};
    for (const auto& [id, row] : expected->rows) {
        const auto own = found->rows.find(id);
        if (own == found->rows.end())
            return std::format("{} is missing", id);
        if (own->second != row)
            return std::format("{}: systemd has badness {} weight {} range {}, Casemate {} {} {}", id,
                text(row.badness), row.weight, row.range, text(own->second.badness), own->second.weight,
                own->second.range);
    }
    if (expected->rows.size() != found->rows.size())
        return "Casemate has rows that systemd lacks";
    return std::format("the total: systemd has {}, Casemate {}", expected->tenths, found->tenths);
}

} // namespace casemate::tests
