// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/gather.h"

#include "models/core/text.h"
#include "models/evidence/account.h"
#include "models/evidence/activation.h"
#include "models/evidence/configuration/configuration.h"
#include "models/evidence/data.h"
#include "models/evidence/files.h"
#include "models/evidence/journal/journal.h"
#include "models/evidence/kernel.h"
#include "models/evidence/libraries.h"
#include "models/evidence/modules.h"
#include "models/evidence/mounts.h"
#include "models/evidence/namedpaths.h"
#include "models/evidence/package.h"
#include "models/evidence/processes/running.h"
#include "models/evidence/processes/written.h"
#include "models/evidence/profile.h"
#include "models/evidence/programs.h"
#include "models/evidence/resolver.h"
#include "models/evidence/strays.h"
#include "models/evidence/temporaries.h"
#include "models/evidence/unitfolders.h"

#include <array>
#include <cerrno>

#include <sys/stat.h>

namespace casemate {

namespace {

constexpr std::size_t mostCommands = 128;

/// In the order in which systemd starts them.
constexpr std::array commandDirectives{"ExecCondition"_directive, "ExecStartPre"_directive, "ExecStart"_directive,
    "ExecStartPost"_directive, "ExecReload"_directive, "ExecReloadPost"_directive, "ExecStop"_directive,
    "ExecStopPost"_directive};

std::string textOf(const EffectiveUnit& unit, DirectiveId id, const Dialect& dialect)
{
    const auto* text = std::get_if<std::string>(&unit.value(id));
    if (text == nullptr)
        return {};
    return dialect.specifiers == nullptr ? *text : dialect.specifiers->expand(*text).value_or(*text);
}

std::optional<RootFolder> openedFolder(const std::filesystem::path& path)
{
    auto opened = RootFolder::open(path);
    return opened ? std::optional(*std::move(opened)) : std::nullopt;
}

/// The folder @p folder of @p root, which is at @p path.
std::optional<RootFolder> folderIn(const RootFolder& root, std::filesystem::path path, std::string_view folder)
{
    const auto place = root.find(folder);
    if (!place || !place->exists)
        return std::nullopt;
    return openedFolder(path += place->path);
}

/// The root that the service's programs live in: @p root, or its folder that RootDirectory= names. Nothing for an
/// image.
std::optional<RootFolder> programRoot(
    const EffectiveUnit& unit, const std::filesystem::path& path, const RootFolder& root, const Dialect& dialect)
{
    if (!textOf(unit, "RootImage"_directive, dialect).empty() || !textOf(unit, "RootMStack"_directive, dialect).empty())
        return std::nullopt;
    const std::string folder = textOf(unit, "RootDirectory"_directive, dialect);
    return folder.empty() ? openedFolder(path) : folderIn(root, path, folder);
}

/// The folders for plain program names: those of ExecSearchPath=, or the usual ones.
std::vector<std::string> programFolders(const EffectiveUnit& unit, const Dialect& dialect)
{
    const auto* list = std::get_if<EntryList>(&unit.value("ExecSearchPath"_directive));
    if (list == nullptr || list->entries.empty())
        return usualProgramFolders();
    std::vector<std::string> folders;
    for (const std::string& entry : list->entries)
        if (const auto words = text::extractWords(entry, text::Quoting::Plain, "\n"); words && !words->empty())
            folders.push_back(dialect.specifiers == nullptr
                    ? words->front()
                    : dialect.specifiers->expand(words->front()).value_or(words->front()));
    return folders;
}

std::vector<CommandFact> gatherCommands(
    const EffectiveUnit& unit, const std::optional<RootFolder>& root, const Dialect& dialect)
{
    const std::vector<std::string> folders = programFolders(unit, dialect);
    std::vector<CommandFact> commands;
    for (const DirectiveId id : commandDirectives) {
        const auto* list = std::get_if<EntryList>(&unit.value(id));
        for (const std::string& entry : list == nullptr ? std::vector<std::string>() : list->entries) {
            auto line = readCommandLine(entry, dialect);
            if (!line || commands.size() == mostCommands)
                continue;
            const Source source{.kind = SourceKind::Unit, .where = std::string(directive(id).name)};
            CommandFact command{.directive = id, .line = *std::move(line), .source = source};
            if (root)
                command.steps = followProgram(*root, folders, command.line.program, command.line.arguments, source);
            else
                command.steps = {{.file = unseen(command.line.program, ENODATA),
                    .arguments = command.line.arguments,
                    .source = source}};
            commands.push_back(std::move(command));
        }
    }
    return commands;
}

std::map<std::string, BinaryFact, std::less<>> gatherBinaries(
    const std::vector<CommandFact>& commands, const RootFolder& root)
{
    std::map<std::string, BinaryFact, std::less<>> binaries;
    LibrarySearch search(root);
    for (const CommandFact& command : commands)
        for (const ProgramStep& step : command.steps)
            if (step.kind == ProgramKind::Elf && !binaries.contains(step.file.resolved))
                binaries.emplace(step.file.resolved, search.examine(step.file.resolved));
    return binaries;
}

/// What runs in a program's root is packaged there, too.
void addPackage(ServiceFacts& facts, const RootFolder& root, const std::string& unit)
{
    const ServicePackages packages = packagesOf(root, facts.commands, unit);
    const std::vector<TemporaryFact> temporaries = allTemporaries(root);
    facts.package = packageFact(root, packages);
    facts.data = dataFolders(root, facts, packages, temporaries, unit);
    facts.temporaries = temporariesOf(temporaries, facts);
}

void addSystem(ServiceFacts& facts, const RootFolder& root, const std::optional<RootFolder>& proc,
    const Dialect& dialect, const std::string& unit)
{
    const UnitFolders units(root, dialect.scope);
    facts.listens = listensFor(units, unit);
    facts.timers = timersOf(units, unit);
    facts.mounts = mountsOf(root, proc, units);
    facts.kernel = kernelOf(root, proc);
    facts.resolver = resolverOf(root);
    facts.strays = straysOf(root, dialect.scope, unit);
    facts.profile = profileOf(root, facts.commands);
}

RunningPlace runningPlace(const std::filesystem::path& root, const Dialect& dialect, const std::filesystem::path& proc)
{
    return {.root = root,
        .proc = proc,
        .unit = dialect.specifiers == nullptr ? std::string() : dialect.specifiers->unitName,
        .isOfUser = dialect.scope == Scope::User};
}

/// True where @p root is the running system's own and systemd is its init, as sd_booted(3) tells it.
bool isBooted(const RootFolder& root)
{
    const auto place = root.find("/run/systemd/system");
    return root.isSystemRoot() && place && place->exists && S_ISDIR(place->mode);
}

} // namespace

Result<ServiceFacts> gatherFacts(const EffectiveUnit& unit, const std::filesystem::path& root, const Dialect& dialect,
    const std::filesystem::path& proc, const JournalRecords* journal)
{
    const auto opened = RootFolder::open(root);
    if (!opened)
        return std::unexpected(opened.error());
    const auto programs = programRoot(unit, root, *opened, dialect);
    ServiceFacts facts{.isLive = isBooted(*opened),
        .account = accountOf(unit, *opened, dialect),
        .groups = groupsOf(unit, *opened, dialect),
        .commands = gatherCommands(unit, programs, dialect)};
    if (programs)
        facts.binaries = gatherBinaries(facts.commands, *programs);
    facts.paths = namedPaths(unit, *opened, dialect);
    for (NamedPath& path : argumentPaths(facts.commands, programs ? *programs : *opened))
        facts.paths.push_back(std::move(path));
    const std::string name = dialect.specifiers == nullptr ? std::string() : dialect.specifiers->unitName;
    if (programs) {
        facts.configurations = configurationsOf(unit, facts, {root, *opened, *programs}, dialect);
        facts.modules = modulesOf(*programs, facts.configurations);
        addPackage(facts, *programs, name);
    }
    addSystem(facts, *opened, proc.empty() ? folderIn(*opened, root, "/proc") : openedFolder(proc), dialect, name);
    facts.running = lookAtRunning(runningPlace(root, dialect, proc));
    addWritten(facts, programs ? *programs : *opened);
    facts.journal =
        journalFacts(journal == nullptr ? readJournal(*opened) : *journal, facts, name, dialect.scope == Scope::User);
    return facts;
}

void lookAgain(ServiceFacts& facts, const EffectiveUnit& unit, const std::filesystem::path& root,
    const Dialect& dialect, const std::filesystem::path& proc)
{
    const auto opened = RootFolder::open(root);
    if (!opened)
        return;
    facts.running = joined(std::move(facts.running), lookAtRunning(runningPlace(root, dialect, proc)));
    const auto programs = programRoot(unit, root, *opened, dialect);
    addWritten(facts, programs ? *programs : *opened);
}

} // namespace casemate
