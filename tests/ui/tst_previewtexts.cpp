// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drafting.h"
#include "tests/support/nastytext.h"
#include "tests/support/seed.h"
#include "tests/support/testcase.h"
#include "ui/preview/pagetexts.h"
#include "ui/preview/visibletext.h"

#include <QTest>

using namespace casemate;
using namespace casemate::tests;
using namespace std::string_literals;

namespace {

/// The lines with a bar before those that come from the draft.
QStringList shaded(const PageText& page)
{
    QStringList lines;
    for (qsizetype i = 0; i < page.lines.size(); ++i)
        lines << (page.grounds.at(static_cast<std::size_t>(i)) == Background::Draft ? QStringLiteral("|") : QString())
                + page.lines[i];
    return lines;
}

QStringList lines(const char* text) { return QString::fromUtf8(text).split(u'\n'); }

} // namespace

class TestPreviewTexts : public QObject {
    Q_OBJECT

private slots:
    void init() { m_session = std::make_unique<HardeningSession>(); }

    void effectiveNamesPlacesAndShadesTheDraft()
    {
        openSample();
        set(*m_session, "PrivateDevices"_directive, "yes");
        QCOMPARE(shaded(effectivePage(*m_session)),
            lines("[Unit]\n# /usr/lib/systemd/system/app.service\nDescription=An app\n\n[Service]\n"
                  "# /usr/lib/systemd/system/app.service\nExecStart=/bin/true\n"
                  "|# /etc/systemd/system/app.service.d/override.conf\n|PrivateTmp=yes\n"
                  "|PrivateDevices=yes\n"
                  "# /etc/systemd/system/app.service.d/zz.conf\nProtectHome=yes"));
    }

    void filesHaveTheDraftInItsPlace()
    {
        openSample();
        set(*m_session, "PrivateDevices"_directive, "yes");
        QCOMPARE(shaded(filesPage(*m_session)),
            lines(
                "# /usr/lib/systemd/system/app.service\n[Unit]\nDescription=An "
                "app\n\n[Service]\nExecStart=/bin/true\n\n"
                "|# "
                "/etc/systemd/system/app.service.d/override.conf\n|[Service]\n|PrivateTmp=yes\n|PrivateDevices=yes\n\n"
                "# /etc/systemd/system/app.service.d/zz.conf\n[Service]\nProtectHome=yes"));
    }

    void filesOfAUnitThatIsOnlyDrafted()
    {
        UnitStack stack = stackOf({});
        stack.state = FragmentState::Missing;
        stack.fragment.reset();
        open(*m_session, stack);
        m_session->importDraft("[Service]\nPrivateTmp=yes\n");
        QCOMPARE(shaded(filesPage(*m_session)),
            lines("|# /etc/systemd/system/app.service.d/override.conf\n|[Service]\n|PrivateTmp=yes"));
    }

    void maskedUnitShowsNoDraft()
    {
        UnitStack stack = stackOf({});
        stack.state = FragmentState::Masked;
        open(*m_session, stack);
        m_session->importDraft("[Service]\nPrivateTmp=yes\n");
        const PageText page = filesPage(*m_session);
        QCOMPARE(page.lines, QStringList{QStringLiteral("# Unit app.service is masked.")});
        QVERIFY(page.grounds.empty());
    }

    void draftIsItsBytes()
    {
        openSample();
        const PageText page = draftPage(*m_session);
        QCOMPARE(page.heading, u"/etc/systemd/system/app.service.d/override.conf");
        QCOMPARE(page.lines, lines("[Service]\nPrivateTmp=yes"));
    }

