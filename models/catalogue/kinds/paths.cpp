// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/kind.h"
#include "models/catalogue/kinds/pathtext.h"
#include "models/core/text.h"

#include <algorithm>
#include <array>

namespace casemate::kinds {

namespace {
/// The cgroup hooks that BPFProgram= knows.
constexpr std::array<std::string_view, 18> attachTypes{"ingress", "egress", "sock_create", "sock_ops", "device",
    "bind4", "bind6", "connect4", "connect6", "post_bind4", "post_bind6", "sendmsg4", "sendmsg6", "sysctl", "recvmsg4",
    "recvmsg6", "getsockopt", "setsockopt"};

/// @p path so that a blank at its end survives on a line of its own.
std::string wholeLine(std::string path)
{
    if (text::whitespace.contains(path.back()))
        path += '/';
    return path;
}

Effect readPath(const Reading& reading)
{
    if (const auto real = resolved(reading.text, reading.dialect); real && real->text.empty()) {
        reading.value = std::monostate{};
        return Effect::Applied;
    }
    auto tidy = checkedPath(reading.text, PathRule::Absolute, reading.dialect);
    if (!tidy)
        return reading.bad(IssueKind::BadSyntax, reading.text);
    reading.value = wholeLine(*std::move(tidy));
    return Effect::Applied;
}

Effect readWorkingFolder(const Reading& reading)
{
    const bool mayMiss = reading.text.starts_with('-');
    const std::string_view folder = reading.text.substr(mayMiss ? 1 : 0);
    if (folder == "~") {
        reading.value = std::string(reading.text);
        return Effect::Applied;
    }
    const auto tidy = checkedPath(folder, PathRule::Absolute, reading.dialect);
    if (!tidy)
        return mayMiss ? reading.ignored(IssueKind::BadSyntax, reading.text)
                       : reading.bad(IssueKind::BadSyntax, reading.text);
    reading.value = (mayMiss ? "-" : "") + wholeLine(*tidy);
    return Effect::Applied;
}

/// What a list line comes to: dropped as a whole where no word of it was good.
Effect listEffect(const Reading& reading, bool hasFailed, bool hasTaken)
{
    if (hasFailed)
        reading.remark(
            IssueKind::BadSyntax, hasTaken ? Consequence::WordIgnored : Consequence::LineIgnored, reading.text);
    return hasTaken ? Effect::Applied : Effect::Ignored;
}

Effect readPaths(const Reading& reading)
{
    text::WordReader words(reading.text, text::UnquoteWords);
    bool hasTaken = false;
    while (const auto word = words.next()) {
        std::string_view rest = *word;
        const std::size_t mayMiss = rest.starts_with('-') ? 1 : 0;
        const std::size_t isInRoot = rest.substr(mayMiss).starts_with('+') ? 1 : 0;
        const auto tidy = checkedPath(rest.substr(mayMiss + isInRoot), PathRule::Absolute, reading.dialect);
        if (!tidy) {
            reading.skipped(IssueKind::BadSyntax, *word);
            continue;
        }
        reading.as<EntryList>().entries.push_back(
            text::quoted(std::string(rest.substr(0, mayMiss + isInRoot)) + *tidy));
        hasTaken = true;
    }
    return listEffect(reading, words.hasFailed(), hasTaken);
}

Lines morePaths(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    return appendedEntries(spellEntries, directive, before, wanted, dialect);
}

std::string withEscapedColons(std::string_view path)
{
    std::string result;
    for (const char c : path) {
        if (c == ':' || c == '\\')
            result += '\\';
        result += c;
    }
    return result;
}

/// ExecSearchPath=: the first bad path ends the line.
Effect readColonPaths(const Reading& reading)
{
    text::WordReader words(reading.text, text::SingleSeparators, ":");
    bool hasTaken = false;
    while (const auto word = words.next()) {
        const auto tidy = checkedPath(*word, PathRule::Absolute, reading.dialect);
        if (!tidy) {
            reading.skipped(IssueKind::BadSyntax, *word);
            return hasTaken ? Effect::Applied : Effect::Ignored;
        }
        reading.as<EntryList>().entries.push_back(withEscapedColons(*tidy));
        hasTaken = true;
    }
    return listEffect(reading, words.hasFailed(), hasTaken);
}

Lines spellColonPaths(const Directive&, const Value& value, const Dialect&)
{
    const auto* list = std::get_if<EntryList>(&value);
    return list != nullptr && !list->entries.empty() ? Lines{wholeLine(text::join(list->entries, ":"))} : Lines{};
}

Lines moreColonPaths(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    return appendedEntries(spellColonPaths, directive, before, wanted, dialect);
}

/// IPIngressFilterPath=: the whole line is one path, each path counts once.
Effect readFilterPath(const Reading& reading)
{
    auto tidy = checkedPath(reading.text, PathRule::Absolute, reading.dialect);
    if (!tidy)
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    auto& [entries, index] = reading.as<EntryList>();
    tidy = wholeLine(*std::move(tidy));
    if (index.find(entries, *tidy, [](std::string_view entry) { return entry; }) == entries.size())
        entries.push_back(*std::move(tidy));
    return Effect::Applied;
}

Lines moreLines(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    return appendedEntries(spellEachEntry, directive, before, wanted, dialect);
}

/// BPFProgram=TYPE:PATH.
Effect readBpfProgram(const Reading& reading)
{
    text::WordReader words(reading.text, text::NoWordFlags, ":");
    const auto type = words.next();
    if (!type || words.rest().empty())
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    if (!std::ranges::contains(attachTypes, *type))
        return reading.ignored(IssueKind::UnknownWord, *type);
    const auto tidy = checkedPath(words.rest(), PathRule::Absolute, reading.dialect);
    if (!tidy)
        return reading.ignored(IssueKind::BadSyntax, words.rest());
    reading.as<EntryList>().entries.push_back(*type + ':' + wholeLine(*tidy));
    return Effect::Applied;
}

Words attachWords(const Directive&, const Dialect&) { return {attachTypes.begin(), attachTypes.end()}; }
} // namespace

constinit const Kind onePath{.read = readPath, .spell = spellString};
constinit const Kind workingFolder{.read = readWorkingFolder, .spell = spellString};
constinit const Kind paths{.read = readPaths, .spell = spellEntries, .difference = morePaths};
constinit const Kind colonPaths{.read = readColonPaths, .spell = spellColonPaths, .difference = moreColonPaths};
constinit const Kind filterPaths{.read = readFilterPath, .spell = spellEachEntry, .difference = moreLines};
constinit const Kind bpfPrograms{
    .read = readBpfProgram, .spell = spellEachEntry, .difference = moreLines, .words = attachWords};

} // namespace casemate::kinds
