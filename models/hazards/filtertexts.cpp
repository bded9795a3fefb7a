// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/syscalls.h"
#include "models/hazards/filters.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"
#include "models/hazards/unknownwords.h"

#include <algorithm>
#include <array>
#include <ranges>

/// What SystemCallFilter= says, whatever the service is.
namespace casemate {

namespace {

constexpr DirectiveId filterId = "SystemCallFilter"_directive;
constexpr std::array concerned{filterId};

const SyscallSet* filterOf(const Inquiry& inquiry) { return std::get_if<SyscallSet>(&inquiry.unit.value(filterId)); }

/// What every program calls before its own first line, or a C library does for it at the first occasion.
constexpr std::array<std::string_view, 12> firstCalls{"execve", "brk", "mmap", "mprotect", "munmap", "read", "write",
    "openat", "close", "fstat", "newfstatat", "exit_group"};

std::string linesOf(const SyscallSet& filter)
{
    std::string text;
    for (const std::string& line : filter.lines)
        (text += text.empty() ? "" : ", ") += "SystemCallFilter=" + line;
    return text;
}

Fix fromCommonGround(const Inquiry& inquiry, const SyscallSet& filter)
{
    // behind a list of what is denied the same words would only give calls back
    Value alone;
    if (!filter.isAllowList)
        static_cast<void>(assign(directive(filterId), alone, "@system-service", inquiry.dialect));
    return {.title = {QT_TRANSLATE_NOOP("Hazard", "Start from what services usually need: SystemCallFilter=%1"),
                {"@system-service"}},
        .changes = {filter.isAllowList ? fixes::add(filterId, "@system-service")
                                       : Amendment{.directive = filterId, .wanted = alone}}};
}

void checkFirstCalls(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const SyscallSet* filter = filterOf(inquiry);
    const auto denied = filters::deniedOf(inquiry, firstCalls);
    if (filter == nullptr || denied.empty() || clues::mainCommands(inquiry).empty())
        return;
    Finding made{.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Certain,
        .directive = filterId,
        .value = filter->lines.empty() ? std::string() : filter->lines.back(),
        .message = {rule.message, {filters::joined(denied)}},
        .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The lines in force: %1."), {linesOf(*filter)}}},
        .fixes = {fromCommonGround(inquiry, *filter)}};
    for (const UnknownWord& unknown : unknownWords(inquiry, filterId) | std::views::take(mostTold))
        made.evidence.push_back(
            {QT_TRANSLATE_NOOP("Hazard", "This systemd knows no %1 and skips the word."), {unknown.word}});
    findings.push_back(std::move(made));
}

/// What a daemon calls sooner or later, once it runs: the first few whatever it is, the others most probably.
constexpr std::array<std::string_view, 12> laterCalls{"rt_sigaction", "fcntl", "lseek", "ioctl", "madvise",
    "getdents64", "uname", "sysinfo", "umask", "prctl", "poll", "pipe2"};
constexpr std::size_t surelyNeeded = 3, tooMany = 4;

void checkLaterCalls(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const SyscallSet* filter = filterOf(inquiry);
    const bool isAllowList = filter != nullptr && filter->isAllowList;
    if (!isAllowList || clues::mainCommands(inquiry).empty() || !filters::deniedOf(inquiry, firstCalls).empty())
        return;
    const auto denied = filters::deniedOf(inquiry, laterCalls);
    // a unit's author knows what a short list of the program's own leaves out
    const bool isForeign = isChanged(inquiry, filterId);
    const bool isSure = !filters::deniedOf(inquiry, std::span(laterCalls).first<surelyNeeded>()).empty()
        || (isForeign && denied.size() >= tooMany);
    if (denied.empty() || !(isSure || isForeign))
        return;
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = isSure ? Confidence::Likely : Confidence::Possible,
        .directive = filterId,
        .value = filter->lines.empty() ? std::string() : filter->lines.back(),
        .message = {rule.message, {filters::joined(denied)}},
        .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The lines in force: %1."), {linesOf(*filter)}}},
        .fixes = {fromCommonGround(inquiry, *filter)}});
}

/// True where the filter does with @p calls what a line with the sign of @p isInverted wants.
bool isDone(const SyscallSet& filter, const syscalls::Set& calls, bool isInverted)
{
    const syscalls::Set wanted = calls & syscalls::native();
    const syscalls::Set denied = filter.isAllowList ? ~filter.listed : filter.listed;
    return isInverted ? (wanted & ~denied).none() : (wanted & denied).none();
}

std::optional<syscalls::Set> callsOf(std::string_view word, SystemdVersion version)
{
    if (const syscalls::Set* group = syscalls::group(word, version))
        return *group;
    const auto call = syscalls::find(word);
    return call ? std::optional(syscalls::Set().set(*call)) : std::nullopt;
}

void checkUnknown(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const SyscallSet* filter = filterOf(inquiry);
    if (filter == nullptr || !filters::deniedOf(inquiry, firstCalls).empty()) // the harm is told there
        return;
    for (const UnknownWord& unknown : unknownWords(inquiry, filterId)) {
        const auto meant = callsOf(unknown.suggestion, inquiry.dialect.version);
        if (meant && isDone(*filter, *meant, unknown.isInverted))
            continue;
        Finding made{.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Certain,
            .directive = filterId,
            .value = unknown.word,
            .message = {rule.message, {unknown.word}},
            .evidence = {unknown.place},
            .others = unknown.others};
        if (meant) {
            const std::string words = (unknown.isInverted ? "~" : "") + unknown.suggestion;
            made.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "The nearest word is %1."), {unknown.suggestion}});
            made.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Write the word that was meant: %1=%2"),
                                      {std::string(directive(filterId).name), words}},
                .changes = {fixes::add(filterId, words)}});
        }
        findings.push_back(std::move(made));
    }
}

