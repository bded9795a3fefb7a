// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/processes/written.h"

#include "models/core/paths.h"
#include "models/evidence/files.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

/// What is no file of a disk, or is there for everybody.
constexpr std::array<std::string_view, 8> others{
    "/dev", "/proc", "/sys", "/tmp", "/var/tmp", "/memfd:", "/run/systemd", "/run/log/journal"};

constexpr std::array<std::string_view, 24> sharedFolders{"/", "/run", "/run/lock", "/run/user", "/var", "/var/run",
    "/var/lock", "/var/log", "/var/lib", "/var/cache", "/var/spool", "/var/mail", "/var/backups", "/var/www", "/etc",
    "/srv", "/home", "/root", "/opt", "/mnt", "/media", "/usr", "/usr/local", "/boot"};

void add(ServiceFacts& facts, const RootFolder& root, std::string_view path, const ProcessFact* process)
{
    if (!path.starts_with('/') || std::ranges::any_of(others, [path](std::string_view each) {
            return isBelow(path, each) || path.starts_with("/memfd:");
        }))
        return;
    const std::string_view folder = folderOf(path);
    // what is made anew at each boot cannot be opened before it is there
    const bool isLasting = !isBelow(path, "/run") && !isBelow(path, "/var/run");
    const std::string_view place = isLasting && std::ranges::contains(sharedFolders, folder) ? path : folder;
    const FileFact file = lookAt(root, place);
    const auto known = std::ranges::find_if(facts.data, [&](const DataFact& each) {
        return isBelow(place, each.folder.path) || isBelow(file.resolved, each.folder.resolved);
    });
    if (known != facts.data.end()) {
        if (known->reason == DataReason::Name)
            known->reason = DataReason::Process;
        return;
    }
    std::erase_if(facts.data, [&](const DataFact& each) { return isBelow(each.folder.path, place); });
    facts.data.push_back({.folder = file,
        .reason = DataReason::Process,
        .source = {.kind = SourceKind::Process,
            .where = process == nullptr ? std::string() : process->name + " (" + std::to_string(process->id) + ')'}});
}

/// True where owner, group and mode of the file keep @p process, a root, from opening it as it has @p file open.
bool isForeign(const RootFolder& root, const ProcessFact& process, const OpenFile& file)
{
    const bool isElsewhere = std::ranges::any_of(
        others, [&](std::string_view each) { return isBelow(file.path, each) || file.path.starts_with("/memfd:"); });
    if (process.user != 0 || file.isDeleted || isElsewhere || !file.path.starts_with('/'))
        return false;
    const FileFact fact = lookAt(root, file.path);
    if (fact.look != Look::Seen || fact.kind != FileKind::File || fact.owner == 0)
        return false;
    const mode_t wanted = file.isWritten ? 02 : 04;
    // which supplementary groups it has nobody noted
    const bool isOfGroup = fact.group == process.group || process.groups != 0;
    return ((fact.permissions | (isOfGroup ? fact.permissions >> 3U : 0)) & wanted) == 0;
}

} // namespace

void addWritten(ServiceFacts& facts, const RootFolder& root)
{
    for (ProcessFact& process : facts.running.processes)
        for (OpenFile& file : process.files)
            file.isForeign = isForeign(root, process, file);
    for (const ProcessFact& process : facts.running.processes)
        for (const OpenFile& file : process.files)
            if (file.isWritten && !file.isDeleted)
                add(facts, root, file.path, &process);
    if (!facts.listens.empty())
        return;
    for (const SocketFact& socket : facts.running.sockets)
        if (socket.isListening && socket.address.starts_with('/')) {
            const auto process = std::ranges::find(facts.running.processes, socket.process, &ProcessFact::id);
            add(facts, root, socket.address, process == facts.running.processes.end() ? nullptr : &*process);
        }
}

} // namespace casemate
