// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/unitfolders.h"

#include "models/core/text.h"
#include "models/evidence/files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <span>

#include <sys/stat.h>

namespace casemate {

namespace {

constexpr off_t largestUnit = 1 << 20;

constexpr std::array<std::string_view, 5> systemFolders{"/etc/systemd/system", "/run/systemd/system",
    "/usr/local/lib/systemd/system", "/usr/lib/systemd/system", "/lib/systemd/system"};
constexpr std::array<std::string_view, 4> userFolders{
    "/etc/systemd/user", "/run/systemd/user", "/usr/local/lib/systemd/user", "/usr/lib/systemd/user"};
constexpr std::array<std::string_view, 5> types{".socket", ".timer", ".mount", ".automount", ".path"};

bool isOfType(std::string_view name)
{
    return std::ranges::any_of(types, [name](std::string_view type) { return name.ends_with(type); });
}

void readLines(std::vector<UnitLine>& lines, std::string_view text, const std::string& file)
{
    std::string section;
    std::string line;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view part = text::stripped(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (part.starts_with('#') || part.starts_with(';'))
            continue; // also between the parts of a continued line
        line += part;
        if (line.ends_with('\\')) {
            line.back() = ' ';
            continue;
        }
        if (const auto sign = line.find('='); line.starts_with('[') && line.ends_with(']'))
            section = line.substr(1, line.size() - 2);
        else if (sign != std::string::npos)
            lines.push_back({.section = section,
                .key = std::string(text::stripped(std::string_view(line).substr(0, sign))),
                .value = std::string(text::stripped(std::string_view(line).substr(sign + 1))),
                .file = file});
        line.clear();
    }
}

} // namespace

std::span<const std::string_view> unitSearchFolders(Scope scope)
{
    return scope == Scope::System ? std::span<const std::string_view>(systemFolders) : userFolders;
}

UnitFolders::UnitFolders(const RootFolder& root, Scope scope)
    : m_root(root)
{
    for (const std::string_view folder : unitSearchFolders(scope))
        readFolder(std::string(folder));
}

void UnitFolders::readFolder(const std::string& folder)
{
    for (const std::string& name : m_root.names(folder).value_or(std::vector<std::string>{})) {
        const std::string path = folder + '/' + name;
        m_names[folder].insert(name);
        if (isOfType(name) && !m_paths.contains(name)) {
            const auto place = m_root.find(path);
            m_paths[name] = place && !place->isNullOrEmpty() && S_ISREG(place->mode) ? path : std::string();
        } else if (name.ends_with(".d") && isOfType(name.substr(0, name.size() - 2))) {
            for (const std::string& file : m_root.names(path).value_or(std::vector<std::string>{}))
                if (file.ends_with(".conf"))
                    m_dropIns.try_emplace(name + '/' + file, path + '/' + file);
        } else if (name.ends_with(".wants") || name.ends_with(".requires")) {
            for (std::string& wanted : m_root.names(path).value_or(std::vector<std::string>{}))
                m_wanted.insert(std::move(wanted));
        }
    }
}

std::vector<std::string> UnitFolders::named(std::string_view type) const
{
    std::vector<std::string> names;
    for (const auto& [name, path] : m_paths)
        if (name.ends_with(type) && !path.empty())
            names.push_back(name);
    return names;
}

std::string UnitFolders::folderOf(const std::string& name) const
{
    const auto path = m_paths.find(name);
    return path == m_paths.end() ? std::string() : std::string(casemate::folderOf(path->second));
}

std::vector<UnitLine> UnitFolders::lines(const std::string& name) const
{
    std::vector<UnitLine> lines;
    const auto read = [&](const std::string& path) {
        const auto place = m_root.find(path);
        const bool isTooLarge = place && place->size > largestUnit;
        if (isTooLarge && m_root.budget() != nullptr)
            m_root.budget()->giveUp(ReadEnd::Bytes);
        if (const auto text = place && !isTooLarge ? RootFolder::read(*place) : std::unexpected(EFBIG))
            readLines(lines, *text, path);
    };
    if (const auto path = m_paths.find(name); path != m_paths.end() && !path->second.empty())
        read(path->second);
    const std::string folder = name + ".d/";
    for (auto each = m_dropIns.lower_bound(folder); each != m_dropIns.end() && each->first.starts_with(folder); ++each)
        read(each->second);
    return lines;
}

bool UnitFolders::holds(std::string_view folder, std::string_view name) const
{
    const auto names = m_names.find(folder);
    return names != m_names.end() && names->second.contains(std::string(name));
}

} // namespace casemate
