// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/capabilitywords.h"
#include "models/hazards/fixes.h"
#include "models/hazards/programlists.h"
#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

#include <linux/capability.h>

/// Capabilities that programs of a known kind cannot do their work without.
namespace casemate {

namespace {

using capabilities::bit;
using clues::Clue;

constexpr DirectiveId boundingId = "CapabilityBoundingSet"_directive;
constexpr std::array concerned{boundingId};

enum Theme : std::uint8_t { Locking, Network, Watching, Auditing, Administration, ForeignFiles, Machine };

/// What tells that a service needs capabilities.
struct Power {
    Theme theme;
    std::uint64_t bits;
    Confidence confidence; ///< that a program of these needs them as it comes; never more than what proves it
    std::string_view programs{}; ///< their names
    std::string_view libraries{}; ///< beginnings of names of libraries that are there for nothing else
    std::string_view functions{}; ///< C functions that are there for nothing else
    std::optional<Clue> (*sees)(const Inquiry& inquiry) = nullptr; ///< what running processes show of it
};

constexpr auto likely = Confidence::Likely;
constexpr auto possible = Confidence::Possible;

std::optional<Clue> writesForeign(const Inquiry& inquiry) { return clues::hasForeign(inquiry, true); }

/// CAP_DAC_OVERRIDE is enough for reading, too.
std::optional<Clue> readsForeign(const Inquiry& inquiry)
{
    return inquiry.sandbox.isBounded(CAP_DAC_OVERRIDE) ? std::nullopt : clues::hasForeign(inquiry, false);
}

constexpr auto powers = std::to_array<Power>({
    {Locking, bit(CAP_IPC_LOCK), likely, "vault bao corosync multipathd dlm_controld sbd"},
    {Locking, bit(CAP_IPC_LOCK), possible, "elasticsearch opensearch ovs-vswitchd"},
    {Locking, bit(CAP_IPC_LOCK), likely, {}, {}, {}, &clues::locksMemory},
    {Network, bit(CAP_NET_RAW), likely, {}, {}, {}, &clues::hasRawSocket},
    {Network, bit(CAP_NET_ADMIN) | bit(CAP_NET_RAW), likely,
        "dhclient dhcpcd udhcpc udhcpd dhcpd dhcrelay kea-dhcp4 kea-dhcp6 NetworkManager connmand hostapd "
        "wpa_supplicant "
        "iwd keepalived ucarp firewalld iptables ip6tables iptables-restore ip6tables-restore ebtables arptables "
        "xtables-nft-multi xtables-legacy-multi netfilter-persistent ufw ferm shorewall ipset conntrackd charon "
        "charon-systemd pluto ipsec ptp4l ovs-vswitchd lldpd lldpad xl2tpd pptpd pppd zebra ospfd ospf6d isisd babeld "
        "olsrd pimd mrouted igmpproxy smcroute"},
    {Network, bit(CAP_NET_ADMIN), likely,
        "nft ip tc wg wg-quick bridge ethtool openvpn tailscaled zerotier-one tincd ocserv openconnect vpnc fastd "
        "nebula "
        "bluetoothd bird bird6 watchfrr fail2ban-server sshguard miniupnpd iodined dockerd containerd podman libvirtd "
        "virtnetworkd lxc-start incusd lxd ifup ifdown brctl vconfig iwconfig"},
    {Network, bit(CAP_NET_RAW), likely,
        "ping ping6 fping fping6 arping traceroute mtr nmap masscan zmap tcpdump dumpcap tshark arpwatch arpalert "
        "addrwatch suricata snort zeek ntopng softflowd fprobe pmacctd nfpcapd ngrep darkstat bandwidthd smokeping "
        "radvd "
        "rdisc6 ndppd etherwake p0f kismet horst"},
    {Network, bit(CAP_NET_RAW) | bit(CAP_NET_ADMIN), possible,
        "dnsmasq snmpd zabbix_server zabbix_proxy blackbox_exporter prometheus-blackbox-exporter"},
    {Network, bit(CAP_NET_RAW), likely, {}, "libpcap.so"},
    {Network, bit(CAP_NET_ADMIN), likely, {},
        "libnftables.so libnftnl.so libip4tc.so libip6tc.so libxtables.so libnetfilter_queue.so libnetfilter_log.so "
        "libnetfilter_conntrack.so libipset.so"},
    {Watching, bit(CAP_SYS_PTRACE), likely,
        "gdb gdbserver strace ltrace perf falco sysdig osqueryd process-exporter process_exporter netdata atop "
        "systemd-coredump criu bpftrace"},
    {Watching, bit(CAP_SYS_PTRACE), possible,
        "zabbix_agentd zabbix_agent2 collectd telegraf datadog-agent process-agent node_exporter "
        "prometheus-node-exporter munin-node wazuh-agentd auditbeat metricbeat glances monit snmpd below"},
    {Auditing, bit(CAP_AUDIT_WRITE), likely,
        "sshd sshd-session login agetty getty cron crond atd sudo su runuser gdm gdm3 lightdm sddm xdm greetd "
        "cockpit-session xrdp-sesman vsftpd"},
    {Auditing, bit(CAP_AUDIT_WRITE) | bit(CAP_AUDIT_CONTROL), likely, "auditd augenrules auditctl"},
    {Administration, bit(CAP_SYS_ADMIN), likely,
        "mount umount mount.nfs mount.cifs automount udisksd dockerd containerd runc crun podman buildah buildkitd "
        "crio "
        "kubelet k3s k0s nerdctl libvirtd virtqemud lxc-start lxcfs incusd lxd systemd-nspawn snapd bwrap unshare "
        "nsenter "
        "swapon swapoff quotaon quotacheck setquota rpc.rquotad fsfreeze cryptsetup dmsetup lvm lvmpolld dmeventd "
        "multipathd losetup mdmon zed zfs zpool btrfs xfs_fsr fstrim smartd nvme nbd-client glusterd slurmd bpftool "
        "systemd-hostnamed fapolicyd clamonacc fatrace bees beesd"},
    {Administration, bit(CAP_SYS_ADMIN), possible, {}, {},
        "mount umount umount2 swapon swapoff sethostname pivot_root"},
    {ForeignFiles, bit(CAP_DAC_OVERRIDE) | bit(CAP_FOWNER) | bit(CAP_CHOWN), likely,
        "dpkg apt apt-get aptitude unattended-upgrade unattended-upgrades apt.systemd.daily packagekitd rpm dnf zypper "
        "logrotate systemd-tmpfiles rsnapshot"},
    {ForeignFiles, bit(CAP_DAC_READ_SEARCH), likely,
        "borg borgmatic restic duplicity rdiff-backup bacula-fd bareos-fd burp updatedb updatedb.plocate "
        "updatedb.mlocate aide tripwire rkhunter samhain debsums cron crond"},
    {ForeignFiles, bit(CAP_DAC_OVERRIDE), likely, {}, {}, {}, &writesForeign},
    {ForeignFiles, bit(CAP_DAC_READ_SEARCH), likely, {}, {}, {}, &readsForeign},
    {Machine, bit(CAP_SYS_TIME), likely,
        "chronyd ntpd ntpdate openntpd sntp hwclock phc2sys ptp4l rdate fake-hwclock htpdate tlsdated "
        "systemd-timedated"},
    {Machine, bit(CAP_SYS_MODULE), likely, "modprobe insmod rmmod kmod dkms"},
    {Machine, bit(CAP_SYS_MODULE), likely, {}, {}, "init_module finit_module delete_module"},
    {Machine, bit(CAP_SYS_NICE), likely, "rtkit-daemon corosync multipathd renice ananicy ananicy-cpp"},
    {Machine, bit(CAP_SYS_RAWIO), likely, "smartd hdparm mcelog sensors-detect flashrom hddtemp"},
    {Machine, bit(CAP_SYS_BOOT), likely, "watchdog kexec reboot poweroff halt"},
    {Machine, bit(CAP_SYS_PACCT), likely, "accton atopacctd"},
    {Machine, bit(CAP_SYSLOG), likely, "klogd dmesg rsyslogd syslog-ng kerneloops"},
    {Machine, bit(CAP_SYSLOG), possible, {}, {}, "klogctl"},
    {Machine, bit(CAP_MKNOD), likely, "mknod lxc-start dockerd containerd runc crun"},
    {Machine, bit(CAP_SYS_TTY_CONFIG), likely, "agetty getty gpm openvt setfont loadkeys"},
});

/// What @p row finds in the service.
std::optional<Clue> clueOf(const Power& row, const Inquiry& inquiry, bool isMain)
{
    auto clue = clues::runs(inquiry, wordsOf(row.programs), isMain);
    if (!clue && isMain)
        clue = clues::links(inquiry, wordsOf(row.libraries));
    if (!clue && isMain)
        clue = clues::imports(inquiry, wordsOf(row.functions));
    if (clue)
        clue->confidence = std::min(clue->confidence, row.confidence);
    if (auto seen = row.sees != nullptr && isMain ? row.sees(inquiry) : std::nullopt)
        return seen;
    return clue;
}

void checkPower(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    std::uint64_t lacking = 0;
    Finding made{.rule = &rule, .severity = rule.severity, .directive = boundingId, .message = {rule.message, {}}};
    for (const Power& row : powers) {
        const std::uint64_t withheld = row.theme == rule.parameter ? withheldOf(inquiry, row.bits) : 0;
        if (withheld == 0)
            continue;
        // the logs of its workers, which CAP_DAC_OVERRIDE opens, are told of already
        if (row.sees == &writesForeign && std::ranges::any_of(findings, [](const Finding& each) {
                return each.value.contains("CAP_DAC_OVERRIDE");
            }))
            continue;
        auto clue = clueOf(row, inquiry, true);
        if (!clue)
            clue = clueOf(row, inquiry, false);
        if (!clue || (clue->confidence < made.confidence && lacking != 0))
            continue;
        if (clue->confidence > made.confidence) { // what is sure is not to be mixed with what is not
            lacking = 0;
            made.evidence.clear();
            made.confidence = clue->confidence;
        }
        lacking |= withheld;
        for (Sentence& sentence : clue->evidence)
            if (!std::ranges::contains(made.evidence, sentence))
                made.evidence.push_back(std::move(sentence));
    }
    if (lacking == 0)
        return;
    const std::string words = capabilityWords(lacking);
    made.value = words;
    made.message.arguments = {words};
    made.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "CapabilityBoundingSet= leaves out %1."), {words}});
    made.fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Leave it what it needs: CapabilityBoundingSet=%1"), {words}},
        .changes = {fixes::add(boundingId, words)}}};
    findings.push_back(std::move(made));
}

