// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drafting.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

using namespace casemate;
using namespace casemate::tests;

namespace {

constexpr auto bare = "[Service]\nExecStart=/bin/true\n";
const QString apples = QStringLiteral("12 apples");
const QString why = QStringLiteral("not a size");

} // namespace

/// What the draft holds while somebody types what is no value in the end.
class TestTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<HardeningSession>();
        open(*m_session, stackOf(bare));
    }

    void firstLettersAreTakenBack()
    {
        typeApples();
        QVERIFY(!m_session->isChanged());
        QVERIFY(m_session->unsaved().empty());
        QVERIFY(!m_session->undoGroup()->canUndo());
        QCOMPARE(refused(), "MemoryMax=12 apples");
    }

    /// Byte for byte, not only as the same value.
    void lineOfBeforeComesBackAsItWas()
    {
        open(*m_session, stackOf(bare, {{"override.conf", "# why\n[Service]\nMemoryMax = 5120M\n"}}));
        typeApples();
        QCOMPARE(m_session->draft().bytes(), "# why\n[Service]\nMemoryMax = 5120M\n");
    }

    void valueOfAnEarlierEditStays()
    {
        QVERIFY(set(*m_session, "MemoryMax"_directive, "5G"));
        typeApples();
        QCOMPARE(m_session->draft().bytes(), "[Service]\nMemoryMax=5G\n");
        m_session->undoGroup()->undo();
        QVERIFY(!m_session->isChanged());
        QVERIFY(m_session->refused().empty());
    }

    void exportInTheMiddleIsNoHindrance()
    {
        m_session->beginTyping("MemoryMax"_directive);
        QVERIFY(set(*m_session, "MemoryMax"_directive, "12"));
        m_session->markSaved();
        m_session->refuse("MemoryMax"_directive, apples, why);
        QVERIFY(!m_session->isChanged());
    }

    /// As from a menu that was open when reading the host again found the service gone.
    void editsOfAServiceThatIsGoneAreForNobody()
    {
        QVERIFY(set(*m_session, "UMask"_directive, "0077"));
        m_session->close();
        const QSignalSpy changed(m_session.get(), &HardeningSession::changed);
        m_session->beginTyping("MemoryMax"_directive);
        QVERIFY(set(*m_session, "MemoryMax"_directive, "12"));
        QVERIFY(m_session->inherit("UMask"_directive));
        m_session->refuse("MemoryMax"_directive, apples, why);
        QVERIFY(changed.isEmpty());
        open(*m_session, stackOf(bare));
        QCOMPARE(m_session->draft().bytes(), "[Service]\nUMask=0077\n");
        QVERIFY(m_session->refused().empty());
    }

    void fileThatChangesMeanwhileIsKept()
    {
        m_session->beginTyping("MemoryMax"_directive);
        QVERIFY(set(*m_session, "MemoryMax"_directive, "12"));
        m_session->importDraft("[Service]\nMemoryMax=12\nUMask=0077\n");
        m_session->refuse("MemoryMax"_directive, apples, why);
        QCOMPARE(m_session->draft().bytes(), "[Service]\nUMask=0077\n");
        m_session->beginTyping("UMask"_directive);
        QVERIFY(set(*m_session, "UMask"_directive, "0"));
        m_session->importDraft("[Service]\nUMask=0\nPrivateTmp=yes\n");
        m_session->refuse("UMask"_directive, QStringLiteral("0x"), why);
        QCOMPARE(m_session->state("UMask"_directive).value, Value(std::string("0077")));
        QCOMPARE(m_session->state("PrivateTmp"_directive).setting, Setting::SetHere);
    }

    void refusalWithoutTypingChangesNothing()
    {
        QVERIFY(set(*m_session, "PrivateTmp"_directive, "yes"));
        const QSignalSpy changes(m_session.get(), &HardeningSession::changed);
        const QSignalSpy refusals(m_session.get(), &HardeningSession::refusedChanged);
        m_session->refuse("MemoryMax"_directive, QStringLiteral("apples"), why);
        QCOMPARE(changes.size(), 0);
        QCOMPARE(refusals.size(), 1);
        m_session->forgetRefused("MemoryMax"_directive);
        QCOMPARE(refusals.size(), 2);
        m_session->forgetRefused("MemoryMax"_directive);
        QCOMPARE(refusals.size(), 2);
    }

    void eachServiceHasItsOwn()
    {
        typeApples();
        m_session->refuse("LimitNOFILE"_directive, QStringLiteral("many"), why);
        open(*m_session, stackOf(bare, {}, "other.service"));
        QVERIFY(m_session->refused().empty());
        QCOMPARE(m_session->withRefused(), std::vector<std::string>{"app.service"});
        open(*m_session, stackOf(bare));
        QCOMPARE(m_session->refused().size(), 2U);
        m_session->close();
        QVERIFY(m_session->refused().empty());
        m_session->clear();
        QVERIFY(m_session->withRefused().empty());
    }

    void anotherValueEndsTheRefusal()
    {
        typeApples();
        QVERIFY(set(*m_session, "PrivateTmp"_directive, "yes"));
        QCOMPARE(m_session->refused().size(), 1U);
        m_session->importDraft("[Service]\nMemoryMax=1G\n");
        QVERIFY(m_session->refused().empty());
    }

private:
    void typeApples()
    {
        m_session->beginTyping("MemoryMax"_directive);
        QVERIFY(set(*m_session, "MemoryMax"_directive, "1"));
        QVERIFY(set(*m_session, "MemoryMax"_directive, "12"));
        m_session->refuse("MemoryMax"_directive, apples, why);
    }
    [[nodiscard]] std::string refused() const
    {
        std::string all;
        for (const RefusedText& each : m_session->refused())
            all += std::string(directive(each.directive).name) + '=' + each.text.toStdString();
        return all;
    }

    std::unique_ptr<HardeningSession> m_session;
};

static const TestCase<TestTyping> registered;
#include "tst_typing.moc"
