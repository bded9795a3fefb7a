// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drafting.h"
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "ui/editor/conflictview.h"
#include "ui/editor/editorpanel.h"
#include "ui/editor/rebasebar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace casemate;
using namespace casemate::tests;

namespace {

UnitStack with(const std::string& text, const std::string& name = "app.service")
{
    return stackOf("[Service]\nExecStart=/bin/true\n", {{"override.conf", text}}, name);
}

} // namespace

/// What the editor says when the files under a draft changed.
class TestEditorRebasing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<HardeningSession>();
        m_panel = std::make_unique<EditorPanel>(*m_session);
        m_panel->resize(680, 800);
        m_panel->setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        open(*m_session, with("[Service]\nUMask=0022\n"));
        QVERIFY(set(*m_session, "PrivateTmp"_directive, "yes"));
        QVERIFY(set(*m_session, "ProtectHome"_directive, "yes"));
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
    }

    void nothingIsSaidWhereNothingHappened()
    {
        QVERIFY(bar()->isHidden());
        QVERIFY(view()->isHidden());
        QVERIFY(goneBar()->isHidden());
    }

    void changesOfOthersAreToldUntilTheMessageIsClosed()
    {
        open(*m_session, with("[Service]\nUMask=0077\n"));
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(bar()->text().contains(u"Your 2 change(s) were put on top"));
        QVERIFY(view()->isHidden());
        QSignalSpy wanted(m_panel.get(), &EditorPanel::changesRequested);
        child<QAction>(*bar(), "showRebased")->trigger();
        QCOMPARE(wanted.size(), 1);
        bar()->animatedHide();
        QTRY_VERIFY(bar()->isHidden());
        QTRY_COMPARE(m_session->rebased(), std::nullopt);
    }

    void conflictsAreShownLineByLineAndSettledByKeyboard()
    {
        makeConflicts();
        QTRY_VERIFY(view()->isVisible());
        QVERIFY(bar()->text().contains(u"2 place(s)"));
        QVERIFY(!bar()->isCloseButtonVisible());
        QCOMPARE(texts("conflictName"), (QStringList{QStringLiteral("PrivateTmp="), QStringLiteral("ProtectHome=")}));
        QCOMPARE(texts("theirLines"),
            (QStringList{QStringLiteral("3: PrivateTmp=disconnected"), QStringLiteral("4: ProtectHome=read-only")}));
        QCOMPARE(texts("ourLines"),
            (QStringList{QStringLiteral("3: PrivateTmp=yes"), QStringLiteral("4: ProtectHome=yes")}));
        QPushButton* first = buttons("takeTheirs").at(0);
        QCOMPARE(first->accessibleName(), u"Take theirs: PrivateTmp");
        QVERIFY(first->accessibleDescription().contains(u"PrivateTmp=disconnected"));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Space);
        QCOMPARE(m_session->draft().bytes(), "[Service]\nUMask=0022\nPrivateTmp=disconnected\nProtectHome=yes\n");
        QTRY_COMPARE(buttons("takeTheirs").size(), 1);
        QVERIFY(buttons("takeTheirs").at(0)->hasFocus());
        QTest::keyClick(buttons("keepMine").at(0), Qt::Key_Space);
        QVERIFY(view()->isHidden());
        QVERIFY(m_session->conflicts().empty());
        m_session->undoGroup()->undo();
        QVERIFY(view()->isVisible());
    }

    void allAreSettledAtOnce()
    {
        makeConflicts();
        child<QPushButton>(*view(), "takeAllTheirs")->click();
        QVERIFY(!m_session->isChanged());
        QVERIFY(view()->isHidden());
        m_session->undoGroup()->undo();
        child<QPushButton>(*view(), "keepAllMine")->click();
        QCOMPARE(m_session->draft().bytes(), "[Service]\nUMask=0022\nPrivateTmp=yes\nProtectHome=yes\n");
        QVERIFY(view()->isHidden());
    }

    void linesOfTheDraftFollowTheDraft()
    {
        makeConflicts();
        m_session->inherit("PrivateTmp"_directive);
        QTRY_COMPARE(texts("ourLines").at(0), u"no line");
        QVERIFY(set(*m_session, "ProtectHome"_directive, "tmpfs"));
        QTRY_COMPARE(texts("ourLines").at(1), u"3: ProtectHome=tmpfs");
    }

    void draftThatIsBehindIsBroughtUpToDate()
    {
        open(*m_session, with("[Service]\nUMask=0077\n"));
        QVERIFY(!bar()->actions().contains(child<QAction>(*bar(), "catchUp")));
        m_session->undoGroup()->undo();
        QVERIFY(bar()->text().contains(u"older than the override.conf"));
        child<QAction>(*bar(), "catchUp")->trigger();
        QCOMPARE(m_session->draft().bytes(), "[Service]\nUMask=0077\nPrivateTmp=yes\nProtectHome=yes\n");
        QVERIFY(bar()->text().contains(u"put on top"));
    }

    void valuesThatMovedAreNamed()
    {
        QVERIFY(set(*m_session, "ReadWritePaths"_directive, "/b"));
        UnitStack upgraded = with("[Service]\nUMask=0022\n");
        upgraded.fragment->document =
            std::make_shared<const UnitDocument>("[Service]\nExecStart=/bin/true\nReadWritePaths=/a\n");
        open(*m_session, upgraded);
        QVERIFY(bar()->isVisible());
        QVERIFY(bar()->text().contains(u"something else for ReadWritePaths="));
    }

    void serviceThatIsGoneIsNamedAndItsDraftOpened()
    {
        m_session->close();
        m_session->setServices({"other.service"});
        QVERIFY(goneBar()->isVisible());
        QVERIFY(goneBar()->text().contains(u"app.service"));
        child<QAction>(*goneBar(), "openGone")->trigger();
        QCOMPARE(m_session->draft().bytes(), "[Service]\nUMask=0022\nPrivateTmp=yes\nProtectHome=yes\n");
        QVERIFY(goneBar()->isVisible());
        QVERIFY(goneBar()->actions().isEmpty());
        QCOMPARE(child<QLabel>(*m_panel, "editorName")->text(), u"app.service");
    }

private:
    void makeConflicts()
    {
        open(*m_session, with("[Service]\nUMask=0022\nPrivateTmp=disconnected\nProtectHome=read-only\n"));
    }
    [[nodiscard]] RebaseBar* bar() const { return child<RebaseBar>(*m_panel, "rebaseBar"); }
    [[nodiscard]] ConflictView* view() const { return child<ConflictView>(*m_panel, "conflictView"); }
    /// That of the page which is shown.
    [[nodiscard]] GoneBar* goneBar() const { return child<GoneBar>(*m_panel->currentWidget(), "goneBar"); }
    /// Those of the rows shown now, not of rows that are about to go.
    [[nodiscard]] QList<QPushButton*> buttons(const char* name) const
    {
        return view()->findChildren<QPushButton*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList texts(const char* name) const
    {
        QStringList all;
        for (const QLabel* label : view()->findChildren<QLabel*>(QString::fromLatin1(name)))
            all.append(label->text());
        return all;
    }

    std::unique_ptr<HardeningSession> m_session;
    std::unique_ptr<EditorPanel> m_panel;
};

static const TestCase<TestEditorRebasing> registered;
#include "tst_rebasing.moc"
