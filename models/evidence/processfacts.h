// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/look.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace casemate {

/// A file that a process has open, its working folder, or a file that is mapped.
struct OpenFile {
    std::string path{}; ///< as the process sees it
    bool isWritten = false; ///< open for writing
    bool isDeleted = false; ///< nobody finds it under that name any more
    bool isForeign = false; ///< another user's, and a root without powers might not open it like this
    friend bool operator==(const OpenFile&, const OpenFile&) = default;
};

/// What memory that is both code and not a file tells of a process: that it makes code while it runs.
enum class MadeCode : std::uint8_t {
    None,
    Shared, ///< a memory file that is mapped twice, once for writing: permitted under MemoryDenyWriteExecute=
    Anonymous, ///< memory of no file that can be executed
    Writable ///< memory that can be written and executed at once
};

/// A process of the service, as proc(5) shows it.
struct ProcessFact {
    pid_t id = 0;
    pid_t parent = 0;
    std::uint64_t start = 0; ///< clock ticks since the boot: with the id it names a process for good
    bool isGone = false; ///< an earlier look saw it, the last did not
    std::string name{}; ///< as the kernel has it, 15 bytes at most
    std::string program{}; ///< the file that it runs; empty where that is closed to us
    uid_t user = 0; ///< effective
    gid_t group = 0; ///< effective
    std::size_t groups = 0; ///< how many supplementary ones
    std::uint64_t effective = 0; ///< capabilities(7): bit n is capability n
    std::uint64_t bounding = 0;
    bool forbidsNewPrivileges = false;
    bool isFiltered = false; ///< seccomp(2) filters are on
    unsigned threads = 0;
    bool isRealtime = false; ///< SCHED_FIFO or SCHED_RR, in one of its threads
    int nice = 0;
    std::string processors{}; ///< those that it may run on: "0-3"
    std::uint64_t lockedMemory = 0; ///< bytes, locked or pinned
    Look details = Look::Seen; ///< CouldNot: what follows is closed to us
    MadeCode madeCode = MadeCode::None;
    std::vector<std::string> code{}; ///< files that are mapped to be executed
    std::vector<OpenFile> files{}; ///< open ones that have a path, and its working folder
    std::vector<std::uint64_t> sockets{}; ///< inodes
    std::vector<std::string> namespaces{}; ///< kinds and inodes: "net:[4026531840]"
    friend bool operator==(const ProcessFact&, const ProcessFact&) = default;
};

/// A socket that a process of the service has.
struct SocketFact {
    unsigned family = 0; ///< AF_INET and the like; 0 where the kernel lists it nowhere
    bool isStream = false; ///< TCP, or a stream or sequence of packets of AF_UNIX
    bool isRaw = false; ///< raw(7)
    bool isListening = false; ///< waits for others: listen(2), or an unconnected UDP socket with a port
    std::string address{}; ///< local one in numbers; of AF_UNIX its path, with "@" in front of an abstract one
    unsigned port = 0; ///< local one
    std::string peer{}; ///< address of the other end in numbers, where it is connected
    unsigned peerPort = 0;
    std::uint64_t inode = 0;
    pid_t process = 0; ///< one that has it
    friend bool operator==(const SocketFact&, const SocketFact&) = default;
};

/// A segment of SysV shared memory that a process of the service made or used.
struct SegmentFact {
    std::uint64_t id = 0;
    std::uint64_t attached = 0; ///< how many processes
    uid_t creator = 0;
    friend bool operator==(const SegmentFact&, const SegmentFact&) = default;
};

/// Children of one kind that come and go while somebody looks.
struct ShortLived {
    std::string name{};
    std::string parent{};
    unsigned count = 0; ///< how many were seen, or missed between two looks
    friend bool operator==(const ShortLived&, const ShortLived&) = default;
};

/// What the control group of the service counts; nothing where the controller is not there.
struct Counts {
    std::optional<std::uint64_t> mostTasks{}; ///< pids.peak
    std::optional<std::uint64_t> mostMemory{}; ///< memory.peak, bytes
    std::optional<std::uint64_t> ownMemory{}; ///< bytes now that no file holds as well: anon and shmem of memory.stat
    std::uint64_t memoryKills = 0; ///< oom_kill of memory.events
    std::uint64_t throttled = 0; ///< nr_throttled of cpu.stat
    bool hasChildren = false; ///< the service made groups below its own
    friend bool operator==(const Counts&, const Counts&) = default;
};

/// What the service's own mounts make of a place.
enum class PlaceKind : std::uint8_t {
    Usual, ///< as for everybody, below a place that is not
    ReadOnly, ///< others may write there
    Private, ///< something else is there than for others
    Hidden
};

/// A place, and all below it that has no fact of its own, which the running service sees otherwise than the host.
struct PlaceFact {
    std::string path{};
    PlaceKind kind = PlaceKind::Usual;
    friend bool operator==(const PlaceFact&, const PlaceFact&) = default;
};

/// What the service does while it runs.
struct RunningFacts {
    Look look = Look::Missing; ///< Missing: it does not run; CouldNot: nobody can tell
    std::string obstacle{}; ///< what was closed to us, where something was
    std::string controlGroup{}; ///< below the root of the hierarchy: "/system.slice/app.service"
    unsigned samples = 0; ///< how often somebody looked
    std::vector<ProcessFact> processes{}; ///< every one that was seen, parents first
    std::vector<SocketFact> sockets{};
    std::vector<SegmentFact> segments{};
    std::vector<ShortLived> shortLived{};
    std::vector<PlaceFact> places{}; ///< of its first process, in the order of their paths
    Counts counts{};
    std::string onlineProcessors{}; ///< "0-3"
    friend bool operator==(const RunningFacts&, const RunningFacts&) = default;

    /// True where processes of the service were seen, with everything about them.
    [[nodiscard]] bool isSeen() const;
    /// True where one of the processes runs under filters or without new privileges: what it does not do then it may
    /// not be able to do.
    [[nodiscard]] bool isConfined() const;
    /// What its own mounts make of @p path now: that it writes nothing there proves little where it cannot.
    [[nodiscard]] PlaceKind kindOf(std::string_view path) const;
};

} // namespace casemate
