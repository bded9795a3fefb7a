// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/hardeningsession.h"

#include <QWidget>

class QLabel;

namespace casemate {

class ScoreLabel;
class ScoreScale;

/// The service under edit in a few lines: its name, what it runs, and its score as found and with the draft.
class ScoreHeader : public QWidget {
    Q_OBJECT

public:
    /// @p session must outlive this.
    ScoreHeader(HardeningSession& session, QWidget* parent);

    /// What is known of the service beside its files: Description= of [Unit], the files it comes from.
    void setEntry(const ServiceEntry& entry);

private:
    void showScores();
    void showFacts(const ServiceEntry& entry);

    HardeningSession& m_session;
    QLabel* m_name;
    QLabel* m_description;
    QLabel* m_facts;
    ScoreLabel* m_before;
    QLabel* m_arrow;
    ScoreLabel* m_now;
    QLabel* m_delta;
    ScoreScale* m_scale;
};

} // namespace casemate
