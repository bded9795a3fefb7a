// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/clues.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>

#include <linux/capability.h>

namespace casemate {

namespace {

constexpr std::array procSubset{"ProcSubset"_directive};
constexpr std::array protectProc{"ProtectProc"_directive};
constexpr std::array ownPids{"PrivatePIDs"_directive};

using Names = std::span<const std::string_view>;

/// A finding at @p id that @p clue tells of, with "@p id=@p word" as the way out.
Finding at(const Rule& rule, const Inquiry& inquiry, DirectiveId id, const clues::Clue& clue, std::string_view word)
{
    Finding finding{.rule = &rule,
        .severity = rule.severity,
        .confidence = clue.confidence,
        .directive = id,
        .value = display(directive(id), inquiry.unit.value(id), inquiry.dialect),
        .message = {rule.message, {}},
        .evidence = clue.evidence};
    if (!word.empty())
        finding.fixes.push_back({.title = fixes::setTitle(id, word), .changes = {fixes::choose(inquiry, id, word)}});
    return finding;
}

bool isSubset(const Inquiry& inquiry)
{
    return chosenWord(inquiry.unit, procSubset.front()) == "pid" && !isNeverConfined(inquiry.facts);
}

/// Programs that report what they read in /proc/meminfo, /proc/stat, /proc/loadavg and their kin.
constexpr std::array<std::string_view, 44> readsProc{"prometheus-node-exporter", "node_exporter", "process-exporter",
    "cadvisor", "netdata", "telegraf", "collectd", "munin-node", "zabbix_agentd", "zabbix_agent2", "snmpd", "monit",
    "glances", "htop", "atop", "atopacctd", "sar", "sadc", "pmcd", "pmlogger", "check_mk_agent", "nrpe", "icinga2",
    "datadog-agent", "newrelic-infra", "fwupd", "earlyoom", "systemd-oomd", "nohang", "oomd", "irqbalance", "tuned",
    "thermald", "vmstat", "uptime", "dockerd", "containerd", "podman", "libvirtd", "lxcfs", "borg", "kubelet", "k3s",
    "vnstatd"};
/// Runtimes that size themselves by it, and most go on with a guess.
constexpr std::array<std::string_view, 13> sizesItself{"java", "catalina.sh", "tomcat*", "jenkins", "logstash",
    "cassandra", "kafka*", "solr", "dotnet", "mono", "beam.smp", "mongod", "couchbase-server"};
/// Programs that read or write /proc/sys for what they do.
constexpr std::array<std::string_view, 18> needsSysctl{"charon*", "ipsec", "starter", "dockerd", "containerd", "podman",
    "lxc-start", "lxd", "incusd", "libvirtd", "kubelet", "k3s", "openvswitch", "ovs-vswitchd", "keepalived",
    "systemd-sysctl", "sysctl", "wg-quick"};
/// Programs that check limits of the kernel when they start, of which some go on without.
constexpr std::array<std::string_view, 5> checksSysctl{
    "postgres", "postmaster", "pg_ctlcluster", "elasticsearch", "opensearch"};
/// Functions of libproc2 that read these files.
constexpr std::array<std::string_view, 5> asksProc{
    "procps_meminfo_new", "procps_stat_new", "procps_vmstat_new", "procps_diskstats_new", "procps_uptime"};

/// That the service runs one of @p sure, or may be of the others.
std::optional<clues::Clue> runsOneOf(const Inquiry& inquiry, Names sure, Names others)
{
    auto clue = clues::runs(inquiry, sure);
    if (clue)
        return clue;
    clue = clues::runs(inquiry, others);
    if (clue)
        clue->confidence = Confidence::Possible;
    return clue;
}

void checkSubset(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!isSubset(inquiry) || clues::runs(inquiry, needsSysctl))
        return;
    auto clue = runsOneOf(inquiry, readsProc, sizesItself);
    if (!clue || clue->confidence == Confidence::Possible)
        if (auto asks = clues::imports(inquiry, asksProc))
            clue = std::move(asks);
    if (clue)
        findings.push_back(at(rule, inquiry, procSubset.front(), *clue, "all"));
}

void checkSysctl(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (const auto clue = isSubset(inquiry) ? runsOneOf(inquiry, needsSysctl, checksSysctl) : std::nullopt)
        findings.push_back(at(rule, inquiry, procSubset.front(), *clue, "all"));
}

bool hidesProcesses(const Inquiry& inquiry)
{
    const std::string_view word = chosenWord(inquiry.unit, protectProc.front());
    return word != "default" && !isNeverConfined(inquiry.facts);
}

void checkNoEffect(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!hidesProcesses(inquiry) || !inquiry.sandbox.has(CAP_SYS_PTRACE))
        return;
    Sentence reason = inquiry.sandbox.startsAsRoot()
        ? Sentence{QT_TRANSLATE_NOOP("Hazard", "The service starts as root: no User= is set."), {}}
        : Sentence{QT_TRANSLATE_NOOP("Hazard", "AmbientCapabilities= gives it CAP_SYS_PTRACE."), {}};
    Finding finding = at(
        rule, inquiry, protectProc.front(), {.confidence = Confidence::Certain, .evidence = {std::move(reason)}}, {});
    findings.push_back(std::move(finding));
}

