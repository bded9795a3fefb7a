// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/draftcommand.h"

namespace casemate {

DraftCommand::DraftCommand(
    Setter set, Standing before, Standing after, const QString& text, std::optional<DirectiveId> directive)
    : QUndoCommand(text)
    , m_set(std::move(set))
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_directive(directive)
{
}

bool DraftCommand::mergeWith(const QUndoCommand* other)
{
    m_after = static_cast<const DraftCommand*>(other)->m_after;
    setObsolete(m_after == m_before);
    setText(other->text());
    return true;
}

} // namespace casemate
