// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recipes/candidates.h"

#include "models/catalogue/capabilities.h"
#include "models/hazards/becoming.h"
#include "models/hazards/capabilitywords.h"
#include "models/hazards/programlists.h"
#include "models/hazards/recorded.h"
#include "models/hazards/seen.h"
#include "models/sandbox/sandbox.h"

#include <algorithm>
#include <array>

#include <linux/capability.h>
#include <sys/socket.h>

namespace casemate {

namespace {

using Lines = std::vector<std::string>;
using capabilities::bit;

/// True where the main programs' imports tell what they can do: binaries that are linked dynamically and interpret
/// nothing, started by no script.
bool isTransparent(const Inquiry& inquiry)
{
    static constexpr std::array<std::string_view, 2> everybody{"__libc_start_main", "exit"};
    const auto isScripted = [](const CommandFact* command) {
        return std::ranges::any_of(
            command->steps, [](const ProgramStep& step) { return step.kind != ProgramKind::Elf || !step.isRead; });
    };
    return clues::imports(inquiry, everybody).has_value()
        && std::ranges::none_of(clues::mainCommands(inquiry), isScripted);
}

/// What a service that starts as root usually needs of root: files of others, becoming another user, signals.
constexpr std::uint64_t usualOfRoot = bit(CAP_CHOWN) | bit(CAP_DAC_OVERRIDE) | bit(CAP_FOWNER) | bit(CAP_FSETID)
    | bit(CAP_KILL) | bit(CAP_SETGID) | bit(CAP_SETUID);

/// Capabilities that C functions ask for.
struct Need {
    std::string_view function;
    unsigned capability;
};
constexpr std::array needs{Need{"chroot", CAP_SYS_CHROOT}, Need{"setrlimit", CAP_SYS_RESOURCE},
    Need{"setrlimit64", CAP_SYS_RESOURCE}, Need{"prlimit", CAP_SYS_RESOURCE}, Need{"prlimit64", CAP_SYS_RESOURCE},
    Need{"capng_apply", CAP_SETPCAP}, Need{"cap_set_proc", CAP_SETPCAP}, Need{"sethostname", CAP_SYS_ADMIN},
    Need{"mount", CAP_SYS_ADMIN}, Need{"unshare", CAP_SYS_ADMIN}, Need{"setns", CAP_SYS_ADMIN},
    Need{"klogctl", CAP_SYSLOG}, Need{"mknod", CAP_MKNOD}, Need{"clock_settime", CAP_SYS_TIME},
    Need{"settimeofday", CAP_SYS_TIME}, Need{"adjtimex", CAP_SYS_TIME}, Need{"ntp_adjtime", CAP_SYS_TIME},
    Need{"clock_adjtime", CAP_SYS_TIME}, Need{"mlockall", CAP_IPC_LOCK}, Need{"mlock", CAP_IPC_LOCK},
    Need{"sched_setscheduler", CAP_SYS_NICE}, Need{"setpriority", CAP_SYS_NICE}, Need{"nice", CAP_SYS_NICE},
    Need{"bind", CAP_NET_BIND_SERVICE}, Need{"pam_authenticate", CAP_AUDIT_WRITE}, Need{"pam_start", CAP_AUDIT_WRITE},
    Need{"audit_open", CAP_AUDIT_WRITE}};

std::vector<Lines> boundingSets(const Inquiry& inquiry)
{
    std::uint64_t kept = inquiry.sandbox.ambientSet();
    for (const CommandFact& command : inquiry.facts.commands)
        for (const ProgramStep& step : command.steps)
            kept |= step.capabilities;
    const auto isUntraced = [&](unsigned capability) {
        // a priority or a lock stays to be seen
        const bool isTraced = capability == CAP_SYS_NICE
            ? clues::changedScheduling(inquiry, "setpriority") || clues::isRealtime(inquiry)
            : capability == CAP_IPC_LOCK ? clues::locksMemory(inquiry).has_value()
                                         : true;
        return clues::isWholeSeen(inquiry) && !isTraced;
    };
    if (inquiry.sandbox.startsAsRoot()) {
        // what an interpreter is told to do its imports do not tell; a start that leaves no root behind is a usual one
        bool keepsRoot = true;
        const bool isGivenUp = clues::isWholeSeen(inquiry) && clues::changedUser(inquiry, keepsRoot) && !keepsRoot;
        if (!isTransparent(inquiry) && !isGivenUp)
            return {};
        kept |= usualOfRoot;
        if (!isTransparent(inquiry))
            kept |= bit(CAP_NET_BIND_SERVICE) | bit(CAP_SYS_RESOURCE) | bit(CAP_SYS_NICE) | bit(CAP_AUDIT_WRITE)
                | bit(CAP_SYS_CHROOT) | bit(CAP_SETPCAP) | bit(CAP_IPC_LOCK) | bit(CAP_DAC_READ_SEARCH);
        for (const Need& need : needs)
            if (const std::array wanted{need.function}; clues::imports(inquiry, wanted) && !isUntraced(need.capability))
                kept |= bit(need.capability);
    }
    return {Lines{capabilityWords(kept & inquiry.sandbox.boundingSet())}};
}

/// True where the main program is able to look up hosts: whom it asks for, and when, its users decide.
bool findsHosts(const Inquiry& inquiry)
{
    static constexpr std::array<std::string_view, 6> functions{
        "getaddrinfo", "gethostbyname", "gethostbyname2", "gethostbyname_r", "res_search", "res_query"};
    return clues::imports(inquiry, functions).has_value();
}

std::vector<Lines> families(const Inquiry& inquiry)
{
    const bool isLocal = isTransparent(inquiry) && !findsHosts(inquiry) && clues::isWholeSeen(inquiry)
        && !clues::hasSocket(inquiry, AF_INET) && !clues::hasSocket(inquiry, AF_INET6);
    std::vector<Lines> tried;
    if (isLocal)
        tried.push_back({"AF_UNIX"});
    tried.push_back({"AF_UNIX AF_INET AF_INET6"});
    tried.push_back({"AF_UNIX AF_INET AF_INET6 AF_NETLINK"});
    tried.push_back({"AF_UNIX AF_INET AF_INET6 AF_NETLINK AF_PACKET"});
    return tried;
}

/// C functions whose call a filter may deny, beside those that are called like their call.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> wrappers{
    {{"initgroups", "setgroups"}, {"seteuid", "setresuid"}, {"setegid", "setresgid"}, {"nice", "setpriority"},
        {"pthread_setaffinity_np", "sched_setaffinity"}, {"pthread_attr_setaffinity_np", "sched_setaffinity"},
        {"pthread_setschedparam", "sched_setscheduler"}, {"capng_change_id", "setgroups setresuid setresgid capset"},
        {"capng_apply", "capset"}, {"cap_set_proc", "capset"}, {"numa_run_on_node", "sched_setaffinity"},
        {"cap_setuid", "setuid"}}};
/// Those that everybody may make on what is his own.
constexpr std::array<std::string_view, 4> owning{"chown", "fchown", "lchown", "fchownat"};
/// Those of root, or of what takes resources.
constexpr std::array<std::string_view, 24> asked{"setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid",
    "setgroups", "setfsuid", "setfsgid", "chroot", "capset", "sched_setaffinity", "sched_setscheduler",
    "sched_setparam", "sched_setattr", "setpriority", "ioprio_set", "mbind", "set_mempolicy", "migrate_pages",
    "move_pages", "prlimit64", "setrlimit", "quotactl"};

/// The calls that the main program's functions make and that ~@privileged and ~@resources would deny.
std::string giveBack(const Inquiry& inquiry)
{
    std::string calls;
    const auto add = [&](std::string_view words) {
        if (!calls.contains(words))
            (calls += calls.empty() ? "" : " ") += words;
    };
    const auto has = [&](std::string_view function) {
        const std::array wanted{function};
        return clues::imports(inquiry, wanted).has_value();
    };
    for (const std::string_view call : owning)
        if (has(call))
            add(call);
    for (const std::string_view call : asked)
        if ((inquiry.sandbox.startsAsRoot() || call.contains("sched") || call.contains("mem") || call.contains("prio"))
            && has(call))
            add(call);
    if (inquiry.sandbox.startsAsRoot())
        for (const auto& [function, words] : wrappers)
            if (has(function))
                add(words);
    return calls;
}

std::vector<Lines> filters(const Inquiry& inquiry)
{
    // A filter ended it before, and nothing says at which call: whether it would again cannot be known.
    if (inquiry.facts.journal.filterDeaths > 0 && clues::recordedCalls(inquiry).empty())
        return {};
    std::vector<Lines> tried;
    const bool isKnown = isTransparent(inquiry) || !inquiry.sandbox.startsAsRoot();
    if (isKnown) {
        Lines lines{"@system-service", "~@privileged @resources"};
        if (std::string calls = giveBack(inquiry); !calls.empty())
            lines.push_back(std::move(calls));
        tried.push_back(std::move(lines));
    }
    tried.push_back({"@system-service"});
    return tried;
}

/// Where the service is seen to speak to this machine alone, and is not able to hide more.
bool isSeenAtHome(const Inquiry& inquiry)
{
    const auto isAbroad = [](const std::vector<Endpoint>& endpoints) {
        return std::ranges::contains(endpoints, Reach::Network, &Endpoint::reach);
    };
    return isTransparent(inquiry) && clues::isWholeSeen(inquiry) && inquiry.facts.listens.empty()
        && !findsHosts(inquiry) && !isAbroad(endpointsOf(inquiry)) && !isAbroad(peersOf(inquiry));
}

/// "strict" only where the processes were seen, and free to write, and no scripts of others decide what is written.
std::vector<Lines> systemFolders(const Inquiry& inquiry)
{
    static constexpr std::array<std::string_view, 6> runsScripts{
        "php-fpm*", "apache2", "apachectl", "httpd", "lighttpd", "uwsgi*"};
    if (clues::isWholeSeen(inquiry) && clues::isFreeToWrite(inquiry) && !clues::runs(inquiry, runsScripts))
        return {{"strict"}, {"full"}, {"yes"}};
    return {{"full"}, {"yes"}};
}

/// In a user namespace everybody else is nobody, also who comes to a socket of this machine.
std::vector<Lines> ownUsers(const Inquiry& inquiry)
{
    const bool isAsked = hasPath(endpointsOf(inquiry)) || !inquiry.facts.listens.empty();
    return clues::isWholeSeen(inquiry) && !inquiry.sandbox.startsAsRoot() && !isAsked ? std::vector<Lines>{{"yes"}}
                                                                                      : std::vector<Lines>();
}

std::vector<Lines> addressesDenied(const Inquiry& inquiry)
{
    return isSeenAtHome(inquiry) ? std::vector<Lines>{{"any"}} : std::vector<Lines>();
}

std::vector<Lines> ownNetwork(const Inquiry& inquiry)
{
    const bool hasNetwork = clues::hasSocket(inquiry, AF_INET) || clues::hasSocket(inquiry, AF_INET6)
        || clues::hasSocket(inquiry, AF_NETLINK) || clues::usesNetwork(inquiry);
    return isSeenAtHome(inquiry) && !hasNetwork ? std::vector<Lines>{{"yes"}} : std::vector<Lines>();
}

constexpr auto candidates = std::to_array<Candidate>({
    {.directive = "NoNewPrivileges"_directive, .words = "yes"},
    {.directive = "ProtectKernelTunables"_directive, .words = "yes"},
    {.directive = "ProtectKernelModules"_directive, .words = "yes"},
    {.directive = "ProtectKernelLogs"_directive, .words = "yes"},
    {.directive = "ProtectControlGroups"_directive, .words = "yes"},
    {.directive = "ProtectClock"_directive, .words = "yes"},
    {.directive = "ProtectHostname"_directive, .words = "yes"},
    {.directive = "ProtectProc"_directive, .words = "invisible"},
    {.directive = "LockPersonality"_directive, .words = "yes"},
    {.directive = "RestrictRealtime"_directive, .words = "yes"},
    {.directive = "RestrictSUIDSGID"_directive, .words = "yes"},
    {.directive = "RestrictNamespaces"_directive, .words = "yes"},
    {.directive = "SystemCallArchitectures"_directive, .words = "native"},
    {.directive = "MemoryDenyWriteExecute"_directive, .words = "yes", .needsProcesses = "yes"},
    {.directive = "RemoveIPC"_directive, .words = "yes"},
    {.directive = "PrivateTmp"_directive, .words = "yes"},
    {.directive = "PrivateDevices"_directive, .words = "yes"},
    {.directive = "ProtectHome"_directive, .words = "yes tmpfs read-only"},
    {.directive = "ProtectSystem"_directive, .values = &systemFolders},
    {.directive = "CapabilityBoundingSet"_directive,
        .values = &boundingSets,
        .absence = QT_TRANSLATE_NOOP("Hazard",
            "A script starts it as root, or its program tells too little: which capabilities it needs cannot be "
            "told.")},
    {.directive = "RestrictAddressFamilies"_directive, .values = &families},
    {.directive = "SystemCallFilter"_directive,
        .values = &filters,
        .absence = QT_TRANSLATE_NOOP("Hazard",
            "A filter has killed this service before, and the kernel's log does not say at which system call.")},
    {.directive = "PrivateUsers"_directive,
        .values = &ownUsers,
        .absence = QT_TRANSLATE_NOOP("Hazard",
            "It starts as root, tells users of its sockets apart, or was not seen running in full: it needs the host's "
            "users.")},
    {.directive = "PrivateNetwork"_directive,
        .values = &ownNetwork,
        .absence = QT_TRANSLATE_NOOP("Hazard", "Nothing proves that the service speaks to this machine alone.")},
    {.directive = "IPAddressDeny"_directive,
        .values = &addressesDenied,
        .absence = QT_TRANSLATE_NOOP("Hazard", "Nothing proves that the service speaks to this machine alone.")},
});

/// Programs that hand what they live in to programs of others, or that arrange the machine for others.
constexpr std::string_view hosts = "dockerd containerd podman crio conmon kubelet k3s k0s libvirtd virtqemud lxc-start "
                                   "lxcfs incusd lxd systemd-nspawn snapd udisksd automount systemd-udevd systemd "
                                   "systemd-logind systemd-machined dbus-daemon dbus-broker-launch init";

} // namespace

std::optional<clues::Clue> hostsOthers(const Inquiry& inquiry)
{
    auto clue = startsForeignPrograms(inquiry);
    return clue ? clue : clues::runs(inquiry, wordsOf(hosts));
}

std::span<const Candidate> allCandidates() { return candidates; }

} // namespace casemate
