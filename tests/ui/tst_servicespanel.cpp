// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakehost.h"
#include "tests/support/fakemanager.h"
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "ui/services/servicespanel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace casemate;
using namespace casemate::tests;
using enum ServiceCatalog::State;

class TestServicesPanel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_catalog = std::make_unique<ServiceCatalog>();
        m_panel = std::make_unique<ServicesPanel>(*m_catalog);
        m_panel->resize(700, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_catalog.reset();
    }

    void listsTheServicesWorstFirst()
    {
        load(variedHost());
        QCOMPARE(names().size(), 6);
        QCOMPARE(names().first(), u"alpha.service");
        QVERIFY(view()->isVisible());
    }

    void typingInTheSearchNarrowsTheList()
    {
        load(variedHost());
        m_panel->focusSearch();
        QTest::keyClicks(search(), QStringLiteral("open"));
        QCOMPARE(names(), (QStringList{QStringLiteral("alpha.service"), QStringLiteral("Gamma.service")}));
        QCOMPARE(child<QLabel>(*m_panel, "serviceCount")->text(), u"2 of 6");
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(names().size(), 6);
        QVERIFY(!child<QLabel>(*m_panel, "serviceCount")->isVisible());
    }

    void downKeyLeadsFromTheSearchToTheFirstService()
    {
        load(variedHost());
        m_panel->focusSearch();
        QTest::keyClicks(search(), QStringLiteral("gamma"));
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(view()->hasFocus());
        QCOMPARE(m_panel->current()->name, "Gamma.service");
    }

    void filtersWorkByKeyboard()
    {
        load(variedHost());
        auto* exposed = child<QToolButton>(*m_panel, "exposedFilter");
        auto* changed = child<QToolButton>(*m_panel, "changedFilter");
        exposed->setFocus();
        QTest::keyClick(exposed, Qt::Key_Space);
        QCOMPARE(names().size(), 3);
        changed->setFocus();
        QTest::keyClick(changed, Qt::Key_Space);
        QVERIFY(changed->isChecked());
        QCOMPARE(names(), QStringList{QStringLiteral("Gamma.service")});
    }

    void statesAreShownAndFilteredBy()
    {
        FakeManager manager;
        const auto* running = child<QToolButton>(*m_panel, "runningFilter");
        QVERIFY(!running->isVisible());
        m_catalog->load(opening(variedHost()), Scope::System, ScoringMode::Online, &manager);
        QTRY_COMPARE(m_catalog->state(), Ready);
        connect(m_catalog.get(), &ServiceCatalog::entriesChanged, m_panel.get(), &ServicesPanel::update);
        m_panel->setLive(true);
        QVERIFY(running->isVisible());
        manager.put("beta.service", ActiveState::Active);
        manager.put("Gamma.service", ActiveState::Failed);
        const auto spoken = [this](const QString& name) {
            const auto found = view()->model()->match(
                view()->model()->index(0, ServiceModel::NameColumn), Qt::DisplayRole, name, 1, Qt::MatchFixedString);
            return found.value(0).data(Qt::AccessibleTextRole).toString();
        };
        QTRY_COMPARE(spoken(QStringLiteral("beta.service")), u"beta.service, running");
        QCOMPARE(spoken(QStringLiteral("Gamma.service")), u"Gamma.service, failed");
        child<QToolButton>(*m_panel, "runningFilter")->click();
        QCOMPARE(names(), QStringList{QStringLiteral("beta.service")});
        manager.put("alpha.service", ActiveState::Activating);
        QTRY_COMPARE(names().size(), 2);
        child<QToolButton>(*m_panel, "runningFilter")->click();
        child<QToolButton>(*m_panel, "failedFilter")->click();
        QCOMPARE(names(), QStringList{QStringLiteral("Gamma.service")});
        m_panel->setLive(false);
        QCOMPARE(names().size(), 6);
        m_catalog->follow(nullptr);
    }

    void selectingIsOpening()
    {
        load(variedHost());
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QSignalSpy opened(m_panel.get(), &ServicesPanel::currentChanged);
        view()->selectionModel()->select(
            view()->model()->index(2, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(view()->currentIndex().row(), 2);
    }

    void headerSorts()
    {
        load(variedHost());
        QHeaderView* header = view()->header();
        const QPoint place(header->sectionViewportPosition(ServiceModel::NameColumn) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(header->sortIndicatorSection(), static_cast<int>(ServiceModel::NameColumn));
        m_panel->sortBy(ServiceModel::NameColumn);
        QCOMPARE(names().first(), u"alpha.service");
        QCOMPARE(names().last(), u"terminal@.service");
    }

    void nothingMatchingOffersAllServicesAgain()
    {
        load(variedHost());
        QTest::keyClicks(search(), QStringLiteral("zebra"));
        QVERIFY(!view()->isVisible());
        QCOMPARE(title(), u"Nothing matches");
        QTest::mouseClick(child<QPushButton>(*m_panel, "placeholderButton"), Qt::LeftButton);
        QCOMPARE(names().size(), 6);
        QVERIFY(view()->isVisible());
    }

    void emptyTreeSaysWhatToDo()
    {
        load(FakeHost());
        QCOMPARE(title(), u"No services found");
        const QSignalSpy requests(m_panel.get(), &ServicesPanel::openFolderRequested);
        QTest::mouseClick(child<QPushButton>(*m_panel, "placeholderButton"), Qt::LeftButton);
        QCOMPARE(requests.size(), 1);
    }

    void unreadableTreeSaysWhyAndWhatToDo()
    {
        m_catalog->load(failing({ErrorKind::Unreadable, "/srv/tree", "Permission denied"}), Scope::System);
        QTRY_COMPARE(m_catalog->state(), Failed);
        QCOMPARE(title(), u"/srv/tree cannot be read.");
        QVERIFY(!child<QLabel>(*m_panel, "placeholderText")->text().isEmpty());
    }

    void slowLoadShowsProgressAndCanBeStopped()
    {
        FakeHost slow = variedHost();
        slow.turns = std::make_shared<std::counting_semaphore<>>(2);
        // A test that fails half-way must not leave the reader waiting for ever.
        const auto freed = qScopeGuard([turns = slow.turns] { turns->release(100); });
        m_catalog->load(opening(slow), Scope::System);
        auto* bar = child<QWidget>(*m_panel, "loadBar");
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(bar->isVisible());
        // Qt reports progress at most 25 times a second: the second step may stay unsaid.
        QTRY_VERIFY(child<QLabel>(*m_panel, "loadText")->text().endsWith(u" of 6 services"));
        QTest::mouseClick(child<QPushButton>(*m_panel, "loadCancel"), Qt::LeftButton);
        slow.turns->release();
        QTRY_COMPARE(m_catalog->state(), Cancelled);
        QVERIFY(!bar->isVisible());
        QCOMPARE(title(), u"Reading was stopped");
        slow.turns->release(6);
        QTest::mouseClick(child<QPushButton>(*m_panel, "placeholderButton"), Qt::LeftButton);
        QTRY_COMPARE(m_catalog->state(), Ready);
        QCOMPARE(names().size(), 6);
    }

    void reloadKeepsTheCurrentService()
    {
        load(variedHost());
        QVERIFY(m_panel->selectService(*UnitName::parse("beta.service")));
        m_catalog->reload();
        QTRY_COMPARE(m_catalog->state(), Ready);
        QVERIFY(m_panel->current() != nullptr);
        QCOMPARE(m_panel->current()->name, "beta.service");
    }

    void serviceThatIsGoneAfterAReloadIsNoLongerCurrent()
    {
        load(variedHost());
        m_panel->selectService(*UnitName::parse("beta.service"));
        const QSignalSpy changes(m_panel.get(), &ServicesPanel::currentChanged);
        FakeHost less = variedHost();
        less.stacks.erase(*UnitName::parse("beta.service"));
        load(less);
        QVERIFY(m_panel->current() == nullptr);
        QVERIFY(!changes.isEmpty());
    }

    void instanceStandsForItsTemplate()
    {
        load(variedHost());
        QVERIFY(m_panel->selectService(*UnitName::parse("terminal@tty1.service")));
        QCOMPARE(m_panel->current()->name, "terminal@.service");
        QVERIFY(!m_panel->selectService(*UnitName::parse("nothing.service")));
    }

    void selectingAHiddenServiceShowsAllAgain()
    {
        load(variedHost());
        QTest::keyClicks(search(), QStringLiteral("gamma"));
        QVERIFY(m_panel->selectService(*UnitName::parse("beta.service")));
        QCOMPARE(m_panel->current()->name, "beta.service");
        QVERIFY(search()->text().isEmpty());
    }

    void badgePaintsInsideItsCell()
    {
        load(variedHost());
        const QModelIndex index = view()->model()->index(0, ServiceModel::ScoreColumn);
        const QImage cell = view()->viewport()->grab(view()->visualRect(index)).toImage();
        const QColor ground = view()->palette().color(QPalette::Base);
        bool isPainted = false;
        for (int x = 0; x < cell.width(); ++x)
            isPainted = isPainted || cell.pixelColor(x, cell.height() / 2) != ground;
        QVERIFY(isPainted);
    }

private:
    void load(const FakeHost& host)
    {
        m_catalog->load(opening(host), Scope::System);
        QTRY_COMPARE(m_catalog->state(), Ready);
    }
    QLineEdit* search() const { return child<QLineEdit>(*m_panel, "serviceSearch"); }
    QTreeView* view() const { return child<QTreeView>(*m_panel, "serviceView"); }
    QString title() const { return child<QLabel>(*m_panel, "placeholderTitle")->text(); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            all.append(view()->model()->index(row, ServiceModel::NameColumn).data().toString());
        return all;
    }

    std::unique_ptr<ServiceCatalog> m_catalog;
    std::unique_ptr<ServicesPanel> m_panel;
};

static const TestCase<TestServicesPanel> registered;
#include "tst_servicespanel.moc"
