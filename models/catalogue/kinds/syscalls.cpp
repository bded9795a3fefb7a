// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/syscalls.h"

#include "models/catalogue/kinds/kind.h"
#include "models/catalogue/kinds/names.h"
#include "models/catalogue/kinds/syscalllines.h"
#include "models/core/text.h"

#include <algorithm>

namespace casemate::kinds {

namespace {
/// SystemCallFilter= takes errnos and begins an allow list with @default; SystemCallLog= does neither.
bool isFilter(const Directive& directive) { return directive.name == "SystemCallFilter"; }

/// One word of a line: the calls it names, and its errno if it has one.
struct Word {
    const syscalls::Set* group = nullptr; ///< where the word names a group
    syscalls::Index call = 0; ///< else
    std::string error;

    void addTo(syscalls::Set& set) const
    {
        if (group != nullptr)
            set |= *group;
        else
            set.set(call);
    }
    void removeFrom(syscalls::Set& set) const
    {
        if (group != nullptr)
            set &= ~*group;
        else
            set.reset(call);
    }
    template <typename Act>
    void forEachCall(Act act) const
    {
        if (group == nullptr)
            return act(call);
        for (std::size_t index = group->_Find_first(); index < group->size(); index = group->_Find_next(index))
            act(static_cast<syscalls::Index>(index));
    }
};

/// The word that @p text is, or nothing where systemd skips it.
std::optional<Word> wordOf(std::string_view text, const Reading& reading)
{
    Word word;
    std::string_view name = text;
    if (const auto colon = text.find(':'); isFilter(reading.directive) && colon != std::string_view::npos) {
        name = text.substr(0, colon);
        const std::string_view error = text.substr(colon + 1);
        auto canonical = error == "kill" ? std::optional<std::string>(error) : names::errorName(error);
        if (!canonical || name.empty())
            return std::nullopt;
        word.error = *std::move(canonical);
    }
    if (name.starts_with('@')) {
        word.group = syscalls::group(name, reading.dialect.version);
        return word.group != nullptr ? std::optional(std::move(word)) : std::nullopt;
    }
    const auto call = syscalls::find(name);
    if (!call)
        return std::nullopt;
    word.call = *call;
    return word;
}

/// Adds or takes away the calls of @p word, as the kind of list and the sign of the line want it. An errno on a call
/// that an allow list loses keeps the call in mind: it fails with that errno.
void act(SyscallSet& set, const Word& word, bool isInverted)
{
    const bool isListed = isInverted != set.isAllowList;
    if (!set.errors.empty())
        word.forEachCall([&set](syscalls::Index call) { set.errors.erase(call); });
    if (isListed)
        word.addTo(set.listed);
    else
        word.removeFrom(set.listed);
    if (isInverted && !word.error.empty())
        word.forEachCall([&](syscalls::Index call) { set.errors.emplace(call, word.error); });
}

Effect read(const Reading& reading)
{
    std::string_view rest = reading.text;
    const bool isInverted = rest.starts_with('~');
    if (isInverted)
        rest.remove_prefix(1);
    const bool begins = !std::holds_alternative<SyscallSet>(reading.value);
    if (begins)
        reading.value = emptySyscalls(!isInverted, isFilter(reading.directive), reading.dialect);
    auto& set = std::get<SyscallSet>(reading.value);
    std::string line(isInverted ? "~" : "");
    text::WordReader words(rest);
    while (const auto next = words.next()) {
        const auto word = wordOf(*next, reading);
        if (!word) {
            reading.skipped(IssueKind::UnknownWord, *next);
            continue;
        }
        if (!isInverted && !word->error.empty()) {
            reading.skipped(IssueKind::NoEffect, *next);
            continue;
        }
        act(set, *word, isInverted);
        (line += line.size() > (isInverted ? 1U : 0U) ? " " : "") += *next;
    }
    if (words.hasFailed())
        reading.skipped(IssueKind::BadSyntax, reading.text);
    if (line.empty() && begins)
        reading.remark(IssueKind::EverythingGone, Consequence::WordIgnored, reading.text);
    if (!line.empty())
        set.lines.push_back(std::move(line));
    else if (begins)
        set.lines.emplace_back("@default");
    return Effect::Applied;
}

/// True if @p lines still come to @p set, which they do not where another systemd wrote them.
bool leadTo(const Lines& lines, const Directive& directive, const SyscallSet& set, const Dialect& dialect)
{
    Value value;
    for (const std::string& line : lines)
        (void)assign(directive, value, line, dialect);
    const auto* reached = std::get_if<SyscallSet>(&value);
    return reached != nullptr && *reached == set;
}

Lines spellSet(const Directive& directive, const Value& value, const Dialect& dialect)
{
    const auto& set = std::get<SyscallSet>(value);
    if (!set.lines.empty() && leadTo(set.lines, directive, set, dialect))
        return set.lines;
    return syscallLines(nullptr, set, isFilter(directive), dialect);
}

Lines difference(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    const auto* from = std::get_if<SyscallSet>(&before);
    const auto* to = std::get_if<SyscallSet>(&wanted);
    if (to == nullptr)
        return {};
    if (from == nullptr || from->isAllowList != to->isAllowList)
        return spellSet(directive, wanted, dialect);
    if (to->lines.size() > from->lines.size() && std::equal(from->lines.begin(), from->lines.end(), to->lines.begin())
        && leadTo(to->lines, directive, *to, dialect))
        return {to->lines.begin() + static_cast<std::ptrdiff_t>(from->lines.size()), to->lines.end()};
    return syscallLines(from, *to, isFilter(directive), dialect);
}

Words words(const Directive&, const Dialect& dialect)
{
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> all;
        for (std::size_t index = 0; index < syscalls::count(); ++index)
            if (syscalls::native().test(index))
                all.push_back(syscalls::name(static_cast<syscalls::Index>(index)));
        std::ranges::sort(all);
        return all;
    }();
    const auto groups = syscalls::groupNames(dialect.version);
    Words all(groups.begin(), groups.end());
    all.insert(all.end(), names.begin(), names.end());
    return all;
}

/// An empty deny list denies nothing and an empty list of calls to log logs nothing, like none at all.
bool same(const Directive& directive, const Value& a, const Value& b, const Dialect&)
{
    const auto meaning = [&directive](const Value& value) {
        const auto* set = std::get_if<SyscallSet>(&value);
        const bool isEmpty = set != nullptr && set->listed.none() && set->errors.empty();
        return isEmpty && (!set->isAllowList || !isFilter(directive)) && !(!set->isAllowList && !isFilter(directive))
            ? nullptr
            : set;
    };
    const SyscallSet* left = meaning(a);
    const SyscallSet* right = meaning(b);
    return left == nullptr || right == nullptr ? left == right : *left == *right;
}
} // namespace

constinit const Kind syscallSet{
    .read = read, .spell = spellSet, .difference = difference, .words = words, .same = same};

} // namespace casemate::kinds
