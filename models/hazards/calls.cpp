// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/files.h"
#include "models/hazards/becoming.h"
#include "models/hazards/filters.h"
#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

/// System calls that a service makes on its way to another user, and to its processors.
namespace casemate {

namespace {

using clues::Clue;

constexpr std::array concerned{"SystemCallFilter"_directive};

enum Place : std::uint8_t { InTheProgram, InWorkers };

void checkIdentity(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto becoming = clues::becoming(inquiry);
    if (!inquiry.sandbox.filtersCalls() || !becoming || becoming->keepsMaster != (rule.parameter == InWorkers))
        return;
    const auto identity = filters::deniedOf(inquiry, becoming->calls);
    auto denied = identity;
    for (const std::string_view call : filters::deniedOf(inquiry, becoming->owning))
        denied.push_back(call);
    if (denied.empty())
        return;
    Clue clue = becoming->clue;
    const bool isDeadly = filters::kills(inquiry, denied);
    if (identity.empty() && !becoming->isSureToOwn)
        clue.confidence = Confidence::Possible;
    Finding made = filters::finding(rule, inquiry, clue, denied);
    if (identity.empty() && !isDeadly)
        made.severity = Severity::Warning;
    findings.push_back(std::move(made));
}

/// gunicorn, by name or as a module of Python.
std::optional<Clue> runsGunicorn(const Inquiry& inquiry)
{
    static constexpr std::array<std::string_view, 1> names{"gunicorn"};
    if (auto named = clues::runs(inquiry, names))
        return named;
    for (const CommandFact* command : clues::mainCommands(inquiry))
        for (const ProgramStep& step : command->steps)
            if (const auto module = std::ranges::find(step.arguments, "-m"); module != step.arguments.end()
                && module + 1 != step.arguments.end()
                && (*(module + 1) == "gunicorn" || (module + 1)->starts_with("gunicorn.")))
                return Clue{.confidence = Confidence::Likely,
                    .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 runs %2."), {command->source.where, "gunicorn"}}}};
    return std::nullopt;
}

/// The socket file that gunicorn makes itself, which it gives to its user whoever that is.
std::optional<Clue> bindsFile(const Inquiry& inquiry)
{
    if (!inquiry.facts.listens.empty())
        return std::nullopt;
    if (const SettingFact* bind = clues::setting(inquiry, "gunicorn", "bind");
        bind != nullptr && bind->value.starts_with("unix:"))
        return Clue{.confidence = Confidence::Likely, .evidence = {clues::shown(*bind)}};
    for (const CommandFact* command : clues::mainCommands(inquiry))
        for (const std::string& argument : command->program().arguments)
            if (const auto at = argument.find("unix:"); at != std::string::npos && (at == 0 || argument[at - 1] == '='))
                return Clue{.confidence = Confidence::Likely,
                    .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 names %2."), {command->source.where, argument}}}};
    return std::nullopt;
}

void checkNeedlessGroups(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!inquiry.sandbox.filtersCalls() || clues::becoming(inquiry))
        return;
    auto clue = runsGunicorn(inquiry);
    if (!clue)
        return;
    filters::Calls denied;
    if (inquiry.sandbox.answerTo("setgroups") == CallAnswer::Killed)
        denied.emplace_back("setgroups");
    const auto file = bindsFile(inquiry);
    const bool isOwnerDenied = file && inquiry.sandbox.answerTo("chown") != CallAnswer::Done;
    if (isOwnerDenied) {
        denied.emplace_back("chown");
        clue = clue->and_(*file);
    }
    if (denied.empty())
        return;
    Finding made = filters::finding(rule, inquiry, *clue, denied);
    if (!isOwnerDenied)
        made.fixes.insert(made.fixes.begin(), filters::softly(inquiry));
    findings.push_back(std::move(made));
}

/// A setting of a program that makes it ask for more of the machine, and the call that does.
struct ResourceSetting {
    std::string_view program;
    std::string_view key;
    std::string_view call;
};
constexpr std::array resourceSettings{ResourceSetting{"nginx", "worker_cpu_affinity", "sched_setaffinity"},
    ResourceSetting{"nginx", "worker_priority", "setpriority"},
    ResourceSetting{"haproxy", "cpu-map", "sched_setaffinity"},
    ResourceSetting{"haproxy", "cpu-policy", "sched_setaffinity"},
    ResourceSetting{"php-fpm", "process.priority", "setpriority"},
    ResourceSetting{"mariadb", "innodb_numa_interleave", "set_mempolicy"},
    ResourceSetting{"mariadb", "innodb-numa-interleave", "set_mempolicy"},
    ResourceSetting{"redis", "server_cpulist", "sched_setaffinity"},
    ResourceSetting{"redis", "server-cpulist", "sched_setaffinity"},
    ResourceSetting{"squid", "cpu_affinity_map", "sched_setaffinity"},
    ResourceSetting{"chrony", "sched_priority", "sched_setscheduler"}};

bool isSwitchedOff(std::string_view value)
{
    static constexpr std::array<std::string_view, 6> off{"0", "off", "no", "false", "OFF", "none"};
    return std::ranges::contains(off, value);
}

/// Programs that ask for it on the way to another one.
struct ResourceProgram {
    std::array<std::string_view, 1> program;
    std::string_view call;
};
constexpr std::array resourcePrograms{ResourceProgram{{"nice"}, "setpriority"},
    ResourceProgram{{"renice"}, "setpriority"}, ResourceProgram{{"ionice"}, "ioprio_set"},
    ResourceProgram{{"chrt"}, "sched_setscheduler"}, ResourceProgram{{"taskset"}, "sched_setaffinity"},
    ResourceProgram{{"numactl"}, "set_mempolicy"}, ResourceProgram{{"knotd"}, "sched_setaffinity"},
    ResourceProgram{{"jackd"}, "sched_setscheduler"}, ResourceProgram{{"corosync"}, "sched_setscheduler"},
    ResourceProgram{{"multipathd"}, "sched_setscheduler"}};

/// Functions that may ask for it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 11> resourceFunctions{{
    {"sched_setaffinity", "sched_setaffinity"},
    {"pthread_setaffinity_np", "sched_setaffinity"},
    {"pthread_attr_setaffinity_np", "sched_setaffinity"},
    {"setpriority", "setpriority"},
    {"nice", "setpriority"},
    {"sched_setscheduler", "sched_setscheduler"},
    {"pthread_setschedparam", "sched_setscheduler"},
    {"sched_setparam", "sched_setparam"},
    {"mbind", "mbind"},
    {"set_mempolicy", "set_mempolicy"},
    {"numa_run_on_node", "sched_setaffinity"},
}};

/// True where settings were read that would say so.
bool isDecidedBySettings(const Inquiry& inquiry)
{
    return std::ranges::any_of(resourceSettings, [&](const ResourceSetting& row) {
        const ConfigurationFact* configuration = inquiry.facts.configuration(row.program);
        return configuration != nullptr && configuration->look == Look::Seen;
    });
}

void note(std::optional<Clue>& clue, filters::Calls& calls, std::string_view call, const Clue& found)
{
    clue = clue ? clue->and_(found) : found;
    if (!std::ranges::contains(calls, call))
        calls.push_back(call);
}

void checkResources(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto isDeadly = [&](std::string_view call) { return inquiry.sandbox.answerTo(call) == CallAnswer::Killed; };
    std::optional<Clue> clue;
    filters::Calls calls;
    for (const ResourceSetting& row : resourceSettings)
        if (const SettingFact* found = clues::setting(inquiry, row.program, row.key);
            found != nullptr && isDeadly(row.call) && !isSwitchedOff(found->value))
            note(clue, calls, row.call, {.confidence = Confidence::Likely, .evidence = {clues::shown(*found)}});
    for (const ResourceProgram& row : resourcePrograms)
        if (isDeadly(row.call))
            if (const auto found = clues::runs(inquiry, row.program))
                note(clue, calls, row.call, *found);
    for (const std::string_view call : {"sched_setaffinity", "setpriority"})
        if (const auto seen = isDeadly(call) ? clues::changedScheduling(inquiry, call) : std::nullopt)
            note(clue, calls, call, *seen);
    // able to is far from doing so: only where nothing better is known
    if (!clue && !isDecidedBySettings(inquiry))
        for (const auto& [function, call] : resourceFunctions)
            if (const std::array wanted{function}; isDeadly(call))
                if (auto found = clues::imports(inquiry, wanted)) {
                    found->confidence = Confidence::Possible;
                    note(clue, calls, call, *found);
                }
    if (!clue)
        return;
    Finding made = filters::finding(rule, inquiry, *clue, calls);
    made.fixes.push_back(filters::softly(inquiry));
    findings.push_back(std::move(made));
}

constexpr std::array rows{
    Rule{.id = "user-change-denied",
        .ref = "SYS-01",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service starts as root and then becomes another user, but the filter denies %1. It ends there."),
        .check = checkIdentity,
        .parameter = InTheProgram},
    Rule{.id = "user-change-denied-to-workers",
        .ref = "SYS-02",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The filter denies %1. Every worker ends where it becomes another user, while systemd says active."),
        .check = checkIdentity,
        .parameter = InWorkers},
    Rule{.id = "needless-call-deadly",
        .ref = "SYS-03a",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "gunicorn calls %1 whoever it runs as, and the filter denies it: nothing is served, though systemd may say "
            "active."),
        .check = checkNeedlessGroups},
    Rule{.id = "resource-call-denied",
        .ref = "SYS-03",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service chooses its processors, its priority or its memory by %1, at which the filter kills it."),
        .check = checkResources},
};

} // namespace

std::span<const Rule> rules::calls() { return rows; }

} // namespace casemate
