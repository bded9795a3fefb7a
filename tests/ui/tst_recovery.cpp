// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drafting.h"
#include "tests/support/fakehost.h"
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "ui/mainwindow.h"
#include "ui/recovery/recoverybar.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace casemate;
using namespace casemate::tests;
using enum ServiceCatalog::State;

/// What a window offers that follows one that was killed.
class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_state = std::make_unique<QTemporaryDir>();
        m_catalog = std::make_unique<ServiceCatalog>();
    }
    void cleanup()
    {
        m_window.reset();
        m_saver.reset();
        m_session.reset();
        m_catalog.reset();
    }

    void draftOfAKilledWindowIsOfferedByNameAndTime()
    {
        leave("beta.service");
        start();
        QVERIFY(bar()->isVisible());
        QVERIFY(bar()->text().startsWith(u"Unsaved draft of beta.service from "));
        const QDateTime time = m_saver->waiting().front().time.toLocalTime();
        QVERIFY(bar()->text().contains(QLocale().toString(time.time(), QLocale::ShortFormat)));
        QVERIFY(!m_session->isOpen());
    }

    void openTakesTheDraftUpOnItsService()
    {
        leave("beta.service");
        start();
        child<QAction>(*m_window, "openRecovered")->trigger();
        QCOMPARE(child<QLabel>(*m_window, "editorName")->text(), QStringLiteral("beta.service"));
        QCOMPARE(m_session->draft().bytes(), "[Service]\nUMask=0077\n");
        QVERIFY(!bar()->isVisible());
        QCOMPARE(m_session->unsaved(), std::vector<std::string>{"beta.service"});
        m_session->undoGroup()->undo();
        QVERIFY(!m_session->isChanged());
    }

    void presentDraftOfTheServiceIsAnUndoAway()
    {
        leave("beta.service");
        start("beta");
        QVERIFY(set(*m_session, "LimitNOFILE"_directive, "100"));
        child<QAction>(*m_window, "openRecovered")->trigger();
        QCOMPARE(m_session->draft().bytes(), "[Service]\nUMask=0077\n");
        m_session->undoGroup()->undo();
        QCOMPARE(m_session->draft().bytes(), "[Service]\nLimitNOFILE=100\n");
    }

    void discardedDraftIsNotOfferedAgain()
    {
        leave("beta.service");
        start();
        child<QAction>(*m_window, "discardRecovered")->trigger();
        QVERIFY(!bar()->isVisible());
        start();
        QVERIFY(!bar()->isVisible());
    }

    void severalAreOfferedOneAfterTheOther()
    {
        leave("beta.service");
        leave("alpha.service");
        start();
        QVERIFY(bar()->text().contains(u"alpha.service"));
        QVERIFY(bar()->text().contains(u"1 more draft"));
        child<QAction>(*m_window, "openRecovered")->trigger();
        QCOMPARE(m_session->name().text(), "alpha.service");
        QVERIFY(bar()->isVisible());
        QVERIFY(bar()->text().contains(u"beta.service"));
        QVERIFY(!bar()->text().contains(u"more draft"));
        child<QAction>(*m_window, "openRecovered")->trigger();
        QCOMPARE(m_session->name().text(), "beta.service");
        QVERIFY(!bar()->isVisible());
    }

    void draftOfAServiceThatIsGoneCanBeOpenedToo()
    {
        leave("gone.service");
        start();
        child<QAction>(*m_window, "openRecovered")->trigger();
        QCOMPARE(child<QLabel>(*m_window, "editorName")->text(), QStringLiteral("gone.service"));
        QCOMPARE(m_session->draft().bytes(), "[Service]\nUMask=0077\n");
    }

    void draftOfAnotherHostIsNotOffered()
    {
        leave("beta.service", "/srv/tree");
        start();
        QVERIFY(!bar()->isVisible());
        m_window->open({.root = "/srv/tree"});
        QTRY_VERIFY(bar()->isVisible());
        m_window->open({.root = "/srv/other"});
        QVERIFY(!bar()->isVisible());
        QTRY_COMPARE(m_catalog->state(), Ready);
        QVERIFY(!bar()->isVisible());
    }

    void keyboardAndScreenReadersReachIt()
    {
        leave("beta.service");
        start();
        for (const char* name : {"openRecoveredButton", "discardRecoveredButton"}) {
            auto* button = child<QToolButton>(*m_window, name);
            QVERIFY((button->focusPolicy() & Qt::TabFocus) != 0);
            QVERIFY(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).contains(u"beta.service"));
        }
        auto* open = child<QToolButton>(*m_window, "openRecoveredButton");
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        QVERIFY(m_session->isOpen());
    }

    void closedWindowLeavesNothing()
    {
        start("beta");
        QVERIFY(set(*m_session, "UMask"_directive, "0077"));
        m_saver->flush();
        m_session->markSaved(false); // closing asks no question
        QVERIFY(m_window->close());
        start();
        QVERIFY(!bar()->isVisible());
    }

private:
    /// Leaves what a window leaves that is killed while it holds a draft of @p unit.
    void leave(const std::string& unit, const std::string& root = "/")
    {
        HardeningSession session;
        DraftSaver saver(session, folder());
        saver.open(DraftPlace::of(root, Scope::System));
        tests::open(session, stackOf("[Service]\nExecStart=/bin/true\n", {}, unit));
        QVERIFY(set(session, "UMask"_directive, "0077"));
        QTest::qWait(2); // the next one is later
    }
    void start(const std::string& unit = {})
    {
        m_window.reset();
        m_saver.reset();
        m_session = std::make_unique<HardeningSession>();
        m_saver = std::make_unique<DraftSaver>(*m_session, folder());
        m_settings = std::make_unique<QSettings>(m_state->filePath(QStringLiteral("settings")), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(
            *m_catalog, *m_session, *m_settings, [](const HostPlace&) { return opening(variedHost()); });
        m_window->keepDrafts(*m_saver);
        m_window->show();
        m_window->open({}, unit);
        QTRY_COMPARE(m_catalog->state(), Ready);
    }
    [[nodiscard]] DraftFolder folder() const { return DraftFolder(m_state->filePath(QStringLiteral("drafts"))); }
    [[nodiscard]] RecoveryBar* bar() const { return child<RecoveryBar>(*m_window, "recoveryBar"); }

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ServiceCatalog> m_catalog;
    std::unique_ptr<HardeningSession> m_session;
    std::unique_ptr<DraftSaver> m_saver;
    std::unique_ptr<MainWindow> m_window;
};

static const TestCase<TestRecovery> registered;
#include "tst_recovery.moc"
