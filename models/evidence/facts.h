// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/commandline.h"
#include "models/catalogue/directive.h"
#include "models/evidence/journalfacts.h"
#include "models/evidence/processfacts.h"
#include "models/host/readbudget.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace casemate {

/// What a fact was read from: the codes of the evidence column of the table of hazards.
enum class SourceKind : std::uint8_t { Unit, FileSystem, Binary, Process, Journal, Configuration };

/// The place that a fact comes from.
struct Source {
    SourceKind kind = SourceKind::Unit;
    std::string where{}; ///< a directive's name, or the path of a file as that system would print it
    friend bool operator==(const Source&, const Source&) = default;
};

/// What lies at a path.
enum class FileKind : std::uint8_t { File, Folder, Socket, Pipe, BlockDevice, CharacterDevice, Other };

/// A path and what lies there.
struct FileFact {
    std::string path{}; ///< as asked for, specifiers expanded
    Look look = Look::CouldNot;
    std::string obstacle{}; ///< errno's text where nobody could look
    std::string resolved{}; ///< where its symlinks lead, also where nothing lies there; empty where nobody could look
    FileKind kind = FileKind::Other;
    mode_t permissions = 0;
    uid_t owner = 0;
    gid_t group = 0;
    friend bool operator==(const FileFact&, const FileFact&) = default;
};

/// The user that the service runs as.
struct AccountFact {
    std::string name{}; ///< what User= says, specifiers expanded; "root" where it says nothing
    Look look = Look::CouldNot;
    bool isDynamic = false; ///< DynamicUser= makes one that is in no file
    uid_t uid = 0; ///< where it was seen
    gid_t gid = 0; ///< its primary group, where it was seen
    std::string home{}; ///< its home folder, where it was seen
    Source source{};
    friend bool operator==(const AccountFact&, const AccountFact&) = default;
};

/// A group that Group= or SupplementaryGroups= names.
struct GroupFact {
    std::string name{}; ///< specifiers expanded
    Look look = Look::CouldNot;
    gid_t gid = 0; ///< where it was seen
    Source source{};
    friend bool operator==(const GroupFact&, const GroupFact&) = default;
};

/// What a program's file is.
enum class ProgramKind : std::uint8_t { Elf, Script, Other };

/// A program that a command comes to.
struct ProgramStep {
    FileFact file{};
    ProgramKind kind = ProgramKind::Other; ///< where the file could be read
    bool isRead = false; ///< false: its bytes are closed to us
    std::uint64_t capabilities = 0; ///< of the file (capabilities(7)): bit n is capability n
    std::vector<std::string> arguments{}; ///< what it gets after its own name
    Source source{}; ///< what names it: the directive, or the script that names its interpreter
    friend bool operator==(const ProgramStep&, const ProgramStep&) = default;
};

/// A command of the unit and what it starts: the named program, then for a script its interpreter, and for env(1),
/// start-stop-daemon(8), a shell's -c and the like what they start.
struct CommandFact {
    DirectiveId directive{};
    CommandLine line{};
    std::vector<ProgramStep> steps{}; ///< never empty; a few at most
    Source source{};
    friend bool operator==(const CommandFact&, const CommandFact&) = default;

    /// What runs in the end, as far as it could be followed.
    [[nodiscard]] const ProgramStep& program() const { return steps.back(); }
};

/// A shared library that a binary needs, directly or through another.
struct LibraryFact {
    std::string name{}; ///< as the one who needs it names it
    Look look = Look::Missing;
    std::string path{}; ///< where the loader would find it
    Source source{}; ///< who needs it
    friend bool operator==(const LibraryFact&, const LibraryFact&) = default;
};

/// An ELF file.
struct BinaryFact {
    Look look = Look::CouldNot; ///< CouldNot: closed to us, or malformed
    int bits = 0; ///< 32 or 64
    std::string machine{}; ///< "x86-64", "aarch64", ...; "machine 243" where it has no name here
    FileFact loader{}; ///< the dynamic loader (PT_INTERP); path empty where there is none
    std::vector<LibraryFact> libraries{}; ///< the DT_NEEDED closure, breadth first, each name once
    bool isComplete = true; ///< false: there are more than the probe follows, or one could not be read
    std::vector<std::string> imports{}; ///< sorted: the functions that it, and libraries of its own (outside of the
                                        ///< system's library folders), want from elsewhere: "setgroups"
    bool wantsExecutableStack = false; ///< PT_GNU_STACK of it or a library says so, or a program with a loader has none
    std::string stackSource{}; ///< the file that wants it: a library rather than the program
    bool isPacked = false; ///< unpacks itself into memory: UPX
    Source source{};
    friend bool operator==(const BinaryFact&, const BinaryFact&) = default;
};

