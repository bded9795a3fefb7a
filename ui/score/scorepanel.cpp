// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/score/scorepanel.h"

#include "ui/looks/wrappedlabel.h"
#include "ui/score/verdictdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace casemate {

ScorePanel::ScorePanel(HardeningSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new WrappedLabel(QStringLiteral("scoreSummary"), this))
    , m_table(new QTreeView(this))
{
    setObjectName(QStringLiteral("scorePanel"));
    createTable();
    setFocusProxy(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    connect(&m_session, &HardeningSession::changed, this, &ScorePanel::takeSession);
}

void ScorePanel::createTable()
{
    m_table->setObjectName(QStringLiteral("scoreTable"));
    m_table->setAccessibleName(tr("Settings behind the score"));
    m_proxy.setSourceModel(&m_model);
    m_proxy.setSortRole(AssessmentModel::SortRole);
    m_proxy.setSortLocaleAware(true);
    m_table->setModel(&m_proxy);
    m_table->setItemDelegateForColumn(AssessmentModel::VerdictColumn, new VerdictDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AssessmentModel::ShareColumn, Qt::DescendingOrder);
    m_table->setColumnHidden(AssessmentModel::NameColumn, true);
    m_table->setColumnHidden(AssessmentModel::WeightColumn, true);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(AssessmentModel::DescriptionColumn, QHeaderView::Stretch);
}

void ScorePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    takeSession();
}

void ScorePanel::takeSession()
{
    // Out of sight it costs nothing; showEvent() catches up.
    if (!isVisible())
        return;
    std::vector<Assessment> rows;
    if (m_session.isOpen() && m_session.now().exposure)
        rows = explain(
            enforced(statedProfile(m_session.now().unit, m_session.rules()), m_session.rules()), m_session.rules());
    const auto bad = std::ranges::count_if(rows, [](const Assessment& row) { return row.isGood() == false; });
    m_summary->setText(rows.empty() ? tr("There is no score.")
                                    : tr("%n setting(s) add to the score:", nullptr, static_cast<int>(bad)));
    const bool isFirst = m_model.rowCount() == 0;
    m_model.setAssessments(std::move(rows));
    if (isFirst)
        for (const auto column : {AssessmentModel::VerdictColumn, AssessmentModel::ShareColumn})
            m_table->resizeColumnToContents(column);
}

} // namespace casemate
