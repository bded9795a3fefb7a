// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/files.h"
#include "models/hazards/capabilitywords.h"
#include "models/hazards/fixes.h"
#include "models/hazards/needed.h"
#include "models/hazards/places.h"
#include "models/hazards/programlists.h"

#include <algorithm>
#include <array>

#include <linux/capability.h>
#include <sys/stat.h>

/// NoNewPrivileges= and programs that give their caller rights: set-user-ID, set-group-ID, capabilities of a file.
namespace casemate {

namespace {

using clues::Clue;

constexpr DirectiveId ownId = "NoNewPrivileges"_directive;
constexpr DirectiveId dynamicId = "DynamicUser"_directive;
constexpr std::array concerned{ownId, dynamicId};

/// What forbids new privileges.
DirectiveId forbidder(const Inquiry& inquiry)
{
    return !isOn(inquiry.unit, ownId) && inquiry.sandbox.isDynamic() ? dynamicId : ownId;
}

Finding finding(const Rule& rule, const Inquiry& inquiry, const Clue& clue, std::vector<std::string> arguments)
{
    const DirectiveId id = forbidder(inquiry);
    const bool isImplied = id == ownId && !isOn(inquiry.unit, ownId);
    Finding made{.rule = &rule,
        .severity = rule.severity,
        .confidence = clue.confidence,
        .directive = id,
        .value = std::string(chosenWord(inquiry.unit, id)),
        .message = {rule.message, std::move(arguments)},
        .evidence = clue.evidence};
    if (id == dynamicId)
        made.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "DynamicUser= implies NoNewPrivileges=yes."), {}});
    else if (isImplied)
        made.evidence.push_back(
            {QT_TRANSLATE_NOOP(
                 "Hazard", "Before systemd 255 filters of system calls switch it on for a service with User=."),
                {}});
    else
        made.fixes.push_back(
            {.title = {QT_TRANSLATE_NOOP("Hazard", "Let programs gain rights: NoNewPrivileges=no"), {}},
                .changes = {fixes::choose(inquiry, ownId, "no")}});
    return made;
}

/// True where @p command starts as somebody who is not root.
bool isUnprivileged(const Inquiry& inquiry, const CommandFact& command)
{
    return !inquiry.sandbox.startsAsRoot() && clues::isConfined(command)
        && command.line.prefixes.rights != CommandRights::KeepsUser;
}

/// The step of @p command whose file gives rights to its caller. Of the main program file capabilities are told apart.
const ProgramStep* giverOf(const CommandFact& command)
{
    const auto at = std::ranges::find_if(command.steps, [](const ProgramStep& step) {
        const bool isProgram = step.file.look == Look::Seen && step.file.kind == FileKind::File;
        return isProgram && (step.file.permissions & (S_ISUID | S_ISGID)) != 0 && (step.file.permissions & 0111U) != 0;
    });
    return at == command.steps.end() ? nullptr : &*at;
}

void checkCommands(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!inquiry.sandbox.forbidsNewPrivileges())
        return;
    for (const CommandFact& command : inquiry.facts.commands) {
        const ProgramStep* giver = isUnprivileged(inquiry, command) ? giverOf(command) : nullptr;
        if (giver == nullptr)
            continue;
        const Clue clue{.confidence = Confidence::Likely,
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 runs %2, whose set-user-ID or set-group-ID bit is set."),
                {command.source.where, giver->file.path}}}};
        Finding made = finding(rule, inquiry, clue, {giver->file.path});
        if (!isVital(command))
            made.severity = Severity::Warning;
        findings.push_back(std::move(made));
        return;
    }
}

void checkFileCapabilities(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!inquiry.sandbox.forbidsNewPrivileges())
        return;
    for (const CommandFact* command : clues::mainCommands(inquiry)) {
        const ProgramStep& program = command->program();
        const std::uint64_t lost = program.capabilities & ~inquiry.sandbox.ambientSet() & knownCapabilities();
        if (lost == 0 || !isUnprivileged(inquiry, *command))
            continue;
        const std::string words = capabilityWords(lost);
        const Clue clue{.confidence = Confidence::Likely,
            .evidence = {
                {QT_TRANSLATE_NOOP("Hazard", "The file %1 carries the capabilities %2."), {program.file.path, words}}}};
        Finding made = finding(rule, inquiry, clue, {words});
        if ((lost & ~inquiry.sandbox.boundingSet()) == 0)
            made.fixes.insert(made.fixes.begin(),
                {.title = {QT_TRANSLATE_NOOP("Hazard", "Give them to the service itself: AmbientCapabilities=%1"),
                     {words}},
                    .changes = {fixes::add("AmbientCapabilities"_directive, words)}});
        findings.push_back(std::move(made));
        return;
    }
}

