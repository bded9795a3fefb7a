// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "ui/score/scorepanel.h"

#include <QLabel>
#include <QTreeView>

using namespace casemate;
using namespace casemate::tests;

class TestScorePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<HardeningSession>();
        m_panel = std::make_unique<ScorePanel>(*m_session);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
    }

    void tableBeginsWithWhatCostsMost()
    {
        open("[Service]\nExecStart=/bin/true\n");
        const auto* model = table()->model();
        QCOMPARE(model->rowCount(), static_cast<int>(allAssessors().size()));
        int before = 1000;
        for (int row = 0; row < model->rowCount(); ++row) {
            const int share = model->index(row, AssessmentModel::ShareColumn).data(AssessmentModel::SortRole).toInt();
            QVERIFY(share <= before);
            before = share;
        }
        QCOMPARE(model->index(0, AssessmentModel::VerdictColumn).data().toString(), u"bad");
    }

    void followsTheDraft()
    {
        open("[Service]\nExecStart=/bin/true\n");
        const QString before = summary();
        m_session->importDraft("[Service]\nPrivateNetwork=yes\nPrivateTmp=yes\n");
        QVERIFY(summary() != before);
    }

    void hiddenItWaitsUntilItIsShown()
    {
        open("[Service]\nExecStart=/bin/true\n");
        const QString before = summary();
        m_panel->hide();
        m_session->importDraft("[Service]\nPrivateNetwork=yes\n");
        QCOMPARE(summary(), before);
        m_panel->show();
        QVERIFY(summary() != before);
    }

    void serviceThatDoesNotLoadHasNoRows()
    {
        open("[Service]\nType=simple\n");
        QCOMPARE(table()->model()->rowCount(), 0);
        QCOMPARE(summary(), u"There is no score.");
    }

private:
    void open(const std::string& fragment)
    {
        m_session->open(*UnitName::parse("app.service"), stackOf(fragment), {.version = {257}});
    }
    QTreeView* table() const { return child<QTreeView>(*m_panel, "scoreTable"); }
    QString summary() const { return child<QLabel>(*m_panel, "scoreSummary")->text(); }

    std::unique_ptr<HardeningSession> m_session;
    std::unique_ptr<ScorePanel> m_panel;
};

static const TestCase<TestScorePanel> registered;
#include "tst_scorepanel.moc"
