// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/effective.h"

#include <algorithm>

namespace casemate {

const EffectiveValue* EffectiveUnit::find(DirectiveId id) const
{
    const std::uint8_t place = m_places[id.index];
    return place == 0 ? nullptr : &m_values[place - 1U];
}

const Value& EffectiveUnit::value(DirectiveId id) const
{
    static const Value unset;
    const EffectiveValue* entry = find(id);
    return entry == nullptr ? unset : entry->value;
}

std::span<const Origin> EffectiveUnit::origins(DirectiveId id) const
{
    const EffectiveValue* entry = find(id);
    return entry == nullptr ? std::span<const Origin>() : entry->origins.all();
}

EffectiveValue& EffectiveUnit::slot(DirectiveId id)
{
    std::uint8_t& place = m_places[id.index];
    if (place != 0)
        return m_values[place - 1U];
    if (m_values.empty())
        m_values.reserve(32);
    EffectiveValue& entry = m_values.emplace_back();
    entry.directive = id;
    place = static_cast<std::uint8_t>(m_values.size());
    return entry;
}

bool operator==(const EffectiveUnit& a, const EffectiveUnit& b)
{
    return a.m_values.size() == b.m_values.size() && a.m_fatal == b.m_fatal
        && std::ranges::all_of(a.m_values, [&b](const EffectiveValue& entry) {
               const EffectiveValue* other = b.find(entry.directive);
               return other != nullptr && entry == *other;
           });
}

Effect EffectiveUnit::apply(
    DirectiveId id, std::string_view text, Origin origin, const Dialect& dialect, std::vector<Issue>* issues)
{
    const Directive& row = directive(id);
    EffectiveValue& entry = slot(id);
    const Effect effect = assign(row, entry.value, text, dialect, issues);
    if (effect != Effect::Applied)
        return effect;
    if (text.empty() || !isList(row.kind))
        entry.origins.clear();
    entry.origins.add(origin);
    if (text.empty() && !row.resetsWith.empty())
        if (const auto other = findDirective(row.section, row.resetsWith)) {
            EffectiveValue& coupled = slot(*other);
            coupled.value = {};
            coupled.origins.clear();
            coupled.origins.add(origin);
        }
    if (!text.empty() && row.kind == ValueKind::Credentials && !row.resetsWith.empty())
        replaceCredentials(id, text, dialect);
    return effect;
}

void EffectiveUnit::replaceCredentials(DirectiveId id, std::string_view text, const Dialect& dialect)
{
    const Directive& row = directive(id);
    const auto other = findDirective(row.section, row.resetsWith);
    Value added;
    if (!other || assign(row, added, text, dialect) != Effect::Applied)
        return;
    auto* held = std::get_if<EntryList>(&slot(*other).value);
    const auto* list = std::get_if<EntryList>(&added);
    if (held == nullptr || list == nullptr)
        return;
    const auto nameOf = [](std::string_view entry) { return entry.substr(0, entry.find(':')); };
    const bool isHeld = std::ranges::any_of(list->entries, [&](const std::string& entry) {
        return held->index.find(held->entries, nameOf(entry), nameOf) != held->entries.size();
    });
    if (!isHeld)
        return;
    held->index.clear();
    std::erase_if(held->entries,
        [&](const std::string& entry) { return std::ranges::contains(list->entries, nameOf(entry), nameOf); });
}

void EffectiveUnit::set(DirectiveId id, Value value)
{
    EffectiveValue& entry = slot(id);
    entry.value = std::move(value);
    entry.origins.clear();
}

std::optional<Section> sectionOf(std::string_view name)
{
    if (name == "Service")
        return Section::Service;
    if (name == "Unit")
        return Section::Unit;
    if (name == "Install")
        return Section::Install;
    return std::nullopt;
}

namespace {

/// The relation that a line of the [Unit] section makes; 0 where none.
std::uint8_t relationOf(std::string_view key, std::string_view value)
{
    if (key == "JoinsNamespaceOf" && !value.empty())
        return SharesNamespaces;
    if (key != "After" && key != "Wants" && key != "Requires")
        return 0;
    std::uint8_t relations = 0;
    if (value.contains("network-online.target"))
        relations |= WantsNetworkOnline;
    if (key == "After" && value.contains("network.target"))
        relations |= FollowsNetwork;
    return relations;
}

} // namespace

void mergeFile(EffectiveUnit& unit, const UnitDocument& document, std::uint16_t file, const Dialect& dialect,
    std::vector<Remark>* remarks)
{
    std::vector<Issue> issues; // of the whole file: the more there are the less is said of each
    std::size_t told = 0;
    std::optional<Section> section;
    std::optional<std::uint32_t> place; // of that section in the document
    for (const Assignment& assignment : document.assignments(dialect.version)) {
        if (place != assignment.section)
            section = sectionOf(document.sectionName(assignment));
        place = assignment.section;
        if (!section)
            continue;
        const auto id = findDirective(*section, assignment.key);
        if (!id) {
            if (*section == Section::Unit)
                unit.m_relations |= relationOf(assignment.key, assignment.value);
            continue;
        }
        const Origin origin{file, assignment.firstLine};
        const Effect effect =
            unit.apply(*id, assignment.value, origin, dialect, remarks == nullptr ? nullptr : &issues);
        for (; told < issues.size(); ++told)
            remarks->push_back({.origin = origin, .directive = *id, .issue = std::move(issues[told])});
        if (effect == Effect::Fatal) {
            if (file == 0)
                unit.m_fatal = origin;
            return;
        }
    }
    if (const Problem* stop = document.stop(dialect.version); file == 0 && stop != nullptr)
        unit.m_fatal = Origin{file, stop->line};
}

EffectiveUnit merge(const UnitStack& stack, const Dialect& dialect, std::vector<Remark>* remarks)
{
    EffectiveUnit unit;
    if (stack.fragment)
        mergeFile(unit, *stack.fragment->document, 0, dialect, remarks);
    std::uint16_t file = 0;
    for (const UnitFile& dropIn : stack.dropIns)
        mergeFile(unit, *dropIn.document, ++file, dialect, remarks);
    return unit;
}

} // namespace casemate
