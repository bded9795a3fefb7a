// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/processes/running.h"

#include "models/core/text.h"
#include "models/evidence/processes/controlgroup.h"
#include "models/evidence/processes/places.h"
#include "models/evidence/processes/process.h"
#include "models/evidence/processes/sockets.h"

#include <algorithm>
#include <cerrno>
#include <set>
#include <system_error>

namespace casemate {

namespace {

std::optional<ProcFolder> folderOf(const RootFolder& root, std::string_view path)
{
    const auto place = root.find(path);
    auto folder = place ? ProcFolder::open(*place) : std::unexpected(place.error());
    return folder ? std::optional(*std::move(folder)) : std::nullopt;
}

void addProcesses(RunningFacts& facts, const ProcFolder& proc, const std::vector<pid_t>& ids)
{
    int obstacle = 0;
    for (const pid_t id : std::set<pid_t>(ids.begin(), ids.end())) {
        const auto folder = ProcFolder::open(proc, std::to_string(id));
        if (auto process = folder ? readProcess(*folder, id, obstacle) : std::nullopt)
            facts.processes.push_back(*std::move(process));
    }
    const auto closed = std::ranges::find(facts.processes, Look::CouldNot, &ProcessFact::details);
    if (closed != facts.processes.end())
        facts.obstacle = "/proc/" + std::to_string(closed->id) + ": " + std::generic_category().message(obstacle);
}

/// The sockets of the processes, from one process of each network namespace.
void addSockets(RunningFacts& facts, const ProcFolder& proc)
{
    SocketOwners owners;
    for (const ProcessFact& process : facts.processes)
        for (const std::uint64_t inode : process.sockets)
            owners.try_emplace(inode, process.id);
    std::set<std::string> seen;
    for (const ProcessFact& process : facts.processes) {
        const auto network =
            std::ranges::find_if(process.namespaces, [](const std::string& each) { return each.starts_with("net:"); });
        const auto net = ProcFolder::open(proc, std::to_string(process.id) + "/net");
        if (!net || !seen.insert(network == process.namespaces.end() ? std::string() : *network).second)
            continue;
        for (SocketFact& socket : readSockets(*net, owners))
            facts.sockets.push_back(std::move(socket));
    }
    // not seen anywhere: a family without a table, or a namespace that nobody here is in
    for (const auto& [inode, process] : owners)
        facts.sockets.push_back({.inode = inode, .process = process});
}

/// proc_sysvipc(5): key, id, mode, size, makers's and last user's process, attached, ...
void addSegments(RunningFacts& facts, const ProcFolder& proc)
{
    const auto text = proc.read("sysvipc/shm");
    for (std::string_view rest = text ? std::string_view(*text) : std::string_view(); !rest.empty();) {
        const auto end = rest.find('\n');
        const auto words = fieldsOf(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        const auto isOurs = [&](std::string_view id) {
            return std::ranges::contains(facts.processes, static_cast<pid_t>(numberOf(id)), &ProcessFact::id);
        };
        if (words.size() > 9 && (isOurs(words[4]) || isOurs(words[5])))
            facts.segments.push_back({.id = numberOf(words[1]),
                .attached = numberOf(words[6]),
                .creator = static_cast<uid_t>(numberOf(words[9]))});
    }
}

bool isSame(const ProcessFact& one, const ProcessFact& other) { return one.id == other.id && one.start == other.start; }

std::string nameOf(const RunningFacts& facts, pid_t id)
{
    const auto at = std::ranges::find(facts.processes, id, &ProcessFact::id);
    return at == facts.processes.end() ? std::string() : at->name;
}

void countShortLived(RunningFacts& facts, const ProcessFact& process)
{
    const std::string parent = nameOf(facts, process.parent);
    const auto at = std::ranges::find_if(
        facts.shortLived, [&](const ShortLived& each) { return each.name == process.name && each.parent == parent; });
    if (at == facts.shortLived.end())
        facts.shortLived.push_back({.name = process.name, .parent = parent, .count = 1});
    else
        ++at->count;
}

/// True where the service itself was started anew between two looks.
bool isRestarted(const RunningFacts& earlier, const RunningFacts& later)
{
    return std::ranges::none_of(later.processes, [&](const ProcessFact& process) {
        return std::ranges::any_of(earlier.processes, [&](const ProcessFact& other) { return isSame(process, other); });
    });
}

} // namespace

RunningFacts lookAtRunning(const RunningPlace& place)
{
    RunningFacts facts{.samples = 1};
    auto root = RootFolder::open(place.root);
    if (!root)
        return facts;
    auto proc = RootFolder::open(place.proc);
    root->limitBy(place.budget);
    if (proc)
        proc->limitBy(place.budget);
    const auto folder = place.proc.empty() ? folderOf(*root, "/proc") : proc ? folderOf(*proc, "/") : std::nullopt;
    auto group = place.groups == nullptr ? controlGroupOf(*root, place.unit, place.isOfUser)
                                         : place.groups->group(*root, place.unit);
    if (!group || !folder || group->processes.empty())
        return facts;
    facts.controlGroup = group->path;
    facts.counts = group->counts;
    addProcesses(facts, *folder, group->processes);
    addSockets(facts, *folder);
    addSegments(facts, *folder);
    facts.places = readPlaces(facts, *folder);
    if (place.budget != nullptr && place.budget->end() != ReadEnd::None)
        facts.obstacle = std::generic_category().message(ECANCELED);
    facts.look = !facts.obstacle.empty() ? Look::CouldNot : facts.processes.empty() ? Look::Missing : Look::Seen;
    if (const auto online = folderOf(*root, "/sys/devices/system/cpu"))
        facts.onlineProcessors = text::stripped(online->read("online").value_or(std::string()));
    return facts;
}

RunningFacts joined(RunningFacts earlier, RunningFacts later)
{
    if (earlier.processes.empty() || later.processes.empty() || isRestarted(earlier, later)) {
        later.samples += earlier.samples;
        return later.processes.empty() && !earlier.processes.empty() ? earlier : later;
    }
    later.samples += earlier.samples;
    for (ShortLived& each : earlier.shortLived)
        later.shortLived.push_back(std::move(each));
    for (ProcessFact& process : earlier.processes) {
        if (std::ranges::any_of(later.processes, [&](const ProcessFact& other) { return isSame(process, other); }))
            continue;
        if (!process.isGone)
            countShortLived(later, process);
        process.isGone = true;
        later.processes.push_back(std::move(process));
    }
    for (SocketFact& socket : earlier.sockets)
        if (!std::ranges::contains(later.sockets, socket.inode, &SocketFact::inode))
            later.sockets.push_back(std::move(socket));
    for (const SegmentFact& segment : earlier.segments)
        if (!std::ranges::contains(later.segments, segment.id, &SegmentFact::id))
            later.segments.push_back(segment);
    return later;
}

} // namespace casemate
