// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/syscalls.h"

#include "models/exposure/judges.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace casemate {

namespace {

/// The groups that the score asks for, in the order of the rows' parameters.
constexpr std::array<std::string_view, 11> groups{"@swap", "@obsolete", "@clock", "@cpu-emulation", "@debug", "@mount",
    "@module", "@raw-io", "@reboot", "@privileged", "@resources"};

/// Calls one by one: of a small group a few looks tell more than an operation on all thousand.
using Calls = std::vector<syscalls::Index>;

Calls callsOf(const syscalls::Set& set)
{
    Calls calls;
    for (std::size_t call = set._Find_first(); call < set.size(); call = set._Find_next(call))
        calls.push_back(static_cast<syscalls::Index>(call));
    return calls;
}

/// The members of group @p parameter that this machine has, as the version of @p rules defines it.
const Calls& members(std::uint64_t parameter, const ScoringRules& rules)
{
    using PerGroup = std::array<Calls, groups.size()>;
    static const std::array<PerGroup, SystemdVersion::modelled.size()> known = [] {
        std::array<PerGroup, SystemdVersion::modelled.size()> sets{};
        for (std::size_t version = 0; version < sets.size(); ++version)
            for (std::size_t group = 0; group < groups.size(); ++group)
                if (const syscalls::Set* set = syscalls::group(groups[group], {SystemdVersion::modelled[version]}))
                    sets[version][group] = callsOf(*set & syscalls::native());
        return sets;
    }();
    const int model = rules.dialect.version.model().number;
    std::size_t version = 0;
    while (SystemdVersion::modelled[version] != model)
        ++version;
    return known[version][static_cast<std::size_t>(parameter)];
}

/// A filter is bad as soon as it lets one member of the group through.
std::optional<std::uint64_t> filter(const ServiceProfile& profile, const ScoringRules& rules, std::uint64_t parameter)
{
    if (profile.filter == nullptr)
        return 10;
    const SyscallSet& set = *profile.filter;
    const auto isThrough = [&set](syscalls::Index call) { return set.listed[call] == set.isAllowList; };
    if (!std::ranges::any_of(members(parameter, rules), isThrough))
        return 0;
    return set.isAllowList ? 9 : 10;
}

std::optional<std::uint64_t> architectures(const ServiceProfile& profile, const ScoringRules&, std::uint64_t)
{
    switch (profile.abis) {
    case CallAbis::All: return 10;
    case CallAbis::Several: return 8;
    case CallAbis::Native: return 0;
    }
    std::unreachable();
}

consteval Assessor row(
    std::string_view id, std::string_view name, std::uint64_t weight, std::string_view good, std::string_view bad)
{
    constexpr std::size_t prefix = std::string_view("SystemCallFilter=~").size();
    std::uint64_t parameter = 0;
    while (groups[parameter] != name.substr(prefix))
        ++parameter;
    return {.id = id,
        .name = name,
        .weight = weight,
        .range = 10,
        .assess = filter,
        .parameter = parameter,
        .good = good,
        .bad = bad};
}

constexpr std::array rows{
    Assessor{.id = "SystemCallArchitectures",
        .name = "SystemCallArchitectures=",
        .weight = 1000,
        .range = 10,
        .assess = architectures,
        .good = QT_TRANSLATE_NOOP("Assessor", "Calls the kernel by the native ABI only"),
        .bad = QT_TRANSLATE_NOOP("Assessor", "May call the kernel by several ABIs")},
    row("SystemCallFilter_swap", "SystemCallFilter=~@swap", 1000,
        QT_TRANSLATE_NOOP("Assessor", "Cannot switch swap space"),
        QT_TRANSLATE_NOOP("Assessor", "May ask the kernel to switch swap space")),
    row("SystemCallFilter_obsolete", "SystemCallFilter=~@obsolete", 250,
        QT_TRANSLATE_NOOP("Assessor", "Cannot use obsolete system calls"),
        QT_TRANSLATE_NOOP("Assessor", "May use obsolete system calls")),
    row("SystemCallFilter_clock", "SystemCallFilter=~@clock", 1000,
        QT_TRANSLATE_NOOP("Assessor", "Cannot use clock system calls"),
        QT_TRANSLATE_NOOP("Assessor", "May ask the kernel to set clocks")),
    row("SystemCallFilter_cpu_emulation", "SystemCallFilter=~@cpu-emulation", 250,
        QT_TRANSLATE_NOOP("Assessor", "Cannot use CPU emulation system calls"),
        QT_TRANSLATE_NOOP("Assessor", "May use CPU emulation system calls")),
    row("SystemCallFilter_debug", "SystemCallFilter=~@debug", 1000,
        QT_TRANSLATE_NOOP("Assessor", "Cannot use debugging system calls"),
        QT_TRANSLATE_NOOP("Assessor", "May use debugging and tracing system calls")),
    row("SystemCallFilter_mount", "SystemCallFilter=~@mount", 1000,
        QT_TRANSLATE_NOOP("Assessor", "Cannot use mount system calls"),
        QT_TRANSLATE_NOOP("Assessor", "May use mount system calls")),
    row("SystemCallFilter_module", "SystemCallFilter=~@module", 1000,
        QT_TRANSLATE_NOOP("Assessor", "Cannot use kernel module system calls"),
        QT_TRANSLATE_NOOP("Assessor", "May use kernel module system calls")),
    row("SystemCallFilter_raw_io", "SystemCallFilter=~@raw-io", 1000,
        QT_TRANSLATE_NOOP("Assessor", "Cannot use raw I/O system calls"),
        QT_TRANSLATE_NOOP("Assessor", "May use raw I/O system calls")),
    row("SystemCallFilter_reboot", "SystemCallFilter=~@reboot", 1000,
        QT_TRANSLATE_NOOP("Assessor", "Cannot use reboot system calls"),
        QT_TRANSLATE_NOOP("Assessor", "May use reboot system calls")),
    row("SystemCallFilter_privileged", "SystemCallFilter=~@privileged", 700,
        QT_TRANSLATE_NOOP("Assessor", "Cannot use system calls meant for administrators"),
        QT_TRANSLATE_NOOP("Assessor", "May use system calls meant for administrators")),
    row("SystemCallFilter_resources", "SystemCallFilter=~@resources", 700,
        QT_TRANSLATE_NOOP("Assessor", "Cannot change resource settings by system call"),
        QT_TRANSLATE_NOOP("Assessor", "May change resource settings by system call")),
};

} // namespace

std::span<const Assessor> assessors::syscalls() { return rows; }

} // namespace casemate
