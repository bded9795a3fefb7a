// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/names.h"

#include "models/catalogue/kinds/numbers.h"
#include "models/core/text.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <map>
#include <vector>

namespace casemate::kinds::names {

namespace {
constexpr int greatestErrno = 4095;

constexpr bool isAlpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isNumeric(std::string_view text) { return std::ranges::all_of(text, isDigit); }

/// The exit statuses that systemd names in systemd.exec(5), "Process Exit Codes".
struct NamedStatus {
    std::string_view name;
    int number;
    int since = 0;
};
constexpr NamedStatus statuses[] = {{"SUCCESS", 0}, {"FAILURE", 1}, {"INVALIDARGUMENT", 2}, {"NOTIMPLEMENTED", 3},
    {"NOPERMISSION", 4}, {"NOTINSTALLED", 5}, {"NOTCONFIGURED", 6}, {"NOTRUNNING", 7}, {"USAGE", 64}, {"DATAERR", 65},
    {"NOINPUT", 66}, {"NOUSER", 67}, {"NOHOST", 68}, {"UNAVAILABLE", 69}, {"SOFTWARE", 70}, {"OSERR", 71},
    {"OSFILE", 72}, {"CANTCREAT", 73}, {"IOERR", 74}, {"TEMPFAIL", 75}, {"PROTOCOL", 76}, {"NOPERM", 77},
    {"CONFIG", 78}, {"CHDIR", 200}, {"NICE", 201}, {"FDS", 202}, {"EXEC", 203}, {"MEMORY", 204}, {"LIMITS", 205},
    {"OOM_ADJUST", 206}, {"SIGNAL_MASK", 207}, {"STDIN", 208}, {"STDOUT", 209}, {"CHROOT", 210}, {"IOPRIO", 211},
    {"TIMERSLACK", 212}, {"SECUREBITS", 213}, {"SETSCHEDULER", 214}, {"CPUAFFINITY", 215}, {"GROUP", 216},
    {"USER", 217}, {"CAPABILITIES", 218}, {"CGROUP", 219}, {"SETSID", 220}, {"CONFIRM", 221}, {"STDERR", 222},
    {"PAM", 224}, {"NETWORK", 225}, {"NAMESPACE", 226}, {"NO_NEW_PRIVILEGES", 227}, {"SECCOMP", 228},
    {"SELINUX_CONTEXT", 229}, {"PERSONALITY", 230}, {"APPARMOR", 231}, {"ADDRESS_FAMILIES", 232},
    {"RUNTIME_DIRECTORY", 233}, {"CHOWN", 235}, {"SMACK_PROCESS_LABEL", 236}, {"KEYRING", 237},
    {"STATE_DIRECTORY", 238}, {"CACHE_DIRECTORY", 239}, {"LOGS_DIRECTORY", 240}, {"CONFIGURATION_DIRECTORY", 241},
    {"NUMA_POLICY", 242}, {"CREDENTIALS", 243}, {"BPF", 244}, {"KSM", 245, 254}, {"MEMORY_THP", 246, 260},
    {"EXCEPTION", 255}};

/// The number of "TERM", "RTMIN+3"; 0 where there is none.
int signalNumber(std::string_view text)
{
    if (const auto number = signedNumber(text))
        return *number > 0 && *number <= SIGRTMAX ? *number : 0;
    if (text.starts_with("SIG"))
        text.remove_prefix(3);
    if (text == "RTMIN" || text == "RTMAX")
        return text == "RTMIN" ? SIGRTMIN : SIGRTMAX;
    const bool isUp = text.starts_with("RTMIN+");
    if (isUp || text.starts_with("RTMAX-")) {
        const auto offset = signedNumber(text.substr(5));
        const int number = offset ? *offset + (isUp ? SIGRTMIN : SIGRTMAX) : 0;
        return number >= SIGRTMIN && number <= SIGRTMAX ? number : 0;
    }
    for (int number = 1; number < 32; ++number)
        if (const char* name = sigabbrev_np(number); name != nullptr && (text == (number == SIGIO ? "IO" : name)))
            return number;
    return 0;
}

std::string signalName(int number)
{
    if (number < 32)
        return std::string("SIG") + (number == SIGIO ? "IO" : sigabbrev_np(number));
    return "SIGRTMIN+" + std::to_string(number - SIGRTMIN);
}

/// systemd looks names of errors up whatever their case.
std::string upper(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(
        result, result.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return result;
}

const std::map<std::string_view, int>& errorsByName()
{
    static const auto errors = [] {
        std::map<std::string_view, int> all{
            {"EWOULDBLOCK", EWOULDBLOCK}, {"EDEADLOCK", EDEADLOCK}, {"ENOTSUP", ENOTSUP}};
        for (int number = 1; number <= greatestErrno; ++number)
            if (const char* name = strerrorname_np(number))
                all.emplace(name, number);
        return all;
    }();
    return errors;
}
} // namespace

bool isUser(std::string_view name)
{
    if (name.empty())
        return false;
    if (isNumeric(name)) {
        if (name.size() > 10 || (name.size() > 1 && name.front() == '0'))
            return false;
        const auto id = text::parseUnsigned(name);
        return id && *id < 0xffffffffU && *id != 0xffffU;
    }
    if (name.starts_with(' ') || name.ends_with(' ') || name == "." || name == "..")
        return false;
    if (name.front() == '-' && isNumeric(name.substr(1)))
        return false;
    return std::ranges::none_of(name, [](char c) {
        return static_cast<unsigned char>(c) < ' ' || c == '\x7f' || c == ':' || c == '/';
    }) && text::isValidUtf8(name);
}

bool isHostname(std::string_view name)
{
    if (name.empty() || name.size() > 64)
        return false;
    char before = '.'; // a label may begin
    for (const char c : name) {
        const bool isJoint = c == '.' || c == '-';
        if (!isJoint && !isAlpha(c) && !isDigit(c))
            return false;
        if ((c == '.' && (before == '.' || before == '-')) || (c == '-' && before == '.'))
            return false;
        before = c;
    }
    return before != '.' && before != '-';
}

bool isBusName(std::string_view name)
{
    const bool isUnique = name.starts_with(':');
    bool begins = true;
    bool hasDot = false;
    for (const char c : name.substr(isUnique ? 1 : 0)) {
        if (c == '.' && begins)
            return false;
        if (c != '.' && !isAlpha(c) && c != '_' && c != '-' && !(isDigit(c) && (!begins || isUnique)))
            return false;
        begins = c == '.';
        hasDot |= begins;
    }
    return hasDot && !begins && name.size() <= 255;
}

bool isInterface(std::string_view name, bool isAlternative)
{
    if (name.empty() || name.size() >= (isAlternative ? 128U : 16U) || name == "." || name == ".." || name == "all"
        || name == "default" || isNumeric(name))
        return false;
    if (const auto index = signedNumber(name); index && *index > 0) // the number of one, whatever its base
        return false;
    return std::ranges::all_of(name, [](char c) { return c > ' ' && c < '\x7f' && c != ':' && c != '/' && c != '%'; });
}

bool isFileName(std::string_view name)
{
    return !name.empty() && name != "." && name != ".." && name.size() <= 255 && !name.contains('/');
}

bool isCgroupName(std::string_view name)
{
    static constexpr std::string_view controllers[] = {"cgroup", "cpu", "cpuacct", "cpuset", "io", "blkio", "memory",
        "devices", "pids", "bpf-firewall", "bpf-devices", "bpf-foreign", "bpf-socket-bind",
        "bpf-restrict-network-interfaces", "bpf-bind-network-interface"};
    if (!isFileName(name) || name.front() == '_' || name.front() == '.' || name == "notify_on_release"
        || name == "release_agent" || name == "tasks")
        return false;
    return std::ranges::none_of(controllers, [name](std::string_view controller) {
        return name.starts_with(controller) && name.substr(controller.size()).starts_with('.');
    });
}

bool isCredential(std::string_view name)
{
    return isFileName(name) && std::ranges::all_of(name, [](char c) { return c >= ' ' && c < '\x7f' && c != ':'; });
}

bool isCredentialPattern(std::string_view pattern)
{
    const auto wild = pattern.find_first_of("*?[]");
    if (wild == std::string_view::npos)
        return isCredential(pattern);
    return pattern.substr(wild) == "*" && (wild == 0 || isCredential(pattern.substr(0, wild)));
}

std::optional<std::string> errorName(std::string_view text)
{
    int number = 0;
    if (const auto named = errorsByName().find(upper(text)); named != errorsByName().end())
        number = named->second;
    else if (const auto parsed = signedNumber(text); parsed && *parsed >= 0 && *parsed <= greatestErrno)
        number = *parsed;
    else
        return std::nullopt;
    const char* name = number > 0 ? strerrorname_np(number) : nullptr;
    return name != nullptr ? std::string(name) : std::to_string(number);
}

std::span<const std::string_view> errorNames()
{
    static const auto all = [] {
        std::vector<std::string_view> names;
        for (const auto& [name, number] : errorsByName())
            names.push_back(name);
        return names;
    }();
    return all;
}

std::optional<std::string> exitStatus(std::string_view text, int systemdVersion)
{
    for (const NamedStatus& status : statuses)
        if (status.name == text && status.since <= systemdVersion)
            return std::string(text);
    if (const auto number = unsignedNumber(text); number && *number <= 255) {
        const auto named = std::ranges::find(statuses, static_cast<int>(*number), &NamedStatus::number);
        return named != std::end(statuses) && named->since <= systemdVersion ? std::string(named->name)
                                                                             : std::to_string(*number);
    }
    const int signal = signalNumber(text);
    return signal != 0 ? std::optional(signalName(signal)) : std::nullopt;
}

} // namespace casemate::kinds::names
