// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/syscalls.h"

#include "models/catalogue/syscallgroups.h"
#include "models/core/translatable.h"

#include <seccomp.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

namespace casemate::syscalls {

namespace {

constexpr std::string_view known = "@known";

/// Calls @p act with each word of @p words.
template <typename Act>
void forEachWord(std::string_view words, Act act)
{
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        act(word);
        words.remove_prefix(std::min(word.size() + 1, words.size()));
    }
}

/// A member's name and the versions that have it ("mseal>=257").
struct Member {
    std::string_view name;
    int since = 0, until = 1'000'000;

    explicit Member(std::string_view word)
        : name(word.substr(0, word.find_first_of("<>")))
    {
        std::string_view mark = word.substr(name.size());
        if (mark.empty())
            return;
        int& bound = mark.starts_with(">=") ? since : until;
        mark.remove_prefix(mark.find_first_of("0123456789"));
        std::from_chars(mark.data(), mark.data() + mark.size(), bound);
    }
};

/// Where an architecture keeps its system calls.
struct Range {
    std::uint32_t architecture;
    int first = 0;
};
constexpr Range ranges[] = {{SCMP_ARCH_NATIVE}, {SCMP_ARCH_X86_64}, {SCMP_ARCH_X86}, {SCMP_ARCH_AARCH64},
    {SCMP_ARCH_ARM}, {SCMP_ARCH_PPC}, {SCMP_ARCH_PPC64LE}, {SCMP_ARCH_S390}, {SCMP_ARCH_S390X}, {SCMP_ARCH_RISCV64},
    {SCMP_ARCH_PARISC}, {SCMP_ARCH_MIPS, 4000}};

/// All names that libseccomp knows, in a dense order: those of the common architectures and those of the groups. Names
/// that libseccomp takes for the same call share an index.
class Table {
public:
    static const Table& instance()
    {
        static const Table table;
        return table;
    }

    std::map<std::string, Index, std::less<>> indices;
    std::vector<std::string_view> names; // point into the keys of indices
    Set native;

private:
    Table()
    {
        constexpr int length = 600;
        for (const Range& range : ranges)
            for (int number = range.first; number < range.first + length; ++number)
                if (char* found = seccomp_syscall_resolve_num_arch(range.architecture, number)) {
                    add(found);
                    std::free(found);
                }
        for (const GroupRow& group : groupRows())
            forEachWord(group.members, [this](std::string_view word) {
                if (const std::string name(Member(word).name); !name.starts_with('@'))
                    add(name);
            });
    }

    void add(const std::string& name)
    {
        const int number = seccomp_syscall_resolve_name(name.c_str());
        if (number == __NR_SCMP_ERROR || indices.contains(name) || names.size() == SyscallSet::capacity)
            return;
        const auto [same, isNew] = m_byNumber.emplace(number, static_cast<Index>(names.size()));
        const auto at = indices.emplace(name, same->second).first;
        if (!isNew)
            return;
        names.emplace_back(at->first);
        native.set(same->second, number >= 0);
    }

    std::map<int, Index> m_byNumber;
};

using Groups = std::map<std::string_view, Set>;

void addGroup(Groups& groups, const GroupRow& row, int version);

Set membersOf(Groups& groups, const GroupRow& row, int version)
{
    Set set;
    forEachWord(row.members, [&](std::string_view word) {
        const Member member(word);
        if (version < member.since || version >= member.until)
            return;
        if (!member.name.starts_with('@')) {
            if (const auto index = find(member.name))
                set.set(*index);
            return;
        }
        const auto nested = std::ranges::find(groupRows(), member.name, &GroupRow::name);
        if (nested == groupRows().end())
            return;
        addGroup(groups, *nested, version);
        set |= groups[nested->name];
    });
    return set;
}

void addGroup(Groups& groups, const GroupRow& row, int version)
{
    if (!groups.contains(row.name) && row.since <= version)
        groups[row.name] = membersOf(groups, row, version);
}

/// @known: what the kernels of that time declare and @obsolete, which is all but two calls that Linux lost long ago.
Set knownCalls(int version)
{
    static constexpr std::string_view gone = "arm_sync_file_range nfsservctl";
    static constexpr std::string_view later =
        "breakpoint>=257 cachestat>=257 fchroot>=262 file_getattr>=257 file_setattr>=257 get_tls>=257 getxattrat>=257 "
        "listmount>=257 listns>=262 listxattrat>=257 lsm_get_self_attr>=257 lsm_list_modules>=257 "
        "lsm_set_self_attr>=257 mseal>=257 open_tree_attr>=262 removexattrat>=257 rseq_slice_yield>=262 set_tls>=257 "
        "setxattrat>=257 statmount>=257 uprobe>=262 uretprobe>=257 usr26>=257 usr32>=257";
    Set set;
    for (std::size_t index = 0; index < count(); ++index)
        set.set(index);
    const auto drop = [&set](std::string_view name) {
        if (const auto index = find(name))
            set.reset(*index);
    };
    forEachWord(gone, drop);
    forEachWord(later, [&](std::string_view word) {
        if (const Member member(word); version < member.since)
            drop(member.name);
    });
    return set;
}

Groups groupsOf(int version)
{
    Groups groups;
    for (const GroupRow& row : groupRows())
        addGroup(groups, row, version);
    groups[known] = knownCalls(version);
    return groups;
}

std::size_t modelIndex(SystemdVersion version)
{
    const auto at = std::ranges::find(SystemdVersion::modelled, version.model().number);
    return static_cast<std::size_t>(at - SystemdVersion::modelled.begin());
}

} // namespace

std::optional<Index> find(std::string_view name)
{
    const auto& indices = Table::instance().indices;
    const auto at = indices.find(name);
    return at == indices.end() ? std::nullopt : std::optional(at->second);
}

std::string_view name(Index index) { return Table::instance().names[index]; }

std::string recordedName(std::uint32_t architecture, int number)
{
    // libseccomp numbers architectures as the kernel does
    char* found = seccomp_syscall_resolve_num_arch(architecture, number);
    std::string name = found == nullptr ? "" : found;
    std::free(found);
    return name;
}

std::size_t count() { return Table::instance().names.size(); }

const Set& native() { return Table::instance().native; }

const Set* group(std::string_view name, SystemdVersion version)
{
    static const std::array<Groups, SystemdVersion::modelled.size()> all{groupsOf(252), groupsOf(257), groupsOf(262)};
    const Groups& groups = all[modelIndex(version)];
    const auto at = groups.find(name);
    return at == groups.end() ? nullptr : &at->second;
}

std::string_view meaning(std::string_view group)
{
    if (group == known)
        return QT_TRANSLATE_NOOP("Directive", "All calls that systemd knows");
    const auto row = std::ranges::find(groupRows(), group, &GroupRow::name);
    return row == groupRows().end() ? std::string_view() : row->meaning;
}

std::span<const std::string_view> groupNames(SystemdVersion version)
{
    static const auto all = [] {
        std::array<std::vector<std::string_view>, SystemdVersion::modelled.size()> names;
        for (std::size_t model = 0; model < names.size(); ++model) {
            for (const GroupRow& row : groupRows())
                if (row.since <= SystemdVersion::modelled[model])
                    names[model].push_back(row.name);
            names[model].push_back(known);
            std::ranges::sort(names[model]);
        }
        return names;
    }();
    return all[modelIndex(version)];
}

} // namespace casemate::syscalls
