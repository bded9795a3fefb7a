// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/fixes.h"
#include "models/hazards/needed.h"
#include "models/hazards/places.h"
#include "models/hazards/programlists.h"
#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

/// The filters behind single switches: what programs of a known kind ask the kernel for.
namespace casemate {

namespace {

using clues::Clue;

/// A switch, and what tells that the service needs what it closes.
struct Closure {
    std::array<DirectiveId, 1> directive;
    std::string_view programs;
    std::string_view maybePrograms{}; ///< those that need it but in some configurations
    std::string_view functions{}; ///< C functions for it: able to, no more
    std::string_view settingProgram{}; ///< the program of a setting that asks for it
    std::string_view settingKey{};
    std::optional<Clue> (*sees)(const Inquiry& inquiry) = nullptr; ///< what running processes show of it
};

std::optional<Clue> readsKernelLog(const Inquiry& inquiry)
{
    auto clue = clues::hasOpen(inquiry, "/proc/kmsg", false);
    return clue ? clue : clues::hasOpen(inquiry, "/dev/kmsg", false);
}

constexpr Closure closures[]{
    {.directive = {"RestrictSUIDSGID"_directive},
        .programs =
            "dpkg apt apt-get aptitude unattended-upgrade unattended-upgrades apt.systemd.daily packagekitd rpm "
            "dnf zypper systemd-tmpfiles snapd debootstrap mmdebstrap dockerd containerd podman buildah "
            "buildkitd systemd-sysusers dpkg-statoverride",
        .maybePrograms = "rsync borg borgmatic restic bacula-fd bareos-fd burp duplicity git-daemon gitolite sshd "
                         "sshd-session cron crond atd puppet salt-minion chef-client ansible-pull gitlab-runner "
                         "nix-daemon guix-daemon rsnapshot logrotate tar bsdtar unsquashfs",
        .functions = "openat2"},
    {.directive = {"LockPersonality"_directive},
        .programs =
            "setarch linux32 linux64 i386 i486 i586 i686 x86_64 uname26 gdb gdbserver rr wine wine64 wineserver",
        .maybePrograms = "sbcl clisp systemd-nspawn dockerd containerd runc crun lxc-start steam",
        .functions = "personality"},
    {.directive = {"RestrictRealtime"_directive},
        .programs = "pipewire wireplumber jackd jackdbus corosync multipathd rtkit-daemon chrt sbd dlm_controld",
        .maybePrograms = "pulseaudio mpd asterisk freeswitch watchdog ptp4l phc2sys keepalived ntpd shairport-sync "
                         "snapserver snapclient squeezelite librespot darkice liquidsoap kamailio rtpengine",
        .functions = "sched_setscheduler",
        .settingProgram = "chrony",
        .settingKey = "sched_priority",
        .sees = &clues::isRealtime},
    {.directive = {"ProtectKernelLogs"_directive},
        .programs = "klogd dmesg rsyslogd syslog-ng kerneloops abrt-dump-oops metalog",
        .maybePrograms = "earlyoom node-problem-detector sysklogd",
        .functions = "klogctl",
        .sees = &readsKernelLog},
};
enum ClosureKind : std::uint8_t { SetIdFiles, Personality, Realtime, KernelLogs };

std::optional<Clue> clueOf(const Closure& closure, const Inquiry& inquiry)
{
    if (!closure.settingKey.empty())
        if (auto clue = clues::says(inquiry, closure.settingProgram, closure.settingKey))
            return clue;
    if (auto clue = closure.sees == nullptr ? std::nullopt : closure.sees(inquiry))
        return clue;
    if (auto clue = clues::runs(inquiry, wordsOf(closure.programs), false))
        return clue;
    auto clue = clues::runs(inquiry, wordsOf(closure.maybePrograms));
    if (!clue)
        clue = clues::imports(inquiry, wordsOf(closure.functions));
    if (clue)
        clue->confidence = Confidence::Possible;
    return clue;
}

void checkClosure(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const Closure& closure = closures[rule.parameter];
    const DirectiveId id = closure.directive.front();
    const bool isImplied = rule.parameter == SetIdFiles && inquiry.sandbox.isDynamic();
    if (!isOn(inquiry.unit, id) || isImplied)
        return;
    const auto clue = clueOf(closure, inquiry);
    if (!clue)
        return;
    const std::string name(directive(id).name);
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = clue->confidence,
        .directive = id,
        .value = "yes",
        .message = {rule.message, {}},
        .evidence = clue->evidence,
        .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Leave it open: %1=no"), {name}},
            .changes = {fixes::choose(inquiry, id, "no")}}}});
}

