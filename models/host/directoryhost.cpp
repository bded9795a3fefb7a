// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/directoryhost.h"

#include "models/host/dropins.h"
#include "models/host/namemap.h"
#include "models/host/release.h"
#include "models/host/rootfolder.h"
#include "models/host/searchpath.h"

#include <cerrno>
#include <map>
#include <utility>

#include <sys/stat.h>

namespace casemate {

namespace {

UnitFile fileOf(std::string path, std::string bytes)
{
    return {.path = std::move(path), .document = std::make_shared<const UnitDocument>(std::move(bytes))};
}

/// Far above what anybody writes. systemd takes more, if it gets to the end: several of its lists are quadratic.
constexpr std::uint64_t mostBytes = std::uint64_t{4} << 20U;

using Bytes = std::expected<std::string, int>;

/// @p bytes, taken off what its unit may have.
Bytes within(std::uint64_t& left, Bytes bytes)
{
    if (bytes && bytes->size() > left)
        return std::unexpected(EFBIG);
    left -= bytes ? bytes->size() : 0;
    return bytes;
}

/// The bytes of the file at @p place, taken off what its unit may have; a file that is too large is not read.
Bytes readWithin(const Place& place, std::uint64_t& left)
{
    return std::cmp_greater(place.size, left) ? Bytes(std::unexpected(EFBIG)) : within(left, RootFolder::read(place));
}

std::string nameIn(std::string_view path) { return std::string(path.substr(path.rfind('/') + 1)); }

// A drop-in that systemd lists but takes nothing from (a mask, a broken link, a folder) is an empty file.
Result<UnitFile> readDropIn(const RootFolder& root, const DropIn& dropIn, std::uint64_t& left)
{
    const std::string& path = dropIn.path;
    if (dropIn.isRegular)
        if (auto bytes = within(left, RootFolder::readIn(*dropIn.folder, nameIn(path), left)))
            return fileOf(path, *std::move(bytes));
    const auto place = root.find(path);
    auto bytes = place ? readWithin(*place, left) : std::unexpected(place.error());
    if (!bytes && bytes.error() != ENOENT && bytes.error() != EINVAL && bytes.error() != ELOOP)
        return std::unexpected(errorOf(bytes.error(), path));
    return fileOf(path, std::move(bytes).value_or(std::string{}));
}

/// The search folders, opened.
using Folders = std::map<std::string, Place, std::less<>>;

// Reads the fragment of @p unit, if there is one, into @p stack and sets the state.
Result<void> readFragment(
    const RootFolder& root, const Folders& folders, const FoundUnit& unit, UnitStack& stack, std::uint64_t& left)
{
    const std::string& path = unit.fragment;
    // Nearly all are files in a search folder: these need no walk of their own.
    if (const auto folder = folders.find(std::string_view(path).substr(0, path.rfind('/')));
        unit.isRegular && folder != folders.end())
        if (auto bytes = within(left, RootFolder::readIn(folder->second, nameIn(path), left));
            bytes && !bytes->empty()) {
            stack.state = FragmentState::Found;
            stack.fragment = fileOf(path, *std::move(bytes));
            return {};
        }
    const auto place = path.empty() ? std::unexpected(ENOENT) : root.find(path);
    if (place && place->isNullOrEmpty()) {
        stack.state = FragmentState::Masked;
        stack.fragment = fileOf(path, {});
        return {};
    }
    auto bytes = place ? readWithin(*place, left) : std::unexpected(place.error());
    if (bytes) {
        stack.state = FragmentState::Found;
        stack.fragment = fileOf(path, std::move(*bytes));
    } else if (bytes.error() != ENOENT && bytes.error() != ELOOP) {
        return std::unexpected(errorOf(bytes.error(), path));
    }
    return {};
}

} // namespace

struct DirectoryHost::State {
    std::filesystem::path path;
    RootFolder root;
    Scope scope;
    std::optional<SystemdVersion> version{};
    std::vector<std::string> searchPath{};
    Folders folders{};
    NameMap names{};

