// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/dropins.h"

#include <map>
#include <ranges>

#include <sys/stat.h>

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
    Files(const RootFolder& root, const NameMap& map)
        : m_root(root)
        , m_map(map)
    {
    }

    void add(const std::vector<std::string>& names)
    {
        for (const std::string& folder : m_map.dropInFolders(names))
            addFolder(folder);
    }

    [[nodiscard]] std::vector<DropIn> all() && { return m_files | std::views::values | std::views::as_rvalue | std::ranges::to<std::vector>(); }

private:
    void addFolder(const std::string& folder)
    {
        auto found = m_root.find(folder);
        const auto entries = found ? m_root.entries(found->path) : std::unexpected(found.error());
        if (!entries)
            return;
        const auto place = std::make_shared<const Place>(*std::move(found));
        // of systemd's hidden and backup names only those with a leading dot can end in .conf
        for (const FolderEntry& entry : *entries)
            if (entry.name.ends_with(".conf") && !entry.name.starts_with('.'))
                m_files.try_emplace(entry.name,
                    DropIn{.path = place->path + '/' + entry.name, .folder = place, .isRegular = S_ISREG(entry.mode)});
    }

    const RootFolder& m_root;
    const NameMap& m_map;
    std::map<std::string, DropIn> m_files;
};

} // namespace

std::vector<std::string> dropInNames(const UnitName& name)
{
    std::vector<std::string> names;
    appendDropInNames(names, name);
    return names;
}

std::vector<DropIn> findDropIns(const RootFolder& root, const NameMap& map, const FoundUnit& unit)
{
    Files files(root, map);
    files.add(dropInNames(unit.id));
    for (const std::string& alias : unit.aliases)
        if (const auto name = UnitName::parse(alias))
            files.add(dropInNames(*name));
    files.add({std::string(unit.id.type())});
    return std::move(files).all();
}

} // namespace casemate
