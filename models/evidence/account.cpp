// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/account.h"

#include "models/core/text.h"
#include "models/evidence/files.h"
#include "models/unit/query.h"

#include <array>
#include <charconv>
#include <limits>

namespace casemate {

namespace {

/// The seven fields of a line of passwd(5).
std::optional<std::array<std::string_view, 7>> fieldsOf(std::string_view line)
{
    std::array<std::string_view, 7> fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto colon = line.find(':');
        if ((colon == std::string_view::npos) != (i == fields.size() - 1))
            return std::nullopt;
        fields[i] = line.substr(0, colon);
        line = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
    }
    return fields;
}

std::optional<uid_t> number(std::string_view text)
{
    const auto value = text::parseUnsigned(text);
    return value && *value < std::numeric_limits<uid_t>::max() ? std::optional(static_cast<uid_t>(*value))
                                                               : std::nullopt;
}

std::optional<std::string> textOf(const RootFolder& root, std::string_view path)
{
    const auto place = root.find(path);
    auto text = place ? RootFolder::read(*place) : std::unexpected(place.error());
    return text ? std::optional(*std::move(text)) : std::nullopt;
}

/// Hands each line of @p text to @p take, as far as @p budget goes.
template <typename Take>
void eachLine(std::string_view text, ReadBudget* budget, const Take& take)
{
    while (!text.empty() && (budget == nullptr || budget->takeItems())) {
        const auto end = text.find('\n');
        take(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

} // namespace

Accounts::Accounts(const RootFolder& root)
    : m_passwd(textOf(root, "/etc/passwd"))
    , m_group(textOf(root, "/etc/group"))
{
    readUsers(root.budget());
    readGroups(root.budget());
}

void Accounts::readUsers(ReadBudget* budget)
{
    eachLine(m_passwd ? std::string_view(*m_passwd) : std::string_view(), budget, [this](std::string_view line) {
        const auto fields = fieldsOf(line);
        const auto uid = fields ? number((*fields)[2]) : std::nullopt;
        if (!uid)
            return;
        m_users.push_back({.name = (*fields)[0],
            .number = (*fields)[2],
            .home = (*fields)[5],
            .uid = *uid,
            .gid = number((*fields)[3])});
    });
    for (std::size_t at = 0; at < m_users.size(); ++at) {
        const UserLine& user = m_users[at];
        m_byNumber.emplace(user.uid, at);
        if (!user.gid)
            continue;
        m_byText.emplace(user.name, at);
        m_byText.emplace(user.number, at);
    }
}

void Accounts::readGroups(ReadBudget* budget)
{
    eachLine(m_group ? std::string_view(*m_group) : std::string_view(), budget, [this](std::string_view line) {
        const auto password = line.find(':');
        const auto gid = password == std::string_view::npos ? password : line.find(':', password + 1);
        if (gid == std::string_view::npos)
            return;
        const auto behind = line.find(':', gid + 1);
        if (const auto found =
                number(line.substr(gid + 1, behind == std::string_view::npos ? behind : behind - gid - 1)))
            m_groups.emplace(line.substr(0, password), *found);
    });
}

const UserLine* Accounts::user(std::string_view text) const
{
    const auto at = m_byText.find(text);
    return at == m_byText.end() ? nullptr : &m_users[at->second];
}

std::optional<gid_t> Accounts::group(std::string_view name) const
{
    const auto at = m_groups.find(name);
    return at == m_groups.end() ? std::nullopt : std::optional(at->second);
}

std::string_view Accounts::nameOf(uid_t number) const
{
    const auto at = m_byNumber.find(number);
    return at == m_byNumber.end() ? std::string_view() : m_users[at->second].name;
}

std::vector<uid_t> Accounts::numbersOf(std::string_view name) const
{
    std::vector<uid_t> numbers;
    for (const auto& [number, at] : m_byNumber)
        if (m_users[at].name == name)
            numbers.push_back(number);
    return numbers;
}

AccountFact accountOf(
    const EffectiveUnit& unit, const RootFolder& root, const Accounts& accounts, const Dialect& dialect)
{
    const bool isDynamic = isOn(unit, "DynamicUser"_directive);
    AccountFact account{.name = "root",
        .look = Look::Missing,
        .isDynamic = isDynamic,
        .source = {.kind = SourceKind::FileSystem, .where = "/etc/passwd"}};
    if (isSet(unit, "User"_directive))
        account.name = expandedText(unit, "User"_directive, dialect);
    else if (isDynamic)
        account.name.clear();
    if (isDynamic)
        account.source = {.kind = SourceKind::Unit, .where = "DynamicUser"};
    if (const UserLine* line = account.name.empty() ? nullptr : accounts.user(account.name)) {
        account.look = Look::Seen;
        account.uid = line->uid;
        account.gid = *line->gid;
        account.home = line->home;
        account.isDynamic = false; // a static user of that name is used instead
        account.source = {.kind = SourceKind::FileSystem, .where = "/etc/passwd"};
        return account;
    }
    if (account.isDynamic)
        return account;
    if (account.name == "root" || account.name == "0") {
        account.look = Look::Seen;
        account.home = "/root";
    } else if (const auto uid = number(account.name)) {
        account.look = Look::Seen;
        account.uid = account.gid = *uid;
    } else if (!accounts.hasUsers() || root.isSystemRoot()) {
        account.look = Look::CouldNot;
    }
    return account;
}

std::vector<GroupFact> groupsOf(
    const EffectiveUnit& unit, const RootFolder& root, const Accounts& accounts, const Dialect& dialect)
{
    std::vector<std::string> names;
    if (const auto* group = std::get_if<std::string>(&unit.value("Group"_directive)))
        names.push_back(*group);
    if (const auto* list = std::get_if<EntryList>(&unit.value("SupplementaryGroups"_directive)))
        names.insert(names.end(), list->entries.begin(), list->entries.end());
    const bool mayBeMade = isOn(unit, "DynamicUser"_directive);
    std::vector<GroupFact> groups;
    for (const std::string& name : names) {
        if (root.budget() != nullptr && !root.budget()->takeItems())
            break;
        GroupFact group{.name = dialect.specifiers == nullptr ? name : dialect.specifiers->expand(name).value_or(name),
            .source = {.kind = SourceKind::FileSystem, .where = "/etc/group"}};
        auto gid = accounts.group(group.name);
        if (!gid)
            gid = number(group.name);
        if (!gid && group.name == "root")
            gid = 0;
        group.gid = gid.value_or(0);
        group.look = gid                                                ? Look::Seen
            : !accounts.hasGroups() || root.isSystemRoot() || mayBeMade ? Look::CouldNot
                                                                        : Look::Missing;
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace casemate
