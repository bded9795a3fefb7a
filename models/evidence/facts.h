// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/commandline.h"
#include "models/catalogue/directive.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <sys/types.h>

namespace casemate {

/// What a look at something came to. That nobody could look is never taken for "is not there".
enum class Look : std::uint8_t {
    Seen, ///< it is there and was looked at
    Missing, ///< it is not there
    CouldNot ///< no permission, an I/O error, or nothing that the probe understands
};

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

/// What a program's file is.
enum class ProgramKind : std::uint8_t { Elf, Script, Other };

/// A program that a command comes to.
struct ProgramStep {
    FileFact file{};
    ProgramKind kind = ProgramKind::Other; ///< where the file could be read
    bool isRead = false; ///< false: its bytes are closed to us
    std::vector<std::string> arguments{}; ///< what it gets after its own name
    Source source{}; ///< what names it: the directive, or the script that names its interpreter
    friend bool operator==(const ProgramStep&, const ProgramStep&) = default;
};

/// A command of the unit and what it starts: the named program, then for a script its interpreter, and what env(1)
/// starts.
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

/// What can be found out about a service beside its unit. A plain value: the probes fill it, rules read it.
struct ServiceFacts {
    bool isLive =
        false; ///< looked at on the running system itself, so that /run and its kin are what the service will find
    AccountFact account{};
    std::vector<CommandFact> commands{}; ///< in the order in which systemd starts them
    std::map<std::string, BinaryFact, std::less<>> binaries{}; ///< the ELF programs of the commands, by resolved path
    std::vector<NamedPath> paths{}; ///< in the order of the unit's directives
    friend bool operator==(const ServiceFacts&, const ServiceFacts&) = default;

    /// True where every path that the unit names could be looked at.
    [[nodiscard]] bool sawPaths() const;
    /// True where every program that the unit starts, and all its libraries, could be looked at.
    [[nodiscard]] bool sawPrograms() const;
};

} // namespace casemate
