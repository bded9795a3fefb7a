// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/evidence/files.h"
#include "models/hazards/clues.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"
#include "models/hazards/recorded.h"
#include "models/hazards/runtimes.h"
#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::array notify{"NotifyAccess"_directive};
constexpr std::array removal{"RemoveIPC"_directive};
constexpr std::array ownIpc{"PrivateIPC"_directive};
constexpr std::array files{"LimitNOFILE"_directive};
constexpr std::array processes{"LimitNPROC"_directive};
constexpr std::array locked{"LimitMEMLOCK"_directive};

Finding at(const Rule& rule, const Inquiry& inquiry, DirectiveId id, const clues::Clue& clue)
{
    return {.rule = &rule,
        .severity = rule.severity,
        .confidence = clue.confidence,
        .directive = id,
        .value = display(directive(id), inquiry.unit.value(id), inquiry.dialect),
        .message = {rule.message, {}},
        .evidence = clue.evidence};
}

bool isNotify(const Inquiry& inquiry)
{
    const std::string_view type = chosenWord(inquiry.unit, "Type"_directive);
    return type == "notify" || type == "notify-reload";
}

/// The main command where a shell, or a script of one, stays the main process and a child of it reports.
const CommandFact* reportingShell(const Inquiry& inquiry)
{
    static constexpr std::array<std::string_view, 5> shells{"sh", "bash", "dash", "zsh", "ksh"};
    for (const CommandFact* command : clues::mainCommands(inquiry))
        for (const ProgramStep& step : command->steps)
            if (isProgramNamed(shells, nameOf(step.file.path)))
                return std::ranges::any_of(
                           step.arguments, [](const std::string& word) { return word.contains("exec "); })
                    ? nullptr
                    : command;
    return nullptr;
}

void checkShell(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const std::string_view access = chosenWord(inquiry.unit, notify.front());
    const bool isSet = !std::holds_alternative<std::monostate>(inquiry.unit.value(notify.front()));
    const CommandFact* command = isNotify(inquiry) && isSet && access == "main" ? reportingShell(inquiry) : nullptr;
    if (command == nullptr)
        return;
    const clues::Clue shell{.confidence = Confidence::Possible,
        .evidence = {
            {QT_TRANSLATE_NOOP("Hazard", "%1 runs %2."), {command->source.where, command->steps.front().file.path}}}};
    const auto messages = clues::sendsInVain(inquiry);
    Finding finding = at(rule, inquiry, notify.front(), messages ? messages->and_(shell) : shell);
    if (messages)
        finding.confidence = messages->confidence;
    finding.fixes.push_back(
        {.title = fixes::setTitle(notify.front(), "all"), .changes = {fixes::choose(inquiry, notify.front(), "all")}});
    findings.push_back(std::move(finding));
}

/// Programs of which a process other than the main one reports, so that their units say NotifyAccess=all.
constexpr std::array<std::string_view, 2> childrenReport{"squid", "squid-openssl"};

void checkChildren(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const std::string_view access = chosenWord(inquiry.unit, notify.front());
    const bool isSet = !std::holds_alternative<std::monostate>(inquiry.unit.value(notify.front()));
    if (!isNotify(inquiry) || !isSet || (access != "main" && access != "none"))
        return;
    auto clue = clues::runs(inquiry, childrenReport);
    if (!clue && (access == "none" || reportingShell(inquiry) == nullptr)) // a shell is told of above
        clue = clues::sendsInVain(inquiry);
    if (!clue)
        return;
    Finding finding = at(rule, inquiry, notify.front(), *clue);
    finding.fixes.push_back(
        {.title = fixes::setTitle(notify.front(), "all"), .changes = {fixes::choose(inquiry, notify.front(), "all")}});
    findings.push_back(std::move(finding));
}

/// Programs whose shared memory outlives or is shared beyond one unit of their user.
constexpr std::array<std::string_view, 14> sharesMemory{"postgres", "postmaster", "pg_ctlcluster", "pg_ctl", "oracle",
    "tnslsnr", "db2sysc", "zabbix_server", "zabbix_proxy", "zabbix_agentd", "sapstartsrv", "asterisk", "nagios4",
    "squid"};

void checkRemoval(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    // root's and a dynamic user's objects are another matter: the first are left, the second nobody else's
    if (!isOn(inquiry.unit, removal.front()) || inquiry.sandbox.isDynamic() || inquiry.sandbox.startsAsRoot())
        return;
    const AccountFact& account = inquiry.facts.account;
    auto clue = account.look == Look::Seen ? clues::sharesMemory(inquiry, account.uid) : std::nullopt;
    if (!clue)
        clue = clues::runs(inquiry, sharesMemory);
    if (!clue)
        return;
    Finding finding = at(rule, inquiry, removal.front(), *clue);
    finding.fixes.push_back(
        {.title = fixes::setTitle(removal.front(), "no"), .changes = {fixes::choose(inquiry, removal.front(), "no")}});
    findings.push_back(std::move(finding));
}

void checkOwnIpc(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    static constexpr std::array<std::string_view, 7> together{
        "oracle", "tnslsnr", "db2sysc", "zabbix_server", "zabbix_proxy", "sapstartsrv", "ipcs"};
    if (!isOn(inquiry.unit, ownIpc.front()) || inquiry.unit.has(SharesNamespaces) || isNeverConfined(inquiry.facts))
        return;
    auto clue = clues::sharesMemory(inquiry);
    if (!clue)
        clue = clues::runs(inquiry, together);
    if (!clue)
        return;
    Finding finding = at(rule, inquiry, ownIpc.front(), *clue);
    finding.fixes.push_back(
        {.title = fixes::setTitle(ownIpc.front(), "no"), .changes = {fixes::choose(inquiry, ownIpc.front(), "no")}});
    findings.push_back(std::move(finding));
}

