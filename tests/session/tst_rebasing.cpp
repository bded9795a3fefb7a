// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drafting.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

using namespace casemate;
using namespace casemate::tests;
using State = Rebasing::State;

namespace {

constexpr auto bare = "[Service]\nExecStart=/bin/true\n";

/// The service with @p text as its override.conf.
UnitStack with(const std::string& text, const std::string& name = "app.service")
{
    return text.empty() ? stackOf(bare, {}, name) : stackOf(bare, {{"override.conf", text}}, name);
}

} // namespace

/// What becomes of a draft when the files of its service change.
class TestRebasing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<HardeningSession>();
        open(*m_session, with("[Service]\nUMask=0022\n"));
        QVERIFY(set(*m_session, "PrivateTmp"_directive, "yes"));
    }

    void changesOfOthersAreTakenUpAsOneStep()
    {
        const QSignalSpy changes(m_session.get(), &HardeningSession::changed);
        open(*m_session, with("[Service]\nUMask=0077\n"));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(draft(), "[Service]\nUMask=0077\nPrivateTmp=yes\n");
        QCOMPARE(m_session->rebased()->state, State::Carried);
        QCOMPARE(m_session->rebased()->ours, 1U);
        QCOMPARE(m_session->rebased()->taken, 1U);
        QCOMPARE(m_session->undoGroup()->activeStack()->count(), 2);
        m_session->dismissRebased();
        QCOMPARE(m_session->rebased(), std::nullopt);
    }

    void draftOfBeforeComesBackAndSaysThatItIsBehind()
    {
        open(*m_session, with("[Service]\nUMask=0077\n"));
        m_session->undoGroup()->undo();
        QCOMPARE(draft(), "[Service]\nUMask=0022\nPrivateTmp=yes\n");
        QCOMPARE(m_session->rebased()->state, State::Behind);
        m_session->undoGroup()->undo();
        QCOMPARE(draft(), "[Service]\nUMask=0022\n");
        QVERIFY(m_session->isChanged()); // it would take back what they did
        QCOMPARE(m_session->rebased()->state, State::Behind);
        m_session->undoGroup()->redo();
        m_session->undoGroup()->redo();
        QCOMPARE(draft(), "[Service]\nUMask=0077\nPrivateTmp=yes\n");
        QCOMPARE(m_session->rebased()->state, State::Carried);
    }

    void draftThatIsBehindCatchesUp()
    {
        open(*m_session, with("[Service]\nUMask=0077\n"));
        m_session->undoGroup()->undo();
        QVERIFY(set(*m_session, "ProtectHome"_directive, "yes"));
        QCOMPARE(m_session->rebased()->state, State::Behind);
        m_session->catchUp();
        QCOMPARE(draft(), "[Service]\nUMask=0077\nPrivateTmp=yes\nProtectHome=yes\n");
        QCOMPARE(m_session->rebased()->ours, 2U);
    }

    /// The draft is as it was then, but the service is not.
    void fileThatComesBackLeavesNothingStale()
    {
        open(*m_session, with("[Service]\nUMask=0077\n"));
        m_session->undoGroup()->undo();
        open(*m_session,
            stackOf("[Service]\nExecStart=/bin/true\nPrivateDevices=yes\n",
                {{"override.conf", "[Service]\nUMask=0022\n"}}));
        QCOMPARE(draft(), "[Service]\nUMask=0022\nPrivateTmp=yes\n");
        QCOMPARE(m_session->now().stack.fragment, m_session->before().stack.fragment);
        QCOMPARE(m_session->state("PrivateDevices"_directive).origins.size(), 1U);
    }

    void readingTheSameFilesAgainChangesNothing()
    {
        open(*m_session, with("[Service]\nUMask=0077\n"));
        m_session->undoGroup()->undo();
        open(*m_session, with("[Service]\nUMask=0077\n"));
        QCOMPARE(draft(), "[Service]\nUMask=0022\nPrivateTmp=yes\n");
        m_session->undoGroup()->undo();
        open(*m_session, with("[Service]\nUMask=0077\n"));
        QCOMPARE(draft(), "[Service]\nUMask=0022\n");
        QVERIFY(m_session->undoGroup()->canRedo());
    }

    void conflictKeepsOursUntilItIsSettled()
    {
        open(*m_session, with("[Service]\nUMask=0022\nPrivateTmp=disconnected\n"));
        QCOMPARE(draft(), "[Service]\nUMask=0022\nPrivateTmp=yes\n");
        QCOMPARE(m_session->rebased()->state, State::Undecided);
        QCOMPARE(m_session->conflicts().size(), 1U);
        QCOMPARE(m_session->conflicts()[0].directive, "PrivateTmp"_directive);
        m_session->settle(0, Side::Theirs);
        QCOMPARE(draft(), "[Service]\nUMask=0022\nPrivateTmp=disconnected\n");
        QVERIFY(!m_session->isChanged());
        QVERIFY(m_session->conflicts().empty());
        QCOMPARE(m_session->undoGroup()->undoText(), "take PrivateTmp= from disk");
        m_session->undoGroup()->undo();
        QCOMPARE(m_session->conflicts().size(), 1U);
        m_session->settle(0, Side::Ours);
        QCOMPARE(draft(), "[Service]\nUMask=0022\nPrivateTmp=yes\n");
        QVERIFY(m_session->conflicts().empty());
        m_session->undoGroup()->undo();
        m_session->undoGroup()->undo();
        QVERIFY(m_session->conflicts().empty());
        QCOMPARE(m_session->rebased()->state, State::Behind);
    }

    void editsGoOnBesideAConflict()
    {
        open(*m_session, with("[Service]\nPrivateTmp=disconnected\n"));
        QVERIFY(set(*m_session, "ProtectHome"_directive, "yes"));
        QCOMPARE(m_session->conflicts().size(), 1U);
        QVERIFY(set(*m_session, "UMask"_directive, "0077"));
        m_session->settleAll(Side::Theirs);
        QCOMPARE(draft(), "[Service]\nPrivateTmp=disconnected\nProtectHome=yes\nUMask=0077\n");
    }

    void openConflictsOutliveTheNextChange()
    {
        open(*m_session, with("[Service]\nUMask=0022\nPrivateTmp=disconnected\n"));
        open(*m_session, with("# more\n[Service]\nUMask=0022\nPrivateTmp=disconnected\n"));
        QCOMPARE(m_session->conflicts().size(), 1U);
        QCOMPARE(m_session->conflicts()[0].theirs.at(0).number, 4U);
        QCOMPARE(draft(), "# more\n[Service]\nUMask=0022\nPrivateTmp=yes\n");
        open(*m_session, with("# more\n[Service]\nUMask=0022\n"));
        QVERIFY(m_session->conflicts().empty());
        QCOMPARE(draft(), "# more\n[Service]\nUMask=0022\nPrivateTmp=yes\n");
    }

    void settledConflictsStaySettled()
    {
        open(*m_session, with("[Service]\nUMask=0022\nPrivateTmp=disconnected\n"));
        m_session->settle(0, Side::Ours);
        open(*m_session, with("# more\n[Service]\nUMask=0022\nPrivateTmp=disconnected\n"));
        QVERIFY(m_session->conflicts().empty());
        QCOMPARE(draft(), "# more\n[Service]\nUMask=0022\nPrivateTmp=yes\n");
    }

    void writtenDraftIsNoChangeOfOthers()
    {
        const std::string written = draft();
        open(*m_session, with(written));
        QCOMPARE(m_session->rebased(), std::nullopt);
        QVERIFY(!m_session->isChanged());
        m_session->undoGroup()->undo(); // wants it back: a change as any other
        QCOMPARE(draft(), "[Service]\nUMask=0022\n");
        QCOMPARE(m_session->rebased(), std::nullopt);
    }

    void draftTakenBackAfterItWasWrittenIsStillARemoval()
    {
        open(*m_session, with(draft()));
        QVERIFY(set(*m_session, "ProtectHome"_directive, "yes"));
        m_session->undoGroup()->undo();
        m_session->undoGroup()->undo();
        QVERIFY(set(*m_session, "ProtectHome"_directive, "read-only"));
        open(*m_session, with("[Service]\nUMask=0077\nPrivateTmp=yes\n"));
        QCOMPARE(draft(), "[Service]\nUMask=0077\nProtectHome=read-only\n");
    }

    void shelvedDraftIsRebasedWhenItIsOpened()
    {
        open(*m_session, with({}, "other.service"));
        QCOMPARE(m_session->rebased(), std::nullopt);
        open(*m_session, with("[Service]\nUMask=0077\n"));
        QCOMPARE(draft(), "[Service]\nUMask=0077\nPrivateTmp=yes\n");
        QCOMPARE(m_session->rebased()->state, State::Carried);
    }

    void typingGoesOnAfterARebase()
    {
        QVERIFY(set(*m_session, "UMask"_directive, "007"));
        open(*m_session, with("[Service]\nUMask=0022\nProtectHome=yes\n"));
        QVERIFY(set(*m_session, "UMask"_directive, "0077"));
        QCOMPARE(draft(), "[Service]\nUMask=0077\nProtectHome=yes\nPrivateTmp=yes\n");
        m_session->undoGroup()->undo();
        QCOMPARE(draft(), "[Service]\nUMask=0007\nProtectHome=yes\nPrivateTmp=yes\n");
        m_session->undoGroup()->undo();
        QCOMPARE(m_session->rebased()->state, State::Behind);
    }

    void packageThatMovesAValueIsTold()
    {
        QVERIFY(set(*m_session, "ReadWritePaths"_directive, "/b"));
        const std::string before = draft();
        UnitStack upgraded = with("[Service]\nUMask=0022\n");
        upgraded.fragment->document =
            std::make_shared<const UnitDocument>("[Service]\nExecStart=/bin/true\nReadWritePaths=/a\n");
        open(*m_session, upgraded);
        QCOMPARE(draft(), before);
        QCOMPARE(m_session->rebased()->state, State::Shifted);
        QCOMPARE(m_session->rebased()->shifts.at(0).directive, "ReadWritePaths"_directive);
    }

    void serviceThatIsGoneKeepsItsDraft()
    {
        open(*m_session, with({}, "other.service"));
        m_session->setServices({"other.service"});
        QCOMPARE(m_session->gone(), std::vector<std::string>{"app.service"});
        m_session->openGone("app.service");
        QCOMPARE(draft(), "[Service]\nUMask=0022\nPrivateTmp=yes\n");
        QVERIFY(m_session->now().loadError.has_value());
        QCOMPARE(m_session->rebased(), std::nullopt);
        QVERIFY(m_session->undoGroup()->canUndo());
        m_session->setServices({"app.service", "other.service"});
        QVERIFY(m_session->gone().empty());
        open(*m_session, with("[Service]\nUMask=0077\n"));
        QCOMPARE(draft(), "[Service]\nUMask=0077\nPrivateTmp=yes\n");
    }

private:
    [[nodiscard]] const std::string& draft() const { return m_session->draft().bytes(); }

    std::unique_ptr<HardeningSession> m_session;
};

static const TestCase<TestRebasing> registered;
#include "tst_rebasing.moc"
