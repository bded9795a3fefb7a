// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/package.h"

#include "models/catalogue/catalogue.h"
#include "models/evidence/filecapabilities.h"
#include "models/evidence/files.h"

#include <algorithm>
#include <array>

#include <sys/stat.h>

namespace casemate {

namespace {

// Files of one package that are looked at for rights: most bring a handful of programs.
constexpr std::size_t mostFiles = 400;

constexpr std::array<std::string_view, 24> interpreters{"sh", "bash", "dash", "ksh", "mksh", "zsh", "ash", "rbash",
    "busybox", "env", "python", "perl", "ruby", "node", "nodejs", "deno", "bun", "java", "php", "dotnet", "mono", "lua",
    "tclsh", "false"};

// Where programs that give rights lie, and names that are none.
constexpr std::array<std::string_view, 10> programFolders{"/usr/sbin/", "/usr/bin/", "/sbin/", "/bin/", "/usr/lib/",
    "/usr/libexec/", "/usr/lib64/", "/lib/", "/opt/", "/usr/games/"};
constexpr std::array<std::string_view, 7> plainEndings{".py", ".pyc", ".service", ".conf", ".h", ".pm", ".js"};

bool mayGiveRights(std::string_view path)
{
    return !nameOf(path).contains(".so") && !path.contains("/python3/")
        && std::ranges::none_of(plainEndings, [path](std::string_view ending) { return path.ends_with(ending); });
}

void addPrivileged(PackageFact& fact, const RootFolder& root, const PackageList& package)
{
    std::size_t count = 0;
    for (const std::string_view folder : programFolders)
        for (const std::string_view path : package.below(folder)) {
            if (!mayGiveRights(path))
                continue;
            if (++count > mostFiles)
                return;
            const auto place = root.find(path, LastLink::Keep);
            if (!place || !place->exists || !S_ISREG(place->mode) || (place->mode & 0111U) == 0)
                continue;
            const std::uint64_t capabilities = capabilitiesOf(*place);
            if (capabilities != 0 || (place->mode & (S_ISUID | S_ISGID)) != 0)
                fact.privileged.push_back({.file = lookAt(root, path), .capabilities = capabilities});
        }
}

} // namespace

bool isInterpreter(std::string_view name)
{
    const auto last = name.find_last_not_of("0123456789.");
    return std::ranges::contains(
        interpreters, last == std::string_view::npos ? std::string_view() : name.substr(0, last + 1));
}

const ProgramStep* mainProgram(const std::vector<CommandFact>& commands)
{
    const auto command = std::ranges::find(commands, "ExecStart"_directive, &CommandFact::directive);
    if (command == commands.end())
        return nullptr;
    const auto step = std::ranges::find_if(command->steps.rbegin(), command->steps.rend(),
        [](const ProgramStep& each) { return !isInterpreter(nameOf(each.file.path)); });
    return step == command->steps.rend() ? &command->program() : &*step;
}

std::vector<std::string> folderNames(const std::vector<CommandFact>& commands, std::string_view unit)
{
    std::vector<std::string> names;
    const auto add = [&names](std::string_view name) {
        if (name.size() > 1 && !isInterpreter(name) && !std::ranges::contains(names, name))
            names.emplace_back(name);
    };
    if (const ProgramStep* program = mainProgram(commands)) {
        add(nameOf(program->file.path));
        add(nameOf(program->file.resolved));
    }
    if (unit.ends_with(".service"))
        add(unit.substr(0, std::min(unit.find('@'), unit.size() - 8)));
    return names;
}

ServicePackages packagesOf(PackageLists& lists, const std::vector<CommandFact>& commands, const std::string& unit)
{
    PackageQuery query{.unit = unit, .names = folderNames(commands, unit)};
    if (const ProgramStep* program = mainProgram(commands); program != nullptr && program->file.path.starts_with('/'))
        query.programs = {program->file.path, program->file.resolved};
    return lists.find(query);
}

PackageFact packageFact(const RootFolder& root, const ServicePackages& packages)
{
    PackageFact fact{.look = packages.look, .source = {.kind = SourceKind::FileSystem, .where = "/var/lib/dpkg/info"}};
    if (fact.look == Look::Seen) {
        fact.name = packages.own.front()->name;
        fact.source.where = packages.own.front()->where;
    }
    for (const PackageList* package : packages.own) {
        if (package->isCollection())
            continue;
        addPrivileged(fact, root, *package);
        for (const std::string_view folder : {"/usr/lib/tmpfiles.d/", "/lib/tmpfiles.d/"})
            for (const std::string_view path : package->below(folder))
                if (path.ends_with(".conf"))
                    fact.temporaries.emplace_back(path);
    }
    return fact;
}

} // namespace casemate
