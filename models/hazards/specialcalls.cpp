// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/filters.h"

#include <algorithm>
#include <array>

/// System calls that few services make, and those few do not work without.
namespace casemate {

namespace {

using clues::Clue;
using Names = std::string_view;

constexpr std::array concerned{"SystemCallFilter"_directive};

constexpr Names rootCalls[]{"chroot"};
constexpr Names rootFunctions[]{"chroot"};
constexpr Names rootPrograms[]{"vsftpd", "sshd", "postfix", "master", "dovecot", "in.tftpd", "atftpd", "nsd", "proftpd",
    "rsync", "avahi-daemon", "schroot", "chroot", "debootstrap", "systemd-nspawn"};
constexpr Names mountCalls[]{"mount", "umount2", "pivot_root", "move_mount", "open_tree", "fsopen"};
constexpr Names mountFunctions[]{"mount", "umount", "umount2"};
constexpr Names mountPrograms[]{"mount", "umount", "automount", "udisksd", "dockerd", "containerd", "podman",
    "lxc-start", "lxd", "incusd", "snapd", "systemd-nspawn", "buildkitd", "kubelet", "glusterd", "autofs", "k3s",
    "bwrap", "unshare"};
constexpr Names traceCalls[]{"ptrace"};
constexpr Names tracePrograms[]{"gdb", "gdbserver", "strace", "ltrace", "criu", "rr"};
constexpr Names keyCalls[]{"keyctl", "add_key", "request_key"};
constexpr Names keyFunctions[]{"keyctl", "add_key", "request_key"};
constexpr Names keyPrograms[]{"rpc.gssd", "rpc.svcgssd", "keyctl", "request-key", "nfsidmap", "cifs.upcall", "afsd",
    "fscryptctl", "cryptsetup", "systemd-cryptsetup"};
constexpr Names clockCalls[]{"clock_adjtime", "adjtimex", "clock_settime", "settimeofday"};
constexpr Names clockFunctions[]{
    "adjtimex", "ntp_adjtime", "clock_adjtime", "clock_settime", "settimeofday", "adjtime", "stime"};
constexpr Names clockPrograms[]{"chronyd", "ntpd", "ntpdate", "sntp", "openntpd", "ntp-daemon", "systemd-timesyncd",
    "timemaster", "ptp4l", "phc2sys", "ts2phc", "hwclock", "htpdate", "tlsdated", "rdate"};
constexpr Names kernelProgramCalls[]{"bpf", "perf_event_open"};
constexpr Names kernelPrograms[]{"bpftrace", "bpftool", "perf", "cilium-agent", "tetragon", "falco", "parca-agent",
    "ebpf_exporter", "pcp-bpf", "pixie"};
constexpr Names kernelLibraries[]{"libbpf.so", "libbcc.so"};
constexpr Names moduleCalls[]{"init_module", "finit_module", "delete_module"};
constexpr Names modulePrograms[]{"modprobe", "kmod", "insmod", "rmmod", "depmod", "dkms", "systemd-modules-load"};
constexpr Names watchCalls[]{"fanotify_init", "fanotify_mark"};
constexpr Names watchFunctions[]{"fanotify_init", "fanotify_mark"};
constexpr Names watchPrograms[]{"clamonacc", "fapolicyd", "fatrace"};
constexpr Names quotaCalls[]{"quotactl"};
constexpr Names quotaFunctions[]{"quotactl"};
constexpr Names quotaPrograms[]{"rpc.rquotad", "quotaon", "quotaoff", "setquota", "warnquota", "quota_nld"};
constexpr Names nameCalls[]{"sethostname", "setdomainname"};
constexpr Names nameFunctions[]{"sethostname", "setdomainname"};
constexpr Names namePrograms[]{"hostname", "domainname", "cloud-init", "dhclient"};
constexpr Names terminalCalls[]{"vhangup"};
constexpr Names terminalPrograms[]{"agetty", "getty", "mingetty", "login"};
constexpr Names swapCalls[]{"swapon", "swapoff"};
constexpr Names swapFunctions[]{"swapon", "swapoff"};
constexpr Names swapPrograms[]{"swapon", "swapoff", "zramswap", "zramctl", "swapspace"};

/// Calls that belong together, and who makes them.
struct Special {
    std::span<const Names> calls;
    std::span<const Names> programs; ///< that do not work without
    std::span<const Names> functions{}; ///< that make them: ability alone
    std::span<const Names> libraries{};
};
constexpr std::array specials{Special{rootCalls, rootPrograms, rootFunctions},
    Special{mountCalls, mountPrograms, mountFunctions}, Special{traceCalls, tracePrograms},
    Special{keyCalls, keyPrograms, keyFunctions}, Special{clockCalls, clockPrograms, clockFunctions},
    Special{kernelProgramCalls, kernelPrograms, {}, kernelLibraries}, Special{moduleCalls, modulePrograms},
    Special{watchCalls, watchPrograms, watchFunctions}, Special{quotaCalls, quotaPrograms, quotaFunctions},
    Special{nameCalls, namePrograms, nameFunctions}, Special{terminalCalls, terminalPrograms},
    Special{swapCalls, swapPrograms, swapFunctions}};

/// Settings that send a program into a folder of its own.
constexpr std::array<std::pair<Names, Names>, 7> rootSettings{{{"haproxy", "chroot"}, {"php-fpm", "chroot"},
    {"unbound", "chroot"}, {"apache", "chrootdir"}, {"nsd", "chroot"}, {"mariadb", "chroot"}, {"squid", "chroot"}}};

std::optional<Clue> changesRoot(const Inquiry& inquiry)
{
    for (const auto& [program, key] : rootSettings)
        if (const SettingFact* found = clues::setting(inquiry, program, key); found != nullptr && !found->value.empty())
            return Clue{.confidence = Confidence::Likely, .evidence = {clues::shown(*found)}};
    return std::nullopt;
}

/// What says that the service does the job that @p special is for.
std::optional<Clue> needs(const Inquiry& inquiry, const Special& special)
{
    const bool isRoot = special.calls.front() == "chroot";
    if (isRoot && !inquiry.sandbox.startsAsRoot())
        return std::nullopt;
    if (auto clue = clues::runs(inquiry, special.programs))
        return clue;
    if (auto clue = isRoot ? changesRoot(inquiry) : std::nullopt)
        return clue;
    return clues::links(inquiry, special.libraries);
}

void checkSpecial(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!inquiry.sandbox.filtersCalls())
        return;
    for (const Special& special : specials) {
        const auto denied = filters::deniedOf(inquiry, special.calls);
        const auto clue = denied.empty() ? std::nullopt : needs(inquiry, special);
        if (!clue)
            continue;
        Finding made = filters::finding(rule, inquiry, *clue, denied);
        if (!filters::kills(inquiry, denied))
            made.severity = Severity::Warning;
        findings.push_back(std::move(made));
    }
}

/// Root that is able to make such a call would be killed by it: one remark for all of them.
void checkAble(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!inquiry.sandbox.filtersCalls() || !inquiry.sandbox.startsAsRoot())
        return;
    filters::Calls denied;
    std::optional<Clue> clue;
    for (const Special& special : specials) {
        const auto closed = filters::deniedOf(inquiry, special.calls);
        if (special.functions.empty() || !filters::kills(inquiry, closed) || needs(inquiry, special))
            continue;
        if (const auto able = clues::imports(inquiry, special.functions)) {
            clue = clue ? clue->and_(*able) : *able;
            denied.insert(denied.end(), closed.begin(), closed.end());
        }
    }
    if (!clue)
        return;
    clue->confidence = Confidence::Possible;
    Finding made = filters::finding(rule, inquiry, *clue, denied);
    made.fixes.push_back(filters::softly(inquiry));
    findings.push_back(std::move(made));
}

