// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/clues.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"
#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::array tunables{"ProtectKernelTunables"_directive};
constexpr std::array modules{"ProtectKernelModules"_directive};
constexpr std::array groups{"ProtectControlGroups"_directive};
constexpr std::array delegation{"Delegate"_directive};
constexpr std::array timeKeeping{"ProtectClock"_directive};
constexpr std::array hostname{"ProtectHostname"_directive};

constexpr std::array<std::string_view, 40> setsTunables{"wg-quick", "dockerd", "containerd", "podman", "keepalived",
    "tuned", "irqbalance", "sysctl", "systemd-sysctl", "thermald", "tlp", "powertop", "laptop_mode", "cpufrequtils",
    "cpupower", "cpufreqd", "multipathd", "libvirtd", "virtnetworkd", "virtqemud", "lxc-start", "lxd", "incusd",
    "kubelet", "k3s", "tailscaled", "firewalld", "ufw", "ufw-init", "NetworkManager", "systemd-networkd", "nvmet*",
    "nvme", "iscsid", "fancontrol", "auto-cpufreq", "power-profiles-daemon", "upowerd", "systemd-backlight", "radvd"};
constexpr std::array<std::string_view, 34> loadsModules{"modprobe", "kmod", "systemd-modules-load", "insmod", "dockerd",
    "containerd", "podman", "kubelet", "k3s", "libvirtd", "virtnetworkd", "lxc-start", "lxd", "incusd", "wg-quick",
    "iptables*", "nft", "ufw", "ufw-init", "firewalld", "ipset", "ovs-ctl", "zfs", "zpool", "dkms", "bcache",
    "multipathd", "iscsid", "rpc.nfsd", "nfsdctl", "ipsec", "starter", "usbip*", "systemd-udevd"};
constexpr std::array<std::string_view, 7> importsModules{"init_module", "finit_module", "delete_module",
    "kmod_module_insert_module", "kmod_module_probe_insert_module", "kmod_module_remove_module", "kmod_load_resources"};
constexpr std::array<std::string_view, 20> managesGroups{"dockerd", "containerd", "podman", "crio", "conmon",
    "libvirtd", "virtqemud", "lxc-start", "lxcfs", "lxd", "incusd", "kubelet", "k3s", "systemd-nspawn", "nomad",
    "mesos-agent", "cgconfigparser", "cgrulesengd", "garden", "buildkitd"};
constexpr std::array<std::string_view, 4> importsGroups{
    "cgroup_init", "cgroup_create_cgroup", "cgroup_attach_task", "cgroup_create_cgroup_from_parent"};
constexpr std::array<std::string_view, 16> setsClock{"chronyd", "chronyd-starter.sh", "ntpd", "ntp-systemd-wrapper",
    "systemd-timesyncd", "systemd-timedated", "openntpd", "sntp", "ntpdate", "hwclock", "fake-hwclock", "ptp4l",
    "phc2sys", "timemaster", "adjtimex", "tlsdate*"};
constexpr std::array<std::string_view, 8> importsClock{"adjtimex", "clock_adjtime", "ntp_adjtime", "ntp_gettime",
    "ntp_gettimex", "clock_settime", "settimeofday", "stime"};
constexpr std::array<std::string_view, 18> setsHostname{"systemd-hostnamed", "hostnamed", "NetworkManager", "dhclient",
    "dhcpcd", "cloud-init*", "hostnamectl", "hostname", "connmand", "waagent", "google_metadata_script_runner",
    "google_guest_agent", "vmtoolsd", "ignition", "pmcd", "lxc-start", "runc", "systemd-nspawn"};
constexpr std::array<std::string_view, 2> importsHostname{"sethostname", "setdomainname"};

/// What a directive keeps from the service, and who needs it.
struct Protection {
    DirectiveId directive;
    Names programs;
    Names functions;
    std::string_view written{}; ///< the folder that it makes read-only, if it does
};
enum ProtectionKind : std::uint8_t { Tunables, Modules, Groups, Time, Hostname };
constexpr std::array protections{Protection{tunables.front(), setsTunables, {}, "/proc/sys"},
    Protection{modules.front(), loadsModules, importsModules},
    Protection{groups.front(), managesGroups, importsGroups, "/sys/fs/cgroup"},
    Protection{timeKeeping.front(), setsClock, importsClock},
    Protection{hostname.front(), setsHostname, importsHostname}};

Finding at(const Rule& rule, const Inquiry& inquiry, DirectiveId id, const clues::Clue& clue)
{
    return {.rule = &rule,
        .severity = rule.severity,
        .confidence = clue.confidence,
        .directive = id,
        .value = display(directive(id), inquiry.unit.value(id), inquiry.dialect),
        .message = {rule.message, {}},
        .evidence = clue.evidence,
        .fixes = {{.title = fixes::setTitle(id, "no"), .changes = {fixes::choose(inquiry, id, "no")}}}};
}

/// True where @p id is set to anything but "no" or nothing.
bool isProtected(const Inquiry& inquiry, DirectiveId id)
{
    const std::string shown = display(directive(id), inquiry.unit.value(id), inquiry.dialect);
    return !std::holds_alternative<std::monostate>(inquiry.unit.value(id)) && !shown.empty() && shown != "no"
        && !isNeverConfined(inquiry.facts);
}

