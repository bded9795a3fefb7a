// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/dropins.h"

#include <map>
#include <ranges>

namespace casemate {

namespace {

// "foo-bar-" of "foo-bar-baz" and of "foo-bar-baz-"; nothing where no dash is left to cut at.
std::optional<std::string> truncated(std::string prefix)
{
    for (bool isChopped = false;; isChopped = true) {
        const std::size_t dash = prefix.rfind('-');
        if (dash == std::string::npos || dash == 0)
            return std::nullopt;
        if (dash + 1 < prefix.size() || isChopped)
            return prefix.substr(0, dash + 1);
        prefix.resize(dash);
    }
}

void appendDropInNames(std::vector<std::string>& names, const UnitName& name)
{
    names.push_back(name.text());
    if (const auto parent = name.templateName())
        appendDropInNames(names, *parent);
    auto shorter = truncated(std::string(name.prefix()));
    if (!shorter)
        return;
    if (name.isInstance())
        shorter->append("@").append(name.instance());
    if (const auto built = UnitName::parse(shorter->append(".").append(name.type())))
        appendDropInNames(names, *built);
}

// The files seen so far, by name: the first of each name stays.
class Files {
public:
    Files(const RootFolder& root, const std::vector<std::string>& searchPath, const NameMap& map)
        : m_root(root)
        , m_searchPath(searchPath)
        , m_map(map)
    {
    }

    void add(const std::vector<std::string>& names)
    {
        for (const std::string& searched : m_searchPath)
            for (const std::string& name : names)
                addFolder(searched + '/' + name + ".d");
    }

    [[nodiscard]] std::vector<std::string> paths() const
    {
        return m_paths | std::views::values | std::ranges::to<std::vector>();
    }

private:
    void addFolder(const std::string& folder)
    {
        if (!m_map.isDropInFolder(folder))
            return;
        const auto place = m_root.find(folder);
        const auto entries = place ? m_root.entries(place->path) : std::unexpected(place.error());
        if (!entries)
            return;
        // of systemd's hidden and backup names only those with a leading dot can end in .conf
        for (const FolderEntry& entry : *entries)
            if (entry.name.ends_with(".conf") && !entry.name.starts_with('.'))
                m_paths.try_emplace(entry.name, place->path + '/' + entry.name);
    }

    const RootFolder& m_root;
    const std::vector<std::string>& m_searchPath;
    const NameMap& m_map;
    std::map<std::string, std::string> m_paths;
};

} // namespace

std::vector<std::string> dropInNames(const UnitName& name)
{
    std::vector<std::string> names;
    appendDropInNames(names, name);
    return names;
}

std::vector<std::string> findDropIns(
    const RootFolder& root, const std::vector<std::string>& searchPath, const NameMap& map, const FoundUnit& unit)
{
    Files files(root, searchPath, map);
    files.add(dropInNames(unit.id));
    for (const std::string& alias : unit.aliases)
        if (const auto name = UnitName::parse(alias))
            files.add(dropInNames(*name));
    files.add({std::string(unit.id.type())});
    return files.paths();
}

} // namespace casemate