constexpr std::array architectures{"SystemCallArchitectures"_directive};

bool allows(const Inquiry& inquiry, std::string_view word)
{
    const auto* list = std::get_if<EntryList>(&inquiry.unit.value(architectures.front()));
    return list == nullptr || list->entries.empty() || std::ranges::contains(list->entries, word);
}

void checkArchitectures(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const CommandFact& command : inquiry.facts.commands)
        for (const ProgramStep& step : command.steps) {
            const auto binary = inquiry.facts.binaries.find(step.file.resolved);
            if (!clues::isConfined(command) || binary == inquiry.facts.binaries.end() || binary->second.bits != 32)
                continue;
            const bool isX32 = binary->second.machine == "x86-64";
            const std::string_view word = isX32 ? "x32" : "x86";
            if ((!isX32 && binary->second.machine != "x86") || allows(inquiry, word))
                continue;
            findings.push_back({.rule = &rule,
                .severity = isVital(command) ? rule.severity : Severity::Warning,
                .confidence = Confidence::Certain,
                .directive = architectures.front(),
                .value = "native",
                .message = {rule.message, {step.file.path}},
                .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 of %2 is a program of 32 bits."),
                    {step.file.path, command.source.where}}},
                .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Let its calls in: SystemCallArchitectures=%1"),
                               {std::string(word)}},
                    .changes = {fixes::add(architectures.front(), word)}}}});
            return;
        }
}

/// What whoever comes in gets to feel, the most restrictive first.
constexpr std::array inherited{"SystemCallFilter"_directive, "RestrictNamespaces"_directive,
    "RestrictAddressFamilies"_directive, "MemoryDenyWriteExecute"_directive, "SystemCallArchitectures"_directive,
    "RestrictSUIDSGID"_directive, "RestrictRealtime"_directive, "LockPersonality"_directive};

bool restricts(const Inquiry& inquiry, DirectiveId id)
{
    const Value& value = inquiry.unit.value(id);
    if (const auto* set = std::get_if<NamespaceSet>(&value))
        return set->retained != 0xff && set->retained != 0x7f;
    if (const auto* calls = std::get_if<SyscallSet>(&value))
        return calls->isAllowList || calls->listed.any();
    if (const auto* families = std::get_if<FamilySet>(&value))
        return families->isAllowList || families->listed.any();
    if (const auto* list = std::get_if<EntryList>(&value))
        return !list->entries.empty();
    return isOn(inquiry.unit, id);
}

void checkSpawners(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    std::vector<DirectiveId> restricting;
    for (const DirectiveId id : inherited)
        if (restricts(inquiry, id))
            restricting.push_back(id);
    auto clue = restricting.empty() ? std::nullopt : startsForeignPrograms(inquiry);
    if (!clue)
        return;
    std::string names;
    Fix fix{.title = {QT_TRANSLATE_NOOP("Hazard", "Leave out what the programs of others would inherit"), {}}};
    for (const DirectiveId id : restricting) {
        (names += names.empty() ? "" : ", ") += std::string(directive(id).name) + '=';
        fix.changes.push_back(fixes::reset(id));
    }
    clue->evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "All that it starts inherits %1."), {names}});
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Possible,
        .directive = restricting.front(),
        .value = spelt(inquiry, restricting.front()),
        .message = {rule.message, {}},
        .evidence = clue->evidence,
        .fixes = {std::move(fix)}});
}

constexpr std::array filterConcerned{"SystemCallFilter"_directive};

/// Commands beside the main one, and the calls that they are there for.
struct HelperCall {
    std::string_view programs;
    std::string_view call;
    std::string_view words; ///< what to allow for it
};
constexpr auto helperCalls = std::to_array<HelperCall>({
    {"chown chgrp", "fchownat", "@chown"},
    {"install", "lchown", "@chown"},
    {"su runuser setpriv sudo chpst gosu su-exec setuidgid", "setgroups", "@setuid"},
    {"chroot", "chroot", "chroot"},
    {"mount umount", "mount", "@mount"},
    {"modprobe insmod", "finit_module", "@module"},
    {"nice renice", "setpriority", "setpriority"},
    {"ionice", "ioprio_set", "ioprio_set"},
    {"taskset", "sched_setaffinity", "sched_setaffinity"},
    {"chrt", "sched_setscheduler", "sched_setscheduler"},
    {"hostname", "sethostname", "sethostname"},
    {"swapon swapoff", "swapon", "@swap"},
    {"dmesg", "syslog", "syslog"},
    {"date hwclock", "clock_settime", "@clock"},
});

