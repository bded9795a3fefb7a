// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"
#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

/// Limits below what the running service was seen to use. Where it does not run their silence says nothing.
namespace casemate {

namespace {

constexpr std::array tasks{"TasksMax"_directive};
constexpr std::array memory{"MemoryMax"_directive};
constexpr std::array time{"CPUQuota"_directive};

constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20U;

/// The number of @p id, with K M G T P for powers of 1024; nothing where it is unset, a share of the machine or
/// unlimited.
std::optional<std::uint64_t> limitOf(const Inquiry& inquiry, DirectiveId id)
{
    std::string_view text = textOf(inquiry.unit, id);
    return quantityOf(text);
}

Finding at(const Rule& rule, const Inquiry& inquiry, const clues::Clue& clue)
{
    const DirectiveId id = rule.concerns.front();
    return {.rule = &rule,
        .severity = rule.severity,
        .confidence = clue.confidence,
        .directive = id,
        .value = display(directive(id), inquiry.unit.value(id), inquiry.dialect),
        .message = {rule.message, {}},
        .evidence = clue.evidence};
}

/// How many processes and threads there were at once, as far as somebody saw them.
std::uint64_t seenTasks(const RunningFacts& running)
{
    std::uint64_t threads = 0;
    for (const ProcessFact& process : running.processes)
        threads += process.isGone ? 0 : process.threads;
    return threads;
}

void checkTasks(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const RunningFacts& running = inquiry.facts.running;
    const auto limit = limitOf(inquiry, tasks.front());
    const std::uint64_t now = seenTasks(running);
    const std::uint64_t most = std::max(now, running.counts.mostTasks.value_or(0));
    if (!limit || most <= *limit)
        return;
    const bool isNow = now > *limit;
    Finding finding = at(rule, inquiry,
        {.confidence = Confidence::Likely,
            .evidence = {
                {isNow ? QT_TRANSLATE_NOOP("Hazard", "Its running processes have %1 threads.")
                       : QT_TRANSLATE_NOOP("Hazard", "The kernel counted up to %1 processes and threads at once."),
                    {std::to_string(isNow ? now : most)}}}});
    finding.message.arguments = {std::to_string(most)};
    const std::string wanted = std::to_string(most * 2);
    finding.fixes = {
        {.title = fixes::setTitle(tasks.front(), wanted), .changes = {fixes::choose(inquiry, tasks.front(), wanted)}}};
    findings.push_back(std::move(finding));
}

/// The peak counts what the kernel keeps of files, too, and gives back when asked; what is the processes' own it
/// cannot.
void checkMemory(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const Counts& counts = inquiry.facts.running.counts;
    const auto limit = limitOf(inquiry, memory.front());
    const std::uint64_t own = counts.ownMemory.value_or(0);
    const std::uint64_t most = std::max(own, counts.mostMemory.value_or(0));
    if (!limit || most <= *limit)
        return;
    const bool isOwn = own > *limit;
    const auto rounded = [](std::uint64_t bytes) { return (bytes + mebibyte - 1) / mebibyte; };
    const std::string seen = std::to_string(rounded(isOwn ? own : most));
    Finding finding = at(rule, inquiry,
        {.confidence = isOwn ? Confidence::Likely : Confidence::Possible,
            .evidence = {{isOwn ? QT_TRANSLATE_NOOP("Hazard", "Its processes hold %1 MiB of memory of their own.")
                                : QT_TRANSLATE_NOOP("Hazard",
                                      "The kernel counted up to %1 MiB for it, files that it read among them."),
                {seen}}}});
    finding.message.arguments = {seen};
    const std::string wanted = std::to_string(rounded(most * 2)) + 'M';
    finding.fixes = {{.title = fixes::setTitle(memory.front(), wanted),
        .changes = {fixes::choose(inquiry, memory.front(), wanted)}}};
    findings.push_back(std::move(finding));
}

void checkTime(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const std::uint64_t throttled = inquiry.facts.running.counts.throttled;
    // an author's quota is meant to slow down
    if (textOf(inquiry.unit, time.front()).empty() || throttled == 0 || !isChanged(inquiry, time.front()))
        return;
    Finding finding = at(rule, inquiry,
        {.confidence = Confidence::Likely,
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The kernel stopped it %1 times because its quota was used up."),
                {std::to_string(throttled)}}}});
    finding.fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Leave it all the CPU time that others do not want"), {}},
        .changes = {fixes::reset(time.front())}}};
    findings.push_back(std::move(finding));
}

constexpr std::array rows{
    Rule{.id = "tasks-above-limit",
        .ref = "RES-01",
        .severity = Severity::Error,
        .concerns = tasks,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service was seen with %1 processes and threads, which all count: it cannot start the last of them."),
        .check = checkTasks,
        .vouches = false},
    Rule{.id = "memory-above-limit",
        .ref = "RES-02",
        .severity = Severity::Error,
        .concerns = memory,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service was seen to use %1 MiB: at the limit the kernel kills its processes."),
        .check = checkMemory,
        .vouches = false},
    Rule{.id = "time-used-up",
        .ref = "RES-05",
        .severity = Severity::Warning,
        .concerns = time,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service already ran into a limit of CPU time: it stands still in between, and whoever waits for it "
            "may give up."),
        .check = checkTime,
        .vouches = false},
};

} // namespace

std::span<const Rule> rules::peaks() { return rows; }

} // namespace casemate
