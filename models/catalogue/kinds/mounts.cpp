// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/kind.h"
#include "models/catalogue/kinds/pathtext.h"
#include "models/core/text.h"

#include <vector>

namespace casemate::kinds {

namespace {
/// The flags by which a tuple "a:b:c" is taken apart after its word was cut out with the backslashes kept.
constexpr unsigned tupleFlags = text::ResolveEscapes | text::UnescapeSeparators | text::SingleSeparators;

/// @p part for a tuple whose parts are cut at colons and blanks alike, quotes grouping.
std::string quotedPart(std::string_view part) { return text::quoted(part, " \t\n\r\"'\\:"); }

/// One mount, its parts as written; checked one after another, since a bad one leaves the rest of the line unread.
struct BindMount {
    std::string source; ///< tidy, without "-"
    std::string destination; ///< tidy
    bool mayMiss = false;
    bool isRecursive = true;
};

bool readSource(const Reading& reading, BindMount& mount, std::string_view written)
{
    const auto real = resolved(written, reading.dialect);
    mount.mayMiss = real && real->text.starts_with('-');
    const std::string_view path = written.substr(mount.mayMiss && written.starts_with('-') ? 1 : 0);
    const auto tidy = real ? checkedPath(path, PathRule::Absolute, reading.dialect) : std::nullopt;
    if (!tidy) {
        reading.skipped(IssueKind::BadSyntax, written);
        return false;
    }
    mount.source = mount.destination = *tidy;
    return true;
}

bool readDestination(const Reading& reading, BindMount& mount, std::string_view written)
{
    auto tidy = checkedPath(written, PathRule::Absolute, reading.dialect);
    if (!tidy) {
        reading.skipped(IssueKind::BadSyntax, written);
        return false;
    }
    mount.destination = *std::move(tidy);
    return true;
}

bool readOptions(const Reading& reading, BindMount& mount, std::string_view written)
{
    mount.isRecursive = written != "norbind";
    if (written.empty() || written == "rbind" || written == "norbind")
        return true;
    reading.skipped(IssueKind::UnknownWord, written);
    return false;
}

void add(const Reading& reading, const BindMount& mount)
{
    const auto part = reading.isSince(262) ? tuplePart : quotedPart;
    std::string entry = part((mount.mayMiss ? "-" : "") + mount.source);
    if (mount.source != mount.destination || !mount.isRecursive)
        entry += ':' + part(mount.destination);
    if (!mount.isRecursive)
        entry += ":norbind";
    reading.as<EntryList>().entries.push_back(std::move(entry));
}

/// Cuts words off a line at changing separators, and remembers the one behind the last.
class Cutter {
public:
    explicit Cutter(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] std::optional<std::string> cut(unsigned flags, std::string_view separators)
    {
        m_endedAtColon = false;
        if (m_rest.data() == nullptr)
            return std::nullopt;
        text::WordReader words(m_rest, flags, separators);
        auto word = words.next();
        m_hasFailed = words.hasFailed();
        m_endedAtColon = word && !words.isAtEnd() && words.rest().data()[-1] == ':';
        m_rest = words.isAtEnd() ? std::string_view{} : words.rest();
        return word;
    }
    [[nodiscard]] bool endedAtColon() const { return m_endedAtColon; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    std::string_view m_rest;
    bool m_endedAtColon = false;
    bool m_hasFailed = false;
};

/// One mount of a line whose parts are cut at colons and blanks alike: two blanks in a row are an empty source, and
/// what follows a bad source is read as a source of its own. Nothing at the end of the line.
std::optional<bool> readMount(const Reading& reading, Cutter& cutter)
{
    static constexpr std::string_view separators = ": \t\n\r";
    static constexpr unsigned flags = text::UnquoteWords | text::SingleSeparators;
    BindMount mount;
    const auto source = cutter.cut(flags, separators);
    if (!source)
        return std::nullopt;
    if (!readSource(reading, mount, *source))
        return false;
    if (cutter.endedAtColon()) {
        const auto destination = cutter.cut(flags, separators);
        if (cutter.hasFailed())
            return std::nullopt;
        if (!destination)
            reading.skipped(IssueKind::BadSyntax, *source);
        if (!destination || !readDestination(reading, mount, *destination))
            return false;
    }
    if (cutter.endedAtColon()) {
        const auto options = cutter.cut(text::UnquoteWords, text::whitespace);
        if (cutter.hasFailed())
            return std::nullopt;
        if (!readOptions(reading, mount, options.value_or(std::string())))
            return false;
    }
    add(reading, mount);
    return true;
}

Effect readMountsByBlanks(const Reading& reading)
{
    Cutter cutter(reading.text);
    bool hasTaken = false;
    while (const auto isTaken = readMount(reading, cutter))
        hasTaken |= *isTaken;
    if (cutter.hasFailed())
        reading.skipped(IssueKind::BadSyntax, reading.text);
    return hasTaken ? Effect::Applied : Effect::Ignored;
}

Effect readMountsByWords(const Reading& reading)
{
    text::WordReader words(reading.text, text::UnquoteWords | text::KeepBackslashes);
    bool hasTaken = false;
    while (const auto word = words.next()) {
        text::WordReader parts(*word, tupleFlags, ":");
        std::vector<std::string> fields;
        while (fields.size() < 4) {
            auto part = parts.next();
            if (!part)
                break;
            fields.push_back(*std::move(part));
        }
        if (parts.hasFailed() || fields.empty() || fields.size() > 3) {
            reading.skipped(IssueKind::BadSyntax, *word);
            continue;
        }
        BindMount mount;
        if (!readSource(reading, mount, fields[0]) || (fields.size() > 1 && !readDestination(reading, mount, fields[1]))
            || (fields.size() > 2 && !readOptions(reading, mount, fields[2])))
            continue;
        add(reading, mount);
        hasTaken = true;
    }
    if (words.hasFailed())
        reading.skipped(IssueKind::BadSyntax, reading.text);
    return hasTaken ? Effect::Applied : Effect::Ignored;
}

Effect readBindMounts(const Reading& reading)
{
    return reading.isSince(262) ? readMountsByWords(reading) : readMountsByBlanks(reading);
}

Lines moreEntries(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    return appendedEntries(spellEntries, directive, before, wanted, dialect);
}

Effect readTemporaryFolders(const Reading& reading)
{
    text::WordReader words(reading.text, text::UnquoteWords);
    bool hasTaken = false;
    while (const auto word = words.next()) {
        text::WordReader parts(*word, text::SingleSeparators, ":");
        const auto folder = parts.next();
        const auto tidy = folder ? checkedPath(*folder, PathRule::Absolute, reading.dialect) : std::nullopt;
        if (!tidy) {
            reading.skipped(IssueKind::BadSyntax, *word);
            continue;
        }
        std::string entry;
        for (const char c : *tidy) {
            if (c == ':' || c == '\\')
                entry += '\\';
            entry += c;
        }
        if (!parts.isAtEnd() && !parts.rest().empty())
            (entry += ':') += parts.rest();
        reading.as<EntryList>().entries.push_back(text::quoted(entry));
        hasTaken = true;
    }
    if (words.hasFailed())
        reading.skipped(IssueKind::BadSyntax, reading.text);
    return hasTaken ? Effect::Applied : Effect::Ignored;
}
} // namespace

constinit const Kind bindMounts{.read = readBindMounts, .spell = spellEntries, .difference = moreEntries};
constinit const Kind temporaryFolders{.read = readTemporaryFolders, .spell = spellEntries, .difference = moreEntries};

} // namespace casemate::kinds
