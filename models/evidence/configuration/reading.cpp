// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/configuration/reading.h"

#include "models/evidence/files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include <fnmatch.h>
#include <sys/stat.h>

namespace casemate {

namespace {

constexpr std::size_t deepestInclude = 16;
constexpr std::size_t mostFiles = 1024;
constexpr std::size_t mostMatches = 1024;
constexpr std::size_t mostPatterns = 1024;
constexpr std::size_t mostEntries = 65536;
constexpr std::size_t mostSettings = 4096;
constexpr std::size_t longestValue = 4096;
constexpr std::size_t largestFile = std::size_t{4} << 20;
constexpr std::size_t mostBytes = std::size_t{32} << 20;
// fnmatch(3) tries every way to share a name out among the stars
constexpr std::ptrdiff_t mostStars = 6;

constexpr std::string_view special = "*?[";

} // namespace

std::vector<std::string> ProgramStart::values(Keys names) const
{
    std::vector<std::string> found;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const std::string_view word = arguments[at];
        for (const std::string_view option : names) {
            if (!word.starts_with(option))
                continue;
            const std::string_view rest = word.substr(option.size());
            const bool isShort = !option.starts_with("--") && option.size() == 2;
            if (rest.empty() && at + 1 < arguments.size())
                found.push_back(arguments[++at]);
            else if (rest.starts_with('=') && !isShort)
                found.emplace_back(rest.substr(1));
            else if (!rest.empty() && isShort)
                found.emplace_back(rest);
            else
                continue;
            break;
        }
    }
    return found;
}

std::string ProgramStart::value(Keys names, std::string_view otherwise) const
{
    auto all = values(names);
    return all.empty() ? std::string(otherwise) : std::move(all.back());
}

bool ProgramStart::has(std::string_view argument) const { return std::ranges::contains(arguments, argument); }

ConfigurationReading::ConfigurationReading(const RootFolder& root, std::string program, ProgramStart start)
    : m_root(root)
    , m_start(std::move(start))
    , m_fact{.program = std::move(program)}
{
}

void ConfigurationReading::refuse(std::string_view path, int number)
{
    if (m_fact.look == Look::CouldNot)
        return;
    m_fact.look = Look::CouldNot;
    m_fact.obstacle = std::string(path) + ": " + std::generic_category().message(number);
}

void ConfigurationReading::read(const std::string& path, const Reader& reader)
{
    if (!path.starts_with('/') || path.size() > longestValue)
        return;
    const auto place = m_root.find(path);
    if (!place) {
        if (place.error() != ENOENT && place.error() != ENOTDIR)
            refuse(path, place.error());
        return;
    }
    if (!place->exists || !S_ISREG(place->mode) || std::ranges::contains(m_open, place->path))
        return;
    const auto size = static_cast<std::size_t>(place->size);
    if (m_open.size() == deepestInclude || m_files == mostFiles || size > largestFile || m_bytes + size > mostBytes)
        return refuse(path, EFBIG);
    auto bytes = RootFolder::read(*place);
    if (!bytes || bytes->size() > largestFile) // it may have grown since
        return refuse(path, bytes ? EFBIG : bytes.error());
    ++m_files;
    m_bytes += bytes->size();
    if (m_fact.look == Look::Missing)
        m_fact.look = Look::Seen;
    m_open.push_back(place->path);
    reader({.path = path, .bytes = *std::move(bytes)});
    m_open.pop_back();
}

void ConfigurationReading::readMatching(std::string_view pattern, const Reader& reader)
{
    for (const std::string& path : matching(pattern))
        read(path, reader);
}

std::vector<std::string> ConfigurationReading::matching(std::string_view pattern)
{
    if (pattern.find_first_of(special) == std::string_view::npos)
        return {std::string(pattern)};
    if (!pattern.starts_with('/') || pattern.size() > longestValue)
        return {};
    if (++m_patterns > mostPatterns) {
        refuse(pattern, EFBIG);
        return {};
    }
    std::vector<std::string> found{""};
    for (std::string_view rest = pattern; !rest.empty() && !found.empty();) {
        rest.remove_prefix(std::min(rest.find_first_not_of('/'), rest.size()));
        const std::string part(rest.substr(0, rest.find('/')));
        rest.remove_prefix(part.size());
        if (std::ranges::count(part, '*') > mostStars)
            return {};
        std::vector<std::string> next;
        for (const std::string& folder : found)
            if (part.find_first_of(special) != std::string::npos)
                addMatching(folder, part, next);
            else
                next.push_back(part.empty() ? folder : folder + '/' + part);
        if (next.size() > mostMatches) {
            refuse(pattern, EFBIG);
            next.resize(mostMatches);
        }
        found = std::move(next);
    }
    std::ranges::sort(found);
    return found;
}

void ConfigurationReading::addMatching(
    const std::string& folder, const std::string& pattern, std::vector<std::string>& found)
{
    if (m_entries > mostEntries)
        return refuse(folder, EFBIG);
    const auto entries = m_root.entries(folder.empty() ? "/" : folder);
    if (!entries && entries.error() != ENOENT && entries.error() != ENOTDIR)
        refuse(folder, entries.error());
    if (!entries)
        return;
    m_entries += entries->size();
    for (const FolderEntry& entry : *entries)
        if (fnmatch(pattern.c_str(), entry.name.c_str(), FNM_PERIOD) == 0)
            found.push_back(folder + '/' + entry.name);
}

std::string ConfigurationReading::firstThere(Keys paths) const
{
    for (const std::string_view path : paths)
        if (lookAt(m_root, path).look != Look::Missing)
            return std::string(path);
    return paths.empty() ? std::string() : std::string(paths.front());
}

bool ConfigurationReading::isFolder(const std::string& path) const
{
    const FileFact fact = lookAt(m_root, path);
    return fact.look == Look::Seen && fact.kind == FileKind::Folder;
}

void ConfigurationReading::add(std::string_view key, std::string_view value, Source source, unsigned line)
{
    if (!std::ranges::contains(m_keys, key))
        return;
    if (m_fact.settings.size() == mostSettings)
        return refuse(source.where, EFBIG);
    m_fact.settings.push_back({.key = std::string(key),
        .value = std::string(value.substr(0, longestValue)),
        .source = std::move(source),
        .line = line});
}

void ConfigurationReading::add(
    std::string_view key, std::string_view value, const ConfigurationFile& file, unsigned line)
{
    add(key, value, {.kind = SourceKind::Configuration, .where = file.path}, line);
}

void ConfigurationReading::addArgument(std::string_view key, std::string_view value)
{
    if (m_fact.look == Look::Missing)
        m_fact.look = Look::Seen;
    add(key, value, {.kind = SourceKind::Unit, .where = m_start.directive}, 0);
}

std::string placedIn(std::string_view folder, std::string_view path)
{
    if (path.starts_with('/'))
        return std::string(path);
    return folder.ends_with('/') ? std::string(folder) + std::string(path)
                                 : std::string(folder) + '/' + std::string(path);
}

} // namespace casemate
