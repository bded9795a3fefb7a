// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/dropins.h"

#include <algorithm>
#include <array>
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

constexpr std::string_view overrideName = "override.conf";

// True of drop-in folders in the search folders that go before the administrator's: what programs put there for a
// while.
bool isBeforeOurs(std::string_view folder)
{
    const std::string_view searched = folder.substr(0, folder.rfind('/'));
    return std::ranges::any_of(std::array{"/system.control", "/user.control", "/transient", "/generator.early"},
        [searched](std::string_view end) { return searched.ends_with(end); });
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

    // Of what comes now an override.conf that is edited goes first, wherever it is.
    void goBehindOurs() { m_isBehindOurs = true; }

    [[nodiscard]] DropIns all() &&
    {
        return {.read = m_files | std::views::values | std::views::as_rvalue | std::ranges::to<std::vector>(),
            .isOverrideTaken = m_isOverrideTaken,
            .nextOverride = m_isOverrideTaken ? std::move(m_override) : std::nullopt};
    }

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
                addFile(folder, entry.name,
                    {.path = place->path + '/' + entry.name, .folder = place, .isRegular = S_ISREG(entry.mode)});
    }

    void addFile(const std::string& folder, const std::string& name, DropIn file)
    {
        if (name == overrideName && !m_isBehindOurs && isBeforeOurs(folder))
            m_isOverrideTaken = true;
        else if (name == overrideName && !m_override)
            m_override = file;
        m_files.try_emplace(name, std::move(file));
    }

    const RootFolder& m_root;
    const NameMap& m_map;
    std::map<std::string, DropIn> m_files;
    std::optional<DropIn> m_override; // the first but for those before ours
    bool m_isOverrideTaken = false, m_isBehindOurs = false;
};

} // namespace

std::vector<std::string> dropInNames(const UnitName& name)
{
    std::vector<std::string> names;
    appendDropInNames(names, name);
    return names;
}

DropIns findDropIns(const RootFolder& root, const NameMap& map, const FoundUnit& unit)
{
    Files files(root, map);
    files.add(dropInNames(unit.id));
    files.goBehindOurs();
    for (const std::string& alias : unit.aliases)
        if (const auto name = UnitName::parse(alias))
            files.add(dropInNames(*name));
    files.add({std::string(unit.id.type())});
    return std::move(files).all();
}

} // namespace casemate
