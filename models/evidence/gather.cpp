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
#include "models/evidence/treeevidence.h"
#include "models/unit/query.h"

#include <array>
#include <cerrno>
#include <memory>

#include <sys/stat.h>

namespace casemate {

namespace {

constexpr std::size_t mostCommands = 128;

/// In the order in which systemd starts them.
constexpr std::array commandDirectives{"ExecCondition"_directive, "ExecStartPre"_directive, "ExecStart"_directive,
    "ExecStartPost"_directive, "ExecReload"_directive, "ExecReloadPost"_directive, "ExecStop"_directive,
    "ExecStopPost"_directive};

std::optional<RootFolder> openedFolder(const std::filesystem::path& path, ReadBudget* budget)
{
    auto opened = RootFolder::open(path);
    if (!opened)
        return std::nullopt;
    opened->limitBy(budget);
    return *std::move(opened);
}

/// The folder @p folder of @p root, which is at @p path.
std::optional<RootFolder> folderIn(const RootFolder& root, std::filesystem::path path, std::string_view folder)
{
    const auto place = root.find(folder);
    if (!place || !place->exists)
        return std::nullopt;
    return openedFolder(path += place->path, root.budget());
}

/// Where the root that the service's programs live in lies: @p path itself, which is @p root, or its folder that
/// RootDirectory= names. Nothing for an image.
std::optional<std::filesystem::path> programPath(
    const EffectiveUnit& unit, const std::filesystem::path& path, const RootFolder& root, const Dialect& dialect)
{
    if (!expandedText(unit, "RootImage"_directive, dialect).empty()
        || !expandedText(unit, "RootMStack"_directive, dialect).empty())
        return std::nullopt;
    const std::string folder = expandedText(unit, "RootDirectory"_directive, dialect);
    if (folder.empty())
        return path;
    const auto place = root.find(folder);
    return place && place->exists ? std::optional(std::filesystem::path(path) += place->path) : std::nullopt;
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
    const std::vector<CommandFact>& commands, const RootFolder& root, LibraryCache& cache)
{
    std::map<std::string, BinaryFact, std::less<>> binaries;
    LibrarySearch search(root, cache);
    for (const CommandFact& command : commands)
        for (const ProgramStep& step : command.steps)
            if (step.kind == ProgramKind::Elf && !binaries.contains(step.file.resolved))
                binaries.emplace(step.file.resolved, search.examine(step.file.resolved));
    return binaries;
}

/// What runs in a program's root is packaged there, too.
void addPackage(ServiceFacts& facts, const RootFolder& root, TreeEvidence& tree, const std::string& unit)
{
    const ServicePackages packages = packagesOf(tree.packages(), facts.commands, unit);
    facts.package = packageFact(root, packages);
    facts.data = dataFolders(root, tree, facts, packages, unit);
    facts.temporaries = temporariesOf(tree.temporaries(), facts);
}

void addSystem(ServiceFacts& facts, const RootFolder& root, TreeEvidence& tree, const std::optional<RootFolder>& proc,
    const Dialect& dialect, const std::string& unit)
{
    facts.listens = tree.activations().listensFor(unit);
    facts.timers = tree.activations().timersOf(unit);
    facts.mounts = tree.mounts(proc);
    facts.kernel = tree.kernel(proc);
    facts.resolver = tree.resolver();
    facts.strays = straysOf(root, tree.units(), dialect.scope, unit);
    facts.profile = profileOf(root, facts.commands);
}

std::string nameOf(const Dialect& dialect)
{
    return dialect.specifiers == nullptr ? std::string() : dialect.specifiers->unitName;
}

RunningPlace runningPlace(
    const std::filesystem::path& root, const Dialect& dialect, const GatherOptions& options, ReadBudget& budget)
{
    return {.root = root,
        .proc = options.proc,
        .unit = nameOf(dialect),
        .isOfUser = dialect.scope == Scope::User,
        .groups = options.tree == nullptr ? nullptr : &options.tree->controlGroups(),
        .budget = &budget};
}

/// True where @p root is the running system's own and systemd is its init, as sd_booted(3) tells it.
bool isBooted(const RootFolder& root)
{
    const auto place = root.find("/run/systemd/system");
    return root.isSystemRoot() && place && place->exists && S_ISDIR(place->mode);
}

/// The roots of one look, and what is read of them for any service.
struct Roots {
    RootFolder root; ///< of the units
    std::optional<RootFolder> programs{}; ///< that the service sees; nothing for an image
    std::unique_ptr<TreeEvidence> ownTree{}, ownProgramTree{};
    TreeEvidence* tree = nullptr; ///< of root
    TreeEvidence* programTree = nullptr; ///< of programs

