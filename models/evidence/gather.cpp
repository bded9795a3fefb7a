// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/gather.h"

#include "models/core/text.h"
#include "models/evidence/account.h"
#include "models/evidence/files.h"
#include "models/evidence/libraries.h"
#include "models/evidence/namedpaths.h"
#include "models/evidence/programs.h"

#include <array>
#include <cerrno>

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

/// The root that the service's programs live in: @p root, or its folder that RootDirectory= names. Nothing for an
/// image.
std::optional<RootFolder> programRoot(
    const EffectiveUnit& unit, const std::filesystem::path& path, const RootFolder& root, const Dialect& dialect)
{
    if (!textOf(unit, "RootImage"_directive, dialect).empty() || !textOf(unit, "RootMStack"_directive, dialect).empty())
        return std::nullopt;
    std::filesystem::path below = path;
    if (const std::string folder = textOf(unit, "RootDirectory"_directive, dialect); !folder.empty()) {
        const auto place = root.find(folder);
        if (!place || !place->exists)
            return std::nullopt;
        below += place->path;
    }
    auto opened = RootFolder::open(below);
    return opened ? std::optional(*std::move(opened)) : std::nullopt;
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

} // namespace

Result<ServiceFacts> gatherFacts(const EffectiveUnit& unit, const std::filesystem::path& root, const Dialect& dialect)
{
    const auto opened = RootFolder::open(root);
    if (!opened)
        return std::unexpected(opened.error());
    const auto programs = programRoot(unit, root, *opened, dialect);
    ServiceFacts facts{.isLive = opened->isSystemRoot(),
        .account = accountOf(unit, *opened, dialect),
        .commands = gatherCommands(unit, programs, dialect)};
    if (programs)
        facts.binaries = gatherBinaries(facts.commands, *programs);
    facts.paths = namedPaths(unit, *opened, dialect);
    for (NamedPath& path : argumentPaths(facts.commands, programs ? *programs : *opened))
        facts.paths.push_back(std::move(path));
    return facts;
}

} // namespace casemate
