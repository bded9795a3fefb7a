// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/hazards/filters.h"
#include "models/hazards/recorded.h"
#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

/// System calls that the service was seen to make or to die of, whatever it is. Stands behind the other rules on calls,
/// and does not say again what they say.
namespace casemate {

namespace {

constexpr std::array concerned{"SystemCallFilter"_directive};
/// So many children that were gone by the next look are more than chance.
constexpr unsigned many = 3;

/// True where one of @p findings names @p call as denied.
bool isSaid(const std::vector<Finding>& findings, std::string_view call)
{
    return std::ranges::any_of(findings, [call](const Finding& finding) {
        if (finding.directive != concerned.front() || finding.message.arguments.empty())
            return false;
        const auto words = text::extractWords(finding.message.arguments.front(), text::Quoting::Keep);
        return words && std::ranges::contains(*words, call);
    });
}

void checkCalls(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!inquiry.sandbox.filtersCalls())
        return;
    auto denied = filters::deniedOf(inquiry, clues::recordedCalls(inquiry));
    std::erase_if(denied, [&](std::string_view call) { return isSaid(findings, call); });
    if (denied.empty())
        return;
    Finding made = filters::finding(rule, inquiry, {.confidence = Confidence::Likely}, denied);
    if (!filters::kills(inquiry, denied))
        made.severity = Severity::Warning;
    findings.push_back(std::move(made));
}

/// A finding at a filter that kills, though nobody knows at which call.
Finding suspicion(const Rule& rule, const Inquiry& inquiry, std::string subject, Sentence evidence)
{
    const auto& lines = std::get<SyscallSet>(inquiry.unit.value(concerned.front())).lines;
    return {.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Possible,
        .directive = concerned.front(),
        .value = lines.empty() ? std::string() : lines.back(),
        .message = {rule.message, {std::move(subject)}},
        .evidence = {std::move(evidence)},
        .fixes = {filters::softly(inquiry)}};
}

bool isFiltered(const RunningFacts& running, std::string_view name)
{
    return std::ranges::any_of(
        running.processes, [name](const ProcessFact& each) { return each.name == name && each.isFiltered; });
}

void checkWorkers(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const RunningFacts& running = inquiry.facts.running;
    if (!inquiry.sandbox.killsCalls())
        return;
    for (const ShortLived& each : running.shortLived)
        // a child of the same name is a worker; others may well have short errands
        if (each.name == each.parent && each.count >= many && isFiltered(running, each.name)
            && !clues::wasKilled(inquiry, each.name))
            findings.push_back(suspicion(rule, inquiry, each.name,
                {QT_TRANSLATE_NOOP("Hazard", "In %1 looks, %2 children of %3 were gone by the next one."),
                    {std::to_string(running.samples), std::to_string(each.count), each.parent}}));
}

void checkMain(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const unsigned deaths = inquiry.facts.journal.filterDeaths;
    if (deaths == 0 || !inquiry.sandbox.killsCalls() || !clues::recordedCalls(inquiry).empty())
        return;
    findings.push_back(suspicion(rule, inquiry, {},
        {QT_TRANSLATE_NOOP("Hazard", "By its journal the main process ended with status=31/SYS (%1×)."),
            {std::to_string(deaths)}}));
}

constexpr std::array rows{
    Rule{.id = "recorded-call-denied",
        .ref = "SYS-08",
        .severity = Severity::Error,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service makes the calls %1, as the kernel has recorded, and the filter denies them."),
        .check = checkCalls},
    Rule{.id = "workers-keep-ending",
        .ref = "SYS-02",
        .severity = Severity::Warning,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "Workers (%1) end soon after they start, and others take their place. The filter may be what kills them, "
            "while systemd says active: journalctl -k -g type=1326 would show it."),
        .check = checkWorkers,
        .vouches = false},
    Rule{.id = "main-process-ended-by-filter",
        .ref = "SYS-01",
        .severity = Severity::Warning,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "A filter has ended this service, and the kernel's log no longer says at which call. This one may do so, "
            "too."),
        .check = checkMain,
        .vouches = false},
};

} // namespace

std::span<const Rule> rules::recordings() { return rows; }

} // namespace casemate
