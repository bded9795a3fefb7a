// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/places.h"

#include <algorithm>

namespace casemate {

namespace {

/// True where a unit file at @p path came with a package.
bool isVendors(std::string_view path)
{
    return path.starts_with("/usr/lib/") || path.starts_with("/lib/") || path.starts_with("/run/");
}

bool hasEverything(const CommandFact& command) { return command.line.prefixes.rights == CommandRights::Everything; }

} // namespace

const std::string& placeOf(const FileFact& file) { return file.resolved.empty() ? file.path : file.resolved; }

bool isVolatile(std::string_view path)
{
    return std::ranges::any_of(
        std::initializer_list<std::string_view>{"/run", "/tmp", "/var/tmp", "/dev", "/proc", "/sys"},
        [path](std::string_view folder) { return isBelow(path, folder); });
}

bool isMadeAtBoot(const Inquiry& inquiry, std::string_view path)
{
    return inquiry.view.paths().madeAtBoot().hasAtOrBelow(path);
}

bool isMadeBySystemd(const Inquiry& inquiry, std::string_view path)
{
    return inquiry.view.paths().made().hasAtOrBelow(path);
}

bool isMadeInTime(const Inquiry& inquiry, std::string_view path)
{
    const auto& commands = inquiry.facts.commands;
    const auto confined = std::ranges::find_if_not(commands, hasEverything);
    const auto first = static_cast<std::size_t>(confined - commands.begin());
    return std::ranges::any_of(inquiry.view.paths().of(PathRole::Argument), [&](const NamedPath* named) {
        return named->command < first && isBelow(placeOf(named->file), path);
    }) || isMadeBySystemd(inquiry, path);
}

bool isNeverConfined(const ServiceFacts& facts)
{
    return !facts.commands.empty() && std::ranges::all_of(facts.commands, hasEverything);
}

bool isConfined(const ServiceFacts& facts, const NamedPath& named)
{
    return named.role != PathRole::Argument || !hasEverything(facts.commands.at(named.command));
}

bool isOwn(const ServiceFacts& facts, const FileFact& file)
{
    const AccountFact& account = facts.account;
    return account.look == Look::Seen && account.name != "root" && account.name != "0" && file.look == Look::Seen
        && file.owner == account.uid;
}

std::string spelt(const Inquiry& inquiry, DirectiveId id)
{
    std::string text;
    for (const std::string& line : spell(directive(id), inquiry.unit.value(id), inquiry.dialect))
        (text += text.empty() ? "" : " ") += line;
    return text;
}

bool isChanged(const Inquiry& inquiry, DirectiveId directive)
{
    const auto lines = inquiry.unit.origins(directive);
    if (lines.empty()) // a value that is only thought of has no lines
        return !std::holds_alternative<std::monostate>(inquiry.unit.value(directive));
    const std::uint16_t file = lines.back().file;
    const UnitStack* stack = inquiry.loading.stack;
    if (stack == nullptr || (file == 0 && !stack->fragment))
        return file > 0;
    const std::string& path = file == 0 ? stack->fragment->path : stack->dropIns[file - 1U].path;
    return !isVendors(path);
}

bool isOfAuthor(const Inquiry& inquiry, DirectiveId id)
{
    const UnitStack* stack = inquiry.loading.stack;
    if (stack == nullptr || !stack->fragment || !isVendors(stack->fragment->path))
        return false;
    const UnitDocument& fragment = *stack->fragment->document;
    return std::ranges::any_of(fragment.assignments(inquiry.dialect.version), [&](const Assignment& each) {
        const auto section = sectionOf(fragment.sectionName(each));
        return section && findDirective(*section, each.key) == id;
    });
}

std::string causeText(const Inquiry& inquiry, const FileView::Verdict& verdict)
{
    const bool isList = std::holds_alternative<EntryList>(inquiry.unit.value(verdict.cause));
    return std::string(directive(verdict.cause).name) + '='
        + (isList ? verdict.place : std::string(chosenWord(inquiry.unit, verdict.cause)));
}

bool mayWrite(const ServiceFacts& facts, const FileFact& file)
{
    const AccountFact& account = facts.account;
    if ((file.permissions & 02U) != 0 || (!account.isDynamic && account.uid == 0))
        return true;
    if (account.isDynamic)
        return false;
    const bool isInGroup =
        file.group == account.gid || std::ranges::contains(facts.groups, file.group, &GroupFact::gid);
    return file.owner == account.uid || (isInGroup && (file.permissions & 020U) != 0);
}

} // namespace casemate
