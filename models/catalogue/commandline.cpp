// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/commandline.h"

#include "models/catalogue/kinds/kind.h"
#include "models/core/text.h"

namespace casemate {

namespace {

constexpr unsigned commandFlags = text::UnquoteWords | text::ResolveEscapes;

/// Cuts the next word off @p rest; a wrong escape is taken as it is written.
std::optional<std::string> cutWord(std::string_view& rest)
{
    for (const unsigned flags : {commandFlags, commandFlags | text::KeepWrongEscapes}) {
        text::WordReader words(rest, flags);
        if (auto word = words.next()) {
            rest = words.isAtEnd() ? std::string_view() : words.rest();
            return word;
        }
    }
    return std::nullopt;
}

bool isEscapedSemicolon(std::string_view rest)
{
    return rest.starts_with("\\;") && (rest.size() == 2 || text::whitespace.contains(rest[2]));
}

std::string expanded(std::string word, const Dialect& dialect)
{
    const auto resolved = kinds::resolved(word, dialect);
    return resolved ? resolved->text : word;
}

} // namespace

CommandPrefixes prefixesOf(std::string_view word, const Dialect& dialect)
{
    CommandPrefixes prefixes;
    for (; prefixes.length < word.size(); ++prefixes.length) {
        const char c = word[prefixes.length];
        if (c == '-' && !prefixes.mayFail)
            prefixes.mayFail = true;
        else if (c == '@' && !prefixes.hasOwnName)
            prefixes.hasOwnName = true;
        else if (c == ':' && !prefixes.keepsVariables)
            prefixes.keepsVariables = true;
        else if (c == '|' && !prefixes.usesShell && dialect.version.number >= 258)
            prefixes.usesShell = true;
        else if (c == '+' && prefixes.rights == CommandRights::Service)
            prefixes.rights = CommandRights::Everything;
        else if (c == '!' && prefixes.rights == CommandRights::Service)
            prefixes.rights = CommandRights::KeepsUser;
        else if (c == '!' && prefixes.rights == CommandRights::KeepsUser)
            prefixes.rights = CommandRights::KeepsUserOnOld;
        else
            break;
    }
    return prefixes;
}

std::optional<CommandLine> readCommandLine(std::string_view entry, const Dialect& dialect)
{
    std::string_view rest = text::stripped(entry);
    const auto first = cutWord(rest);
    if (!first)
        return std::nullopt;
    CommandLine line{.prefixes = prefixesOf(*first, dialect), .program = {}, .arguments = {}};
    line.program = expanded(first->substr(line.prefixes.length), dialect);
    while (true) {
        rest = text::stripped(rest);
        if (isEscapedSemicolon(rest)) {
            line.arguments.emplace_back(";");
            rest.remove_prefix(2);
        } else if (auto word = cutWord(rest)) {
            line.arguments.push_back(expanded(*std::move(word), dialect));
        } else {
            break;
        }
    }
    if (line.prefixes.hasOwnName && !line.arguments.empty())
        line.arguments.erase(line.arguments.begin());
    if (line.program.empty())
        return std::nullopt;
    return line;
}

} // namespace casemate
