// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "ui/editor/suggestionbar.h"
#include "ui/editor/suggestiondialog.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <filesystem>
#include <fstream>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace casemate;
using namespace casemate::tests;

/// The next best step, and all of them.
class TestSuggestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        const std::filesystem::path folder = m_root->path().toStdString();
        std::filesystem::create_directories(folder / "usr/bin");
        std::filesystem::copy_file("/bin/sleep", folder / "usr/bin/app");
        m_session = std::make_unique<HardeningSession>();
        m_bar = std::make_unique<SuggestionBar>(*m_session);
        m_bar->show();
        m_session->open(*UnitName::parse("app.service"), stackOf("[Service]\nUser=app\nExecStart=/usr/bin/app\n"),
            {.version = {257}, .scope = Scope::System}, folder);
        QTRY_VERIFY(m_session->suggestion() != nullptr);
    }
    void cleanup()
    {
        m_bar.reset();
        m_session.reset();
    }

    void nextStepIsTheLargest()
    {
        const Step step = m_session->suggestion()->steps.front();
        QVERIFY(m_session->suggestion()->steps.size() > 1);
        for (const Step& other : m_session->suggestion()->steps)
            QVERIFY(other.gain <= step.gain);
        QVERIFY(child<QLabel>(*m_bar, "nextStep")->text().contains(stepText(step, m_session->rules().dialect)));
    }

    void limitsOfTheEvidenceAreSaid()
    {
        auto* limits = child<QLabel>(*m_bar, "evidenceLimits");
        QVERIFY(!limits->isVisibleTo(m_bar.get())); // it does not run
        // a process that cannot gain rights
        const std::filesystem::path root = m_root->path().toStdString();
        const std::filesystem::path proc = root / "proc/412";
        std::filesystem::create_directories(root / "sys/fs/cgroup/system.slice/app.service");
        std::ofstream(root / "sys/fs/cgroup/system.slice/app.service/cgroup.procs") << "412\n";
        std::filesystem::create_directories(proc / "fd");
        std::ofstream(proc / "status") << "Name:\tapp\nState:\tS\nPPid:\t1\nNoNewPrivs:\t1\nSeccomp:\t0\n";
        std::ofstream(proc / "maps") << "";
        m_session->close();
        m_session->open(*UnitName::parse("app.service"), stackOf("[Service]\nUser=app\nExecStart=/usr/bin/app\n"),
            {.version = {257}, .scope = Scope::System}, root);
        QTRY_VERIFY(limits->isVisibleTo(m_bar.get()));
        QVERIFY(limits->text().contains(QStringLiteral("confined already")));
        QCOMPARE(limits->toolTip(), limits->text());
        QVERIFY(limits->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        m_session->close();
        QVERIFY(!limits->isVisibleTo(m_bar.get()));
    }

    void stepsAreTakenOneByOneAndUndone()
    {
        const auto before = m_session->suggestion()->steps.size();
        const DirectiveId first = m_session->suggestion()->steps.front().directive;
        const unsigned exposure = m_session->now().exposure->tenths;
        child<QPushButton>(*m_bar, "takeNextStep")->click();
        QVERIFY(m_session->state(first).setting != Setting::Inherited);
        QVERIFY(m_session->now().exposure->tenths < exposure);
        QVERIFY(!child<QPushButton>(*m_bar, "takeNextStep")->isEnabled()); // until the next one is known
        QTRY_VERIFY(m_session->suggestion() != nullptr);
        QVERIFY(m_session->suggestion()->steps.size() < before);
        QVERIFY(m_session->suggestion()->steps.front().directive != first);
        m_session->undoGroup()->undo();
        QVERIFY(!m_session->isChanged());
    }

    void allAreShownFirstAndAreOneStep()
    {
        const Exposure promised = m_session->suggestion()->after;
        const std::size_t changes = m_session->suggestion()->changes.size();
        QVERIFY(harden(-1));
        QCOMPARE(m_session->now().exposure->text(), promised.text());
        std::size_t set = 0;
        for (const DirectiveState& state : m_session->states())
            set += state.setting != Setting::Inherited ? 1 : 0;
        QCOMPARE(set, changes);
        m_session->undoGroup()->undo();
        QVERIFY(!m_session->isChanged());
    }

    void whatIsNotTickedIsNotTaken()
    {
        const DirectiveId first = m_session->suggestion()->steps.front().directive;
        QVERIFY(harden(0));
        QVERIFY(m_session->isChanged());
        QVERIFY(m_session->state(first).setting == Setting::Inherited);
    }

    void dialogGoesWithTheServiceThatItIsAbout_data()
    {
        QTest::addColumn<bool>("isOtherOpen");
        QTest::newRow("none") << false;
        QTest::newRow("another service") << true;
    }
    void dialogGoesWithTheServiceThatItIsAbout()
    {
        QFETCH(const bool, isOtherOpen);
        child<QPushButton>(*m_bar, "hardenAll")->click();
        const QPointer dialog(m_bar->findChild<SuggestionDialog*>());
        QVERIFY(dialog != nullptr && dialog->isVisible());
        if (isOtherOpen)
            m_session->open(*UnitName::parse("other.service"), stackOf("[Service]\nExecStart=/usr/bin/app\n"),
                {.version = {257}, .scope = Scope::System}, m_root->path().toStdString());
        else
            m_session->close();
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY(dialog == nullptr);
        QVERIFY(!isOtherOpen || !m_session->isChanged());
    }

private:
    /// Confirms the dialog, without the step @p unticked; false where it did not come, or changed anything by itself.
    bool harden(int unticked)
    {
        child<QPushButton>(*m_bar, "hardenAll")->click();
        auto* dialog = m_bar->findChild<SuggestionDialog*>();
        if (dialog == nullptr || !dialog->isVisible() || m_session->isChanged())
            return false;
        if (unticked >= 0)
            child<QTreeWidget>(*dialog, "suggestedSteps")->topLevelItem(unticked)->setCheckState(0, Qt::Unchecked);
        child<QPushButton>(*dialog, "applySuggestion")->click();
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<HardeningSession> m_session;
    std::unique_ptr<SuggestionBar> m_bar;
};

static const TestCase<TestSuggestions> registered;
#include "tst_suggestions.moc"
