// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"
#include "models/host/rootfolder.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace casemate {

/// Where systemd looks for units (systemd.unit(5)), the first first; those of all users for Scope::User.
[[nodiscard]] std::span<const std::string_view> unitSearchFolders(Scope scope);

/// A line "key=value" of a unit's file.
struct UnitLine {
    std::string section{};
    std::string key{};
    std::string value{};
    std::string file{};
};

/// The units of other types than services in the folders where systemd looks for them (systemd.unit(5)).
class UnitFolders {
public:
    UnitFolders(const RootFolder& root, Scope scope);

    /// The names that end like @p type (".socket"), sorted, without masked ones.
    [[nodiscard]] std::vector<std::string> named(std::string_view type) const;
    /// The folder that @p name is in.
    [[nodiscard]] std::string folderOf(const std::string& name) const;
    /// The assignments of @p name and of its drop-ins, in their order.
    [[nodiscard]] std::vector<UnitLine> lines(const std::string& name) const;
    /// True where a link of another unit's .wants or .requires folder starts @p name.
    [[nodiscard]] bool isWanted(const std::string& name) const { return m_wanted.contains(name); }
    /// True where something called @p name is in the search folder @p folder.
    [[nodiscard]] bool holds(std::string_view folder, std::string_view name) const;

private:
    void readFolder(const std::string& folder);

    const RootFolder& m_root;
    std::map<std::string, std::string> m_paths; ///< of the fragments; empty where masked
    std::map<std::string, std::string> m_dropIns; ///< "app.socket.d/x.conf" to its path
    std::unordered_set<std::string> m_wanted;
    std::map<std::string, std::unordered_set<std::string>, std::less<>> m_names; ///< by folder
};

} // namespace casemate
