// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/kind.h"
#include "models/catalogue/kinds/pathtext.h"
#include "models/core/text.h"

#include <algorithm>

namespace casemate::kinds {

namespace {
/// One folder of StateDirectory= and its kin: a path below the service's own place, links to it, read-only or not.
struct Folder {
    std::string path, link;
    bool isReadOnly = false;
};

std::string printed(const Folder& folder)
{
    std::string entry = tuplePart(folder.path);
    if (!folder.link.empty())
        entry += ':' + tuplePart(folder.link);
    if (folder.isReadOnly)
        entry += folder.link.empty() ? "::ro" : ":ro";
    return entry;
}

/// The parts of an entry as printed().
std::vector<std::string> partsOf(std::string_view word, bool keepsEmpty)
{
    const unsigned flags =
        text::ResolveEscapes | text::UnescapeSeparators | (keepsEmpty ? text::SingleSeparators : text::NoWordFlags);
    text::WordReader reader(word, flags, ":");
    std::vector<std::string> parts;
    const std::size_t most = keepsEmpty ? 3 : 2;
    while (parts.size() < most) {
        auto part = reader.next();
        if (!part)
            break;
        parts.push_back(*std::move(part));
    }
    if (reader.hasFailed())
        parts.clear();
    return parts;
}

/// The folder of an entry as printed(): what comes before the first colon that is none of a name's.
std::string_view bareOf(std::string_view entry)
{
    for (std::size_t at = 0; at < entry.size(); at += entry[at] == '\\' ? 2 : 1)
        if (entry[at] == ':')
            return entry.substr(0, at);
    return entry;
}

/// A folder that is listed already only gains a link or a flag.
void add(EntryList& list, const Folder& folder)
{
    auto& [entries, index] = list;
    const std::string bare = tuplePart(folder.path);
    const std::size_t place = index.find(entries, bare, bareOf);
    if (place == entries.size()) {
        entries.push_back(printed(folder));
        return;
    }
    const auto known = entries.begin() + static_cast<std::ptrdiff_t>(place);
    const bool wasReadOnly = known->ends_with(":ro");
    if (folder.isReadOnly && !wasReadOnly) {
        const bool hasLink = known->size() > bare.size();
        *known += hasLink ? ":ro" : "::ro";
    }
    if (folder.link.empty())
        return;
    const bool hadLink =
        !partsOf(*known, true).empty() && partsOf(*known, true).size() > 1 && !partsOf(*known, true)[1].empty();
    const bool isReadOnly = folder.isReadOnly || wasReadOnly;
    if (!hadLink)
        *known = printed({folder.path, folder.link, isReadOnly});
    else
        entries.push_back(printed({folder.path, folder.link, false}));
}

/// True for the folder below which systemd keeps those of services with DynamicUser=, and what lies in it.
bool isPrivate(std::string_view path, const Dialect& dialect)
{
    const auto real = resolved(path, dialect);
    return real && (simplified(real->text, true) + '/').starts_with("private/");
}

/// The folder that a tuple stands for, or nothing where it is skipped.
std::optional<Folder> folderOf(const Reading& reading, const std::vector<std::string>& parts)
{
    const auto tidy = checkedPath(parts[0], PathRule::Relative, reading.dialect);
    if (!tidy || isPrivate(*tidy, reading.dialect))
        return std::nullopt;
    Folder folder{.path = *tidy, .link = {}};
    if (parts.size() > 1 && !parts[1].empty()) {
        if (reading.directive.name == "ConfigurationDirectory")
            return std::nullopt;
        const auto link = checkedPath(parts[1], PathRule::Relative, reading.dialect);
        if (!link)
            return std::nullopt;
        folder.link = *link;
    }
    if (parts.size() > 2 && !parts[2].empty()) {
        if (parts[2] != "ro")
            return std::nullopt;
        folder.isReadOnly = true;
    }
    return folder;
}

Effect readServiceFolders(const Reading& reading)
{
    text::WordReader words(reading.text, text::UnquoteWords | text::KeepBackslashes);
    bool hasTaken = false;
    while (const auto word = words.next()) {
        const auto parts = partsOf(*word, reading.isSince(257));
        if (parts.empty()) { // the rest of the line is dropped as well
            reading.skipped(IssueKind::BadSyntax, *word);
            return hasTaken ? Effect::Applied : Effect::Ignored;
        }
        const auto folder = folderOf(reading, parts);
        if (!folder) {
            reading.skipped(IssueKind::BadSyntax, *word);
            continue;
        }
        add(reading.as<EntryList>(), *folder);
        hasTaken = true;
    }
    if (words.hasFailed())
        reading.skipped(IssueKind::BadSyntax, reading.text);
    return hasTaken ? Effect::Applied : Effect::Ignored;
}

Lines moreFolders(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    return appendedEntries(spellEntries, directive, before, wanted, dialect);
}
} // namespace

constinit const Kind serviceFolders{.read = readServiceFolders, .spell = spellEntries, .difference = moreFolders};

} // namespace casemate::kinds
