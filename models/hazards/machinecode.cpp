// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/clues.h"
#include "models/hazards/fixes.h"
#include "models/hazards/needed.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr DirectiveId own = "MemoryDenyWriteExecute"_directive;
constexpr std::array concerned{own};

Finding finding(const Rule& rule, Confidence confidence, std::vector<Sentence> evidence)
{
    return {.rule = &rule,
        .severity = rule.severity,
        .confidence = confidence,
        .directive = own,
        .value = "yes",
        .message = {rule.message, {}},
        .evidence = std::move(evidence)};
}

Fix permission(const Inquiry& inquiry)
{
    return {.title = {QT_TRANSLATE_NOOP("Hazard", "Let it make code while it runs: MemoryDenyWriteExecute=no"), {}},
        .changes = {fixes::choose(inquiry, own, "no")}};
}

/// HAProxy, which measured does not start with a pattern in its configuration.
void checkVitalPatterns(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    static constexpr std::array<std::string_view, 1> compiles{"pcre2_jit_compile_8"};
    const SettingFact* pattern = clues::setting(inquiry, "haproxy", "reg");
    const auto compiler = clues::imports(inquiry, compiles);
    if (!isOn(inquiry.unit, own) || pattern == nullptr || !compiler)
        return;
    Finding made = finding(rule, Confidence::Likely, {clues::shown(*pattern), compiler->evidence.front()});
    made.fixes = {permission(inquiry)};
    findings.push_back(std::move(made));
}

/// nginx, which goes on with its slow matcher.
void checkPatterns(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const SettingFact* setting = clues::setting(inquiry, "nginx", "pcre_jit");
    if (!isOn(inquiry.unit, own) || setting == nullptr || setting->value != "on")
        return;
    Finding made = finding(rule, Confidence::Likely, {clues::shown(*setting)});
    made.fixes = {permission(inquiry)};
    findings.push_back(std::move(made));
}

/// A library that asks for an executable stack, which the loader then fails to get; or a program that does and has
/// threads, each of which needs a stack.
void checkStack(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    static constexpr std::array<std::string_view, 2> threads{"pthread_create", "thrd_create"};
    if (!isOn(inquiry.unit, own))
        return;
    for (const CommandFact& command : inquiry.facts.commands) {
        const auto binary = inquiry.facts.binaries.find(command.program().file.resolved);
        if (!clues::isConfined(command) || !isVital(command) || binary == inquiry.facts.binaries.end())
            continue;
        const BinaryFact& fact = binary->second;
        const bool isOfProgram = fact.stackSource == fact.source.where;
        const bool hasThreads = std::ranges::any_of(
            threads, [&](std::string_view function) { return std::ranges::binary_search(fact.imports, function); });
        if (!fact.wantsExecutableStack || (isOfProgram && !hasThreads))
            continue;
        Finding made = finding(rule, Confidence::Likely,
            {{QT_TRANSLATE_NOOP("Hazard", "%1 asks for an executable stack."), {fact.stackSource}}});
        made.fixes = {permission(inquiry)};
        findings.push_back(std::move(made));
        return;
    }
}

/// A program that unpacks itself into memory and runs that.
void checkPacked(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!isOn(inquiry.unit, own))
        return;
    for (const CommandFact& command : inquiry.facts.commands) {
        const auto binary = inquiry.facts.binaries.find(command.program().file.resolved);
        if (!clues::isConfined(command) || !isVital(command) || binary == inquiry.facts.binaries.end()
            || !binary->second.isPacked)
            continue;
        Finding made = finding(rule, Confidence::Likely,
            {{QT_TRANSLATE_NOOP("Hazard", "%1 is packed by UPX."), {command.program().file.path}}});
        made.fixes = {permission(inquiry)};
        findings.push_back(std::move(made));
        return;
    }
}

/// A draft's line only: of a package's one its author knows better.
void checkArchitectures(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    constexpr DirectiveId architectures = "SystemCallArchitectures"_directive;
    const bool isLimited = !std::holds_alternative<std::monostate>(inquiry.unit.value(architectures));
    if (!isOn(inquiry.unit, own) || isLimited || !isChanged(inquiry, own))
        return;
    Finding made =
        finding(rule, Confidence::Certain, {{QT_TRANSLATE_NOOP("Hazard", "SystemCallArchitectures= is not set."), {}}});
    made.fixes = {{.title = fixes::setTitle(architectures, "native"),
        .changes = {fixes::choose(inquiry, architectures, "native")}}};
    findings.push_back(std::move(made));
}

constexpr std::array rows{
    Rule{.id = "patterns-refused",
        .ref = "MEM-06",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The program compiles the patterns of its configuration into machine code and does not start under "
            "MemoryDenyWriteExecute=."),
        .check = checkVitalPatterns},
    Rule{.id = "patterns-slower",
        .ref = "MEM-06",
        .severity = Severity::Note,
        .concerns = concerned,
        .needs = NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "Patterns are not compiled into machine code under MemoryDenyWriteExecute=: they match "
            "as before, but slower."),
        .check = checkPatterns},
    Rule{.id = "executable-stack",
        .ref = "MEM-11",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "A part of the program asks for a stack that can be executed. Without one it is not loaded, or starts no "
            "threads."),
        .check = checkStack},
    Rule{.id = "packed-program",
        .ref = "MEM-11",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The program unpacks itself into memory and runs that, which fails at startup under "
            "MemoryDenyWriteExecute=."),
        .check = checkPacked},
    Rule{.id = "other-architectures-open",
        .ref = "MEM-14",
        .severity = Severity::Note,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "System calls of other architectures get around this. SystemCallArchitectures=native closes the way."),
        .check = checkArchitectures},
};

} // namespace

std::span<const Rule> rules::machineCode() { return rows; }

} // namespace casemate
