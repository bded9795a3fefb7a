// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/filesystems.h"
#include "models/catalogue/kinds/kind.h"
#include "models/catalogue/kinds/names.h"
#include "models/core/text.h"

#include <algorithm>
#include <iterator>

namespace casemate::kinds {

namespace {
/// Puts a name into the set or takes it out.
void put(NameSet& set, std::string name, bool isListed)
{
    const auto place = std::ranges::lower_bound(set.names, name);
    const bool isThere = place != set.names.end() && *place == name;
    if (isListed && !isThere)
        set.names.insert(place, std::move(name));
    else if (!isListed && isThere)
        set.names.erase(place);
}

/// So few names find their places one by one: thousands of lines can have some each.
constexpr std::size_t few = 8;

/// The same with the names of one line, of which there can be thousands.
void put(NameSet& set, std::vector<std::string> names, bool isListed)
{
    if (names.size() <= few) {
        for (std::string& name : names)
            put(set, std::move(name), isListed);
        return;
    }
    std::ranges::sort(names);
    const auto repeated = std::ranges::unique(names);
    names.erase(repeated.begin(), repeated.end());
    std::vector<std::string> all;
    if (isListed)
        std::ranges::set_union(set.names, names, std::back_inserter(all));
    else
        std::ranges::set_difference(set.names, names, std::back_inserter(all));
    set.names = std::move(all);
}

/// Takes the sign off a line.
bool takeTilde(std::string_view& rest)
{
    const bool isInverted = rest.starts_with('~');
    if (isInverted)
        rest.remove_prefix(1);
    return isInverted;
}

/// RestrictFileSystems=: any name counts. The list is of the kind of the last line before a name was taken.
Effect readFileSystems(const Reading& reading)
{
    std::string_view rest = reading.text;
    const bool isInverted = takeTilde(rest);
    if (std::holds_alternative<std::monostate>(reading.value))
        reading.value = NameSet{.isAllowList = false, .names = {}, .isBegun = false};
    auto& set = std::get<NameSet>(reading.value);
    if (!set.isBegun)
        set.isAllowList = !isInverted;
    text::WordReader words(rest, text::UnquoteWords);
    std::vector<std::string> names;
    while (const auto word = words.next()) {
        if (!word->starts_with('@')) {
            names.push_back(*word);
            continue;
        }
        const auto members = filesystems::group(*word, reading.dialect.version);
        if (members.empty())
            reading.skipped(IssueKind::UnknownWord, *word);
        names.insert(names.end(), members.begin(), members.end());
    }
    set.isBegun |= !names.empty();
    put(set, std::move(names), isInverted != set.isAllowList);
    if (words.hasFailed())
        reading.skipped(IssueKind::BadSyntax, reading.text);
    return Effect::Applied;
}

/// RestrictNetworkInterfaces=: an emptied list begins anew, and an empty one restricts nothing.
Effect readInterfaces(const Reading& reading)
{
    std::string_view rest = reading.text;
    const bool isInverted = takeTilde(rest);
    auto& set = reading.as<NameSet>();
    if (set.names.empty())
        set.isAllowList = !isInverted;
    text::WordReader words(rest, text::UnquoteWords);
    std::vector<std::string> taken;
    while (const auto word = words.next()) {
        if (names::isInterface(*word, reading.isSince(257)))
            taken.push_back(*word);
        else
            reading.skipped(IssueKind::BadSyntax, *word);
    }
    put(set, std::move(taken), isInverted != set.isAllowList);
    if (words.hasFailed())
        reading.skipped(IssueKind::BadSyntax, reading.text);
    if (set.names.empty())
        reading.value = std::monostate{};
    return Effect::Applied;
}

std::string listed(std::span<const std::string> names)
{
    std::string text;
    for (const std::string& name : names)
        (text += text.empty() ? "" : " ") += text::quoted(name);
    return text;
}

/// The line for @p names; a "~" that belongs to the first name of an allow list is kept off the front by quotes.
std::string lineOf(bool isPlain, std::span<const std::string> names)
{
    std::string list = listed(names);
    if (isPlain && list.starts_with('~'))
        list = '"' + names.front() + '"' + list.substr(names.front().size());
    return isPlain ? list : '~' + list;
}

Lines spellSet(const Directive&, const Value& value, const Dialect&)
{
    const auto& set = std::get<NameSet>(value);
    if (!set.names.empty())
        return {lineOf(set.isAllowList, set.names)};
    // an allow list that nothing is left of forbids everything
    return set.isAllowList ? Lines{"tmpfs", "~tmpfs"} : Lines{};
}

Lines difference(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    const auto* from = std::get_if<NameSet>(&before);
    const auto* to = std::get_if<NameSet>(&wanted);
    if (to == nullptr)
        return {};
    if (from == nullptr || from->isAllowList != to->isAllowList || !from->isBegun)
        return spellSet(directive, wanted, dialect);
    std::vector<std::string> added;
    std::vector<std::string> removed;
    std::ranges::set_difference(to->names, from->names, std::back_inserter(added));
    std::ranges::set_difference(from->names, to->names, std::back_inserter(removed));
    Lines lines;
    if (!added.empty())
        lines.push_back(lineOf(to->isAllowList, added));
    if (!removed.empty())
        lines.push_back(lineOf(!to->isAllowList, removed));
    return lines;
}

Words fileSystemWords(const Directive&, const Dialect& dialect)
{
    Words all = filesystems::groupNames();
    const auto known = filesystems::group("@known", dialect.version);
    all.insert(all.end(), known.begin(), known.end());
    return all;
}

Words noWords(const Directive&, const Dialect&) { return {}; }

/// A deny list without names forbids nothing, like none at all.
bool same(const Directive&, const Value& a, const Value& b, const Dialect&)
{
    const auto plain = [](const Value& value) {
        const auto* set = std::get_if<NameSet>(&value);
        return set != nullptr ? std::pair(set->isAllowList, set->names) : std::pair(false, std::vector<std::string>{});
    };
    return plain(a) == plain(b);
}
} // namespace

constinit const Kind fileSystems{
    .read = readFileSystems, .spell = spellSet, .difference = difference, .words = fileSystemWords, .same = same};
constinit const Kind interfaces{
    .read = readInterfaces, .spell = spellSet, .difference = difference, .words = noWords, .same = same};

} // namespace casemate::kinds
