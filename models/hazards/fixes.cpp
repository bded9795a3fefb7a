// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/fixes.h"

#include "models/hazards/places.h"

#include <algorithm>
#include <array>

namespace casemate::fixes {

namespace {

/// @p path as one word of a list, percent signs doubled.
std::string asWord(std::string_view path)
{
    std::string word;
    for (const char c : path) {
        if (c == '"' || c == '\\')
            word += '\\';
        word += c;
        if (c == '%')
            word += c;
    }
    const bool isPlain = word == path && path.find_first_of(" \t'") == std::string_view::npos;
    return isPlain ? word : '"' + word + '"';
}

EntryList entriesOf(const Inquiry& inquiry, DirectiveId id)
{
    const auto* list = std::get_if<EntryList>(&inquiry.unit.value(id));
    return list == nullptr ? EntryList{} : *list;
}

Change wanted(DirectiveId id, EntryList list)
{
    return {.directive = id, .wanted = list.entries.empty() ? Value() : Value(std::move(list))};
}

/// True for a folder that many services share: opening it would open far more than was asked for.
bool isShared(std::string_view folder)
{
    static constexpr std::array<std::string_view, 11> shared{
        "/", "/var", "/var/lib", "/var/log", "/var/cache", "/var/spool", "/run", "/etc", "/srv", "/opt", "/usr"};
    return std::ranges::contains(shared, folder);
}

/// What to open for @p named: a folder rather than a file, since programs replace files, but no shared folder where it
/// can be helped. A file that is yet to be made leaves no choice.
FileFact targetOf(const NamedPath& named)
{
    const bool isThere = named.file.look == Look::Seen;
    if (isThere && named.file.kind == FileKind::Folder)
        return named.file;
    // a file that is made anew at each boot cannot be opened before it is there
    if (!isShared(placeOf(named.folder)) || isVolatile(placeOf(named.file)))
        return named.folder;
    const bool looksLikeFolder = !placeOf(named.file).substr(placeOf(named.file).rfind('/')).contains('.');
    return isThere || looksLikeFolder ? named.file : named.folder;
}

} // namespace

Change mayMiss(const Inquiry& inquiry, DirectiveId directive, const std::string& entry)
{
    EntryList list = entriesOf(inquiry, directive);
    for (std::string& each : list.entries)
        if (each == entry)
            each.insert(each.starts_with('"') ? 1 : 0, "-");
    return wanted(directive, std::move(list));
}

Change without(const Inquiry& inquiry, DirectiveId directive, const std::string& entry)
{
    EntryList list = entriesOf(inquiry, directive);
    std::erase(list.entries, entry);
    return wanted(directive, std::move(list));
}

Change with(const Inquiry& inquiry, DirectiveId id, std::string_view path) { return add(inquiry, id, asWord(path)); }

bool keepsOwner(const AccountFact& account, const FileFact& folder)
{
    return folder.look == Look::Missing || account.isDynamic
        || (folder.look == Look::Seen && account.look == Look::Seen && folder.owner == account.uid);
}

Change withAll(const Inquiry& inquiry, DirectiveId id, std::span<const std::string> words)
{
    Change change{.directive = id, .wanted = inquiry.unit.value(id)};
    for (const std::string& word : words)
        static_cast<void>(assign(directive(id), *change.wanted, asWord(word), inquiry.dialect));
    return change;
}

Change choose(const Inquiry& inquiry, DirectiveId id, std::string_view word)
{
    Change change{.directive = id, .wanted = Value()};
    static_cast<void>(assign(directive(id), *change.wanted, word, inquiry.dialect));
    return change;
}

Change add(const Inquiry& inquiry, DirectiveId id, std::string_view words)
{
    Change change{.directive = id, .wanted = inquiry.unit.value(id)};
    static_cast<void>(assign(directive(id), *change.wanted, words, inquiry.dialect));
    return change;
}

Change reset(DirectiveId id) { return {.directive = id, .wanted = Value()}; }

Sentence setTitle(DirectiveId id, std::string_view words)
{
    return {QT_TRANSLATE_NOOP("Hazard", "Set %1=%2"), {std::string(directive(id).name), std::string(words)}};
}

std::optional<OwnFolder> ownFolder(const Inquiry& inquiry, std::string_view folder)
{
    struct Base {
        std::string_view path;
        DirectiveId directive;
    };
    static constexpr std::array bases{Base{"/var/lib", "StateDirectory"_directive},
        Base{"/var/cache", "CacheDirectory"_directive}, Base{"/var/log", "LogsDirectory"_directive},
        Base{"/run", "RuntimeDirectory"_directive}};
    if (inquiry.dialect.scope != Scope::System)
        return std::nullopt;
    for (const Base& base : bases)
        if (isBelow(folder, base.path) && folder.size() > base.path.size() + 1) {
            const std::string_view name = folder.substr(base.path.size() + 1);
            const bool isTaken = name == "private" || name.starts_with("private/") || isBelow(folder, "/run/user");
            return isTaken ? std::nullopt : std::optional(OwnFolder{base.directive, std::string(name)});
        }
    return std::nullopt;
}

std::vector<Fix> openUp(const Inquiry& inquiry, const NamedPath& named, const FileView::Verdict& verdict)
{
    std::vector<Fix> ways;
    const FileFact target = targetOf(named);
    const bool mayBeFolder = target.look != Look::Seen || target.kind == FileKind::Folder;
    if (const auto own = ownFolder(inquiry, placeOf(target));
        own && mayBeFolder && keepsOwner(inquiry.facts.account, target))
        ways.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Let systemd make and open the folder: %1=%2"),
                            {std::string(directive(own->directive).name), own->name}},
            .changes = {with(inquiry, own->directive, own->name)}});
    // of two for one path the one that closes it wins
    const bool isSame = placeOf(target) == verdict.place;
    const bool isClosedHome = verdict.cause != "ReadOnlyPaths"_directive && isInHomes(verdict.place);
    if (target.look == Look::Seen && isClosedHome && verdict.cause == "ProtectHome"_directive)
        ways.push_back(
            {.title = {QT_TRANSLATE_NOOP("Hazard", "Show nothing else of the homes: ProtectHome=tmpfs, BindPaths=%1"),
                 {target.resolved}},
                .changes = {choose(inquiry, "ProtectHome"_directive, "tmpfs"),
                    with(inquiry, "BindPaths"_directive, target.resolved)}});
    if (target.look == Look::Seen && !isSame && !isClosedHome)
        ways.push_back(
            {.title = {QT_TRANSLATE_NOOP("Hazard", "Open it for writing: ReadWritePaths=%1"), {target.resolved}},
                .changes = {with(inquiry, "ReadWritePaths"_directive, target.resolved)}});
    for (const NamedPath& closing : inquiry.facts.paths)
        if (closing.directive == verdict.cause && closing.role == PathRole::Listed
            && placeOf(closing.file) == verdict.place)
            ways.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Take %1 off %2="),
                                {closing.file.path, std::string(directive(closing.directive).name)}},
                .changes = {without(inquiry, closing.directive, closing.entry)}});
    return ways;
}

} // namespace casemate::fixes