/// The soft limit of @p id; nothing where it is unset or unlimited.
std::optional<std::uint64_t> softLimit(const Inquiry& inquiry, DirectiveId id)
{
    std::string_view text = textOf(inquiry.unit, id);
    text = text.substr(0, text.find(':'));
    return quantityOf(text);
}

/// A setting that fixes how many files are open at least.
struct FileSetting {
    std::string_view program;
    std::string_view key;
    std::uint64_t each; ///< files for each of what it counts
};
constexpr std::array fileSettings{FileSetting{"nginx", "worker_connections", 1},
    FileSetting{"mariadb", "max-connections", 1}, FileSetting{"mariadb", "open-files-limit", 1},
    FileSetting{"redis", "maxclients", 1}, FileSetting{"memcached", "-c", 1},
    FileSetting{"squid", "max_filedescriptors", 1}, FileSetting{"haproxy", "maxconn", 2}};

void checkFiles(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto limit = softLimit(inquiry, files.front());
    for (const FileSetting& row : fileSettings) {
        const SettingFact* setting = limit ? clues::setting(inquiry, row.program, row.key) : nullptr;
        const auto count = setting == nullptr ? std::nullopt : text::parseUnsigned(setting->value);
        // nginx raises it itself where told to
        if (!count || *count > 10'000'000 || *count * row.each <= *limit
            || clues::setting(inquiry, "nginx", "worker_rlimit_nofile") != nullptr)
            continue;
        const std::string wanted = std::to_string(*count * row.each + 64);
        Finding finding =
            at(rule, inquiry, files.front(), {.confidence = Confidence::Likely, .evidence = {clues::shown(*setting)}});
        finding.message.arguments = {std::to_string(*count * row.each)};
        finding.fixes.push_back({.title = fixes::setTitle(files.front(), wanted),
            .changes = {fixes::choose(inquiry, files.front(), wanted)}});
        findings.push_back(std::move(finding));
        return;
    }
}

void checkProcesses(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    // the kernel exempts root, and a dynamic user has no other processes
    if (!softLimit(inquiry, processes.front()) || inquiry.sandbox.isDynamic() || inquiry.sandbox.startsAsRoot())
        return;
    Finding finding = at(rule, inquiry, processes.front(), {.confidence = Confidence::Certain});
    finding.message.arguments = {inquiry.facts.account.name};
    findings.push_back(std::move(finding));
}

void checkLocked(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    static constexpr std::array<std::string_view, 2> locks{"librdmacm.so", "librte_eal.so"};
    const auto limit = softLimit(inquiry, locked.front());
    if (!limit || *limit >= std::uint64_t{8} << 20U)
        return;
    const auto clue = clues::links(inquiry, locks);
    if (!clue)
        return;
    Finding finding = at(rule, inquiry, locked.front(), *clue);
    finding.confidence = Confidence::Possible;
    finding.fixes.push_back({.title = fixes::setTitle(locked.front(), "infinity"),
        .changes = {fixes::choose(inquiry, locked.front(), "infinity")}});
    findings.push_back(std::move(finding));
}

constexpr std::array rows{
    Rule{.id = "ready-message-of-child",
        .ref = "NTF-01",
        .severity = Severity::Error,
        .concerns = notify,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "A shell is the main process, and what it starts reports that it is ready: systemd takes no notice, and "
            "the "
            "start times out."),
        .check = checkShell},
    Rule{.id = "ready-message-of-worker",
        .ref = "NTF-01",
        .severity = Severity::Error,
        .concerns = notify,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "Another process than the main one reports that this service is ready: systemd takes no notice, and the "
            "start times out."),
        .check = checkChildren},
    Rule{.id = "shared-memory-removed",
        .ref = "IPC-01",
        .severity = Severity::Warning,
        .concerns = removal,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "When the last unit of the user stops, its shared memory and semaphores go, also those of what else runs "
            "as "
            "this user: another instance, a session, a maintenance command."),
        .check = checkRemoval},
    Rule{.id = "shared-memory-apart",
        .ref = "IPC-02",
        .severity = Severity::Warning,
        .concerns = ownIpc,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service shares memory with programs of other units, which no longer find it."),
        .check = checkOwnIpc},
    Rule{.id = "too-few-open-files",
        .ref = "RES-03",
        .severity = Severity::Warning,
        .concerns = files,
        .needs = NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "Its settings want up to %1 open files: under load it cannot open more, and refuses connections."),
        .check = checkFiles},
    Rule{.id = "processes-of-user-counted",
        .ref = "RES-04",
        .severity = Severity::Note,
        .concerns = processes,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "This counts all processes of the user %1 on the whole machine, not those of the service. TasksMax= counts "
            "its own."),
        .check = checkProcesses},
    Rule{.id = "too-little-locked-memory",
        .ref = "RES-06",
        .severity = Severity::Warning,
        .concerns = locked,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The program uses a library that locks buffers in memory, and the limit leaves little room for them."),
        .check = checkLocked},
};

} // namespace

std::span<const Rule> rules::messages() { return rows; }

} // namespace casemate