constexpr std::string_view loginPrograms = "sshd sshd-session dropbear telnetd in.telnetd login agetty getty mingetty "
                                           "gdm gdm3 lightdm sddm xdm greetd xrdp-sesman ttyd shellinaboxd wetty "
                                           "cockpit-ws";
constexpr std::string_view jobPrograms = "cron crond fcron atd incrond gitlab-runner act_runner forgejo-runner "
                                         "buildkite-agent Runner.Listener jenkins-agent buildbot-worker slurmd nrpe "
                                         "salt-minion supervisord monit zabbix_agentd zabbix_agent2";

void checkSessions(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    // under DynamicUser= there is no session at all
    if (!inquiry.sandbox.forbidsNewPrivileges() || inquiry.sandbox.isDynamic())
        return;
    auto clue = clues::runs(inquiry, wordsOf(loginPrograms));
    if (!clue) {
        clue = clues::runs(inquiry, wordsOf(jobPrograms));
        if (clue)
            clue->confidence = Confidence::Possible;
    }
    if (clue)
        findings.push_back(finding(rule, inquiry, *clue, {}));
}

/// Programs that have helpers with rights, and which.
struct Caller {
    std::string_view programs;
    std::string_view helper;
};
constexpr auto callers = std::to_array<Caller>({
    {"php-fpm", "sendmail (mail())"},
    {"smokeping zabbix_server zabbix_proxy", "fping"},
    {"icinga2 nagios nagios4 naemon sensu-agent shinken-poller", "check_icmp"},
    {"transmission-daemon", "sendmail"},
    {"rclone sshfs mergerfs borg restic gocryptfs s3fs bindfs ntfs-3g", "fusermount3"},
    {"podman buildah rootlesskit dockerd-rootless.sh crun runc", "newuidmap"},
    {"git-annex gitea forgejo gitlab mailman", "sendmail"},
    {"squid", "pinger"},
});

void checkCallers(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    // root needs nobody's rights, but workers that are not root may
    const bool isRoot = inquiry.sandbox.startsAsRoot() && !clues::dropsPrivileges(inquiry);
    if (!inquiry.sandbox.forbidsNewPrivileges() || isRoot)
        return;
    if (const SettingFact* mail = clues::setting(inquiry, "php-fpm", "sendmail_path")) {
        findings.push_back(finding(
            rule, inquiry, {.confidence = Confidence::Possible, .evidence = {clues::shown(*mail)}}, {mail->value}));
        return;
    }
    for (const Caller& caller : callers)
        if (auto clue = clues::runs(inquiry, wordsOf(caller.programs))) {
            clue->confidence = Confidence::Possible;
            findings.push_back(finding(rule, inquiry, *clue, {std::string(caller.helper)}));
            return;
        }
}

/// True for what a package puts where only its own programs look for it, rather than where people do.
bool isPrivate(std::string_view path)
{
    static constexpr std::array<std::string_view, 4> folders{"/usr/lib", "/usr/libexec", "/lib", "/opt"};
    // the agents of sessions call this one, not the daemon
    const bool isOthers = nameOf(path) == "polkit-agent-helper-1";
    return !isOthers && std::ranges::any_of(folders, [path](std::string_view folder) { return isBelow(path, folder); });
}

/// Helpers that only a part of a program calls which it loads when asked to, and that part.
struct PluginHelper {
    std::string_view helper;
    std::string_view plugin;
};
constexpr std::array pluginHelpers{PluginHelper{"auth_pam_tool", "auth_pam.so"}};

/// True where the running service has not loaded what calls @p helper.
bool isUnused(const Inquiry& inquiry, const PrivilegedFact& helper)
{
    const auto row = std::ranges::find(pluginHelpers, nameOf(helper.file.path), &PluginHelper::helper);
    if (row == pluginHelpers.end() || !inquiry.facts.running.isSeen())
        return false;
    return std::ranges::none_of(inquiry.facts.running.processes, [&](const ProcessFact& process) {
        return std::ranges::contains(process.code, row->plugin, [](const std::string& path) { return nameOf(path); });
    });
}

void checkPackage(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const bool isRoot = inquiry.sandbox.startsAsRoot() && !clues::dropsPrivileges(inquiry);
    if (!inquiry.sandbox.forbidsNewPrivileges() || isRoot || clues::mainCommands(inquiry).empty())
        return;
    static constexpr std::array<std::string_view, 2> surelyCalled{"cockpit-session", "epam"};
    Clue clue{.confidence = Confidence::Possible};
    std::string first;
    for (const PrivilegedFact& helper : inquiry.facts.package.privileged) {
        if (!isPrivate(helper.file.path) || isUnused(inquiry, helper))
            continue;
        if (first.empty())
            first = helper.file.path;
        if (std::ranges::contains(surelyCalled, nameOf(helper.file.path)))
            clue.confidence = Confidence::Likely;
        clue.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "The package %1 brings %2 with rights of its own."),
            {inquiry.facts.package.name, helper.file.path}});
    }
    if (!first.empty())
        findings.push_back(finding(rule, inquiry, clue, {first}));
}