/// As what a unit names a path.
enum class PathRole : std::uint8_t {
    Listed, ///< ReadWritePaths= and its kin
    Single, ///< the one path of a directive: RootDirectory=, NetworkNamespacePath=, ...
    BindSource, ///< what BindPaths= shows elsewhere
    BindTarget, ///< where BindPaths= shows it
    Emptied, ///< TemporaryFileSystem=
    Made, ///< StateDirectory= and its kin: systemd makes it before the start
    WorkingFolder, ///< WorkingDirectory=
    PidFile, ///< PIDFile=: the service writes it
    Output, ///< StandardOutput=file: and its kin: systemd opens it outside of the sandbox
    Argument ///< a word of a command
};

/// A path that the unit names, and what lies there.
struct NamedPath {
    DirectiveId directive{};
    PathRole role = PathRole::Listed;
    std::string entry{}; ///< the entry of the directive's value that names it; for Argument the word
    bool mayMiss = false; ///< "-"
    bool isInRoot = false; ///< "+": looked up below RootDirectory=
    bool isReadOnly = false; ///< "ro" of a Made or Emptied one
    std::size_t command = 0; ///< for Argument: the place in ServiceFacts::commands
    FileFact file{};
    FileFact folder{}; ///< the folder around it
    Source source{};
    friend bool operator==(const NamedPath&, const NamedPath&) = default;
};

/// One setting of a program: of its files, or of its command line.
struct SettingFact {
    std::string key{}; ///< as the program spells it, in lower case: "worker_cpu_affinity"
    std::string value{}; ///< without quotes and the end of the statement
    Source source{}; ///< Configuration and the file, or Unit and the directive whose command says it
    unsigned line = 0; ///< of the file, from 1; 0 for a command line
    friend bool operator==(const SettingFact&, const SettingFact&) = default;
};

/// What the configuration of a program that the service runs says, as far as rules ask for it.
struct ConfigurationFact {
    std::string program{}; ///< "nginx", "apache", "php-fpm", "mariadb", "postgresql", "redis", "gunicorn", ...
    Look look = Look::Missing; ///< CouldNot: a file of it is closed to us; Missing: there is none, its defaults hold
    std::string obstacle{}; ///< the file, and errno's text, where one is closed
    std::vector<SettingFact> settings{}; ///< in reading order; a later one of a key is a further one or wins, as there
    friend bool operator==(const ConfigurationFact&, const ConfigurationFact&) = default;

    /// The last setting of @p key, or null.
    [[nodiscard]] const SettingFact* last(std::string_view key) const;
};

/// A shared object that a program loads while it runs rather than by its ELF header.
struct ModuleFact {
    std::string program{}; ///< as in ConfigurationFact
    FileFact file{};
    BinaryFact binary{};
    SettingFact setting{}; ///< that names it; without a key where the program loads what is there
    friend bool operator==(const ModuleFact&, const ModuleFact&) = default;
};

/// A program with more rights than its caller: the set-user-ID or set-group-ID bit, or capabilities of the file.
struct PrivilegedFact {
    FileFact file{};
    std::uint64_t capabilities = 0; ///< of the file: bit n is capability n
    friend bool operator==(const PrivilegedFact&, const PrivilegedFact&) = default;
};

/// The package that brought the service's main program.
struct PackageFact {
    Look look = Look::CouldNot; ///< Missing: no package owns it; CouldNot: no database that the probe reads
    std::string name{};
    std::vector<PrivilegedFact> privileged{}; ///< its files that give rights
    std::vector<std::string> temporaries{}; ///< its tmpfiles.d files
    Source source{};
    friend bool operator==(const PackageFact&, const PackageFact&) = default;
};

/// Why a folder seems to be the service's to write.
enum class DataReason : std::uint8_t {
    Package, ///< its package brought the folder
    Owner, ///< the service's user, or the user its configuration names, owns it
    Configuration, ///< a setting names it (or a file in it) as a place to write
    Temporary, ///< the package's tmpfiles.d makes it
    Process, ///< a running process has files in it open for writing, or listens at a socket there
    Name ///< it is called like the program or the unit, and somebody else owns it
};

/// A folder below /var, /run or /srv, or anywhere if a process shows it, that the service seems to write. The topmost
/// ones: none lies in another.
struct DataFact {
    FileFact folder{}; ///< Missing for what tmpfiles.d or a start would make
    DataReason reason = DataReason::Package;
    std::string user{}; ///< the user that owns it, where a name is known
    Source source{};
    friend bool operator==(const DataFact&, const DataFact&) = default;
};

/// Something that systemd-tmpfiles(8) makes at each boot.
struct TemporaryFact {
    char type = 'd'; ///< of tmpfiles.d(5), without modifiers
    std::string path{};
    std::string user{}; ///< empty: root
    std::string mode{}; ///< octal, empty: the default
    Source source{};
    friend bool operator==(const TemporaryFact&, const TemporaryFact&) = default;
};

