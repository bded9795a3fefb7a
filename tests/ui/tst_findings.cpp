// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "ui/editor/directiveform.h"
#include "ui/editor/directiverow.h"
#include "ui/editor/findingview.h"
#include "ui/looks/scorecolours.h"
#include "ui/preview/pagetexts.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <filesystem>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace casemate;
using namespace casemate::tests;

/// What the form and the previews say of a listed path that is not there.
class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        const std::filesystem::path folder = m_root->path().toStdString();
        std::filesystem::create_directories(folder / "usr/bin");
        std::filesystem::create_symlink("app", folder / "usr/bin/other");
        m_session = std::make_unique<HardeningSession>();
        m_form = std::make_unique<DirectiveForm>(*m_session, nullptr);
        m_form->resize(760, 700);
        m_form->show();
        m_form->setGroup(Group::Files);
        m_session->open(*UnitName::parse("app.service"),
            stackOf("[Service]\nType=forking\nPIDFile=/run/app/app.pid\nExecStart=/usr/bin/app\n"),
            {.version = {257}, .scope = Scope::System}, folder);
        QTRY_VERIFY(m_session->state("ProtectSystem"_directive).isChecked);
    }
    void cleanup()
    {
        m_form.reset();
        m_session.reset();
    }

    void badgeWarnsBeforeAValueIsChosen()
    {
        QCOMPARE(badge("ProtectSystem")->text(), u"would break");
        QVERIFY(badge("ProtectSystem")->toolTip().contains(QStringLiteral("ProtectSystem=strict")));
        QVERIFY(badge("ProtectSystem")->toolTip().contains(QStringLiteral("/run/app/app.pid")));
        QCOMPARE(badge("ProtectHome")->text(), u"checked");
    }

    void findingStandsInItsRowUntilItsFixIsClicked()
    {
        choose("strict");
        const auto views = row("ProtectSystem").findChildren<FindingView*>();
        QCOMPARE(views.size(), 1);
        QCOMPARE(badge("ProtectSystem")->text(), u"certain");
        views.front()->findChild<QPushButton*>()->click();
        QTRY_VERIFY(m_session->state("ProtectSystem"_directive).findings.empty());
        QCOMPARE(m_session->draft().bytes(), "[Service]\nProtectSystem=strict\nRuntimeDirectory=app\n");
        m_session->undoGroup()->undo();
        QTRY_VERIFY(!m_session->state("ProtectSystem"_directive).findings.empty());
    }

    void badgesFollowTheColoursOfTheDesktop()
    {
        choose("strict");
        QPalette dark = m_form->palette();
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Text, Qt::white);
        m_form->setPalette(dark);
        const QPalette now = badge("ProtectSystem")->palette();
        QCOMPARE(now.color(QPalette::WindowText), badColour(true));
        QCOMPARE(now.color(QPalette::Window), QColor(Qt::black));
    }

    void previewsUnderlineWhatBreaks()
    {
        choose("strict");
        for (const auto make : {effectivePage, filesPage, draftPage}) {
            const PageText page = make(*m_session);
            QCOMPARE(page.flaws.size(), 1U);
            const Flaw& flaw = page.flaws.front();
            QCOMPARE(page.lines.at(flaw.line).mid(flaw.column, flaw.length), u"strict");
            QVERIFY(flaw.isSerious);
            QVERIFY(flaw.text.contains(QStringLiteral("/run/app/app.pid")));
        }
    }

private:
    DirectiveRow& row(const char* name) { return *m_form->row(*findDirective(name)); }
    QLabel* badge(const char* name) { return child<QLabel>(row(name), "risk"); }
    void choose(std::string_view word)
    {
        Value value;
        QCOMPARE(
            assign(directive("ProtectSystem"_directive), value, word, m_session->rules().dialect), Effect::Applied);
        QVERIFY(m_session->set("ProtectSystem"_directive, value));
        QTRY_VERIFY(!m_session->state("ProtectSystem"_directive).findings.empty());
    }

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<HardeningSession> m_session;
    std::unique_ptr<DirectiveForm> m_form;
};

static const TestCase<TestFindings> registered;
#include "tst_findings.moc"
