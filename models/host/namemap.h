// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/unitname.h"
#include "models/host/rootfolder.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace casemate {

/// True where a symlink @p alias may make another name for @p target (systemd.unit(5), "Aliases"): same type, a type
/// that may have aliases, and template to template, instance to template or to the same instance, plain to plain.
[[nodiscard]] bool isValidAlias(const UnitName& alias, const UnitName& target);

/// What stands behind a name: the file, and all names of the unit.
struct FoundUnit {
    UnitName id; ///< the unit's own name
    std::vector<std::string> aliases; ///< the others, sorted
    std::string fragment; ///< the file as systemd prints it, or empty where there is none
    bool isRegular = false; ///< that is a file itself, with something in it, and no link to one
};

/// Every unit name in the search folders with the file or the other name that it stands for: what systemd calls the
/// unit id map and the unit name map. A name counts in the first folder that has it; a link that is not a valid alias
/// does not count at all.
class NameMap {
public:
    NameMap() = default;
    /// Reads the names (not the files) of @p folders, which are in the order of the search. Folders that do not exist
    /// or cannot be read hold nothing.
    NameMap(const RootFolder& root, const std::vector<std::string>& folders);

    /// The unit that @p name leads to; @p name is no template. NotFound (as systemd has it) where aliases lead in a
    /// circle, over more than eight steps, or to a name that is too long.
    [[nodiscard]] Result<FoundUnit> find(const UnitName& name) const;

    /// The own names of all units of @p type that have a file which is no mask; templates as such.
    [[nodiscard]] std::set<UnitName> names(std::string_view type) const;

    /// The folders (or links to one) of drop-ins for any of @p names that were there when the search folders were read:
    /// all of one search folder, in the order of @p names, before those of the next.
    [[nodiscard]] std::vector<std::string> dropInFolders(std::span<const std::string> names) const;

private:
    // A name's meaning: another name, or the path of a file (which may be a link to elsewhere).
    struct Target {
        std::string text;
        bool isUsable = false; // a path that leads to a file with something in it
        bool isRegular = false; // and is that file itself
        [[nodiscard]] bool isPath() const { return text.starts_with('/'); }
    };

    void readFolder(const RootFolder& root, std::size_t searched);
    void readLink(const RootFolder& root, const std::string& folder, const UnitName& name);
    void readFolderLink(const RootFolder& root, std::size_t searched, const std::string& name);
    void addDropInFolder(std::string_view name, std::size_t searched);
    void collectAliases();
    [[nodiscard]] std::expected<const Target*, int> resolve(const std::string& name) const;
    [[nodiscard]] std::expected<const Target*, int> resolveWithTemplate(const UnitName& name) const;
    [[nodiscard]] std::expected<void, int> addNames(
        std::set<std::string>& names, const std::string& base, const UnitName& asked, bool isFragment) const;

    std::vector<std::string> m_folders; // in the order of the search
    std::vector<std::string> m_searched; // the same and where they lead
    std::map<std::string, Target, std::less<>> m_targets;
    std::map<std::string, std::vector<std::string>, std::less<>> m_aliases; // a file's own name to all names of it
    // "NAME.service" of each "NAME.service.d": the places in m_folders of the search folders that have it. Most names
    // have none, and to ask each folder for each name would take longer than to read the unit.
    std::map<std::string, std::vector<std::size_t>, std::less<>> m_dropInFolders;
};

} // namespace casemate