    void draftOfATemplateIsForAllInstances()
    {
        UnitStack stack = stackOf("[Service]\nExecStart=/bin/true\n", {}, "getty@one.service");
        m_session->open(*UnitName::parse("getty@.service"), stack, rulesOf257);
        set(*m_session, "PrivateTmp"_directive, "yes");
        const QString path = QStringLiteral("/etc/systemd/system/getty@.service.d/override.conf");
        QCOMPARE(draftPage(*m_session).heading, path);
        QVERIFY(shaded(filesPage(*m_session)).contains(QStringLiteral("|# ") + path));
        QVERIFY(shaded(effectivePage(*m_session)).contains(QStringLiteral("|# ") + path));
    }

    void bytesThatAreNoTextShow()
    {
        openSample();
        m_session->importDraft("[Service]\r\n# caf\xe9\rEnvironment=A=\x1b[0m\0X=1\n"s);
        QCOMPARE(
            draftPage(*m_session).lines, lines("[Service]<CR>\n# caf<E9><CR>\nEnvironment=A=<U+001B>[0m<NUL>\nX=1"));
    }

    void treacherousCharactersShow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("text") << QByteArray("caf\u00e9\t€ 𝄞 한") << QStringLiteral("caf\u00e9\t€ 𝄞 한");
        QTest::newRow("right to left") << QByteArray("a\u202Eb") << QStringLiteral("a<U+202E>b");
        QTest::newRow("line separator") << QByteArray("a\u2028b\u2029") << QStringLiteral("a<U+2028>b<U+2029>");
        QTest::newRow("next line") << QByteArray("\xc2\x85") << QStringLiteral("<U+0085>");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf[") << QStringLiteral("<U+FEFF>[");
        QTest::newRow("delete") << QByteArray("\x7f") << QStringLiteral("<U+007F>");
        QTest::newRow("long") << QByteArray(5000, 'x') << QString(4096, u'x') + QStringLiteral(" … +904");
    }
    void treacherousCharactersShow()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, shown);
        QCOMPARE(visibleText(std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size()))), shown);
    }

    void changesAreNoneAtFirst()
    {
        openSample();
        const PageText page = changesPage(*m_session);
        QVERIFY(page.lines.isEmpty());
        QVERIFY(!page.emptiness.isEmpty());
    }

    void changesCompareFileAndMergedUnit()
    {
        openSample();
        set(*m_session, "PrivateDevices"_directive, "yes");
        set(*m_session, "PrivateTmp"_directive, "no");
        QCOMPARE(changesPage(*m_session).lines,
            lines("--- /etc/systemd/system/app.service.d/override.conf\n+++ "
                  "/etc/systemd/system/app.service.d/override.conf\n"
                  "@@ -1,2 +1,2 @@\n [Service]\n-PrivateTmp=yes\n+PrivateDevices=yes\n\n"
                  "--- app.service, merged as found\n+++ app.service, merged with the draft\n"
                  "@@ -3,5 +3,5 @@\n \n [Service]\n ExecStart=/bin/true\n-PrivateTmp=yes\n+PrivateDevices=yes\n "
                  "ProtectHome=yes"));
    }

    void newFileIsAllNewAndARemovedOneGone()
    {
        open(*m_session, stackOf("[Service]\nExecStart=/bin/true\n"));
        set(*m_session, "PrivateTmp"_directive, "yes");
        QCOMPARE(changesPage(*m_session).lines.first(5),
            lines("--- /dev/null\n+++ /etc/systemd/system/app.service.d/override.conf\n@@ -0,0 +1,2 "
                  "@@\n+[Service]\n+PrivateTmp=yes"));
        openSample();
        m_session->importDraft({});
        QCOMPARE(changesPage(*m_session).lines.first(5),
            lines("--- /etc/systemd/system/app.service.d/override.conf\n+++ /dev/null\n@@ -1,2 +0,0 "
                  "@@\n-[Service]\n-PrivateTmp=yes"));
    }

    void endsOfLinesAreChangesToo()
    {
        openSample();
        m_session->importDraft("[Service]\r\nPrivateTmp=yes");
        QCOMPARE(changesPage(*m_session).lines,
            lines("--- /etc/systemd/system/app.service.d/override.conf\n+++ "
                  "/etc/systemd/system/app.service.d/override.conf\n"
                  "@@ -1,2 +1,2 @@\n-[Service]\n-PrivateTmp=yes\n+[Service]<CR>\n+PrivateTmp=yes\n\\ No newline at end "
                  "of file"));
    }

    void badWordsAreMarkedWhereTheyStand()
    {
        openSample();
        m_session->importDraft(
            "[Service]\nCapabilityBoundingSet=CAP_CHOWNX CAP_CHOWN\nCapabilityBoundingSet=\\\n  CAP_KILL CAP_CHOWNS\n"
            "ProtectSystem=strikt\nUMask=\n");
        const PageText page = draftPage(*m_session);
        QCOMPARE(marked(page),
            (QStringList{QStringLiteral("CAP_CHOWNX"), QStringLiteral("CAP_CHOWNS"), QStringLiteral("strikt"),
                QStringLiteral("UMask=")}));
        QCOMPARE(page.flaws[1].line, 3);
        QVERIFY(page.flaws[2].isSerious);
        QVERIFY(page.flaws[2].text.contains(u"strict"));
        QCOMPARE(marked(filesPage(*m_session)), marked(page));
        // A word that was not taken is no part of the merged unit, unless others of its line were.
        QCOMPARE(marked(effectivePage(*m_session)),
            (QStringList{QStringLiteral("CAP_CHOWNX"), QStringLiteral("CAP_CHOWNS")}));
    }

    void flawsOfOtherFilesAreNotOurs()
    {
        open(*m_session, stackOf("[Service]\nExecStart=/bin/true\nProtectSystem=strikt\n"));
        set(*m_session, "PrivateTmp"_directive, "yes");
        QVERIFY(filesPage(*m_session).flaws.empty());
        QVERIFY(effectivePage(*m_session).flaws.empty());
    }

    /// Whatever is imported: every mark is within its line, and no line holds what would break it in two.
    void anyBytesMakePages()
    {
        NastyText random(testSeed());
        static constexpr std::string_view keys[] = {"PrivateTmp", "ReadWritePaths", "CapabilityBoundingSet", "UMask"};
        openSample();
        std::size_t flaws = 0;
        for (int round = 0; round < 200; ++round) {
            m_session->importDraft(round % 2 == 0 ? "[Service]\n" + random.document(keys) : random.soup(60));
            for (const auto make : {effectivePage, filesPage, draftPage, changesPage}) {
                const PageText page = make(*m_session);
                QVERIFY(!page.lines.empty());
                flaws += page.flaws.size();
                for (const QString& line : page.lines)
                    QVERIFY(!line.contains(u'\n') && !line.contains(QChar::ParagraphSeparator)
                        && !line.contains(QChar(0xfdd0)));
                for (const Flaw& flaw : page.flaws)
                    QVERIFY(flaw.column >= 0 && flaw.length >= 0
                        && flaw.column + flaw.length <= page.lines.at(flaw.line).size());
                QVERIFY(page.grounds.empty() || page.grounds.size() == static_cast<std::size_t>(page.lines.size()));
            }
        }
        QVERIFY(flaws > 0);
    }

private:
    void openSample()
    {
        open(*m_session,
            stackOf("[Unit]\nDescription=An app\n\n[Service]\nExecStart=/bin/true\n",
                {{"override.conf", "[Service]\nPrivateTmp=yes\n"}, {"zz.conf", "[Service]\nProtectHome=yes\n"}}));
    }
    static QStringList marked(const PageText& page)
    {
        QStringList words;
        for (const Flaw& flaw : page.flaws)
            words << page.lines.at(flaw.line).mid(flaw.column, flaw.length);
        return words;
    }

    std::unique_ptr<HardeningSession> m_session;
};

static const TestCase<TestPreviewTexts> registered;
#include "tst_previewtexts.moc"
