// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/seen.h"

#include "models/catalogue/addressfamilies.h"
#include "models/evidence/files.h"
#include "models/hazards/evidencelimits.h"

#include <algorithm>
#include <array>

#include <sys/socket.h>

namespace casemate::clues {

namespace {

const RunningFacts& running(const Inquiry& inquiry) { return inquiry.facts.running; }

Clue likely(Sentence evidence) { return {.confidence = Confidence::Likely, .evidence = {std::move(evidence)}}; }

const ProcessFact* processOf(const Inquiry& inquiry, pid_t id)
{
    const auto at = std::ranges::find(running(inquiry).processes, id, &ProcessFact::id);
    return at == running(inquiry).processes.end() ? nullptr : &*at;
}

/// The process that systemd started, as far as the parents tell.
const ProcessFact* mainProcess(const Inquiry& inquiry)
{
    const auto& all = running(inquiry).processes;
    const auto at =
        std::ranges::find_if(all, [&](const ProcessFact& each) { return processOf(inquiry, each.parent) == nullptr; });
    return at == all.end() ? nullptr : &*at;
}

/// True where the unit's files assign @p key, which needs no place in the catalogue.
bool isAssigned(const Inquiry& inquiry, std::string_view key)
{
    const UnitStack* stack = inquiry.loading.stack;
    const auto assigns = [key](const UnitFile& file) {
        return std::ranges::contains(file.document->assignments(), key, &Assignment::key);
    };
    return stack != nullptr
        && ((stack->fragment && assigns(*stack->fragment)) || std::ranges::any_of(stack->dropIns, assigns));
}

/// "10.0.0.5:5432", "[::1]:80".
std::string endText(const std::string& address, unsigned port)
{
    return (address.contains(':') ? '[' + address + ']' : address) + ':' + std::to_string(port);
}

std::optional<Endpoint> endpointOf(const std::string& address, unsigned port, Sentence evidence)
{
    auto endpoint = readEndpoint(endText(address, port), false);
    if (endpoint)
        endpoint->evidence = std::move(evidence);
    return endpoint;
}

bool isInternet(const SocketFact& socket) { return socket.family == AF_INET || socket.family == AF_INET6; }

/// True for a socket that others asked for: they came to a port that the service listens on.
bool isAccepted(const Inquiry& inquiry, const SocketFact& socket)
{
    return std::ranges::any_of(running(inquiry).sockets,
        [&](const SocketFact& each) { return each.isListening && isInternet(each) && each.port == socket.port; });
}

} // namespace

std::string shown(const ProcessFact& process) { return process.name + " (" + std::to_string(process.id) + ')'; }

bool isWholeSeen(const Inquiry& inquiry) { return running(inquiry).isSeen() && !running(inquiry).isConfined(); }

bool isFreeToWrite(const Inquiry& inquiry) { return closedPlaces(inquiry.facts, inquiry.view).empty(); }

std::optional<Clue> makesCode(const Inquiry& inquiry, MadeCode least)
{
    for (const ProcessFact& process : running(inquiry).processes)
        if (process.madeCode >= least)
            return likely({process.madeCode == MadeCode::Shared
                    ? QT_TRANSLATE_NOOP("Hazard", "The process %1 runs code from memory that it also writes.")
                    : QT_TRANSLATE_NOOP("Hazard", "The process %1 has made code of its own, and runs it."),
                {shown(process)}});
    return std::nullopt;
}

std::optional<Clue> hasSocket(const Inquiry& inquiry, unsigned family)
{
    for (const SocketFact& socket : running(inquiry).sockets) {
        const ProcessFact* process = processOf(inquiry, socket.process);
        const bool isCounted = family != AF_UNIX || (!socket.address.empty() && inquiry.facts.listens.empty());
        if (socket.family == family && isCounted && process != nullptr)
            return likely({QT_TRANSLATE_NOOP("Hazard", "The process %1 has a socket of the family %2."),
                {shown(*process), std::string(addressfamilies::name(family))}});
    }
    return std::nullopt;
}

std::optional<Clue> hasRawSocket(const Inquiry& inquiry)
{
    for (const SocketFact& socket : running(inquiry).sockets)
        if (const ProcessFact* process = processOf(inquiry, socket.process); socket.isRaw && process != nullptr)
            return likely({QT_TRANSLATE_NOOP("Hazard", "The process %1 has a raw socket."), {shown(*process)}});
    return std::nullopt;
}

std::optional<Clue> hasOpen(const Inquiry& inquiry, std::string_view folder, bool isWritten)
{
    for (const ProcessFact& process : running(inquiry).processes)
        for (const OpenFile& file : process.files)
            // the files of pressure systemd leaves writable (systemd.resource-control(5), MemoryPressureWatch=)
            if (isBelow(file.path, folder) && (file.isWritten || !isWritten) && !file.path.ends_with(".pressure"))
                return likely({file.isWritten ? QT_TRANSLATE_NOOP("Hazard", "The process %1 has %2 open for writing.")
                                              : QT_TRANSLATE_NOOP("Hazard", "The process %1 has %2 open."),
                    {shown(process), file.path}});
    return std::nullopt;
}

std::optional<Clue> hasForeign(const Inquiry& inquiry, bool isWritten)
{
    // systemd itself opens what StandardOutput= names
    const auto isHandedIn = [&](const std::string& path) {
        return std::ranges::any_of(inquiry.facts.paths,
            [&](const NamedPath& named) { return named.role == PathRole::Output && named.file.path == path; });
    };
    for (const ProcessFact& process : running(inquiry).processes)
        for (const OpenFile& file : process.files)
            if (file.isForeign && file.isWritten == isWritten && !isHandedIn(file.path))
                return likely(
                    {QT_TRANSLATE_NOOP("Hazard", "The process %1, a root one, has %2 open, which is another user's."),
                        {shown(process), file.path}});
    return std::nullopt;
}

std::optional<Clue> changedScheduling(const Inquiry& inquiry, std::string_view call)
{
    const ProcessFact* first = mainProcess(inquiry);
    if (first == nullptr)
        return std::nullopt;
    for (const ProcessFact& process : running(inquiry).processes) {
        if (call == "sched_setaffinity" && process.processors != first->processors && !process.processors.empty())
            return likely({QT_TRANSLATE_NOOP("Hazard", "The process %1 runs on the processors %2 only."),
                {shown(process), process.processors}});
        if (call == "setpriority" && process.nice != first->nice)
            return likely({QT_TRANSLATE_NOOP("Hazard", "The process %1 has given itself the nice level %2."),
                {shown(process), std::to_string(process.nice)}});
    }
    return std::nullopt;
}

std::optional<Clue> isRealtime(const Inquiry& inquiry)
{
    if (isAssigned(inquiry, "CPUSchedulingPolicy"))
        return std::nullopt;
    for (const ProcessFact& process : running(inquiry).processes)
        if (process.isRealtime)
            return likely(
                {QT_TRANSLATE_NOOP("Hazard", "The process %1 has a thread of realtime priority."), {shown(process)}});
    return std::nullopt;
}

std::optional<Clue> changedUser(const Inquiry& inquiry, bool& keepsRoot)
{
    const auto& all = running(inquiry).processes;
    const auto other = std::ranges::find_if(all, [](const ProcessFact& each) { return each.user != 0; });
    if (other == all.end())
        return std::nullopt;
    keepsRoot = std::ranges::contains(all, uid_t{0}, &ProcessFact::user);
    return likely(
        {QT_TRANSLATE_NOOP("Hazard", "Process %1 switched to UID %2."), {shown(*other), std::to_string(other->user)}});
}

bool staysRoot(const Inquiry& inquiry)
{
    const auto& all = running(inquiry).processes;
    return isWholeSeen(inquiry)
        && std::ranges::all_of(all, [](const ProcessFact& each) { return each.user == 0 && each.group == 0; });
}

std::optional<Clue> locksMemory(const Inquiry& inquiry)
{
    for (const ProcessFact& process : running(inquiry).processes)
        if (process.lockedMemory > 0)
            return likely({QT_TRANSLATE_NOOP("Hazard", "The process %1 has %2 KiB of memory locked."),
                {shown(process), std::to_string(process.lockedMemory / 1024)}});
    return std::nullopt;
}

std::optional<Clue> makesNamespaces(const Inquiry& inquiry, std::vector<std::string>& kinds)
{
    const ProcessFact* first = mainProcess(inquiry);
    if (first == nullptr)
        return std::nullopt;
    std::optional<Clue> clue;
    for (const ProcessFact& process : running(inquiry).processes)
        for (const std::string& each : process.namespaces) {
            const std::string kind = each.substr(0, each.find(':'));
            const bool isCompared = std::ranges::any_of(
                first->namespaces, [&](const std::string& other) { return other.starts_with(kind + ':'); });
            if (!isCompared || std::ranges::contains(first->namespaces, each) || std::ranges::contains(kinds, kind))
                continue;
            kinds.push_back(kind);
            if (!clue)
                clue = likely(
                    {QT_TRANSLATE_NOOP("Hazard", "The process %1 lives in namespaces of its own."), {shown(process)}});
        }
    return clue;
}

std::optional<Clue> sharesMemory(const Inquiry& inquiry, std::optional<uid_t> creator)
{
    const auto own =
        std::ranges::count_if(running(inquiry).processes, [](const ProcessFact& each) { return !each.isGone; });
    for (const SegmentFact& segment : running(inquiry).segments)
        if (segment.attached > static_cast<std::uint64_t>(own) && (!creator || segment.creator == *creator))
            return likely({QT_TRANSLATE_NOOP("Hazard", "The shared memory %1 is attached %2 times, also by others."),
                {std::to_string(segment.id), std::to_string(segment.attached)}});
    return std::nullopt;
}

std::vector<Endpoint> seenEndpoints(const Inquiry& inquiry)
{
    std::vector<Endpoint> endpoints;
    for (const SocketFact& socket : running(inquiry).sockets) {
        const ProcessFact* process = processOf(inquiry, socket.process);
        if (!socket.isListening || process == nullptr)
            continue;
        if (socket.family == AF_UNIX && !socket.address.empty()) {
            endpoints.push_back({.reach = Reach::Path,
                .text = socket.address,
                .evidence = {
                    QT_TRANSLATE_NOOP("Hazard", "The process %1 listens at %2."), {shown(*process), socket.address}}});
        } else if (isInternet(socket) && (socket.isStream || socket.port < 32768)) {
            // a UDP socket with a high port is one that asks others
            const std::string text = endText(socket.address, socket.port);
            if (auto endpoint = endpointOf(socket.address, socket.port,
                    {QT_TRANSLATE_NOOP("Hazard", "The process %1 listens at %2."), {shown(*process), text}}))
                endpoints.push_back(*std::move(endpoint));
        }
    }
    return endpoints;
}

std::vector<Endpoint> seenPeers(const Inquiry& inquiry)
{
    std::vector<Endpoint> peers;
    for (const SocketFact& socket : running(inquiry).sockets) {
        const ProcessFact* process = processOf(inquiry, socket.process);
        if (!isInternet(socket) || socket.peer.empty() || process == nullptr || isAccepted(inquiry, socket))
            continue;
        const std::string text = endText(socket.peer, socket.peerPort);
        if (auto peer = endpointOf(socket.peer, socket.peerPort,
                {QT_TRANSLATE_NOOP("Hazard", "The process %1 is connected to %2."), {shown(*process), text}}))
            peers.push_back(*std::move(peer));
    }
    return peers;
}

} // namespace casemate::clues
