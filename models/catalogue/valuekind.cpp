// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/valuekind.h"

#include "models/catalogue/kinds/kind.h"
#include "models/core/text.h"

#include <algorithm>

namespace casemate {

namespace {
bool isKnown(const Directive& directive, SystemdVersion version)
{
    return directive.since <= version.number && (directive.until == 0 || version.number < directive.until);
}

bool resetsWhenEmpty(const Directive& directive, const Dialect& dialect)
{
    if ((directive.flags & BooleanBefore257) != 0 && dialect.version.number < 257)
        return false;
    return directive.onEmpty == OnEmpty::Reset;
}

/// @p value, or what the default's text stands for where it is unset.
Value orDefault(const Directive& directive, const Value& value, const Dialect& dialect)
{
    Value result = value;
    const std::string_view text = defaultText(directive, dialect);
    if (std::holds_alternative<std::monostate>(value) && !text.empty())
        (void)assign(directive, result, text, dialect);
    return result;
}
} // namespace

std::string_view defaultText(const Directive& directive, const Dialect& dialect)
{
    if ((directive.flags & DefaultPerScope) != 0 && dialect.scope == Scope::User)
        return directive.choices.front().word;
    if ((directive.flags & BooleanBefore257) != 0 && dialect.version.number < 257)
        return "no";
    return directive.defaultText;
}

std::optional<std::string_view> strongestText(const Directive& directive, const Dialect& dialect)
{
    if (!directive.strongest || !isKnown(directive, dialect.version))
        return std::nullopt;
    auto choice = std::ranges::find(directive.choices, *directive.strongest, &ChoiceWord::word);
    if (choice == directive.choices.end())
        return directive.strongest;
    while (choice->since > dialect.version.number && choice != directive.choices.begin())
        --choice;
    return choice->word;
}

Effect assign(
    const Directive& directive, Value& value, std::string_view text, const Dialect& dialect, std::vector<Issue>* issues)
{
    const std::string_view stripped = text::stripped(text.substr(0, text.find('\0')));
    const kinds::Reading reading{directive, value, stripped, dialect, issues};
    if (!isKnown(directive, dialect.version))
        return reading.ignored(IssueKind::NotInVersion, directive.name);
    if (stripped.empty() && directive.onEmpty != OnEmpty::Special) {
        if (!resetsWhenEmpty(directive, dialect))
            return reading.bad(IssueKind::Empty, {});
        value = std::monostate{};
        return Effect::Applied;
    }
    return kinds::kindOf(directive.kind).read(reading);
}

std::vector<Issue> check(const Directive& directive, std::string_view text, const Dialect& dialect)
{
    std::vector<Issue> issues;
    Value value;
    (void)assign(directive, value, text, dialect, &issues);
    return issues;
}

std::vector<std::string> spell(const Directive& directive, const Value& value, const Dialect& dialect)
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    return kinds::kindOf(directive.kind).spell(directive, value, dialect);
}

std::vector<std::string> difference(
    const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    if (sameEffect(directive, before, wanted, dialect))
        return {};
    if (const auto shorter = kinds::kindOf(directive.kind).difference)
        return shorter(directive, before, wanted, dialect);
    if (!std::holds_alternative<std::monostate>(wanted))
        return spell(directive, wanted, dialect);
    const std::string_view text = defaultText(directive, dialect);
    return text.empty() ? std::vector<std::string>{} : std::vector<std::string>{std::string(text)};
}

bool sameEffect(const Directive& directive, const Value& a, const Value& b, const Dialect& dialect)
{
    if (a == b)
        return true;
    if (const auto same = kinds::kindOf(directive.kind).same)
        return same(directive, a, b, dialect);
    return orDefault(directive, a, dialect) == orDefault(directive, b, dialect);
}

std::string display(const Directive& directive, const Value& value, const Dialect& dialect)
{
    if (std::holds_alternative<std::monostate>(value))
        return std::string(defaultText(directive, dialect));
    return text::join(spell(directive, value, dialect), " ");
}

std::vector<std::string_view> allowedWords(const Directive& directive, const Dialect& dialect)
{
    return kinds::wordsOf(directive, dialect);
}

} // namespace casemate
