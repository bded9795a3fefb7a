// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/capabilities.h"

#include "models/core/text.h"
#include "models/core/translatable.h"

#include <sys/capability.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

namespace casemate::capabilities {

namespace {

struct Meaning {
    unsigned capability;
    std::string_view text;
};

constexpr auto meanings = std::to_array<Meaning>({
    {CAP_CHOWN, QT_TRANSLATE_NOOP("Directive", "Change the owner of any file")},
    {CAP_DAC_OVERRIDE, QT_TRANSLATE_NOOP("Directive", "Read, write and enter everything, whatever its mode")},
    {CAP_DAC_READ_SEARCH, QT_TRANSLATE_NOOP("Directive", "Read every file and folder, whatever its mode")},
    {CAP_FOWNER, QT_TRANSLATE_NOOP("Directive", "Treat any file as its own: change mode, delete")},
    {CAP_FSETID, QT_TRANSLATE_NOOP("Directive", "Keep and set setuid and setgid bits of any file")},
    {CAP_KILL, QT_TRANSLATE_NOOP("Directive", "Send signals to processes of any user")},
    {CAP_SETGID, QT_TRANSLATE_NOOP("Directive", "Become any group")},
    {CAP_SETUID, QT_TRANSLATE_NOOP("Directive", "Become any user, root as well")},
    {CAP_SETPCAP, QT_TRANSLATE_NOOP("Directive", "Change its own set of capabilities and secure bits")},
    {CAP_LINUX_IMMUTABLE, QT_TRANSLATE_NOOP("Directive", "Mark files as unchangeable, and lift the mark")},
    {CAP_NET_BIND_SERVICE, QT_TRANSLATE_NOOP("Directive", "Listen on ports below 1024")},
    {CAP_NET_BROADCAST, QT_TRANSLATE_NOOP("Directive", "Not used by the kernel today")},
    {CAP_NET_ADMIN, QT_TRANSLATE_NOOP("Directive", "Configure interfaces, routes and the firewall")},
    {CAP_NET_RAW, QT_TRANSLATE_NOOP("Directive", "Ping, forged packets, listening in on the network")},
    {CAP_IPC_LOCK, QT_TRANSLATE_NOOP("Directive", "Keep memory from being swapped out, without limit")},
    {CAP_IPC_OWNER, QT_TRANSLATE_NOOP("Directive", "Use shared memory and queues of any user")},
    {CAP_SYS_MODULE, QT_TRANSLATE_NOOP("Directive", "Load and remove kernel modules")},
    {CAP_SYS_RAWIO, QT_TRANSLATE_NOOP("Directive", "Reach the machine's memory and hardware directly")},
    {CAP_SYS_CHROOT, QT_TRANSLATE_NOOP("Directive", "Change its root directory (chroot)")},
    {CAP_SYS_PTRACE, QT_TRANSLATE_NOOP("Directive", "Watch and change processes of any user")},
    {CAP_SYS_PACCT, QT_TRANSLATE_NOOP("Directive", "Switch the logging of ended processes")},
    {CAP_SYS_ADMIN, QT_TRANSLATE_NOOP("Directive", "Mounts, namespaces and much more: almost root")},
    {CAP_SYS_BOOT, QT_TRANSLATE_NOOP("Directive", "Restart the machine, load another kernel")},
    {CAP_SYS_NICE, QT_TRANSLATE_NOOP("Directive", "Raise its priority, take realtime, choose cores")},
    {CAP_SYS_RESOURCE, QT_TRANSLATE_NOOP("Directive", "Go beyond resource limits and quotas")},
    {CAP_SYS_TIME, QT_TRANSLATE_NOOP("Directive", "Set the system clock and the hardware clock")},
    {CAP_SYS_TTY_CONFIG, QT_TRANSLATE_NOOP("Directive", "Configure and hang up terminals")},
    {CAP_MKNOD, QT_TRANSLATE_NOOP("Directive", "Make device files")},
    {CAP_LEASE, QT_TRANSLATE_NOOP("Directive", "Hold up others that open a file (leases)")},
    {CAP_AUDIT_WRITE, QT_TRANSLATE_NOOP("Directive", "Write to the audit log")},
    {CAP_AUDIT_CONTROL, QT_TRANSLATE_NOOP("Directive", "Switch auditing and change its rules")},
    {CAP_SETFCAP, QT_TRANSLATE_NOOP("Directive", "Give capabilities to files")},
    {CAP_MAC_OVERRIDE, QT_TRANSLATE_NOOP("Directive", "Ignore the rules of SMACK")},
    {CAP_MAC_ADMIN, QT_TRANSLATE_NOOP("Directive", "Change the rules of SMACK")},
    {CAP_SYSLOG, QT_TRANSLATE_NOOP("Directive", "Read and clear the kernel log, see kernel addresses")},
    {CAP_WAKE_ALARM, QT_TRANSLATE_NOOP("Directive", "Wake the machine at a set time")},
    {CAP_BLOCK_SUSPEND, QT_TRANSLATE_NOOP("Directive", "Keep the machine awake")},
    {CAP_AUDIT_READ, QT_TRANSLATE_NOOP("Directive", "Read the audit log from the kernel")},
    {CAP_PERFMON, QT_TRANSLATE_NOOP("Directive", "Measure and trace the whole machine")},
    {CAP_BPF, QT_TRANSLATE_NOOP("Directive", "Load BPF programs into the kernel")},
    {CAP_CHECKPOINT_RESTORE, QT_TRANSLATE_NOOP("Directive", "Save and restore running processes")},
});

/// "CAP_KILL" for every number that libcap names; the strings live as long as the program.
const std::vector<std::string>& upperNames()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> names;
        for (cap_value_t number = 0; number <= CAP_LAST_CAP; ++number) {
            char* lower = cap_to_name(number);
            if (lower == nullptr)
                break;
            std::string name(lower);
            cap_free(lower);
            std::ranges::transform(
                name, name.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
            names.push_back(std::move(name));
        }
        return names;
    }();
    return all;
}

} // namespace

std::optional<unsigned> find(std::string_view name)
{
    const std::vector<std::string>& all = upperNames();
    for (std::size_t number = 0; number < all.size(); ++number)
        if (all[number].size() == name.size() && text::equalsIgnoringCase(all[number], name))
            return static_cast<unsigned>(number);
    return std::nullopt;
}

std::string_view name(unsigned number) { return upperNames()[number]; }

std::string_view meaning(unsigned capability)
{
    const auto row = std::ranges::find(meanings, capability, &Meaning::capability);
    return row == meanings.end() ? std::string_view() : row->text;
}

std::span<const std::string_view> names()
{
    static const std::vector<std::string_view> views(upperNames().begin(), upperNames().end());
    return views;
}

} // namespace casemate::capabilities
