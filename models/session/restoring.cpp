// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/hardeningsession.h"

/// The session's drafts on their way to the disk and back.
namespace casemate {

std::vector<HardeningSession::OpenDraft> HardeningSession::openDrafts() const
{
    std::vector<OpenDraft> drafts;
    for (const auto& [name, shelved] : m_shelf)
        if (shelved.isAtRisk())
            drafts.push_back({.unit = name,
                .draft = shelved.standing.draft,
                .base = shelved.standing.conflicts.empty()
                    ? shelved.standing.base
                    : std::make_shared<const UnitDocument>(shelved.ground(m_rules.dialect))});
    return drafts;
}

void HardeningSession::restore(Document draft, Document base)
{
    if (*draft == *m_found)
        base = m_found; // it was written since
    push({.draft = std::move(draft), .base = std::move(base), .conflicts = {}}, tr("restore a draft"));
    if (!(*own().standing.base == *m_found))
        catchUp();
}

void HardeningSession::openGone(const std::string& name, const Document& base)
{
    UnitStack rest{.name = *UnitName::parse(name)};
    open(*UnitName::parse(name), withDraft(std::move(rest), base), ServiceRules(m_serviceRules));
}

} // namespace casemate