/// A deny list that later lines treat as an allow list: these only take words off it.
void checkMixed(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const SyscallSet* filter = filterOf(inquiry);
    if (filter == nullptr || filter->isAllowList || filter->lines.size() < 2)
        return;
    // who gives calls back names calls; who names the ground of all services means an allow list
    static constexpr std::array<std::string_view, 4> grounds{"@system-service", "@default", "@basic-io", "@known"};
    for (const std::string& line : filter->lines) {
        const std::string first = line.substr(0, line.find(' '));
        if (!std::ranges::contains(grounds, first))
            continue;
        Value wanted;
        for (const bool isPlain : {true, false})
            for (const std::string& each : filter->lines)
                if (each.starts_with('~') != isPlain)
                    static_cast<void>(assign(directive(filterId), wanted, each, inquiry.dialect));
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Certain,
            .directive = filterId,
            .value = line,
            .message = {rule.message, {first}},
            .evidence = {{QT_TRANSLATE_NOOP(
                              "Hazard", "The first line, SystemCallFilter=%1, begins a list of what is denied."),
                {filter->lines.front()}}},
            .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Allow %1 first, then deny"), {first}},
                .changes = {{.directive = filterId, .wanted = wanted}}}}});
        return;
    }
}

/// Errors on words that are not denied.
void checkErrors(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const SyscallSet* filter = filterOf(inquiry);
    for (const UnknownWord& skipped : skippedErrors(inquiry, filterId)) {
        const std::string name = skipped.word.substr(0, skipped.word.find(':'));
        const auto meant = callsOf(name, inquiry.dialect.version);
        if (filter == nullptr || !meant || isDone(*filter, *meant, true))
            continue;
        const std::string words = "~" + skipped.word;
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Certain,
            .directive = filterId,
            .value = skipped.word,
            .message = {rule.message, {skipped.word}},
            .evidence = {skipped.place},
            .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Deny it with that error: SystemCallFilter=%1"), {words}},
                .changes = {fixes::add(filterId, words)}}}});
    }
}

constexpr std::array logConcerned{"SystemCallLog"_directive};

void checkLog(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto* log = std::get_if<SyscallSet>(&inquiry.unit.value(logConcerned.front()));
    if (log == nullptr || (!log->isAllowList && log->listed.none()))
        return;
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Certain,
        .directive = logConcerned.front(),
        .value = log->lines.empty() ? std::string() : log->lines.back(),
        .message = {rule.message, {}},
        .evidence = {{QT_TRANSLATE_NOOP("Hazard",
                          "Without auditd or systemd-journald-audit.socket the kernel prints ten of these in five "
                          "seconds and drops the others."),
            {}}},
        .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Stop logging: leave SystemCallLog= out"), {}},
            .changes = {fixes::reset(logConcerned.front())}}}});
}

/// The kernel cannot do it, and systemd goes on without.
void checkKernel(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const KernelFact& kernel = inquiry.facts.kernel;
    if (!kernel.hasSeccomp || *kernel.hasSeccomp || filterOf(inquiry) == nullptr)
        return;
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Certain,
        .directive = filterId,
        .value = filterOf(inquiry)->lines.empty() ? std::string() : filterOf(inquiry)->lines.back(),
        .message = {rule.message, {}},
        .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The running kernel has no seccomp filters."), {}}}});
}

constexpr std::array rows{
    Rule{.id = "first-calls-denied",
        .ref = "SYS-04",
        .severity = Severity::Error,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP("Hazard", "No program gets as far as its first line: the filter denies %1."),
        .check = checkFirstCalls},
    Rule{.id = "common-calls-not-allowed",
        .ref = "SYS-04",
        .severity = Severity::Error,
        .concerns = concerned,
        .message =
            QT_TRANSLATE_NOOP("Hazard", "The filter does not allow %1, which nearly every service calls once it runs."),
        .check = checkLaterCalls},
    Rule{.id = "unknown-call-or-group",
        .ref = "SYS-05",
        .severity = Severity::Warning,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "systemd does not know %1 and goes on without the word: the filter is not the one that was meant."),
        .check = checkUnknown},
    Rule{.id = "deny-list-meant-to-allow",
        .ref = "SYS-06",
        .severity = Severity::Warning,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "%1 stands after a line with \"~\". It only takes words off the list of what is denied, and everything "
            "else stays allowed."),
        .check = checkMixed},
    Rule{.id = "error-on-an-allowed-call",
        .ref = "SYS-16",
        .severity = Severity::Warning,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "%1 names an error on a line without \"~\": systemd skips the word, and the call is not denied."),
        .check = checkErrors},
    Rule{.id = "call-log-elsewhere",
        .ref = "SYS-15",
        .severity = Severity::Note,
        .concerns = logConcerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "What SystemCallLog= writes goes to the log of the kernel, not to that of the service: journalctl -k shows "
            "it, journalctl -u does not."),
        .check = checkLog},
    Rule{.id = "kernel-without-filters",
        .ref = "SYS-10",
        .severity = Severity::Warning,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP("Hazard", "This kernel cannot filter system calls: the line does nothing."),
        .check = checkKernel},
};

} // namespace

std::span<const Rule> rules::filterTexts() { return rows; }

} // namespace casemate
