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

Amendment mayMiss(DirectiveId directive, const std::string& entry)
{
    return {.directive = directive, .spared = {entry}};
}

Amendment without(DirectiveId directive, const std::string& entry)
{
    return {.directive = directive, .removed = {entry}};
}

Amendment with(DirectiveId id, std::string_view path) { return add(id, asWord(path)); }

bool keepsOwner(const AccountFact& account, const FileFact& folder)
{
    return folder.look == Look::Missing || account.isDynamic
        || (folder.look == Look::Seen && account.look == Look::Seen && folder.owner == account.uid);
}

Amendment withAll(DirectiveId id, std::span<const std::string> words)
{
    Amendment amendment{.directive = id};
    std::ranges::transform(words, std::back_inserter(amendment.added), asWord);
    return amendment;
}

Amendment choose(const Inquiry& inquiry, DirectiveId id, std::string_view word)
{
    Value value;
    static_cast<void>(assign(directive(id), value, word, inquiry.dialect));
    return {.directive = id, .wanted = std::move(value)};
}

Amendment add(DirectiveId id, std::string_view words) { return {.directive = id, .added = {std::string(words)}}; }

Amendment reset(DirectiveId id) { return {.directive = id, .wanted = Value()}; }

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
            .changes = {with(own->directive, own->name)}});
    // of two for one path the one that closes it wins
    const bool isSame = placeOf(target) == verdict.place;
    const bool isClosedHome = verdict.cause != "ReadOnlyPaths"_directive && isInHomes(verdict.place);
    if (target.look == Look::Seen && isClosedHome && verdict.cause == "ProtectHome"_directive)
        ways.push_back(
            {.title = {QT_TRANSLATE_NOOP("Hazard", "Show nothing else of the homes: ProtectHome=tmpfs, BindPaths=%1"),
                 {target.resolved}},
                .changes = {
                    choose(inquiry, "ProtectHome"_directive, "tmpfs"), with("BindPaths"_directive, target.resolved)}});
    if (target.look == Look::Seen && !isSame && !isClosedHome)
        ways.push_back(
            {.title = {QT_TRANSLATE_NOOP("Hazard", "Make it writable: ReadWritePaths=%1"), {target.resolved}},
                .changes = {with("ReadWritePaths"_directive, target.resolved)}});
    for (const NamedPath* closing : inquiry.view.paths().at(verdict.cause, verdict.place))
        if (closing->role == PathRole::Listed)
            ways.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Remove %1 from %2="),
                                {closing->file.path, std::string(directive(closing->directive).name)}},
                .changes = {without(closing->directive, closing->entry)}});
    return ways;
}

} // namespace casemate::fixes
