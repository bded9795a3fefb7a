// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/configuration/environment.h"

#include "models/core/text.h"
#include "models/evidence/configuration/lines.h"
#include "models/unit/effective.h"

#include <cerrno>
#include <system_error>

namespace casemate {

namespace {

constexpr std::size_t mostVariables = 1024;
constexpr std::size_t mostWords = 1024;
constexpr std::size_t longestWord = 65536;
constexpr off_t largestFile = off_t{1} << 20;

/// What an assignment of a file says: quotes group, a backslash protects.
std::string valueIn(std::string_view text)
{
    std::string value;
    char quote = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\\' && quote != '\'' && at + 1 < text.size())
            value += text[++at];
        else if (quote != 0 && c == quote)
            quote = 0;
        else if (quote == 0 && (c == '"' || c == '\''))
            quote = c;
        else
            value += c;
    }
    return value;
}

void assign(std::string_view assignment, Variables& variables)
{
    const auto sign = assignment.find('=');
    if (sign != std::string_view::npos && sign > 0 && variables.size() < mostVariables)
        variables.insert_or_assign(std::string(assignment.substr(0, sign)), std::string(assignment.substr(sign + 1)));
}

void readFileOf(std::string_view entry, const RootFolder& root, ServiceEnvironment& environment)
{
    const bool mayMiss = entry.starts_with('-');
    const std::string path(entry.substr(mayMiss ? 1 : 0));
    ConfigurationReading files(root, {}, {});
    for (const std::string& each : files.matching(path)) {
        const auto place = root.find(each);
        if (!place || !place->exists || place->size > largestFile)
            continue;
        if (const auto bytes = RootFolder::read(*place))
            readEnvironmentFile(*bytes, environment.variables);
        else if (bytes.error() != EINVAL)
            environment.obstacle = each + ": " + std::generic_category().message(bytes.error());
    }
}

/// @p word with each "${NAME}" replaced, and "$$" by one sign.
std::string replaced(std::string_view word, const Variables& variables)
{
    std::string result;
    while (!word.empty() && result.size() < longestWord) {
        const auto sign = word.find('$');
        result += word.substr(0, sign);
        word = sign == std::string_view::npos ? std::string_view() : word.substr(sign);
        const auto end = word.find('}');
        if (word.starts_with("${") && end != std::string_view::npos) {
            if (const auto at = variables.find(word.substr(2, end - 2)); at != variables.end())
                result += at->second;
            word.remove_prefix(end + 1);
        } else if (!word.empty()) {
            result += '$';
            word.remove_prefix(word.starts_with("$$") ? 2 : 1);
        }
    }
    return result;
}

} // namespace

void readEnvironmentFile(std::string_view bytes, Variables& variables)
{
    for (LineReader lines(bytes, LineReader::Continuation::Backslash); lines.next();) {
        const std::string_view line = lines.line();
        const auto sign = line.find('=');
        if (line.starts_with('#') || line.starts_with(';') || sign == std::string_view::npos || sign == 0
            || variables.size() == mostVariables)
            continue;
        variables.insert_or_assign(
            std::string(text::stripped(line.substr(0, sign))), valueIn(text::stripped(line.substr(sign + 1))));
    }
}

ServiceEnvironment environmentOf(const Host* host, const RootFolder& root, const Dialect& dialect)
{
    ServiceEnvironment environment;
    const auto name = dialect.specifiers == nullptr ? std::unexpected(Error{ErrorKind::InvalidName, {}, {}})
                                                    : UnitName::parse(dialect.specifiers->unitName);
    const auto stack =
        name && host != nullptr ? host->stack(*name) : std::unexpected(Error{ErrorKind::NotFound, {}, {}});
    if (!stack || !stack->fragment)
        return environment;
    const auto lines = effectiveLines(*stack, dialect);
    for (const EffectiveLine& line : lines)
        if (line.section == "Service" && line.key == "Environment")
            for (const std::string& word :
                text::extractWords(line.value, text::Quoting::Unquote).value_or(std::vector<std::string>()))
                assign(dialect.specifiers->expand(word).value_or(word), environment.variables);
    // files win over the unit's own lines, wherever these stand
    for (const EffectiveLine& line : lines)
        if (line.section == "Service" && line.key == "EnvironmentFile")
            readFileOf(dialect.specifiers->expand(line.value).value_or(line.value), root, environment);
    return environment;
}

std::vector<std::string> withVariables(const std::vector<std::string>& arguments, const Variables& variables)
{
    std::vector<std::string> words;
    for (const std::string& argument : arguments) {
        if (words.size() >= mostWords)
            break;
        if (!argument.starts_with('$') || argument.starts_with("${") || argument.starts_with("$$")) {
            words.push_back(replaced(argument, variables));
            continue;
        }
        if (const auto at = variables.find(std::string_view(argument).substr(1)); at != variables.end())
            for (std::string& word : wordsOf(at->second))
                words.push_back(std::move(word));
    }
    return words;
}

} // namespace casemate