/// Programs that look at, or after, processes of other users.
constexpr std::array<std::string_view, 38> watchesOthers{"polkitd", "pcscd", "process-exporter", "node_exporter",
    "prometheus-node-exporter", "netdata", "telegraf", "collectd", "munin-node", "zabbix_agentd", "zabbix_agent2",
    "snmpd", "monit", "glances", "atop", "htop", "supervisord", "god", "nrpe", "icinga2", "pmcd", "check_mk_agent",
    "datadog-agent", "cadvisor", "earlyoom", "nohang", "systemd-oomd", "osqueryd", "falco", "auditd", "ananicy*",
    "rtkit-daemon", "dbus-daemon", "dbus-broker*", "rkhunter", "chkrootkit", "lynis", "needrestart"};

void checkHidden(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!hidesProcesses(inquiry) || inquiry.sandbox.has(CAP_SYS_PTRACE) || inquiry.sandbox.startsAsRoot())
        return;
    if (const auto clue = clues::runs(inquiry, watchesOthers))
        findings.push_back(at(rule, inquiry, protectProc.front(), *clue, "default"));
}

bool hasOwnPids(const Inquiry& inquiry)
{
    return isOn(inquiry.unit, ownPids.front()) && !isNeverConfined(inquiry.facts);
}

/// A command that names $MAINPID.
const CommandFact* signalling(const Inquiry& inquiry)
{
    for (const CommandFact& command : inquiry.facts.commands)
        if (clues::isConfined(command) && std::ranges::any_of(command.line.arguments, [](const std::string& word) {
                return word.contains("$MAINPID") || word.contains("${MAINPID}");
            }))
            return &command;
    return nullptr;
}

void checkReload(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const CommandFact* command = hasOwnPids(inquiry) ? signalling(inquiry) : nullptr;
    if (command == nullptr)
        return;
    Finding finding = at(rule, inquiry, ownPids.front(),
        {.confidence = Confidence::Certain,
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 says: %2"), {command->source.where, "$MAINPID"}}}},
        "no");
    finding.message.arguments = {command->source.where};
    findings.push_back(std::move(finding));
}

void checkPidFile(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const std::string_view file = textOf(inquiry.unit, "PIDFile"_directive);
    // with Type=forking the unit is not even loaded
    if (!hasOwnPids(inquiry) || file.empty() || chosenWord(inquiry.unit, "Type"_directive) == "forking")
        return;
    findings.push_back(at(rule, inquiry, ownPids.front(),
        {.confidence = Confidence::Likely,
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The unit says: PIDFile=%1"), {std::string(file)}}}},
        "no"));
}

void checkForking(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!isOn(inquiry.unit, ownPids.front()) || chosenWord(inquiry.unit, "Type"_directive) != "forking")
        return;
    findings.push_back(at(rule, inquiry, ownPids.front(),
        {.confidence = Confidence::Certain,
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The unit says: Type=forking"), {}}}},
        "no"));
}

void checkWatchers(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!hasOwnPids(inquiry))
        return;
    if (const auto clue = clues::runs(inquiry, watchesOthers))
        findings.push_back(at(rule, inquiry, ownPids.front(), *clue, "no"));
}

constexpr std::array rows{
    Rule{.id = "proc-statistics-missing",
        .ref = "PRC-01",
        .severity = Severity::Warning,
        .concerns = procSubset,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The program reads the machine's memory, load or processors from /proc to report them or to size itself, "
            "and finds nothing there. The score gains next to nothing."),
        .check = checkSubset},
    Rule{.id = "proc-sysctls-missing",
        .ref = "PRC-02",
        .severity = Severity::Warning,
        .concerns = procSubset,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The program looks up limits of the kernel in /proc/sys, which is not there: it may refuse to start."),
        .check = checkSysctl},
    Rule{.id = "processes-not-hidden",
        .ref = "PRC-04",
        .severity = Severity::Note,
        .concerns = protectProc,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "This hides nothing from who has CAP_SYS_PTRACE, as root does, though the score improves: of this service "
            "only what gives up its rights is affected."),
        .check = checkNoEffect},
    Rule{.id = "other-processes-hidden",
        .ref = "PRC-03",
        .severity = Severity::Warning,
        .concerns = protectProc,
        .needs = NeedsPrograms,
        .message =
            QT_TRANSLATE_NOOP("Hazard", "The service looks at processes of other users, which are hidden from it."),
        .check = checkHidden},
    Rule{.id = "own-pids-of-forking",
        .ref = "NTF-02",
        .severity = Severity::Error,
        .concerns = ownPids,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "systemd refuses to load a unit with both Type=forking and process numbers of its own."),
        .check = checkForking},
    Rule{.id = "own-pids-break-signals",
        .ref = "NTF-02",
        .severity = Severity::Error,
        .concerns = ownPids,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "%1 sends a signal to the main process by its number on the host, which means nothing among the process "
            "numbers of its own: it fails, or meets another process."),
        .check = checkReload},
    Rule{.id = "own-pids-in-pid-file",
        .ref = "NTF-02",
        .severity = Severity::Warning,
        .concerns = ownPids,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service writes 1 into its PID file, its own number inside. Whoever signals by that file, on the host "
            "or "
            "after this is taken back, meets systemd itself."),
        .check = checkPidFile},
    Rule{.id = "own-pids-hide-others",
        .ref = "PRC-03",
        .severity = Severity::Error,
        .concerns = ownPids,
        .needs = NeedsPrograms,
        .message =
            QT_TRANSLATE_NOOP("Hazard", "The service looks at processes of others, and would see its own alone."),
        .check = checkWatchers},
};

} // namespace

std::span<const Rule> rules::processes() { return rows; }

} // namespace casemate
