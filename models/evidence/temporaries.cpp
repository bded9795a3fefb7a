// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/temporaries.h"

#include "models/core/placeset.h"
#include "models/core/text.h"
#include "models/evidence/files.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace casemate {

namespace {

/// @p path with the specifiers of folders replaced, and "/var/run" called by its name.
std::optional<std::string> pathOf(std::string_view text)
{
    std::string path;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            path += text[at];
            continue;
        }
        switch (++at < text.size() ? text[at] : '\0') {
        case '%': path += '%'; break;
        case 't': path += "/run"; break;
        case 'S': path += "/var/lib"; break;
        case 'C': path += "/var/cache"; break;
        case 'L': path += "/var/log"; break;
        case 'T': path += "/tmp"; break;
        case 'V': path += "/var/tmp"; break;
        default: return std::nullopt;
        }
    }
    if (path == "/var/run" || path.starts_with("/var/run/"))
        path.erase(0, 4);
    while (path.size() > 1 && path.ends_with('/'))
        path.pop_back();
    return path.starts_with('/') ? std::optional(path) : std::nullopt;
}

/// Type, path, mode and user; what follows them is in no need of quotes that end.
std::vector<std::string> fieldsOf(std::string_view line)
{
    text::WordReader reader(line, text::UnquoteWords | text::ResolveEscapes);
    std::vector<std::string> words;
    while (words.size() < 4)
        if (auto word = reader.next())
            words.push_back(*std::move(word));
        else
            break;
    return words;
}

std::string fieldOf(const std::vector<std::string>& words, std::size_t at)
{
    return at < words.size() && words[at] != "-" ? words[at] : std::string();
}

} // namespace

std::vector<TemporaryFact> readTemporaries(std::string_view text, const std::string& where)
{
    std::vector<TemporaryFact> facts;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = text::stripped(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty() || line.starts_with('#'))
            continue;
        const std::vector<std::string> words = fieldsOf(line);
        const auto path = words.size() > 1 ? pathOf(words[1]) : std::nullopt;
        if (!path || words[0].empty())
            continue;
        TemporaryFact fact{.type = words[0][0], .path = *path, .user = fieldOf(words, 3), .mode = fieldOf(words, 2)};
        fact.mode.erase(0, std::min(fact.mode.find_first_of("01234567"), fact.mode.size()));
        if (const auto name = fact.user.find_first_not_of(':'); name != std::string::npos)
            fact.user.erase(0, name);
        if (fact.user == "root" || fact.user == "0")
            fact.user.clear();
        fact.source = {.kind = SourceKind::FileSystem, .where = where};
        facts.push_back(std::move(fact));
    }
    return facts;
}

std::vector<TemporaryFact> allTemporaries(const RootFolder& root)
{
    constexpr std::array folders{
        "/etc/tmpfiles.d", "/run/tmpfiles.d", "/usr/local/lib/tmpfiles.d", "/usr/lib/tmpfiles.d"};
    std::map<std::string, std::string> paths; // by name, which is their order too
    for (const std::string folder : folders)
        for (const std::string& name : root.names(folder).value_or(std::vector<std::string>{}))
            if (name.ends_with(".conf"))
                paths.try_emplace(name, folder + '/' + name);
    std::vector<TemporaryFact> all;
    for (const auto& [name, path] : paths) {
        const auto place = root.find(path);
        const auto text = place ? RootFolder::read(*place) : std::unexpected(place.error());
        for (TemporaryFact& made : text ? readTemporaries(*text, path) : std::vector<TemporaryFact>()) {
            if (root.budget() != nullptr && !root.budget()->takeItems())
                return all;
            all.push_back(std::move(made));
        }
    }
    return all;
}

bool isOfFiles(const TemporaryFact& made, const std::vector<std::string>& files)
{
    return std::ranges::any_of(
        files, [&made](const std::string& file) { return nameOf(file) == nameOf(made.source.where); });
}

std::vector<TemporaryFact> temporariesOf(const std::vector<TemporaryFact>& all, const ServiceFacts& facts)
{
    std::vector<std::string_view> places;
    const auto add = [&places](const FileFact& file) { places.insert(places.end(), {file.path, file.resolved}); };
    for (const NamedPath& named : facts.paths)
        add(named.file);
    for (const DataFact& data : facts.data)
        add(data.folder);
    const PlaceSet named(std::move(places));
    std::vector<TemporaryFact> concerned;
    for (const TemporaryFact& made : all)
        if (isOfFiles(made, facts.package.temporaries) || (made.path != "/" && named.hasAtOrBelow(made.path)))
            concerned.push_back(made);
    return concerned;
}

} // namespace casemate