/// install(1) changes owners only where it is told to; hostname(1) and date(1) mostly just ask.
bool isAsked(const ProgramStep& step, std::string_view program)
{
    const auto hasOption = [&](std::initializer_list<std::string_view> options) {
        return std::ranges::any_of(step.arguments, [&](const std::string& word) {
            return std::ranges::any_of(options, [&](std::string_view option) { return word.starts_with(option); });
        });
    };
    if (program == "install")
        return hasOption({"-o", "-g", "--owner", "--group"});
    if (program == "date")
        return hasOption({"-s", "--set"});
    if (program == "hwclock")
        return hasOption({"-s", "--hctosys"});
    if (program == "hostname")
        return !step.arguments.empty() && !step.arguments.front().starts_with('-');
    return true;
}

void checkHelpers(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const CommandFact& command : inquiry.facts.commands) {
        const bool isRoot = inquiry.sandbox.startsAsRoot() || command.line.prefixes.rights == CommandRights::KeepsUser;
        if (command.directive == "ExecStart"_directive || !clues::isConfined(command) || !isRoot)
            continue;
        for (const HelperCall& row : helperCalls)
            for (const ProgramStep& step : command.steps) {
                const std::string_view name = std::string_view(step.file.path).substr(step.file.path.rfind('/') + 1);
                if (inquiry.sandbox.answerTo(row.call) == CallAnswer::Done
                    || !std::ranges::contains(wordsOf(row.programs), name) || !isAsked(step, name))
                    continue;
                findings.push_back({.rule = &rule,
                    .severity = isVital(command) ? rule.severity : Severity::Warning,
                    .confidence = step.file.look == Look::Seen ? Confidence::Likely : Confidence::Possible,
                    .directive = filterConcerned.front(),
                    .value = std::string(row.words),
                    .message = {rule.message, {command.source.where, std::string(row.call)}},
                    .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 runs %2."), {command.source.where, step.file.path}}},
                    .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Allow again what it needs: SystemCallFilter=%1"),
                                   {std::string(row.words)}},
                        .changes = {fixes::add(filterConcerned.front(), row.words)}}}});
                return;
            }
    }
}

consteval Rule closureRule(
    std::string_view id, std::string_view ref, Severity severity, ClosureKind kind, std::string_view message)
{
    return {.id = id,
        .ref = ref,
        .severity = severity,
        .concerns = closures[kind].directive,
        .needs = NeedsPrograms,
        .message = message,
        .check = checkClosure,
        .parameter = kind};
}

constexpr std::array rows{
    closureRule("set-id-files-refused", "SYS-11", Severity::Error, SetIdFiles,
        QT_TRANSLATE_NOOP("Hazard",
            "The service makes files with set-user-ID or set-group-ID bits, or copies them, and is refused: its work "
            "ends with \"Operation not permitted\".")),
    closureRule("personality-locked", "SYS-13", Severity::Error, Personality,
        QT_TRANSLATE_NOOP(
            "Hazard", "The service changes the personality of its processes, which LockPersonality= refuses.")),
    closureRule("realtime-refused", "SYS-14", Severity::Warning, Realtime,
        QT_TRANSLATE_NOOP(
            "Hazard", "The service asks for a realtime priority and is refused: it fails, or stutters under load.")),
    closureRule("kernel-log-closed", "SYS-20", Severity::Warning, KernelLogs,
        QT_TRANSLATE_NOOP("Hazard", "The service reads the log of the kernel, which ProtectKernelLogs= closes.")),
    Rule{.id = "program-of-other-architecture",
        .ref = "SYS-12",
        .severity = Severity::Error,
        .concerns = architectures,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "%1 is killed at its first system call: SystemCallArchitectures= leaves its kind out."),
        .check = checkArchitectures},
    Rule{.id = "filters-inherited-by-sessions",
        .ref = "SYS-19",
        .severity = Severity::Warning,
        .concerns = inherited,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service starts programs of users or other people's jobs, and each of them lives under its filters."),
        .check = checkSpawners},
    Rule{.id = "helper-call-denied",
        .ref = "SYS-17",
        .severity = Severity::Error,
        .concerns = filterConcerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard", "%1 fails at %2, which SystemCallFilter= denies."),
        .check = checkHelpers},
};

} // namespace

std::span<const Rule> rules::confinement() { return rows; }

} // namespace casemate
