// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/hardeningsession.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace casemate {

/// What to do next: the checked change that takes most off the score, and the way to all of them; and what it rests
/// on, where that proves less than it might.
class SuggestionBar : public QWidget {
    Q_OBJECT

public:
    /// @p session must outlive this.
    explicit SuggestionBar(HardeningSession& session, QWidget* parent = nullptr);

private:
    void takeSession();
    void takeNextStep();
    void showAll();
    /// Makes @p changes, or says why that is refused.
    void take(const std::vector<Change>& changes, const QString& text);
    void showLimits();

    HardeningSession& m_session;
    QLabel* m_text;
    QLabel* m_limits; ///< why what was seen of the service proves less
    QPushButton* m_next;
    QPushButton* m_all;
};

} // namespace casemate
