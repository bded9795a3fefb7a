// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/draftsaver.h"

#include <KMessageWidget>

namespace casemate {

/// Offers the drafts that a killed window left, one after the other, until each is opened or discarded.
class RecoveryBar : public KMessageWidget {
    Q_OBJECT

public:
    /// @p saver must outlive this.
    explicit RecoveryBar(DraftSaver& saver, QWidget* parent = nullptr);

    /// Shows what waits now: once the services are there, for a draft is opened on one of them.
    void offer();

Q_SIGNALS:
    /// The first draft of DraftSaver::waiting() is to be opened.
    void openRequested();

private:
    void say(const SavedDraft& draft, std::size_t others);
    void discard();

    DraftSaver& m_saver;
    QAction* m_open;
    QAction* m_discard;
};

} // namespace casemate
