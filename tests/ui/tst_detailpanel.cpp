// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detailpanel.h"

#include "tests/support/entries.h"
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "ui/looks/scorelabel.h"

#include <QAccessible>
#include <QLabel>
#include <QTreeView>

using namespace casemate;
using namespace casemate::tests;

class TestDetailPanel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_panel = std::make_unique<DetailPanel>();
        m_panel->resize(700, 600);
        m_panel->QWidget::show();
    }

    void asksForAServiceFirst()
    {
        QVERIFY(child<QWidget>(*m_panel, "detailInvitation")->isVisible());
        QVERIFY(!child<QLabel>(*m_panel, "detailName")->isVisible());
    }

    void showsWhatIsKnown()
    {
        show("Gamma.service");
        QCOMPARE(child<QLabel>(*m_panel, "detailName")->text(), u"Gamma.service");
        QCOMPARE(child<QLabel>(*m_panel, "detailDescription")->text(), u"Wide open too");
        QVERIFY(child<QLabel>(*m_panel, "detailScore")->text().endsWith(u"unsafe"));
        QCOMPARE(child<QLabel>(*m_panel, "detailUnitFile")->text(), u"/usr/lib/systemd/system/Gamma.service");
        QCOMPARE(child<QLabel>(*m_panel, "detailDropIns")->text(), u"/etc/systemd/system/Gamma.service.d/override.conf");
        QVERIFY(!child<QWidget>(*m_panel, "detailMessage")->isVisible());
    }

    void factsThatAreNotThereTakeNoRoom()
    {
        show("alpha.service");
        QVERIFY(!child<QLabel>(*m_panel, "detailDropIns")->isVisible());
        QVERIFY(!child<QLabel>(*m_panel, "detailAliases")->isVisible());
        QVERIFY(!child<QLabel>(*m_panel, "detailInstance")->isVisible());
    }

    void templateNamesTheInstanceThatIsRated()
    {
        show("terminal@.service");
        QVERIFY(child<QLabel>(*m_panel, "detailInstance")->text().contains(u"terminal@test-instance.service"));
    }

    void tableBeginsWithWhatCostsMost()
    {
        show("alpha.service");
        const auto *model = child<QTreeView>(*m_panel, "detailTable")->model();
        QCOMPARE(model->rowCount(), static_cast<int>(allAssessors().size()));
        int before = 1000;
        for (int row = 0; row < model->rowCount(); ++row) {
            const int share = model->index(row, AssessmentModel::ShareColumn).data(AssessmentModel::SortRole).toInt();
            QVERIFY(share <= before);
            before = share;
        }
        QCOMPARE(model->index(0, AssessmentModel::VerdictColumn).data().toString(), u"bad");
    }

    void serviceThatDoesNotLoadGetsItsReasonAndNoTable()
    {
        show("broken.service");
        QVERIFY(child<QWidget>(*m_panel, "detailMessage")->isVisible());
        QCOMPARE(child<QLabel>(*m_panel, "detailScore")->text(), u"does not load");
        QVERIFY(!child<QTreeView>(*m_panel, "detailTable")->isVisible());
        show("alpha.service");
        QVERIFY(!child<QWidget>(*m_panel, "detailMessage")->isVisible());
        QVERIFY(child<QTreeView>(*m_panel, "detailTable")->isVisible());
    }

    void textsOfUnitsAreNeverTakenForMarkup()
    {
        FakeHost host;
        host.add(stackOf("[Unit]\nDescription=<img src=x> <b>bold</b> &amp;\n[Service]\nExecStart=/bin/true\n", {}, "x.service"));
        m_panel->show(entriesOf(host).front(), {.version = {257}});
        auto *label = child<QLabel>(*m_panel, "detailDescription");
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), u"<img src=x> <b>bold</b> &amp;");
    }

    void scoreIsReadOut()
    {
        show("alpha.service");
        const auto *label = child<QLabel>(*m_panel, "detailScore");
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(const_cast<QLabel *>(label));
        QCOMPARE(heard->text(QAccessible::Name), label->text());
    }

    void clearAsksAgain()
    {
        show("alpha.service");
        m_panel->clear();
        QVERIFY(child<QWidget>(*m_panel, "detailInvitation")->isVisible());
    }

private:
    void show(const char *name)
    {
        const ServiceRules rules{.version = {257}, .scope = Scope::System};
        m_panel->show(readService(variedHost(), *UnitName::parse(name), rules), rules);
    }
    std::unique_ptr<DetailPanel> m_panel;
};

static const TestCase<TestDetailPanel> registered;
#include "tst_detailpanel.moc"