consteval Rule powerRule(
    std::string_view id, std::string_view ref, Severity severity, Theme theme, std::string_view message)
{
    return {.id = id,
        .ref = ref,
        .severity = severity,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = message,
        .check = checkPower,
        .parameter = theme};
}

constexpr std::array rows{
    powerRule("memory-lock-withheld", "CAP-12", Severity::Warning, Locking,
        QT_TRANSLATE_NOOP("Hazard", "The service locks its memory, which without %1 fails beyond LimitMEMLOCK=.")),
    powerRule("network-power-withheld", "CAP-13", Severity::Error, Network,
        QT_TRANSLATE_NOOP("Hazard",
            "The service sets up the network or sends raw packets. Without %1 the kernel does not permit it.")),
    powerRule("sight-of-processes-withheld", "CAP-14", Severity::Warning, Watching,
        QT_TRANSLATE_NOOP("Hazard",
            "The service looks into other processes. Without %1 even root does not see what they have open.")),
    powerRule("audit-power-withheld", "CAP-15", Severity::Error, Auditing,
        QT_TRANSLATE_NOOP("Hazard", "Logins and jobs are refused: PAM cannot tell the audit log of them without %1.")),
    powerRule("administration-withheld", "CAP-16", Severity::Error, Administration,
        QT_TRANSLATE_NOOP("Hazard",
            "The service mounts, makes containers or controls devices, which the kernel does not permit without %1.")),
    powerRule("foreign-files-withheld", "CAP-08", Severity::Error, ForeignFiles,
        QT_TRANSLATE_NOOP(
            "Hazard", "The service works on files of other users. Without %1 even root gets \"Permission denied\".")),
    powerRule("machine-power-withheld", "CAP-16", Severity::Error, Machine,
        QT_TRANSLATE_NOOP("Hazard", "What the service is there for takes %1, and the bounding set leaves it out.")),
};

} // namespace

std::span<const Rule> rules::powers() { return rows; }

} // namespace casemate
