// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/hardeningsession.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace casemate {

/// The lower edge of the window: what the draft holds, and the ways out of it.
class DraftBar : public QWidget {
    Q_OBJECT

public:
    /// @p session must outlive this.
    explicit DraftBar(HardeningSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The next of the fields whose texts are in no draft is to be shown.
    void refusedRequested();
    void copyRequested();
    void exportRequested();

private:
    void takeSession();
    void takeRefused();

    HardeningSession& m_session;
    QLabel* m_summary;
    QPushButton* m_refused;
    QPushButton* m_copy;
    QPushButton* m_export;
};

} // namespace casemate
