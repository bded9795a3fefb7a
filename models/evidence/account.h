// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"
#include "models/unit/effective.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <sys/types.h>

namespace casemate {

/// A line of passwd(5).
struct UserLine {
    std::string_view name, number, home;
    uid_t uid = 0;
    std::optional<gid_t> gid{};
};

/// The users and groups of a tree: /etc/passwd and /etc/group, each read once.
class Accounts {
public:
    explicit Accounts(const RootFolder& root);
    Accounts(const Accounts&) = delete;
    Accounts& operator=(const Accounts&) = delete;

    /// False where /etc/passwd, /etc/group could not be read.
    [[nodiscard]] bool hasUsers() const { return m_passwd.has_value(); }
    [[nodiscard]] bool hasGroups() const { return m_group.has_value(); }

    /// The first line with a user and a group whose name or number, as written, is @p text; null where there is none.
    [[nodiscard]] const UserLine* user(std::string_view text) const;
    /// The number of the group called @p name.
    [[nodiscard]] std::optional<gid_t> group(std::string_view name) const;
    /// The name of the user @p number, the first of several; empty where there is none.
    [[nodiscard]] std::string_view nameOf(uid_t number) const;
    /// The numbers of the users called @p name.
    [[nodiscard]] std::vector<uid_t> numbersOf(std::string_view name) const;

private:
    void readUsers(ReadBudget* budget);
    void readGroups(ReadBudget* budget);

    std::optional<std::string> m_passwd, m_group;
    std::vector<UserLine> m_users;
    std::unordered_map<std::string_view, std::size_t> m_byText; ///< names and numbers of those with a group
    std::unordered_map<uid_t, std::size_t> m_byNumber;
    std::unordered_map<std::string_view, gid_t> m_groups;
};

/// The user that @p unit runs as, looked up in @p accounts of the tree @p root. Other name services are not asked: on
/// the running system a name that the file lacks is one that could not be looked up.
[[nodiscard]] AccountFact accountOf(
    const EffectiveUnit& unit, const RootFolder& root, const Accounts& accounts, const Dialect& dialect);

/// The groups that Group= and SupplementaryGroups= of @p unit name, looked up in the same way.
[[nodiscard]] std::vector<GroupFact> groupsOf(
    const EffectiveUnit& unit, const RootFolder& root, const Accounts& accounts, const Dialect& dialect);

} // namespace casemate
