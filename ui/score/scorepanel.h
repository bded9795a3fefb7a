// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/assessmentmodel.h"
#include "models/session/hardeningsession.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QTreeView;

namespace casemate {

/// Every row behind the score of the service under edit, with the draft in place: what `systemd-analyze security`
/// prints.
class ScorePanel : public QWidget {
    Q_OBJECT

public:
    /// @p session must outlive this.
    explicit ScorePanel(HardeningSession& session, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createTable();
    void takeSession();

    HardeningSession& m_session;
    AssessmentModel m_model;
    QSortFilterProxyModel m_proxy;
    QLabel* m_summary;
    QTreeView* m_table;
};

} // namespace casemate
