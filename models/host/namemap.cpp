// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/namemap.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/stat.h>

namespace casemate {

namespace {

// systemd's FOLLOW_MAX
constexpr int maximumHops = 8;

constexpr std::array<std::string_view, 6> aliasTypes{"service", "socket", "target", "timer", "path", "device"};

bool mayBeTemplate(std::string_view type) { return type != "device" && std::ranges::contains(aliasTypes, type); }

std::string fileName(std::string_view path) { return std::string(path.substr(path.rfind('/') + 1)); }

// "NAME.service.d" or "service.d"
bool isDropInFolderName(std::string_view name)
{
    if (!name.ends_with(".d"))
        return false;
    name.remove_suffix(2);
    return UnitName::parse(name).has_value() || UnitName::parse("x." + std::string(name)).has_value();
}

bool isBelow(std::string_view path, std::string_view folder)
{
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

// systemd calls a unit "not found" whatever it was that kept it from a file.
Error notLoaded(const UnitName& name, int number)
{
    Error error = errorOf(number, name.text());
    error.kind = ErrorKind::NotFound;
    return error;
}

// @p base for the instance of @p asked where it is a template.
std::optional<std::string> instantiated(const std::string& base, const UnitName& asked)
{
    const auto name = UnitName::parse(base);
    if (!name || !name->isTemplate())
        return base;
    const auto instance = name->withInstance(asked.instance());
    return instance ? std::optional(instance->text()) : std::nullopt;
}

} // namespace

bool isValidAlias(const UnitName& alias, const UnitName& target)
{
    const bool isPlain = !alias.isTemplate() && !alias.isInstance();
    if (alias == target || alias.type() != target.type() || !std::ranges::contains(aliasTypes, alias.type()))
        return false;
    if (!isPlain && !mayBeTemplate(alias.type()))
        return false;
    if (alias.isInstance())
        return target.isTemplate() || (target.isInstance() && alias.instance() == target.instance());
    return alias.isTemplate() ? target.isTemplate() : !target.isTemplate() && !target.isInstance();
}

NameMap::NameMap(const RootFolder& root, const std::vector<std::string>& folders)
    : m_folders(folders)
{
    for (const std::string& folder : folders) {
        m_searched.push_back(folder);
        const auto place = root.find(folder);
        if (place && place->exists && place->path != folder)
            m_searched.push_back(place->path);
    }
    for (std::size_t searched = 0; searched < m_folders.size(); ++searched)
        readFolder(root, searched);
    collectAliases();
}

void NameMap::addDropInFolder(std::string_view name, std::size_t searched)
{
    name.remove_suffix(std::string_view(".d").size());
    m_dropInFolders[std::string(name)].push_back(searched);
}

std::vector<std::string> NameMap::dropInFolders(std::span<const std::string> names) const
{
    struct Found {
        std::size_t searched, name;
        auto operator<=>(const Found&) const = default;
    };
    std::vector<Found> found;
    for (std::size_t name = 0; name < names.size(); ++name)
        if (const auto known = m_dropInFolders.find(names[name]); known != m_dropInFolders.end())
            for (const std::size_t searched : known->second)
                found.push_back({searched, name});
    std::ranges::sort(found);
    std::vector<std::string> folders;
    for (const Found& each : found)
        folders.push_back(m_folders[each.searched] + '/' + names[each.name] + ".d");
    return folders;
}

void NameMap::readFolder(const RootFolder& root, std::size_t searched)
{
    const std::string& folder = m_folders[searched];
    const auto entries = root.entries(folder);
    if (!entries)
        return;
    for (const FolderEntry& entry : *entries) {
        const auto name = UnitName::parse(entry.name);
        if (S_ISDIR(entry.mode) && isDropInFolderName(entry.name))
            addDropInFolder(entry.name, searched);
        else if (S_ISLNK(entry.mode) && !name)
            readFolderLink(root, searched, entry.name);
        else if (!name || m_targets.contains(entry.name))
            continue;
        else if (S_ISREG(entry.mode))
            m_targets.emplace(entry.name,
                Target{.text = folder + '/' + entry.name, .isUsable = entry.size > 0, .isRegular = entry.size > 0});
        else if (S_ISLNK(entry.mode))
            readLink(root, folder, *name);
    }
}

void NameMap::readLink(const RootFolder& root, const std::string& folder, const UnitName& name)
{
    const std::string path = folder + '/' + name.text();
    auto target = root.linkTarget(path);
    if (!target)
        return;
    if (!target->starts_with('/'))
        *target = folder + '/' + *target;
    const auto place = root.find(*target, LastLink::Keep);
    if (!place)
        return;
    if (std::ranges::any_of(m_searched, [&](const std::string& searched) { return isBelow(place->path, searched); })) {
        const auto other = UnitName::parse(fileName(place->path));
        if (other && isValidAlias(name, *other))
            m_targets.emplace(name.text(), Target{.text = other->text()});
        return;
    }
    const auto end = root.find(path);
    m_targets.emplace(name.text(), Target{.text = path, .isUsable = end && end->exists && !end->isNullOrEmpty()});
}

void NameMap::readFolderLink(const RootFolder& root, std::size_t searched, const std::string& name)
{
    if (!isDropInFolderName(name))
        return;
    // systemd asks whether the target as written is a folder, so a relative one counts from its working directory: "/"
    const auto target = root.linkTarget(m_folders[searched] + '/' + name);
    const auto place = target ? root.find(*target) : std::unexpected(target.error());
    if (place && place->exists && S_ISDIR(place->mode))
        addDropInFolder(name, searched);
}

void NameMap::collectAliases()
{
    for (const auto& [name, unused] : m_targets) {
        const auto target = resolve(name);
        if (!target || !(*target)->isUsable)
            continue;
        std::string own = fileName((*target)->text);
        const auto source = UnitName::parse(name);
        if (source && source->isInstance()) {
            auto instance = instantiated(own, *source);
            if (!instance)
                continue;
            own = std::move(*instance);
        }
        m_aliases[own].push_back(name);
    }
}

std::expected<const NameMap::Target*, int> NameMap::resolve(const std::string& name) const
{
    std::string id = name;
    for (int hop = 0; hop < maximumHops; ++hop) {
        auto target = m_targets.find(id);
        if (target == m_targets.end()) {
            // an alias may point to an instance that only its template stands for
            const auto missing = UnitName::parse(id);
            const auto parent = missing && hop > 0 ? missing->templateName() : std::nullopt;
            target = parent ? m_targets.find(parent->text()) : target;
            if (target == m_targets.end())
                return std::unexpected(ENOENT);
        }
        if (target->second.isPath())
            return &target->second;
        id = target->second.text;
    }
    return std::unexpected(ELOOP);
}

std::expected<const NameMap::Target*, int> NameMap::resolveWithTemplate(const UnitName& name) const
{
    const auto target = resolve(name.text());
    const auto parent = name.templateName();
    return target || target.error() != ENOENT || !parent ? target : resolve(parent->text());
}

std::expected<void, int> NameMap::addNames(
    std::set<std::string>& names, const std::string& base, const UnitName& asked, bool isFragment) const
{
    names.insert(base);
    const auto aliases = m_aliases.find(base);
    if (aliases == m_aliases.end())
        return {};
    for (const std::string& alias : aliases->second) {
        const auto instance = instantiated(alias, asked);
        if (!instance)
            return std::unexpected(ENAMETOOLONG);
        if (*instance != alias) {
            // the same instance of another template may have a file of its own
            const auto target = resolve(*instance);
            if (!target && target.error() != ENOENT)
                return std::unexpected(target.error());
            if (target && isFragment && fileName((*target)->text) != base)
                continue;
        }
        names.insert(*instance);
    }
    return {};
}

Result<FoundUnit> NameMap::find(const UnitName& name) const
{
    std::set<std::string> names;
    auto added = addNames(names, name.text(), name, false);
    const auto target = resolveWithTemplate(name);
    if (!added || (!target && target.error() != ENOENT))
        return std::unexpected(notLoaded(name, added ? target.error() : added.error()));

    FoundUnit found{.id = name,
        .aliases = {},
        .fragment = target ? (*target)->text : std::string{},
        .isRegular = target && (*target)->isRegular};
    if (target) {
        const std::string base = fileName(found.fragment);
        if (base != name.text())
            added = addNames(names, base, name, true);
        const auto id = instantiated(base, name);
        if (!added || !id)
            return std::unexpected(notLoaded(name, added ? ENAMETOOLONG : added.error()));
        // systemd takes the file's name for the unit's own only where it is among the names as found
        if (names.contains(*id))
            found.id = UnitName::parse(*id).value_or(name);
    }
    std::set<std::string> aliases;
    for (const std::string& other : names)
        if (auto instance = instantiated(other, name))
            aliases.insert(std::move(*instance));
    aliases.erase(found.id.text());
    found.aliases.assign(aliases.begin(), aliases.end());
    return found;
}

std::set<UnitName> NameMap::names(std::string_view type) const
{
    std::set<UnitName> all;
    for (const auto& [text, unused] : m_targets) {
        if (!text.ends_with(type))
            continue;
        const auto name = UnitName::parse(text);
        const auto target = resolve(text);
        if (!name || name->type() != type || !target)
            continue;
        const auto base = fileName((*target)->text);
        const auto own = UnitName::parse(name->isInstance() ? instantiated(base, *name).value_or(base) : base);
        if (!own)
            continue;
        // the name behind an alias may itself be masked
        const auto behind = resolveWithTemplate(*own);
        if (behind && (*behind)->isUsable)
            all.insert(*own);
    }
    return all;
}

} // namespace casemate
