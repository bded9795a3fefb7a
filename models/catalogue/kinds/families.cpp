// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/addressfamilies.h"
#include "models/catalogue/kinds/kind.h"
#include "models/core/text.h"

namespace casemate::kinds {

namespace {
using Numbers = std::bitset<64>;

Effect read(const Reading& reading)
{
    if (reading.text == "none") {
        reading.value = FamilySet{.isAllowList = true, .listed = {}, .isBegun = false};
        return Effect::Applied;
    }
    std::string_view rest = reading.text;
    const bool isInverted = rest.starts_with('~');
    if (isInverted)
        rest.remove_prefix(1);
    const auto* before = std::get_if<FamilySet>(&reading.value);
    if (before == nullptr || !before->isBegun)
        reading.value = FamilySet{.isAllowList = !isInverted, .listed = {}};
    auto& set = std::get<FamilySet>(reading.value);
    text::WordReader words(rest, text::UnquoteWords);
    while (const auto word = words.next()) {
        const auto number = addressfamilies::find(*word);
        if (number) {
            set.listed.set(*number, isInverted != set.isAllowList);
            continue;
        }
        reading.skipped(IssueKind::UnknownWord, *word);
        if (reading.isSince(262)) // the rest of the line is lost with the word
            return Effect::Applied;
    }
    if (words.hasFailed())
        reading.skipped(IssueKind::BadSyntax, reading.text);
    return Effect::Applied;
}

std::string listed(const Numbers& numbers)
{
    std::string text;
    for (const addressfamilies::Family& family : addressfamilies::all())
        if (numbers.test(family.number))
            (text += text.empty() ? "" : " ") += family.name;
    return text;
}

Lines spellSet(const Directive&, const Value& value, const Dialect&)
{
    const auto& set = std::get<FamilySet>(value);
    if (set.isAllowList)
        return {set.listed.none() ? "none" : listed(set.listed)};
    return set.listed.none() ? Lines{} : Lines{'~' + listed(set.listed)};
}

Lines difference(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    const auto* from = std::get_if<FamilySet>(&before);
    const auto* to = std::get_if<FamilySet>(&wanted);
    if (to == nullptr)
        return {};
    const bool isForbidden = to->isAllowList && to->listed.none();
    if (from == nullptr || isForbidden || !from->isBegun || from->isAllowList != to->isAllowList)
        return spellSet(directive, wanted, dialect);
    Lines lines;
    const auto add = [&](const Numbers& numbers, bool isListed) {
        if (numbers.any())
            lines.push_back((isListed == to->isAllowList ? "" : "~") + listed(numbers));
    };
    add(to->listed & ~from->listed, true);
    add(from->listed & ~to->listed, false);
    return lines;
}

Words words(const Directive&, const Dialect&)
{
    Words all{"none"};
    for (const addressfamilies::Family& family : addressfamilies::all())
        all.push_back(family.name);
    return all;
}

/// A deny list without entries forbids nothing, like none at all.
bool same(const Directive&, const Value& a, const Value& b, const Dialect&)
{
    const auto plain = [](const Value& value) {
        const auto* set = std::get_if<FamilySet>(&value);
        return set != nullptr ? std::pair(set->isAllowList, set->listed) : std::pair(false, Numbers{});
    };
    return plain(a) == plain(b);
}
} // namespace

constinit const Kind familySet{.read = read, .spell = spellSet, .difference = difference, .words = words, .same = same};

} // namespace casemate::kinds