    [[nodiscard]] const RootFolder& seen() const { return programs ? *programs : root; }
    /// Why something that was asked for was not read.
    [[nodiscard]] ReadEnd end(const ReadBudget& budget) const
    {
        return budget.end() != ReadEnd::None ? budget.end() : tree->end();
    }
};

Result<Roots> openRoots(const EffectiveUnit& unit, const std::filesystem::path& path, const Dialect& dialect,
    TreeEvidence* tree, ReadBudget& budget)
{
    auto root = RootFolder::open(path);
    if (!root)
        return std::unexpected(root.error());
    root->limitBy(&budget);
    Roots roots{.root = *std::move(root), .tree = tree};
    const auto own = [&](const std::filesystem::path& at, std::unique_ptr<TreeEvidence>& holder) -> TreeEvidence* {
        auto opened = TreeEvidence::open(at, dialect.scope, &budget);
        if (opened)
            holder = *std::move(opened);
        return holder.get();
    };
    if (tree == nullptr && (roots.tree = own(path, roots.ownTree)) == nullptr)
        return std::unexpected(errorOf(ENOENT, path.native())); // it has gone since
    const auto programs = programPath(unit, path, roots.root, dialect);
    roots.programs = programs ? openedFolder(*programs, &budget) : std::nullopt;
    if (roots.programs)
        roots.programTree = programs == path ? roots.tree : own(*programs, roots.ownProgramTree);
    if (roots.programTree == nullptr)
        roots.programs.reset();
    return roots;
}

/// What the programs of the service, their configurations and their packages tell.
void addPrograms(
    ServiceFacts& facts, const EffectiveUnit& unit, Roots& roots, const Dialect& dialect, const std::string& name)
{
    const RootFolder& programs = *roots.programs;
    facts.binaries = gatherBinaries(facts.commands, programs, roots.programTree->libraries());
    facts.configurations = configurationsOf(unit, facts, {*roots.tree, roots.root, programs}, dialect);
    facts.modules = modulesOf(programs, roots.programTree->libraries(), facts.configurations);
    addPackage(facts, programs, *roots.programTree, name);
}

} // namespace

Result<ServiceFacts> gatherFacts(
    const EffectiveUnit& unit, const std::filesystem::path& root, const Dialect& dialect, const GatherOptions& options)
{
    ReadBudget own;
    ReadBudget& budget = options.budget == nullptr ? own : *options.budget;
    auto roots = openRoots(unit, root, dialect, options.tree, budget);
    if (!roots)
        return std::unexpected(roots.error());
    ServiceFacts facts{.isLive = isBooted(roots->root),
        .account = accountOf(unit, roots->root, roots->tree->accounts(), dialect),
        .groups = groupsOf(unit, roots->root, roots->tree->accounts(), dialect),
        .commands = gatherCommands(unit, roots->programs, dialect)};
    facts.paths = namedPaths(unit, roots->root, dialect);
    for (NamedPath& path : argumentPaths(facts.commands, roots->seen()))
        facts.paths.push_back(std::move(path));
    const std::string name = nameOf(dialect);
    if (roots->programs)
        addPrograms(facts, unit, *roots, dialect, name);
    const auto proc = options.proc.empty() ? folderIn(roots->root, root, "/proc") : openedFolder(options.proc, &budget);
    addSystem(facts, roots->root, *roots->tree, proc, dialect, name);
    facts.running = lookAtRunning(runningPlace(root, dialect, options, budget));
    addWritten(facts, roots->seen());
    facts.journal = journalFacts(options.journal == nullptr ? readJournal(roots->root) : *options.journal, facts, name,
        dialect.scope == Scope::User);
    facts.end = roots->end(budget);
    return facts;
}

void lookAgain(ServiceFacts& facts, const EffectiveUnit& unit, const std::filesystem::path& root,
    const Dialect& dialect, const GatherOptions& options)
{
    ReadBudget own;
    ReadBudget& budget = options.budget == nullptr ? own : *options.budget;
    auto opened = RootFolder::open(root);
    if (!opened)
        return;
    opened->limitBy(&budget);
    facts.running = joined(std::move(facts.running), lookAtRunning(runningPlace(root, dialect, options, budget)));
    const auto programs = programPath(unit, root, *opened, dialect);
    const auto seen = programs ? openedFolder(*programs, &budget) : std::nullopt;
    addWritten(facts, seen ? *seen : *opened);
    if (facts.end == ReadEnd::None)
        facts.end = budget.end();
}

} // namespace casemate
