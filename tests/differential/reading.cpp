// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/differential/reading.h"

#include "models/core/text.h"

#include <algorithm>

namespace casemate::tests {

namespace {

constexpr std::string_view keys[] = {"ConditionHost", "ConditionHost", "ConditionSecurity",
    "ConditionKernelCommandLine", "UtmpIdentifier", "PAMName", "Environment", "X-Mine", "Foo", "Description x"};

std::string complaint(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::OutsideSection: return "outside";
    case ProblemKind::MissingEquals: return "no equals";
    case ProblemKind::MissingKey: return "no key";
    case ProblemKind::InvalidUtf8: return "no UTF-8";
    case ProblemKind::BadSectionHeader:
    case ProblemKind::GlobInSectionHeader: return "bad header";
    case ProblemKind::LineTooLong: break; // systemd says nothing
    }
    return {};
}

bool isRead(std::string_view section) { return section == "Unit" || section == "Service" || section == "Install"; }

bool isEnvironmentName(std::string_view name)
{
    constexpr std::string_view digits = "0123456789";
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";
    return !name.empty() && !digits.contains(name.front())
        && std::ranges::all_of(name, [&](char c) { return digits.contains(c) || letters.contains(c); });
}

/// config_parse_environ(). Values may hold control characters.
void takeEnvironment(std::vector<std::string>& environment, std::string_view value)
{
    if (value.empty())
        environment.clear();
    text::WordReader words(value, text::UnquoteWords | text::ResolveEscapes);
    while (const auto word = words.next()) {
        const std::size_t equals = word->find('=');
        if (equals == std::string::npos || !isEnvironmentName(std::string_view(*word).substr(0, equals))
            || !text::isValidUtf8(std::string_view(*word).substr(equals + 1)))
            continue;
        const std::string name = word->substr(0, equals + 1);
        const auto same = std::ranges::find_if(environment, [&](const std::string& e) { return e.starts_with(name); });
        if (same != environment.end())
            *same = *word;
        else
            environment.push_back(*word);
    }
}

/// True where systemd knows the key.
bool takeAssignment(Reading& reading, std::string_view section, const Assignment& assignment)
{
    if (section == "Unit" && assignment.key.starts_with("Condition")) {
        if (assignment.value.empty())
            reading.conditions.clear();
        else
            reading.conditions.push_back(assignment.key + ": " + assignment.value);
    } else if (section == "Service" && assignment.key == "UtmpIdentifier")
        reading.identifier = assignment.value;
    else if (section == "Service" && assignment.key == "PAMName")
        reading.pamName = assignment.value;
    else if (section == "Service" && assignment.key == "Environment")
        takeEnvironment(reading.environment, assignment.value);
    else
        return section == "Service" && assignment.key == "ExecStart";
    return true;
}

} // namespace

std::span<const std::string_view> readableKeys() { return keys; }

void Reading::take(const UnitDocument& document, SystemdVersion version)
{
    const auto complain = [this](std::string text, std::uint32_t line) {
        complaints.push_back({.text = std::move(text), .line = line});
    };
    const Problem* const stop = document.stop(version);
    for (const Assignment& assignment : document.assignments(version)) {
        const std::string section(document.sectionName(assignment));
        const bool isKnown = !isRead(section)
            || (assignment.key.starts_with("Condition") && !std::ranges::contains(keys, assignment.key)
                    ? false
                    : takeAssignment(*this, section, assignment));
        if (!isKnown && !assignment.key.starts_with("X-") && assignment.key.size() < longestKey)
            complain("unknown key '" + assignment.key + "' in section [" + section + "]", assignment.lastLine);
    }
    const auto isStop = [stop](const SectionSpan& section) {
        return stop != nullptr && stop->kind == ProblemKind::GlobInSectionHeader
            && (section.name.empty() || section.name.find_first_of("*?[") != std::string::npos);
    };
    for (const SectionSpan& section : document.sections()) {
        if (isStop(section))
            break;
        if (!isRead(section.name) && !section.name.starts_with("X-") && (stop == nullptr || section.line < stop->line))
            complain(("unknown section '" + section.name + "'").substr(0, longestKey), 0);
    }
    for (const Problem& problem : document.problems()) {
        const bool isSilent = problem.kind == ProblemKind::LineTooLong
            || (problem.kind == ProblemKind::GlobInSectionHeader && &problem != stop);
        if (!isSilent && (stop == nullptr || problem.line <= stop->line))
            complain(complaint(problem.kind), problem.line);
    }
    std::ranges::sort(complaints);
}

std::string Reading::shown() const
{
    constexpr std::size_t enough = 100;
    std::string result = isLoaded ? "loaded" : "not loaded";
    const auto add = [&](std::string_view name, std::string_view value) {
        result.append("\n  ").append(name).append(value.substr(0, enough));
    };
    for (const std::string& condition : conditions)
        add("", condition);
    for (const std::string& variable : environment)
        add("Environment: ", variable);
    add("UtmpIdentifier: ", identifier);
    add("PAMName: ", pamName);
    for (const Complaint& one : complaints)
        add(std::to_string(one.line) + ": ", one.text);
    return result;
}

} // namespace casemate::tests
