// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/syscalls.h"
#include "models/items/picks/pickkind.h"

#include <QCoreApplication>

#include <algorithm>

namespace casemate::picks {

namespace {

struct Syscalls {
    Q_DECLARE_TR_FUNCTIONS(Syscalls)
};

/// The groups in the order in which one looks for them: the usual start, what is always there, then by name.
std::vector<std::string_view> orderedGroups(SystemdVersion version)
{
    const auto names = syscalls::groupNames(version);
    std::vector<std::string_view> ordered(names.begin(), names.end());
    std::ranges::stable_sort(ordered, {}, [](std::string_view name) {
        return name == "@system-service" ? 0 : name == "@default" ? 1 : name == "@known" ? 3 : 2;
    });
    return ordered;
}

/// Only the calls of this machine are offered; those of others stay as they are unless their group is picked.
PickList syscallList(const Directive& row, const Value&, const Dialect& dialect)
{
    PickList list;
    list.canForbid = true;
    list.items.resize(syscalls::count());
    for (std::size_t index = 0; index < list.items.size(); ++index)
        list.items[index].name = QString::fromUtf8(syscalls::name(static_cast<syscalls::Index>(index)));
    list.offered = syscalls::native();
    if (row.name == "SystemCallFilter")
        list.base = *syscalls::group("@default", dialect.version);
    Picks grouped;
    for (const std::string_view name : orderedGroups(dialect.version)) {
        const Picks& members = *syscalls::group(name, dialect.version);
        list.groups.push_back({QString::fromUtf8(name), translated(syscalls::meaning(name)), members});
        grouped |= members;
    }
    if (const Picks others = list.offered & ~grouped; others.any())
        list.groups.push_back({Syscalls::tr("Others"), Syscalls::tr("Calls that are in no group"), others});
    return list;
}

Picked readSyscalls(const Directive& row, const PickList&, const Value& value, const Dialect&)
{
    const auto* held = std::get_if<SyscallSet>(&value);
    if (held == nullptr) // an empty list of calls to log is the default too, and that one names what is logged
        return {.isForbidding = row.name == "SystemCallFilter", .isSet = false};
    return {.picks = held->listed, .isForbidding = !held->isAllowList};
}

/// Calls keep the errno that they fail with while they still fail. A list that begins to allow has what systemd would
/// begin it with.
Value writeSyscalls(
    const Directive& row, const PickList& list, const Picked& picked, const Value& before, const Dialect&)
{
    if (picked.isForbidding && picked.picks.none() && row.name == "SystemCallFilter")
        return std::monostate{};
    SyscallSet set;
    set.isAllowList = !picked.isForbidding;
    set.listed = picked.picks;
    const auto* held = std::get_if<SyscallSet>(&before);
    const bool goesOn = held != nullptr && held->isAllowList == set.isAllowList;
    if (set.isAllowList && !goesOn)
        set.listed |= list.base;
    if (goesOn)
        for (const auto& [call, error] : held->errors)
            if (set.listed.test(call) == picked.isForbidding)
                set.errors.emplace(call, error);
    return set;
}

} // namespace

constinit const PickKind syscallSet{.list = syscallList, .read = readSyscalls, .write = writeSyscalls};

} // namespace casemate::picks
