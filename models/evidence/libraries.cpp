// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/libraries.h"

#include "models/evidence/files.h"

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <unordered_set>

namespace casemate {

namespace {

constexpr std::size_t mostLibraries = 1024;
// Libraries of its own whose imports are read, and how many imports are kept.
constexpr std::size_t mostOwn = 64;
constexpr std::size_t mostImports = 16384;
constexpr std::size_t mostOpened = 65536;

/// The folders that loaders know by themselves; on Debian and its kin those of the architectures too.
std::vector<std::string> ownFolders(const RootFolder& root)
{
    std::vector<std::string> folders;
    for (const std::string base : {"/lib", "/usr/lib"}) {
        std::vector<std::string> architectures;
        for (const FolderEntry& entry : root.entries(base).value_or(std::vector<FolderEntry>{}))
            if (entry.name.contains("-linux-"))
                architectures.push_back(base + '/' + entry.name);
        std::ranges::sort(architectures);
        folders.insert(folders.end(), architectures.begin(), architectures.end());
    }
    for (const char* folder : {"/lib64", "/usr/lib64", "/lib32", "/usr/lib32", "/lib", "/usr/lib"})
        folders.emplace_back(folder);
    return folders;
}

/// Puts the folders of the colon list @p path behind @p folders, as seen from the file @p origin.
void addListed(std::vector<std::string>& folders, std::string_view path, const std::string& origin)
{
    while (!path.empty()) {
        const auto colon = path.find(':');
        std::string folder(path.substr(0, colon));
        path = colon == std::string_view::npos ? std::string_view() : path.substr(colon + 1);
        for (const std::string_view token : {"${ORIGIN}", "$ORIGIN"})
            if (const auto at = folder.find(token); at != std::string::npos)
                folder.replace(at, token.size(), folderOf(origin));
        // relative ones depend on where the service stands, and $LIB on how the loader was built
        if (folder.starts_with('/') && !folder.contains('$'))
            folders.push_back(std::move(folder));
    }
}

} // namespace

LibraryCache::LibraryCache(const RootFolder& root)
    : folders(configuredFolders(root))
{
    std::ranges::copy(ownFolders(root), std::back_inserter(folders));
    for (const std::string& folder : folders)
        if (auto place = root.find(folder))
            resolvedFolders.push_back(std::move(place->path));
    std::ranges::sort(resolvedFolders);
}

LibrarySearch::Candidate LibrarySearch::open(const std::string& path)
{
    if (const auto known = m_cache.opened.find(path); known != m_cache.opened.end())
        return known->second;
    Candidate candidate;
    const auto place = m_root.find(path);
    if (!place && place.error() == ECANCELED) // the next service may have a budget of its own
        return {.look = Look::CouldNot};
    if (!place)
        candidate.look = place.error() == ENOENT || place.error() == ENOTDIR ? Look::Missing : Look::CouldNot;
    else if (place->exists) {
        candidate.path = place->path;
        candidate.look = Look::CouldNot;
        const auto file = RootFolder::openFile(*place);
        if (auto image = file ? readElf(file->number(), m_root.budget()) : std::nullopt) {
            candidate.image = std::make_shared<const ElfImage>(*std::move(image));
            candidate.look = Look::Seen;
        }
    }
    if (m_cache.opened.size() == mostOpened)
        m_cache.opened.clear();
    return m_cache.opened.emplace(path, std::move(candidate)).first->second;
}

std::vector<std::string> LibrarySearch::foldersFor(const std::vector<Object>& objects, std::size_t needer) const
{
    std::vector<std::string> folders;
    // DT_RUNPATH of the one who needs it switches off every DT_RPATH on the way up to the program
    if (objects[needer].image->runpath.empty())
        for (std::size_t at = needer;; at = objects[at].parent) {
            if (objects[at].image->runpath.empty())
                addListed(folders, objects[at].image->rpath, objects[at].path);
            if (objects[at].parent == at)
                break;
        }
    addListed(folders, objects[needer].image->runpath, objects[needer].path);
    folders.insert(folders.end(), m_cache.folders.begin(), m_cache.folders.end());
    return folders;
}

LibrarySearch::Candidate LibrarySearch::find(
    const std::string& name, const std::vector<Object>& objects, std::size_t needer)
{
    const auto fits = [&program = *objects.front().image](const Candidate& candidate) {
        return candidate.image && candidate.image->bits == program.bits && candidate.image->machine == program.machine;
    };
    if (name.starts_with('/'))
        return open(name);
    if (name.contains('/')) // depends on where the service stands
        return {.look = Look::CouldNot, .path = {}, .image = {}};
    Candidate closed; // the loader could have taken what we cannot read
    const ReadBudget* budget = m_root.budget();
    for (const std::string& folder : foldersFor(objects, needer)) {
        if (budget != nullptr && budget->end() != ReadEnd::None)
            return {.look = Look::CouldNot};
        Candidate candidate = open(folder + '/' + name);
        if (fits(candidate))
            return candidate;
        if (candidate.look == Look::CouldNot && closed.look == Look::Missing)
            closed = std::move(candidate);
    }
    return closed;
}

bool LibrarySearch::isOwn(const std::string& path) const
{
    // systemd's many programs share one that lies in a folder of its own
    return !std::ranges::binary_search(m_cache.resolvedFolders, folderOf(path))
        && !nameOf(path).starts_with("libsystemd-shared-");
}

std::vector<LibrarySearch::Object> LibrarySearch::gather(BinaryFact& fact, Object program)
{
    std::vector<Object> objects;
    objects.push_back(std::move(program));
    std::unordered_set<std::string_view> known; // names in the images, which the objects keep
    for (std::size_t at = 0; at < objects.size(); ++at) {
        const auto image = objects[at].image;
        for (const std::string& name : image->needed) {
            if (!known.insert(name).second)
                continue;
            if (fact.libraries.size() == mostLibraries) {
                fact.isComplete = false;
                return objects;
            }
            const Candidate found = find(name, objects, at);
            fact.libraries.push_back({.name = name,
                .look = found.look,
                .path = found.path,
                .source = {.kind = SourceKind::Binary, .where = objects[at].path}});
            fact.isComplete = fact.isComplete && found.look != Look::CouldNot;
            if (found.image)
                objects.push_back({.path = found.path, .image = found.image, .parent = at});
        }
    }
    return objects;
}

void LibrarySearch::gatherImports(BinaryFact& fact, const std::vector<Object>& objects) const
{
    std::size_t read = 0;
    for (std::size_t at = 0; at < objects.size(); ++at) {
        if (at > 0 && !isOwn(objects[at].path))
            continue;
        const auto place = m_root.find(objects[at].path);
        const auto file = place ? RootFolder::openFile(*place) : std::unexpected(place.error());
        const auto imports = file ? importsOfElf(file->number(), m_root.budget()) : std::nullopt;
        const bool isTaken = imports && ++read <= mostOwn && fact.imports.size() + imports->size() <= mostImports;
        fact.isComplete = fact.isComplete && isTaken;
        if (isTaken)
            fact.imports.insert(fact.imports.end(), imports->begin(), imports->end());
    }
    std::ranges::sort(fact.imports);
    const auto repeated = std::ranges::unique(fact.imports);
    fact.imports.erase(repeated.begin(), repeated.end());
}

BinaryFact LibrarySearch::examine(const std::string& path)
{
    BinaryFact fact{.source = {.kind = SourceKind::Binary, .where = path}};
    const Candidate program = open(path);
    fact.look = program.look;
    if (!program.image)
        return fact;
    fact.bits = program.image->bits;
    fact.machine = machineName(program.image->machine);
    if (!program.image->interpreter.empty())
        fact.loader = lookAt(m_root, program.image->interpreter);
    fact.isPacked = program.image->isPacked;
    const auto objects = gather(fact, {.path = program.path, .image = program.image, .parent = 0});
    // the loader asks for it where any of them does; a library that says nothing is rare and old
    for (const Object& object : objects)
        if (object.image->wantsExecutableStack) {
            fact.wantsExecutableStack = true;
            fact.stackSource = object.path;
        }
    gatherImports(fact, objects);
    return fact;
}

} // namespace casemate
