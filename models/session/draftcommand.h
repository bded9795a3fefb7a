// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/rebase.h"

#include <QUndoCommand>

#include <functional>
#include <memory>

namespace casemate {

/// Where a draft stands: its text, the override.conf that it is changes to, and what is not decided between the two.
struct Standing {
    using Document = std::shared_ptr<const UnitDocument>;
    Document draft;
    Document base;
    std::vector<Conflict> conflicts;

    /// True where the draft changes anything.
    [[nodiscard]] bool isEdited() const { return draft != nullptr && !(*draft == *base); }
    friend bool operator==(const Standing& a, const Standing& b)
    {
        return *a.draft == *b.draft && *a.base == *b.base && a.conflicts == b.conflicts;
    }
};

/// A step from one draft to another. Steps in a row for one directive are one: typing a value is a single edit.
///
/// A step holds both drafts whole, with the file that each is changes to. So the steps from before a rebase stay of
/// use: undoing it leads to a draft on the older file, which the session tells apart and can rebase anew.
class DraftCommand : public QUndoCommand {
public:
    using Setter = std::function<void(const Standing&)>;
    DraftCommand(
        Setter set, Standing before, Standing after, const QString& text, std::optional<DirectiveId> directive);

    void undo() override { m_set(m_before); }
    void redo() override { m_set(m_after); }
    [[nodiscard]] int id() const override { return m_directive ? m_directive->index : -1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Setter m_set;
    Standing m_before, m_after;
    std::optional<DirectiveId> m_directive;
};

} // namespace casemate
