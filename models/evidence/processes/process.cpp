// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/processes/process.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sched.h>

namespace casemate {

namespace {

constexpr std::size_t mostFiles = 4096, mostThreads = 32;
constexpr std::string_view deletedMark = " (deleted)";

/// The second of "Uid: real effective saved file-system".
std::string_view second(std::string_view ids)
{
    const auto words = fieldsOf(ids);
    return words.size() > 1 ? words[1] : std::string_view();
}

std::uint64_t kilobytes(std::string_view status, std::string_view key)
{
    const auto words = fieldsOf(valueOf(status, key));
    return words.empty() ? 0 : numberOf(words.front()) * 1024;
}

void readStatus(ProcessFact& fact, std::string_view status)
{
    fact.name = valueOf(status, "Name");
    fact.parent = static_cast<pid_t>(numberOf(valueOf(status, "PPid")));
    fact.user = static_cast<uid_t>(numberOf(second(valueOf(status, "Uid"))));
    fact.group = static_cast<gid_t>(numberOf(second(valueOf(status, "Gid"))));
    fact.groups = fieldsOf(valueOf(status, "Groups")).size();
    fact.effective = numberOf(valueOf(status, "CapEff"), 16);
    fact.bounding = numberOf(valueOf(status, "CapBnd"), 16);
    fact.forbidsNewPrivileges = valueOf(status, "NoNewPrivs") == "1";
    fact.isFiltered = numberOf(valueOf(status, "Seccomp")) != 0;
    fact.threads = static_cast<unsigned>(numberOf(valueOf(status, "Threads")));
    fact.processors = valueOf(status, "Cpus_allowed_list");
    fact.lockedMemory = kilobytes(status, "VmLck") + kilobytes(status, "VmPin");
}

bool isRealtime(const std::vector<std::string_view>& fields)
{
    const auto policy = fields.size() > 38 ? numberOf(fields[38]) : 0;
    return policy == SCHED_FIFO || policy == SCHED_RR;
}

/// The fields of proc_pid_stat(5) behind the name, which may hold anything.
std::vector<std::string_view> statFields(std::string_view stat)
{
    const auto end = stat.rfind(')');
    return end == std::string_view::npos ? std::vector<std::string_view>() : fieldsOf(stat.substr(end + 1));
}

void readScheduling(ProcessFact& fact, const ProcFolder& folder, std::string_view stat)
{
    const auto fields = statFields(stat);
    if (fields.size() > 19) {
        const std::string_view nice = fields[16];
        const auto size = static_cast<int>(numberOf(nice.starts_with('-') ? nice.substr(1) : nice));
        fact.nice = nice.starts_with('-') ? -size : size;
        fact.start = numberOf(fields[19]);
    }
    fact.isRealtime = isRealtime(fields);
    if (fact.threads < 2 || fact.isRealtime)
        return;
    const auto tasks = ProcFolder::open(folder, "task");
    const auto names = tasks ? tasks->names() : std::unexpected(ENOENT);
    for (std::size_t at = 0; names && at < std::min(names->size(), mostThreads); ++at) {
        const auto text = tasks->read(names->at(at) + "/stat");
        fact.isRealtime = fact.isRealtime || (text && isRealtime(statFields(*text)));
    }
}

bool takeMark(std::string& path)
{
    if (!path.ends_with(deletedMark))
        return false;
    path.resize(path.size() - deletedMark.size());
    return true;
}

/// What a line of proc_pid_maps(5) with the permissions @p access shows; a file that is mapped as code goes to @p code.
MadeCode readMapping(std::string_view access, std::string path, std::vector<std::string>& code)
{
    if (!access.contains('x') || path == "[vdso]" || path == "[vsyscall]" || path == "[uprobes]" || path == "[stack]")
        return MadeCode::None;
    const bool isGone = takeMark(path);
    const bool isOfFile = path.starts_with('/') && !path.starts_with("/memfd:") && !path.starts_with("/dev/zero")
        && !path.starts_with("/SYSV") && !(isGone && path.starts_with("/dev/shm/"));
    if (isOfFile && !std::ranges::contains(code, path))
        code.push_back(path);
    if (access.contains('w'))
        return MadeCode::Writable;
    if (isOfFile)
        return MadeCode::None;
    return path.starts_with("/memfd:") || path.starts_with("/dev/shm/") ? MadeCode::Shared : MadeCode::Anonymous;
}

void readMaps(ProcessFact& fact, std::string_view maps)
{
    while (!maps.empty()) {
        const auto end = maps.find('\n');
        const std::string_view line = maps.substr(0, end);
        maps = end == std::string_view::npos ? std::string_view() : maps.substr(end + 1);
        // address, permissions, offset, device, inode, and a path that may have blanks
        const auto access = line.find(' ');
        if (access == std::string_view::npos || !line.substr(access, 5).contains('x'))
            continue;
        const auto words = fieldsOf(line);
        const auto path = words.size() > 5 ? line.substr(static_cast<std::size_t>(words[5].data() - line.data())) : "";
        fact.madeCode = std::max(fact.madeCode, readMapping(words[1], std::string(path), fact.code));
    }
}

/// True where @p info, a text of proc_pid_fdinfo(5), tells of a file that is open for writing.
bool isWritten(std::string_view info) { return (numberOf(valueOf(info, "flags"), 8) & O_ACCMODE) != O_RDONLY; }

bool readFiles(ProcessFact& fact, const ProcFolder& folder, int& obstacle)
{
    const auto links = ProcFolder::open(folder, "fd");
    const auto infos = ProcFolder::open(folder, "fdinfo");
    const auto names = links ? links->names() : std::unexpected(links.error());
    if (!names) {
        obstacle = names.error();
        return false;
    }
    for (std::size_t at = 0; at < std::min(names->size(), mostFiles); ++at) {
        auto target = links->link(names->at(at));
        if (!target)
            continue;
        const bool isInherited = names->at(at).size() == 1 && names->at(at) <= "2"; // standard ones, from systemd
        if (target->starts_with("socket:[")) {
            if (!isInherited)
                fact.sockets.push_back(numberOf(std::string_view(*target).substr(8)));
        } else if (target->starts_with('/')) {
            OpenFile file{.path = *std::move(target)};
            file.isDeleted = takeMark(file.path);
            const auto info = infos ? infos->read(names->at(at)) : std::unexpected(ENOENT);
            file.isWritten = info && isWritten(*info) && !isInherited;
            if (!std::ranges::contains(fact.files, file))
                fact.files.push_back(std::move(file));
        }
    }
    return true;
}

void readNamespaces(ProcessFact& fact, const ProcFolder& folder)
{
    const auto links = ProcFolder::open(folder, "ns");
    for (const char* kind : {"cgroup", "ipc", "mnt", "net", "pid", "user", "uts"})
        if (auto target = links ? links->link(kind) : std::unexpected(ENOENT))
            fact.namespaces.push_back(*std::move(target));
}

} // namespace

std::optional<ProcessFact> readProcess(const ProcFolder& folder, pid_t id, int& obstacle)
{
    const auto status = folder.read("status");
    if (!status || status->empty() || valueOf(*status, "State").starts_with('Z'))
        return std::nullopt;
    ProcessFact fact{.id = id};
    readStatus(fact, *status);
    if (const auto stat = folder.read("stat"))
        readScheduling(fact, folder, *stat);
    readNamespaces(fact, folder);
    if (auto program = folder.link("exe")) {
        takeMark(*program);
        fact.program = *std::move(program);
    }
    const auto maps = folder.read("maps");
    if (maps)
        readMaps(fact, *maps);
    else
        obstacle = maps.error();
    const bool hasFiles = readFiles(fact, folder, obstacle);
    if (auto place = folder.link("cwd"); place && *place != "/")
        fact.files.push_back({.path = *std::move(place)});
    if (!maps || !hasFiles) {
        if (obstacle == ENOENT || obstacle == ESRCH)
            return std::nullopt;
        fact.details = Look::CouldNot;
    }
    return fact;
}

} // namespace casemate