void checkProtection(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const Protection& protection = protections[rule.parameter];
    if (!isProtected(inquiry, protection.directive))
        return;
    // helpers that prepare the start count as well: "ExecStartPre=/sbin/modprobe fuse"
    auto clue = protection.written.empty() ? std::nullopt : clues::hasOpen(inquiry, protection.written, true);
    if (!clue)
        clue = clues::runs(inquiry, protection.programs, false);
    if (!clue || clue->confidence == Confidence::Possible)
        if (auto functions = clues::imports(inquiry, protection.functions)) {
            // what only root may do another user cannot miss
            if (!inquiry.sandbox.startsAsRoot() && inquiry.sandbox.ambientSet() == 0)
                functions->confidence = Confidence::Possible;
            clue = std::move(functions);
        }
    if (clue)
        findings.push_back(at(rule, inquiry, protection.directive, *clue));
}

const Delegation* delegationOf(const Inquiry& inquiry)
{
    return std::get_if<Delegation>(&inquiry.unit.value(delegation.front()));
}

/// Delegate= says that the service has control groups of its own below; its own are read-only all the same.
void checkDelegated(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const Delegation* held = delegationOf(inquiry);
    const std::string_view word = chosenWord(inquiry.unit, groups.front());
    if (held == nullptr || !held->isOn || (word != "yes" && word != "strict") || isNeverConfined(inquiry.facts))
        return;
    if (clues::runs(inquiry, managesGroups, false))
        return; // said with the name of the program
    findings.push_back(at(rule, inquiry, groups.front(),
        {.confidence = Confidence::Certain,
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The unit says: Delegate=%1"),
                {display(directive(delegation.front()), inquiry.unit.value(delegation.front()), inquiry.dialect)}}}}));
}

void checkUndelegated(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const Delegation* held = delegationOf(inquiry);
    // a unit that never said anything works as it is
    if (held == nullptr || held->isOn)
        return;
    if (const auto clue = clues::runs(inquiry, managesGroups)) {
        Finding finding = at(rule, inquiry, delegation.front(), *clue);
        finding.fixes = {{.title = fixes::setTitle(delegation.front(), "yes"),
            .changes = {fixes::choose(inquiry, delegation.front(), "yes")}}};
        findings.push_back(std::move(finding));
    }
}

/// An empty "Delegate=" switches delegation on without controllers, which no other line does.
void checkEmptyDelegate(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const Delegation* held = delegationOf(inquiry);
    if (held == nullptr || !held->isOn || !held->controllers.empty())
        return;
    findings.push_back(at(rule, inquiry, delegation.front(),
        {.confidence = Confidence::Certain,
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The last line says Delegate= and nothing behind it."), {}}}}));
}

constexpr std::array rows{
    Rule{.id = "kernel-tunables-needed",
        .ref = "PRC-05",
        .severity = Severity::Error,
        .concerns = tunables,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service writes settings of the kernel below /proc/sys or /sys, which become read-only."),
        .check = checkProtection,
        .parameter = Tunables},
    Rule{.id = "kernel-modules-needed",
        .ref = "PRC-06",
        .severity = Severity::Warning,
        .concerns = modules,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service loads kernel modules, which is refused. Modules that are loaded at boot (modules-load.d) "
            "spare "
            "it that."),
        .check = checkProtection,
        .parameter = Modules},
    Rule{.id = "control-groups-needed",
        .ref = "PRC-07",
        .severity = Severity::Error,
        .concerns = groups,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service makes control groups for what it runs, and /sys/fs/cgroup becomes read-only."),
        .check = checkProtection,
        .parameter = Groups},
    Rule{.id = "delegated-groups-read-only",
        .ref = "PRC-07",
        .severity = Severity::Warning,
        .concerns = groups,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "Delegate= hands the service a part of the control groups to manage, and this makes all of them "
            "read-only."),
        .check = checkDelegated},
    Rule{.id = "delegation-needed",
        .ref = "PRC-08",
        .severity = Severity::Error,
        .concerns = delegation,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service manages control groups of its own, and without delegation systemd interferes with them: "
            "limits vanish, processes are moved or killed."),
        .check = checkUndelegated},
    Rule{.id = "empty-delegate-switches-on",
        .ref = "PRC-09",
        .severity = Severity::Warning,
        .concerns = delegation,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "An empty Delegate= does not reset: it switches delegation on. Delegate=no switches it off."),
        .check = checkEmptyDelegate},
    Rule{.id = "clock-needed",
        .ref = "PRC-10",
        .severity = Severity::Error,
        .concerns = timeKeeping,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service sets the clock, or asks the kernel how it is kept, and both are refused."),
        .check = checkProtection,
        .parameter = Time},
    Rule{.id = "hostname-needed",
        .ref = "PRC-13",
        .severity = Severity::Warning,
        .concerns = hostname,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service sets the name of the host, which is refused, and does not see later changes of it."),
        .check = checkProtection,
        .parameter = Hostname},
};

} // namespace

std::span<const Rule> rules::protections() { return rows; }

} // namespace casemate
