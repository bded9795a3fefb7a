// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/processes/places.h"

#include "models/core/paths.h"
#include "models/evidence/files.h"
#include "models/evidence/mounttable.h"

#include <algorithm>
#include <map>

namespace casemate {

namespace {

/// By path; of mounts on top of each other the last.
using Table = std::map<std::string, MountLine, std::less<>>;

Table tableOf(const ProcFolder& proc, const std::string& process)
{
    Table table;
    for (MountLine& line : readMountTable(proc.read(process + "/mountinfo").value_or(std::string())))
        table.insert_or_assign(line.path, std::move(line));
    return table;
}

/// The mount that @p path lies in; null where the table is empty.
const MountLine* mountAt(const Table& table, std::string_view path)
{
    for (;; path = folderOf(path)) {
        if (const auto at = table.find(path); at != table.end())
            return &at->second;
        if (path.size() < 2)
            return nullptr;
    }
}

/// @p path, which lies in @p mount, as the file system that is mounted there has it.
std::string within(const MountLine& mount, std::string_view path)
{
    const std::string_view rest = mount.path == "/" ? path : path.substr(mount.path.size());
    std::string place = (mount.root == "/" ? std::string() : mount.root) + std::string(rest);
    while (place.size() > 1 && place.ends_with('/'))
        place.pop_back();
    return place.empty() ? "/" : place;
}

PlaceKind kindOf(const MountLine& own, const MountLine& host)
{
    // what systemd covers paths with lies in /run (systemd.exec(5), InaccessiblePaths=)
    if (own.root.contains("/systemd/inaccessible/"))
        return PlaceKind::Hidden;
    if (own.device != host.device || own.root != within(host, own.path))
        return PlaceKind::Private;
    const bool isHostReadOnly = host.isReadOnly || host.isReadOnlySystem;
    return own.isReadOnly && !isHostReadOnly ? PlaceKind::ReadOnly : PlaceKind::Usual;
}

bool isOfSystemd(std::string_view path) { return isBelow(path, "/run/systemd") || isBelow(path, "/run/credentials"); }

} // namespace

std::vector<PlaceFact> readPlaces(const RunningFacts& facts, const ProcFolder& proc)
{
    if (facts.processes.empty())
        return {};
    const Table own = tableOf(proc, std::to_string(facts.processes.front().id));
    Table host = tableOf(proc, "1");
    if (host.empty())
        host = tableOf(proc, proc.link("self").value_or("self"));
    RunningFacts found;
    for (const auto& [path, line] : own) { // a folder comes before what is in it
        const MountLine* there = isOfSystemd(path) ? nullptr : mountAt(host, path);
        if (there == nullptr)
            continue;
        const PlaceKind kind = kindOf(line, *there);
        if (kind != found.kindOf(path))
            found.places.push_back({.path = path, .kind = kind});
    }
    return std::move(found.places);
}

} // namespace casemate