    void read()
    {
        version = installedSystemd(root);
        const auto user = root.isSystemRoot() ? std::optional(UserFolders::ofEnvironment()) : std::nullopt;
        searchPath = scope == Scope::System ? systemSearchPath(libFolder(root, version))
                                            : userSearchPath(version.value_or(SystemdVersion{}), user);
        names = NameMap(root, searchPath);
        folders.clear();
        for (const std::string& folder : searchPath)
            if (auto place = root.find(folder); place && place->exists)
                folders.emplace(folder, *std::move(place));
    }
};

DirectoryHost::DirectoryHost(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
DirectoryHost::DirectoryHost(DirectoryHost&&) noexcept = default;
DirectoryHost& DirectoryHost::operator=(DirectoryHost&&) noexcept = default;
DirectoryHost::~DirectoryHost() = default;

Result<DirectoryHost> DirectoryHost::open(const std::filesystem::path& root, Scope scope)
{
    auto folder = RootFolder::open(root);
    if (!folder)
        return std::unexpected(std::move(folder.error()));
    DirectoryHost host(std::make_unique<State>(root, std::move(*folder), scope));
    host.m_state->read();
    return host;
}

Result<void> DirectoryHost::refresh()
{
    m_state->read();
    return {};
}

const std::vector<std::string>& DirectoryHost::searchPath() const { return m_state->searchPath; }

std::optional<SystemdVersion> DirectoryHost::systemdVersion() const { return m_state->version; }

std::vector<std::string> DirectoryHost::folders() const
{
    const auto here = [this](const std::string& path) { return (m_state->path / path.substr(1)).string(); };
    std::vector<std::string> folders;
    for (const std::string& folder : m_state->searchPath) {
        const auto place = m_state->root.find(folder);
        if (!place || !place->exists || !S_ISDIR(place->mode))
            continue;
        folders.push_back(here(place->path));
        const auto entries = m_state->root.entries(place->path);
        for (const FolderEntry& entry : entries ? *entries : std::vector<FolderEntry>())
            if (entry.name.ends_with(".d") && S_ISDIR(entry.mode))
                folders.push_back(here(place->path + '/' + entry.name));
    }
    return folders;
}

Result<std::vector<UnitName>> DirectoryHost::services() const
{
    const std::set<UnitName> names = m_state->names.names("service");
    return std::vector<UnitName>(names.begin(), names.end());
}

Result<UnitStack> DirectoryHost::stack(const UnitName& name, std::string_view instance) const
{
    const auto asked = name.isTemplate() ? name.withInstance(instance) : std::optional(name);
    if (!asked)
        return std::unexpected(
            Error{.kind = ErrorKind::InvalidName, .subject = name.text(), .detail = std::string(instance)});
    auto found = m_state->names.find(*asked);
    if (!found)
        return std::unexpected(std::move(found.error()));

    UnitStack stack{.name = found->id, .aliases = found->aliases};
    std::uint64_t left = mostBytes;
    if (const auto read = readFragment(m_state->root, m_state->folders, *found, stack, left); !read)
        return std::unexpected(read.error());
    if (stack.state == FragmentState::Masked)
        return stack;
    const DropIns dropIns = findDropIns(m_state->root, m_state->names, *found);
    for (const DropIn& dropIn : dropIns.read) {
        auto file = readDropIn(m_state->root, dropIn, left);
        if (!file)
            return std::unexpected(std::move(file.error()));
        stack.dropIns.push_back(std::move(*file));
    }
    if (dropIns.isOverrideTaken) {
        auto file = dropIns.nextOverride ? readDropIn(m_state->root, *dropIns.nextOverride, left)
                                         : Result<UnitFile>(fileOf(overridePath(stack.name), {}));
        if (!file)
            return std::unexpected(std::move(file.error()));
        stack.unreadOverride = std::move(*file);
    }
    if (stack.state == FragmentState::Missing && stack.dropIns.empty())
        return std::unexpected(errorOf(ENOENT, name.text()));
    return stack;
}

} // namespace casemate
