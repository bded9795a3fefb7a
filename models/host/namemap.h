// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/unitname.h"
#include "models/host/rootfolder.h"

#include <map>
#include <set>
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

    /// True if @p path is a folder (or a link to one) of drop-ins that was there when the search folders were read.
    [[nodiscard]] bool isDropInFolder(const std::string& path) const { return m_dropInFolders.contains(path); }

private:
    // A name's meaning: another name, or the path of a file (which may be a link to elsewhere).
    struct Target {
        std::string text;
        bool isUsable = false; // a path that leads to a file with something in it
        [[nodiscard]] bool isPath() const { return text.starts_with('/'); }
    };

    void readFolder(const RootFolder& root, const std::string& folder);
    void readLink(const RootFolder& root, const std::string& folder, const UnitName& name);
    void readFolderLink(const RootFolder& root, const std::string& folder, const std::string& name);
    void collectAliases();
    [[nodiscard]] std::expected<const Target*, int> resolve(const std::string& name) const;
    [[nodiscard]] std::expected<const Target*, int> resolveWithTemplate(const UnitName& name) const;
    [[nodiscard]] std::expected<void, int> addNames(
        std::set<std::string>& names, const std::string& base, const UnitName& asked, bool isFragment) const;

    std::vector<std::string> m_searched; // the folders and where they lead
    std::map<std::string, Target, std::less<>> m_targets;
    std::map<std::string, std::vector<std::string>, std::less<>> m_aliases; // a file's own name to all names of it
    std::set<std::string> m_dropInFolders;
};

} // namespace casemate
