// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/query.h"

namespace casemate {

bool isSet(const EffectiveUnit& unit, DirectiveId id)
{
    return !std::holds_alternative<std::monostate>(unit.value(id));
}

bool isOn(const EffectiveUnit& unit, DirectiveId id)
{
    const auto* choice = std::get_if<Choice>(&unit.value(id));
    return choice != nullptr && choice->index != 0;
}

std::string_view chosenWord(const EffectiveUnit& unit, DirectiveId id)
{
    static constexpr std::string_view booleans[]{"no", "yes"};
    const Directive& row = directive(id);
    const auto* choice = std::get_if<Choice>(&unit.value(id));
    if (choice == nullptr)
        return row.defaultText;
    if (row.choices.empty())
        return booleans[choice->index != 0 ? 1 : 0];
    return choice->index < row.choices.size() ? row.choices[choice->index].word : std::string_view();
}

std::string_view textOf(const EffectiveUnit& unit, DirectiveId id)
{
    const auto* text = std::get_if<std::string>(&unit.value(id));
    return text == nullptr ? std::string_view() : *text;
}

std::string expandedText(const EffectiveUnit& unit, DirectiveId id, const Dialect& dialect)
{
    const std::string_view text = textOf(unit, id);
    if (dialect.specifiers == nullptr)
        return std::string(text);
    return dialect.specifiers->expand(text).value_or(std::string(text));
}

std::size_t entryCount(const EffectiveUnit& unit, DirectiveId id)
{
    const auto* list = std::get_if<EntryList>(&unit.value(id));
    return list == nullptr ? 0 : list->entries.size();
}

} // namespace casemate