void checkPasswords(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    static constexpr std::array<std::string_view, 1> libraries{"libpam.so"};
    auto clue = inquiry.sandbox.forbidsNewPrivileges() && !inquiry.sandbox.startsAsRoot()
        ? clues::links(inquiry, libraries)
        : std::nullopt;
    // systemd's own library needs PAM for the one program of its many that opens sessions
    if (!clue || clue->evidence.front().arguments.front().contains("/libsystemd-shared-"))
        return;
    clue->confidence = Confidence::Possible;
    findings.push_back(finding(rule, inquiry, *clue, {}));
}

void checkImplied(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const bool isRefused =
        !std::holds_alternative<std::monostate>(inquiry.unit.value(ownId)) && !isOn(inquiry.unit, ownId);
    if (!isRefused || !inquiry.sandbox.forbidsNewPrivileges())
        return;
    Finding made = finding(rule, inquiry, {.confidence = Confidence::Certain}, {});
    made.directive = ownId;
    made.value = "no";
    findings.push_back(std::move(made));
}

constexpr std::array boundingConcerned{"CapabilityBoundingSet"_directive};

void checkWeakRoot(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    using capabilities::bit;
    constexpr DirectiveId id = boundingConcerned.front();
    constexpr std::uint64_t usual = bit(CAP_DAC_OVERRIDE) | bit(CAP_DAC_READ_SEARCH) | bit(CAP_CHOWN) | bit(CAP_FOWNER)
        | bit(CAP_SETUID) | bit(CAP_SETGID);
    const auto* set = std::get_if<CapabilitySet>(&inquiry.unit.value(id));
    const std::uint64_t lacking = set == nullptr ? 0 : usual & ~set->bits;
    if (lacking == 0 || inquiry.sandbox.startsAsRoot() || inquiry.dialect.scope != Scope::System)
        return;
    for (const CommandFact& command : inquiry.facts.commands) {
        // what kill(1) lacks is told where signals are
        if (command.line.prefixes.rights != CommandRights::KeepsUser || nameOf(command.program().file.path) == "kill")
            continue;
        const std::string words = capabilityWords(lacking);
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Possible,
            .directive = id,
            .value = words,
            .message = {rule.message, {command.source.where, words}},
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 runs %2 with \"!\": as root, but inside of the sandbox."),
                {command.source.where, command.steps.front().file.path}}},
            .fixes = {
                {.title = {QT_TRANSLATE_NOOP("Hazard", "Leave it what root usually has: CapabilityBoundingSet=%1"),
                     {words}},
                    .changes = {fixes::add(id, words)}}}});
        return;
    }
}

constexpr std::array rows{
    Rule{.id = "rights-of-command-refused",
        .ref = "CAP-18",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "%1 gains no rights where new privileges are forbidden, and cannot do what it is called for."),
        .check = checkCommands},
    Rule{.id = "file-capabilities-refused",
        .ref = "CAP-20",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The program has %1 from its file, and loses it where new privileges are forbidden."),
        .check = checkFileCapabilities},
    Rule{.id = "rights-in-sessions-refused",
        .ref = "CAP-18",
        .severity = Severity::Warning,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "sudo, su, passwd and the mail program stop working in everything that this service starts for others."),
        .check = checkSessions},
    Rule{.id = "rights-of-helper-refused",
        .ref = "CAP-18",
        .severity = Severity::Warning,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service may call %1, which gains no rights where new privileges are forbidden."),
        .check = checkCallers},
    Rule{.id = "rights-of-package-helper-refused",
        .ref = "CAP-25",
        .severity = Severity::Warning,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The helper %1 gains no rights where new privileges are forbidden: what the service asks it for fails."),
        .check = checkPackage},
    Rule{.id = "password-check-refused",
        .ref = "CAP-22",
        .severity = Severity::Warning,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "PAM checks passwords for a user other than root by unix_chkpwd, a set-group-ID program: such logins "
            "fail."),
        .check = checkPasswords},
    Rule{.id = "privileges-forbidden-all-the-same",
        .ref = "CAP-19",
        .severity = Severity::Note,
        .concerns = concerned,
        .message =
            QT_TRANSLATE_NOOP("Hazard", "NoNewPrivileges=no does not count here: it is switched on all the same."),
        .check = checkImplied},
    Rule{.id = "weak-root-command",
        .ref = "CAP-17",
        .severity = Severity::Warning,
        .concerns = boundingConcerned,
        .message = QT_TRANSLATE_NOOP("Hazard", "%1 runs as root but lacks %2, and may fail at files of other users."),
        .check = checkWeakRoot},
};

} // namespace

std::span<const Rule> rules::privileges() { return rows; }

} // namespace casemate
