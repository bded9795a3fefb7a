// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/hardeningsession.h"

#include <KMessageWidget>

namespace casemate {

/// What became of the draft when the files of the service changed on disk, until it is closed or over.
class RebaseBar : public KMessageWidget {
    Q_OBJECT

public:
    /// @p session must outlive this.
    explicit RebaseBar(HardeningSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The changes of the draft are to be shown.
    void changesRequested();

private:
    void takeSession();

    HardeningSession& m_session;
    QAction* m_show;
    QAction* m_catchUp;
};

/// Names the services that are no more whose drafts are kept.
class GoneBar : public KMessageWidget {
    Q_OBJECT

public:
    /// @p session must outlive this.
    explicit GoneBar(HardeningSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The session has the draft of such a service open.
    void opened();

private:
    void takeSession();
    void openNext();
    [[nodiscard]] std::vector<std::string> others() const;

    HardeningSession& m_session;
    QAction* m_open;
};

} // namespace casemate
