// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/namedpaths.h"

#include "models/core/text.h"
#include "models/evidence/files.h"
#include "models/evidence/wrappers.h"

#include <algorithm>
#include <cerrno>
#include <optional>

namespace casemate {

namespace {

/// Words of a path's length that commands may have; more are not looked at.
constexpr std::size_t mostArguments = 256;
/// Paths that a unit may name: each is looked at, and asked about by many rules.
constexpr std::size_t mostPaths = 10'000;
constexpr std::size_t longestPath = 4096;

/// Gathers the paths of one unit.
class PathProbe {
public:
    PathProbe(const EffectiveUnit& unit, const RootFolder& root, const Dialect& dialect)
        : m_root(root)
        , m_dialect(dialect)
        , m_rootDirectory(textOf(unit.value("RootDirectory"_directive)))
        , m_hasImage(!textOf(unit.value("RootImage"_directive)).empty())
    {
    }

    void read(const EffectiveValue& value)
    {
        const Directive& row = directive(value.directive);
        m_directive = value.directive;
        const auto* text = std::get_if<std::string>(&value.value);
        const auto* list = std::get_if<EntryList>(&value.value);
        if (text != nullptr)
            readText(row, *text);
        else if (list != nullptr)
            for (std::size_t at = 0; at < list->entries.size() && !m_isFull; ++at)
                readEntry(row, list->entries[at]);
    }
    [[nodiscard]] std::vector<NamedPath> paths() && { return std::move(m_paths); }

private:
    [[nodiscard]] std::string expanded(const std::string& text) const
    {
        return m_dialect.specifiers == nullptr ? text : m_dialect.specifiers->expand(text).value_or(text);
    }
    [[nodiscard]] std::string textOf(const Value& value) const
    {
        const auto* text = std::get_if<std::string>(&value);
        return text == nullptr ? std::string() : expanded(*text);
    }

    void add(NamedPath named, const std::string& written)
    {
        std::string path = expanded(written);
        while (path.size() > 1 && path.ends_with('/'))
            path.pop_back();
        if (!path.starts_with('/') || path.size() > longestPath)
            return;
        if (m_paths.size() == mostPaths) {
            if (m_root.budget() != nullptr)
                m_root.budget()->giveUp(ReadEnd::Items);
            m_isFull = true;
            return;
        }
        if (named.isInRoot && !m_rootDirectory.empty())
            path.insert(0, m_rootDirectory);
        named.directive = m_directive;
        named.source = {.kind = SourceKind::Unit, .where = std::string(directive(m_directive).name)};
        const bool isElsewhere =
            (named.isInRoot && m_hasImage) || (m_dialect.specifiers == nullptr && path.contains('%'));
        named.file = isElsewhere ? unseen(path, ENODATA) : lookAt(m_root, path);
        named.folder = isElsewhere ? unseen(folderOf(path), ENODATA) : lookAt(m_root, folderOf(path));
        m_paths.push_back(std::move(named));
    }

    void readText(const Directive& row, const std::string& text)
    {
        NamedPath named{.entry = text};
        if (row.kind == ValueKind::Path) {
            named.role = PathRole::Single;
            add(std::move(named), text);
        } else if (row.kind == ValueKind::WorkingFolder) {
            named.role = PathRole::WorkingFolder;
            named.mayMiss = text.starts_with('-');
            add(std::move(named), text.substr(named.mayMiss ? 1 : 0));
        } else if (m_directive == "PIDFile"_directive) {
            named.role = PathRole::PidFile;
            const std::string path = expanded(text);
            const auto place = placeOfServiceFolders("RuntimeDirectory"_directive, m_dialect);
            add(std::move(named), path.starts_with('/') || !place ? path : *place + '/' + path);
        } else if (m_directive == "StandardOutput"_directive || m_directive == "StandardError"_directive) {
            named.role = PathRole::Output;
            for (const std::string_view prefix : {"file:", "append:", "truncate:"})
                if (text.starts_with(prefix))
                    add(named, text.substr(prefix.size()));
        }
    }

    void readEntry(const Directive& row, const std::string& entry)
    {
        if (row.kind == ValueKind::Paths)
            readListed(entry);
        else if (row.kind == ValueKind::BindMounts)
            readBind(entry);
        else if (row.kind == ValueKind::TemporaryFolders)
            readEmptied(entry);
        else if (row.kind == ValueKind::ServiceFolders)
            readMade(entry);
    }

    void readListed(const std::string& entry)
    {
        const auto words = text::extractWords(entry, text::Quoting::Relaxed);
        if (!words || words->empty())
            return;
        std::string_view path = words->front();
        NamedPath named{.role = PathRole::Listed, .entry = entry};
        named.mayMiss = path.starts_with('-');
        path.remove_prefix(named.mayMiss ? 1 : 0);
        named.isInRoot = path.starts_with('+');
        path.remove_prefix(named.isInRoot ? 1 : 0);
        add(std::move(named), std::string(path));
    }

