// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/syscalllines.h"

#include "models/catalogue/syscalls.h"

#include <algorithm>

namespace casemate::kinds {

namespace {
using Lines = std::vector<std::string>;
using syscalls::Set;

/// The calls of a set that carry one errno, or none.
Set withErrno(const SyscallSet& set, const std::string* error = nullptr)
{
    Set calls;
    for (const auto& [call, own] : set.errors)
        if (error == nullptr || own == *error)
            calls.set(call);
    return calls;
}

/// The calls that are listed without an errno.
Set plain(const SyscallSet& set) { return set.listed & ~withErrno(set); }

/// The groups of a version, greatest first.
std::vector<std::pair<std::string_view, const Set*>> groupsBySize(SystemdVersion version)
{
    std::vector<std::pair<std::string_view, const Set*>> groups;
    for (const std::string_view name : syscalls::groupNames(version))
        if (const Set* group = syscalls::group(name, version))
            groups.emplace_back(name, group);
    std::ranges::stable_sort(groups, std::ranges::greater(), [](const auto& group) { return group.second->count(); });
    return groups;
}

/// A line of @p calls: groups that lie within @p allowed, which is what may be named beside them, then names.
std::string lineOf(
    Set calls, const Set& allowed, std::string_view sign, std::string_view suffix, SystemdVersion version)
{
    std::string line(sign);
    const auto add = [&](std::string_view word) {
        (line += line.size() > sign.size() ? " " : "") += word;
        line += suffix;
    };
    for (const auto& [name, group] : groupsBySize(version)) {
        if ((*group & ~allowed).any() || (*group & calls).count() < 2)
            continue;
        add(name);
        calls &= ~*group;
    }
    for (std::size_t call = calls._Find_first(); call < calls.size(); call = calls._Find_next(call))
        add(syscalls::name(static_cast<syscalls::Index>(call)));
    return line;
}

/// The lines between two sets of one kind: what is listed anew, what is listed no more, what gets an errno.
Lines between(const SyscallSet& from, const SyscallSet& to, SystemdVersion version)
{
    Lines lines;
    const Set listed = plain(to);
    const Set absent = ~(to.listed | withErrno(to));
    const std::string_view listing = to.isAllowList ? "" : "~";
    const std::string_view removing = to.isAllowList ? "~" : "";
    if (const Set added = listed & ~plain(from); added.any())
        lines.push_back(lineOf(added, listed, listing, "", version));
    if (const Set removed = absent & (from.listed | withErrno(from)); removed.any())
        lines.push_back(lineOf(removed, absent, removing, "", version));
    std::vector<std::string> errors;
    for (const auto& [call, error] : to.errors)
        if (!std::ranges::contains(errors, error))
            errors.push_back(error);
    for (const std::string& error : errors) {
        const Set carrying = withErrno(to, &error);
        if (const Set added = carrying & ~withErrno(from, &error); added.any())
            lines.push_back(lineOf(added, carrying, "~", ':' + error, version));
    }
    return lines;
}

std::size_t length(const Lines& lines)
{
    std::size_t bytes = 0;
    for (const std::string& line : lines)
        bytes += line.size() + 20; // a key and "="
    return bytes;
}

/// The lines to @p to where the first one may name one group that goes too far, and the second takes back what is too
/// much.
Lines begun(const SyscallSet& start, const SyscallSet& to, SystemdVersion version)
{
    Lines best = between(start, to, version);
    for (const auto& [name, group] : groupsBySize(version)) {
        const Set wanted = plain(to);
        if (group->count() < 20 || (*group & wanted).count() * 3 < group->count() * 2)
            continue;
        SyscallSet base = start;
        base.listed |= *group;
        Lines lines = between(base, to, version);
        const std::string sign(to.isAllowList ? "" : "~");
        const std::string first = sign + std::string(name);
        // what is listed beside the group goes on the same line
        if (!lines.empty() && lines.front().starts_with('~') != to.isAllowList && (wanted & ~base.listed).any())
            lines.front() = first + ' ' + lines.front().substr(sign.size());
        else
            lines.insert(lines.begin(), first);
        if (length(lines) < length(best))
            best = std::move(lines);
    }
    return best;
}
} // namespace

SyscallSet emptySyscalls(bool isAllowList, bool isFilter, const Dialect& dialect)
{
    SyscallSet set;
    set.isAllowList = isAllowList;
    if (isAllowList && isFilter)
        set.listed = *syscalls::group("@default", dialect.version);
    return set;
}

Lines syscallLines(const SyscallSet* from, const SyscallSet& to, bool isFilter, const Dialect& dialect)
{
    if (from != nullptr)
        return between(*from, to, dialect.version);
    const SyscallSet start = emptySyscalls(to.isAllowList, isFilter, dialect);
    Lines lines = begun(start, to, dialect.version);
    if (!to.isAllowList)
        return lines.empty() || !lines.front().starts_with('~') ? Lines{"~"} : lines;
    if (!lines.empty() && !lines.front().starts_with('~'))
        return lines;
    // nothing to add: a first line that adds nothing all the same, or that is taken back
    lines.insert(lines.begin(), "@default");
    if (!isFilter && to.listed.none())
        lines.emplace_back("~@default");
    return lines;
}

} // namespace casemate::kinds
