// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/reach.h"

#include "models/unit/edit.h"
#include "models/unit/readingstop.h"

#include <algorithm>

namespace casemate {

namespace {

/// Where the drop-ins go on after override.conf, whether there is one or not.
std::vector<UnitFile>::const_iterator afterOverride(const UnitStack& stack)
{
    if (const UnitFile* own = overrideOf(stack))
        return stack.dropIns.begin() + (own - stack.dropIns.data()) + 1;
    return std::ranges::find_if(stack.dropIns, [](const UnitFile& file) { return comesAfterOverride(file.path); });
}

} // namespace

OverrideReach::OverrideReach(const UnitStack& stack, const UnitDocument& draft, const Dialect& dialect)
    : m_stack(stack)
    , m_draft(draft)
    , m_dialect(dialect)
{
    if (stack.unreadOverride || readingStop(draft, dialect)) {
        m_doubtful.set();
        return;
    }
    for (auto file = afterOverride(stack); file != stack.dropIns.end(); ++file)
        for (const Assignment& assignment : file->document->assignments(dialect.version))
            if (const auto id = directiveOf(*file->document, assignment)) {
                m_doubtful.set(id->index);
                if (const std::string_view coupled = directive(*id).resetsWith; !coupled.empty())
                    if (const auto other = findDirective(directive(*id).section, coupled))
                        m_doubtful.set(other->index);
            }
}

EffectiveUnit OverrideReach::with(DirectiveId directive, std::string_view text) const
{
    Change change{.directive = directive, .wanted = Value()};
    static_cast<void>(assign(casemate::directive(directive), *change.wanted, text, m_dialect));
    Edited edited = edit(m_draft, m_stack, {&change, 1}, m_dialect);
    return merge(withDraft(m_stack, std::make_shared<const UnitDocument>(std::move(edited.document))), m_dialect);
}

} // namespace casemate
