// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/ground.h"

#include <algorithm>
#include <utility>

namespace casemate {

Ground groundOf(const UnitStack& stack, const Dialect& dialect)
{
    // Something stands in for override.conf, so that its place in the order of names is known even where there is none.
    const auto placed = std::make_shared<const UnitDocument>("\n");
    UnitStack whole = stack;
    whole.unreadOverride.reset();
    whole = withDraft(std::move(whole), placed);
    const auto own = std::ranges::find(whole.dropIns, placed, &UnitFile::document);
    Ground ground;
    if (const UnitFile* other = overrideInPlaceOfOurs(stack)) {
        ground.inPlaceOfOurs = other;
        ground.later.push_back(other);
    }
    for (auto file = std::next(own); file != whole.dropIns.end(); ++file) {
        const auto same = std::ranges::find(stack.dropIns, file->path, &UnitFile::path);
        ground.later.push_back(std::to_address(same));
    }
    whole.dropIns.erase(own, whole.dropIns.end());
    ground.before = merge(whole, dialect);
    return ground;
}

EffectiveUnit reached(const Ground& ground, const UnitDocument& draft, const Dialect& dialect)
{
    EffectiveUnit unit = ground.before;
    mergeFile(unit, draft, 1, dialect);
    return unit;
}

EffectiveUnit settledBy(const Ground& ground, EffectiveUnit own, const Dialect& dialect)
{
    if (ground.inPlaceOfOurs != nullptr)
        own = ground.before;
    for (const UnitFile* file : ground.later)
        mergeFile(own, *file->document, 2, dialect);
    return own;
}

std::optional<DirectiveId> directiveOf(const UnitDocument& document, const Assignment& assignment)
{
    const auto section = sectionOf(document.sectionName(assignment));
    return section ? findDirective(*section, assignment.key) : std::nullopt;
}

std::string_view sectionName(Section section)
{
    switch (section) {
    case Section::Unit: return "Unit";
    case Section::Service: return "Service";
    case Section::Install: return "Install";
    }
    std::unreachable();
}

} // namespace casemate
