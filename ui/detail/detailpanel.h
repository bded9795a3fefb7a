// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/assessmentmodel.h"
#include "models/session/serviceentry.h"

#include <QSortFilterProxyModel>
#include <QStackedWidget>

class KMessageWidget;
class QFormLayout;
class QLabel;
class QTreeView;

namespace casemate {

class ScoreLabel;

/// What is known of one service: its name, files and score, and the rows that make the score.
class DetailPanel : public QStackedWidget {
    Q_OBJECT

public:
    explicit DetailPanel(QWidget *parent = nullptr);

    void show(const ServiceEntry &entry, const ServiceRules &rules);
    /// Back to "choose a service".
    void clear();

private:
    QWidget *createContent();
    QWidget *createHeader();
    void createFacts(QFormLayout *facts);
    void createTable();
    void showFacts(const ServiceEntry &entry);
    void showRows(std::vector<Assessment> rows);

    AssessmentModel m_model;
    QSortFilterProxyModel m_proxy;
    QLabel *m_name = nullptr;
    ScoreLabel *m_score = nullptr;
    QLabel *m_description = nullptr;
    KMessageWidget *m_message = nullptr;
    QFormLayout *m_facts = nullptr;
    QLabel *m_unitFile = nullptr;
    QLabel *m_dropIns = nullptr;
    QLabel *m_aliases = nullptr;
    QLabel *m_instance = nullptr;
    QWidget *m_rows = nullptr;
    QLabel *m_summary = nullptr;
    QTreeView *m_table = nullptr;
};

} // namespace casemate
