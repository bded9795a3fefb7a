// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/namespaces.h"

#include "models/catalogue/kinds/kind.h"
#include "models/core/text.h"

#include <bit>

namespace casemate::kinds {

namespace {
bool isDelegation(const Directive& directive) { return directive.name == "DelegateNamespaces"; }

std::uint8_t allOf(const Directive& directive, const Dialect& dialect)
{
    const unsigned every = namespaces::all(dialect.version);
    return static_cast<std::uint8_t>(isDelegation(directive) ? every & ~unsigned{namespaces::bit("user")} : every);
}

/// What "yes" comes to: RestrictNamespaces=yes keeps none, DelegateNamespaces=yes hands over all.
std::uint8_t afterYes(const Directive& directive, const Dialect& dialect)
{
    return isDelegation(directive) ? allOf(directive, dialect) : 0;
}

Effect read(const Reading& reading)
{
    if (const auto truth = text::parseBoolean(reading.text)) {
        const std::uint8_t yes = afterYes(reading.directive, reading.dialect);
        const std::uint8_t all = allOf(reading.directive, reading.dialect);
        reading.value = NamespaceSet{static_cast<std::uint8_t>(*truth ? yes : all & ~unsigned{yes})};
        return Effect::Applied;
    }
    std::string_view rest = reading.text;
    const bool isInverted = rest.starts_with('~');
    if (isInverted)
        rest.remove_prefix(1);
    text::WordReader words(rest);
    unsigned named = 0;
    while (const auto word = words.next()) {
        const unsigned bit = namespaces::bit(*word);
        if (bit == 0) // one unknown word voids the line
            return reading.ignored(IssueKind::UnknownWord, *word);
        named |= bit;
    }
    if (words.hasFailed())
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    const auto* before = std::get_if<NamespaceSet>(&reading.value);
    const unsigned from = before != nullptr ? before->retained
        : isInverted                        ? allOf(reading.directive, reading.dialect)
                                            : 0;
    const unsigned bits = isInverted ? from & ~named : from | named;
    if (isDelegation(reading.directive) && (bits & namespaces::bit("user")) != 0)
        return reading.ignored(IssueKind::UnknownWord, "user");
    reading.value = NamespaceSet{static_cast<std::uint8_t>(bits)};
    return Effect::Applied;
}

std::string listed(unsigned bits)
{
    std::string text;
    for (std::size_t i = 0; i < namespaces::names.size(); ++i)
        if ((bits >> i & 1U) != 0)
            (text += text.empty() ? "" : " ") += namespaces::names[i];
    return text;
}

Lines spellSet(const Directive& directive, const Value& value, const Dialect& dialect)
{
    const unsigned all = allOf(directive, dialect);
    const unsigned bits = std::get<NamespaceSet>(value).retained;
    const unsigned yes = afterYes(directive, dialect);
    if (bits == yes)
        return {"yes"};
    if ((bits & all) == (all & ~yes))
        return {"no"};
    const std::string list = listed(bits);
    const std::string missing = '~' + listed(all & ~bits);
    const bool isReachable = (bits & ~all) == 0; // "~" never leaves a kind that "no" would not
    return {list.size() <= missing.size() || !isReachable ? list : missing};
}

Lines difference(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    const auto* from = std::get_if<NamespaceSet>(&before);
    const auto* to = std::get_if<NamespaceSet>(&wanted);
    if (to == nullptr)
        return isDelegation(directive) ? Lines{} : Lines{"no"};
    const Lines spelt = spellSet(directive, wanted, dialect);
    if (from == nullptr || spelt.front() == "yes" || spelt.front() == "no")
        return spelt;
    Lines lines;
    if (const unsigned added = to->retained & ~unsigned{from->retained}; added != 0)
        lines.push_back(listed(added));
    if (const unsigned removed = from->retained & ~unsigned{to->retained}; removed != 0)
        lines.push_back('~' + listed(removed));
    return lines;
}

Words words(const Directive& directive, const Dialect&)
{
    Words all{"no", "yes"};
    for (const std::string_view name : namespaces::names)
        if (!isDelegation(directive) || name != "user")
            all.push_back(name);
    return all;
}

/// Unset restricts nothing, like "no"; but it delegates what PrivateUsers= decides, unlike "no".
bool same(const Directive& directive, const Value& a, const Value& b, const Dialect& dialect)
{
    const auto bits = [&](const Value& value) -> std::optional<unsigned> {
        const unsigned all = allOf(directive, dialect);
        if (const auto* set = std::get_if<NamespaceSet>(&value))
            return (set->retained & all) == all ? all : unsigned{set->retained};
        return isDelegation(directive) ? std::nullopt : std::optional(all);
    };
    return bits(a) == bits(b);
}
} // namespace

constinit const Kind namespaceSet{
    .read = read, .spell = spellSet, .difference = difference, .words = words, .same = same};

} // namespace casemate::kinds
