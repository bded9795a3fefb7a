// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/amendment.h"

#include <algorithm>

namespace casemate {

Change changeOf(const Amendment& amendment, const EffectiveUnit& unit, const Dialect& dialect)
{
    Value value = amendment.wanted ? *amendment.wanted : unit.value(amendment.directive);
    if (!amendment.removed.empty() || !amendment.spared.empty()) {
        auto* list = std::get_if<EntryList>(&value);
        if (list != nullptr)
            std::erase_if(list->entries,
                [&](const std::string& entry) { return std::ranges::contains(amendment.removed, entry); });
        if (list == nullptr || list->entries.empty())
            value = Value();
        else
            for (std::string& entry : list->entries)
                if (std::ranges::contains(amendment.spared, entry))
                    entry.insert(entry.starts_with('"') ? 1 : 0, "-");
    }
    for (const std::string& line : amendment.added)
        static_cast<void>(assign(directive(amendment.directive), value, line, dialect));
    return {.directive = amendment.directive, .wanted = std::move(value)};
}

std::vector<Change> changesOf(
    const std::vector<Amendment>& amendments, const EffectiveUnit& unit, const Dialect& dialect)
{
    std::vector<Change> changes;
    for (const Amendment& amendment : amendments)
        changes.push_back(changeOf(amendment, unit, dialect));
    return changes;
}

} // namespace casemate
