// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/account.h"

#include "models/core/text.h"
#include "models/evidence/files.h"

#include <array>
#include <cerrno>
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

/// Fills @p account from the line that has its name or number; false where there is none.
bool fill(AccountFact& account, std::string_view passwd)
{
    while (!passwd.empty()) {
        const auto end = passwd.find('\n');
        const auto fields = fieldsOf(passwd.substr(0, end));
        passwd = end == std::string_view::npos ? std::string_view() : passwd.substr(end + 1);
        if (!fields || ((*fields)[0] != account.name && (*fields)[2] != account.name))
            continue;
        const auto uid = number((*fields)[2]);
        const auto gid = number((*fields)[3]);
        if (!uid || !gid)
            continue;
        account.look = Look::Seen;
        account.uid = *uid;
        account.gid = *gid;
        account.home = (*fields)[5];
        return true;
    }
    return false;
}

} // namespace

AccountFact accountOf(const EffectiveUnit& unit, const RootFolder& root, const Dialect& dialect)
{
    const auto* user = std::get_if<std::string>(&unit.value("User"_directive));
    const auto* dynamic = std::get_if<Choice>(&unit.value("DynamicUser"_directive));
    const bool isDynamic = dynamic != nullptr && dynamic->index != 0;
    AccountFact account{.name = "root",
        .look = Look::Missing,
        .isDynamic = isDynamic,
        .source = {.kind = SourceKind::FileSystem, .where = "/etc/passwd"}};
    if (user != nullptr)
        account.name = dialect.specifiers == nullptr ? *user : dialect.specifiers->expand(*user).value_or(*user);
    else if (isDynamic)
        account.name.clear();
    if (isDynamic)
        account.source = {.kind = SourceKind::Unit, .where = "DynamicUser"};
    const auto place = root.find("/etc/passwd");
    const auto passwd = place ? RootFolder::read(*place) : std::unexpected(place.error());
    if (passwd && !account.name.empty() && fill(account, *passwd)) {
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
    } else if (!passwd || root.isSystemRoot()) {
        account.look = Look::CouldNot;
    }
    return account;
}

namespace {

/// The number of the group called @p name in group(5).
std::optional<gid_t> groupNumber(std::string_view text, std::string_view name)
{
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const auto password = line.find(':');
        const auto gid = password == std::string_view::npos ? password : line.find(':', password + 1);
        if (gid == std::string_view::npos || line.substr(0, password) != name)
            continue;
        const auto behind = line.find(':', gid + 1);
        if (const auto found =
                number(line.substr(gid + 1, behind == std::string_view::npos ? behind : behind - gid - 1)))
            return found;
    }
    return std::nullopt;
}

} // namespace

std::vector<GroupFact> groupsOf(const EffectiveUnit& unit, const RootFolder& root, const Dialect& dialect)
{
    std::vector<std::string> names;
    if (const auto* group = std::get_if<std::string>(&unit.value("Group"_directive)))
        names.push_back(*group);
    if (const auto* list = std::get_if<EntryList>(&unit.value("SupplementaryGroups"_directive)))
        names.insert(names.end(), list->entries.begin(), list->entries.end());
    const auto* dynamic = std::get_if<Choice>(&unit.value("DynamicUser"_directive));
    const bool mayBeMade = dynamic != nullptr && dynamic->index != 0;
    const auto place = names.empty() ? std::unexpected(ENOENT) : root.find("/etc/group");
    const auto text = place ? RootFolder::read(*place) : std::unexpected(place.error());
    std::vector<GroupFact> groups;
    for (const std::string& name : names) {
        GroupFact group{.name = dialect.specifiers == nullptr ? name : dialect.specifiers->expand(name).value_or(name),
            .source = {.kind = SourceKind::FileSystem, .where = "/etc/group"}};
        auto gid = text ? groupNumber(*text, group.name) : std::nullopt;
        if (!gid)
            gid = number(group.name);
        if (!gid && group.name == "root")
            gid = 0;
        group.gid = gid.value_or(0);
        group.look = gid ? Look::Seen : !text || root.isSystemRoot() || mayBeMade ? Look::CouldNot : Look::Missing;
        groups.push_back(std::move(group));
    }
    return groups;
}

std::map<uid_t, std::string> userNames(const RootFolder& root)
{
    std::map<uid_t, std::string> names;
    const auto place = root.find("/etc/passwd");
    const auto passwd = place ? RootFolder::read(*place) : std::unexpected(place.error());
    std::string_view rest = passwd ? std::string_view(*passwd) : std::string_view();
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        const auto fields = fieldsOf(rest.substr(0, end));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (const auto uid = fields ? number((*fields)[2]) : std::nullopt)
            names.emplace(*uid, (*fields)[0]);
    }
    return names;
}

} // namespace casemate
