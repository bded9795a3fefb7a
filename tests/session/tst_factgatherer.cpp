// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/hardeningsession.h"
#include "tests/support/seed.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"
#include "tests/support/tinyelf.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <format>
#include <fstream>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace casemate;
using namespace casemate::tests;

namespace {

const ServiceRules systemd257{.version = {257}, .scope = Scope::System};

/// A tree with a program whose libraries take a while to look for, and the unit that runs it.
class SlowTree {
public:
    SlowTree()
    {
        std::string folders = "/opt/chain";
        for (int i = 0; i < 600; ++i)
            folders += ":/n" + std::to_string(i);
        for (int i = 0; i <= 200; ++i)
            write(i == 0 ? "usr/bin/app" : "opt/chain/" + std::to_string(i) + ".so",
                bytesOf({.needed = {std::to_string(i + 1) + ".so"}, .runPath = folders, .isOldRunPath = true}));
    }
    void openIn(HardeningSession& session) const
    {
        session.open(*UnitName::parse("app.service"), stackOf("[Service]\nExecStart=/usr/bin/app\n"), systemd257,
            m_folder.path().toStdString());
    }

private:
    void write(const std::string& name, const std::string& bytes) const
    {
        const std::filesystem::path path = m_folder.path().toStdString() + '/' + name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
    }
    QTemporaryDir m_folder;
};

} // namespace

class TestFactGatherer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyWaitsForALookUp()
    {
        const SlowTree tree;
        QElapsedTimer timer;
        timer.start();
        {
            HardeningSession session;
            tree.openIn(session);
            QTRY_VERIFY_WITH_TIMEOUT(session.hasFacts(), 60'000);
        }
        const qint64 whole = timer.elapsed();
        QVERIFY2(whole > 100, "the tree is too small for this test");
        {
            HardeningSession session;
            tree.openIn(session);
            QTest::qSleep(static_cast<int>(whole / 20)); // until it is amid the files
            timer.restart();
            session.close();
        }
        {
            HardeningSession session;
            tree.openIn(session);
            QTest::qSleep(static_cast<int>(whole / 20));
        }
        QVERIFY2(timer.elapsed() < whole, std::to_string(timer.elapsed()).c_str());
        // and they end by themselves
        QVERIFY(FactGatherer::areDone(std::chrono::minutes(1)));
    }
    /// Whatever was wished for and dropped before it, however far that had come.
    void theLastWishIsAnswered()
    {
        const SlowTree slow;
        const QTemporaryDir empty;
        QRandomGenerator random(static_cast<quint32>(testSeed()));
        HardeningSession session;
        for (int round = 0; round < 20; ++round) {
            for (int step = random.bounded(8); step > 0; --step)
                switch (random.bounded(5)) {
                case 0: slow.openIn(session); break;
                case 1:
                    session.open(*UnitName::parse("other.service"), stackOf("[Service]\n", {}, "other.service"),
                        systemd257, empty.path().toStdString());
                    break;
                case 2: session.close(); break;
                case 3: QTest::qWait(random.bounded(300)); break;
                default:
                    if (session.isOpen())
                        QVERIFY(session.set("UMask"_directive, std::format("{:04o}", random.bounded(512))));
                }
            slow.openIn(session);
            if (random.bounded(2) == 0)
                QVERIFY(session.set("UMask"_directive, std::format("{:04o}", round + 1)));
            QTRY_VERIFY(session.suggestion() != nullptr);
            QVERIFY(session.hasFacts());
        }
    }
    void whatListsTooMuchIsNotSafe()
    {
        std::string line = "[Service]\nExecStart=/bin/true\nReadWritePaths=";
        for (int i = 0; i < 90'000; ++i)
            line += "/srv/" + std::to_string(i) + ' ';
        const QTemporaryDir folder;
        HardeningSession session;
        session.open(*UnitName::parse("app.service"), stackOf(line), systemd257, folder.path().toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(session.hasFacts(), 60'000);
        QCOMPARE(session.limits().size(), 1U);
        QVERIFY(session.limits().front().text.contains("lists too much"));
        QVERIFY(session.suggestion() == nullptr || session.suggestion()->steps.empty());
    }
    void thePathsOfAServiceCanBeThousands()
    {
        std::string line = "[Service]\nExecStart=/bin/true\nReadWritePaths=";
        for (int i = 0; i < 8000; ++i)
            line += "/srv/none/" + std::to_string(i) + ' ';
        const QTemporaryDir folder;
        HardeningSession session;
        session.open(*UnitName::parse("app.service"), stackOf(line), systemd257, folder.path().toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(session.hasFacts(), 60'000);
        const DirectiveState& state = session.state("ReadWritePaths"_directive);
        const auto found = std::ranges::find(state.findings, 7990U, &Finding::others);
        QVERIFY(found != state.findings.end());
        // the whole value is made when the fix is taken
        session.apply(found->fixes.front(), QStringLiteral("fix"));
        const auto* list = std::get_if<EntryList>(&session.now().unit.value("ReadWritePaths"_directive));
        QVERIFY(list != nullptr);
        QCOMPARE(list->entries.size(), 8000U);
        QCOMPARE(
            std::ranges::count_if(list->entries, [](const std::string& entry) { return entry.starts_with('-'); }), 1);
    }
};

static const TestCase<TestFactGatherer> registered;

#include "tst_factgatherer.moc"