constexpr Names ringLibraries[]{"liburing.so"};
constexpr Names ringCalls[]{"io_uring_setup", "io_uring_enter", "io_uring_register"};
constexpr Names queueLibraries[]{"libaio.so"};
constexpr Names queueCalls[]{"io_setup", "io_submit", "io_getevents", "io_destroy", "io_cancel"};

void checkInputOutput(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto check = [&](std::span<const Names> libraries, std::span<const Names> calls) {
        const auto denied = filters::deniedOf(inquiry, calls);
        const auto clue = filters::kills(inquiry, denied) ? clues::links(inquiry, libraries) : std::nullopt;
        if (!clue)
            return;
        Finding made = filters::finding(rule, inquiry, *clue, denied);
        made.fixes.push_back(filters::softly(inquiry));
        findings.push_back(std::move(made));
    };
    check(ringLibraries, ringCalls);
    check(queueLibraries, queueCalls);
}

constexpr std::array rows{
    Rule{.id = "special-call-denied",
        .ref = "SYS-07",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard", "The work of the service takes the calls %1, which the filter denies."),
        .check = checkSpecial},
    Rule{.id = "special-call-deadly",
        .ref = "SYS-07",
        .severity = Severity::Warning,
        .concerns = concerned,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service is able to make the calls %1. Should it do so, the filter kills it."),
        .check = checkAble},
    Rule{.id = "asynchronous-input-denied",
        .ref = "SYS-09",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message =
            QT_TRANSLATE_NOOP("Hazard", "The service reads and writes by the calls %1, at which the filter kills it."),
        .check = checkInputOutput},
};

} // namespace

std::span<const Rule> rules::specialCalls() { return rows; }

} // namespace casemate