/// Who is asked for names: /etc/resolv.conf.
struct ResolverFact {
    Look look = Look::CouldNot;
    std::vector<std::string> servers{}; ///< addresses as written, without a zone
    Source source{};
    friend bool operator==(const ResolverFact&, const ResolverFact&) = default;
};

/// A mount point of the table of mounts, or one that fstab or a mount unit plans.
struct MountFact {
    std::string path{};
    std::string type{}; ///< of the file system: "ext4", "nfs"
    bool isMounted = false; ///< false: planned only
    bool isReadOnly = false; ///< the whole file system, not just this place
    bool isAutomatic = false; ///< mounted when somebody looks (autofs, x-systemd.automount)
    Source source{};
    friend bool operator==(const MountFact&, const MountFact&) = default;
};

/// What the kernel that runs the service can enforce; nothing is known of a tree at rest.
struct KernelFact {
    Look look = Look::CouldNot;
    std::string release{}; ///< "6.12.57"
    std::vector<std::string> securityModules{}; ///< active ones
    bool knowsModules = false; ///< the list above could be read
    std::optional<bool> hasSeccomp{}; ///< system call filters
    std::optional<bool> hasUnifiedGroups{}; ///< cgroup2 at /sys/fs/cgroup with controllers
    std::optional<bool> hasNewGroups{}; ///< cgroup2 anywhere, if only beside the old ones
    std::optional<bool> hasIpv6{};
    std::optional<unsigned> firstFreePort{}; ///< net.ipv4.ip_unprivileged_port_start
    std::string container{}; ///< what kind this is in, or empty
    friend bool operator==(const KernelFact&, const KernelFact&) = default;
};

/// An address that a socket unit of the service listens on in its stead.
struct ListenFact {
    std::string unit{}; ///< "app.socket"
    std::string kind{}; ///< "ListenStream", "ListenDatagram", ...
    std::string address{}; ///< as written
    bool isEnabled = false; ///< another unit wants the socket unit, so that it listens from the boot on
    Source source{}; ///< the unit's file
    friend bool operator==(const ListenFact&, const ListenFact&) = default;
};

/// A file that looks like a drop-in of the unit, and that systemd does not read.
struct StrayFact {
    std::string path{};
    std::string meant{}; ///< the path at which it would be read
    std::string key{}; ///< of its first assignment
    std::string value{};
    friend bool operator==(const StrayFact&, const StrayFact&) = default;
};

/// What can be found out about a service beside its unit. A plain value: the probes fill it, rules read it.
struct ServiceFacts {
    ReadEnd end = ReadEnd::None; ///< why the probes gave up, so that anything below may be missing
    bool isLive =
        false; ///< looked at on the running system itself, so that /run and its kin are what the service will find
    AccountFact account{};
    std::vector<GroupFact> groups{}; ///< of Group=, then of SupplementaryGroups=
    std::vector<CommandFact> commands{}; ///< in the order in which systemd starts them
    std::map<std::string, BinaryFact, std::less<>> binaries{}; ///< the ELF programs of the commands, by resolved path
    std::vector<NamedPath> paths{}; ///< in the order of the unit's directives
    std::vector<ConfigurationFact> configurations{}; ///< of the programs of the commands, each once
    std::vector<ModuleFact> modules{}; ///< those of the configurations that are there
    PackageFact package{};
    std::vector<DataFact> data{};
    std::vector<TemporaryFact> temporaries{}; ///< those of the service's package, and those of paths that it names
    ResolverFact resolver{};
    std::vector<MountFact> mounts{};
    KernelFact kernel{};
    std::vector<ListenFact> listens{};
    std::vector<std::string> timers{}; ///< timer units that start it
    RunningFacts running{}; ///< what its processes show, where it runs
    JournalFacts journal{}; ///< what was written about it
    std::vector<StrayFact> strays{};
    std::string profile{}; ///< the file of AppArmor's profile of the main program, where there is one in force
    friend bool operator==(const ServiceFacts&, const ServiceFacts&) = default;

    /// True where the probes looked at all that they wanted to, successfully or not.
    [[nodiscard]] bool isWhole() const { return end == ReadEnd::None; }
    /// True where every path that the unit names could be looked at.
    [[nodiscard]] bool sawPaths() const;
    /// True where every program that the unit starts, and all its libraries, could be looked at.
    [[nodiscard]] bool sawPrograms() const;
    /// True where every configuration file that the probes wanted could be read.
    [[nodiscard]] bool sawConfigurations() const;
    /// The configuration of @p program, or null where the service does not run it.
    [[nodiscard]] const ConfigurationFact* configuration(std::string_view program) const;
};

} // namespace casemate
