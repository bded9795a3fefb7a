// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/catalogue/valuekind.h"

#include <string>
#include <string_view>
#include <vector>

/// Short ways to let assignments act and to show what came of them.
namespace casemate::tests {

/// The value after @p lines, which stand between semicolons that no value holds: "yes | no".
struct Read {
    Value value;
    Effect effect = Effect::Applied; ///< of the last line
};

inline Read read(std::string_view name, const std::vector<std::string>& lines, const Dialect& dialect)
{
    const Directive& row = directive(findDirective(name).value());
    Read result;
    for (const std::string& line : lines)
        result.effect = assign(row, result.value, line, dialect);
    return result;
}

/// What @p lines come to, as spelt canonically: lines with " | " between, "unset" where nothing was assigned.
inline std::string shown(std::string_view name, const std::vector<std::string>& lines, const Dialect& dialect)
{
    const Directive& row = directive(findDirective(name).value());
    const Value value = read(name, lines, dialect).value;
    if (std::holds_alternative<std::monostate>(value))
        return "unset";
    std::string text;
    for (const std::string& line : spell(row, value, dialect))
        (text += text.empty() ? "" : " | ") += line.empty() ? "(empty)" : line;
    return text;
}

/// The remarks on @p line as "KIND CONSEQUENCE 'WORD' (SUGGESTION)", with "; " between.
inline std::string remarks(std::string_view name, std::string_view line, const Dialect& dialect)
{
    static constexpr std::string_view kinds[] = {"unknown", "bad", "empty", "not here", "all gone", "no effect"};
    static constexpr std::string_view consequences[] = {"but kept", "word", "line", "unit"};
    std::string text;
    for (const Issue& issue : check(directive(findDirective(name).value()), line, dialect)) {
        (text += text.empty() ? "" : "; ") += kinds[static_cast<std::size_t>(issue.kind)];
        (text += ' ') += consequences[static_cast<std::size_t>(issue.consequence)];
        if (!issue.word.empty())
            text += " '" + issue.word + "'";
        if (!issue.suggestion.empty())
            text += " (" + issue.suggestion + ")";
    }
    return text;
}

/// The parts of "a | b".
inline std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0;;) {
        const auto end = text.find(" | ", from);
        lines.emplace_back(text.substr(from, end == std::string_view::npos ? end : end - from));
        if (end == std::string_view::npos)
            return lines;
        from = end + 3;
    }
}

} // namespace casemate::tests