    void readBind(const std::string& entry)
    {
        const unsigned flags = m_dialect.version.number >= 262
            ? text::ResolveEscapes | text::UnescapeSeparators | text::SingleSeparators
            : text::UnquoteWords | text::SingleSeparators;
        text::WordReader parts(entry, flags, ":");
        const std::string source = parts.next().value_or(std::string());
        const std::string target = parts.next().value_or(std::string());
        const bool mayMiss = source.starts_with('-');
        const std::string path = source.substr(mayMiss ? 1 : 0);
        add({.role = PathRole::BindSource, .entry = entry, .mayMiss = mayMiss}, path);
        add({.role = PathRole::BindTarget, .entry = entry, .mayMiss = mayMiss, .isInRoot = true},
            target.empty() ? path : target);
    }

    void readEmptied(const std::string& entry)
    {
        const auto words = text::extractWords(entry, text::Quoting::Relaxed);
        if (!words || words->empty())
            return;
        text::WordReader parts(words->front(), text::SingleSeparators, ":");
        const std::string path = parts.next().value_or(std::string());
        const std::string options = ',' + std::string(parts.rest()) + ',';
        add({.role = PathRole::Emptied, .entry = entry, .isInRoot = true, .isReadOnly = options.contains(",ro,")},
            path);
    }

    void readMade(const std::string& entry)
    {
        const auto place = placeOfServiceFolders(m_directive, m_dialect);
        if (!place)
            return;
        text::WordReader parts(entry, text::ResolveEscapes | text::UnescapeSeparators | text::SingleSeparators, ":");
        const std::string path = parts.next().value_or(std::string());
        add({.role = PathRole::Made, .entry = entry, .isReadOnly = entry.ends_with(":ro")}, *place + '/' + path);
    }

    const RootFolder& m_root;
    const Dialect& m_dialect;
    std::string m_rootDirectory;
    bool m_hasImage;
    bool m_isFull = false;
    DirectiveId m_directive;
    std::vector<NamedPath> m_paths;
};

/// The path in a word of a command, or nothing.
std::optional<std::string> pathIn(std::string_view word)
{
    if (word.contains("://") || word.find_first_of("*?$%{},;\n") != std::string_view::npos || word.size() > longestPath)
        return std::nullopt;
    if (!word.starts_with('/')) {
        const auto sign = word.find_first_of("=:");
        if (sign == std::string_view::npos || !word.substr(sign + 1).starts_with('/'))
            return std::nullopt;
        word.remove_prefix(sign + 1);
    }
    word = word.substr(0, word.find(':'));
    while (word.size() > 1 && word.ends_with('/'))
        word.remove_suffix(1);
    return word.size() > 1 ? std::optional(std::string(word)) : std::nullopt;
}

/// The words of @p command's line; those of a shell's text each by itself, what it redirects to among them.
std::vector<std::string> wordsOf(const CommandFact& command)
{
    constexpr std::string_view ends = " \t\n;&|<>()\"'";
    const bool hasShell =
        std::ranges::any_of(command.steps, [](const ProgramStep& step) { return isShell(nameOf(step.file.path)); });
    std::vector<std::string> words;
    for (const std::string& word : command.line.arguments) {
        if (!hasShell || word.find_first_of(ends) == std::string::npos) {
            words.push_back(word);
            continue;
        }
        for (std::string_view rest = word; !rest.empty();) {
            const auto end = rest.find_first_of(ends);
            if (end != 0)
                words.emplace_back(rest.substr(0, end));
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        }
    }
    return words;
}

} // namespace

std::optional<std::string> placeOfServiceFolders(DirectiveId directive, const Dialect& dialect)
{
    struct Base {
        DirectiveId directive;
        std::string_view specifier, system;
    };
    static constexpr Base bases[]{{"RuntimeDirectory"_directive, "%t", "/run"},
        {"StateDirectory"_directive, "%S", "/var/lib"}, {"CacheDirectory"_directive, "%C", "/var/cache"},
        {"LogsDirectory"_directive, "%L", "/var/log"}, {"ConfigurationDirectory"_directive, "%E", "/etc"}};
    for (const Base& place : bases)
        if (place.directive == directive) {
            if (dialect.scope == Scope::System)
                return std::string(place.system);
            return dialect.specifiers == nullptr ? std::nullopt : dialect.specifiers->expand(place.specifier);
        }
    return std::nullopt;
}

std::vector<NamedPath> namedPaths(const EffectiveUnit& unit, const RootFolder& root, const Dialect& dialect)
{
    PathProbe probe(unit, root, dialect);
    for (const EffectiveValue& value : unit.values())
        probe.read(value);
    return std::move(probe).paths();
}

std::vector<NamedPath> argumentPaths(const std::vector<CommandFact>& commands, const RootFolder& root)
{
    std::vector<NamedPath> paths;
    for (std::size_t at = 0; at < commands.size(); ++at)
        for (const std::string& word : wordsOf(commands[at])) {
            const auto path = pathIn(word);
            if (!path || paths.size() == mostArguments)
                continue;
            paths.push_back({.directive = commands[at].directive,
                .role = PathRole::Argument,
                .entry = word,
                .command = at,
                .file = lookAt(root, *path),
                .folder = lookAt(root, folderOf(*path)),
                .source = commands[at].source});
        }
    return paths;
}

} // namespace casemate
