// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/draftsaver.h"
#include "tests/support/drafting.h"
#include "tests/support/sanitizer.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace casemate;
using namespace casemate::tests;

namespace {

constexpr auto bare = "[Service]\nExecStart=/bin/true\n";
const DraftPlace machine{.machine = "here", .root = "/", .scope = Scope::System};

UnitStack service(const std::string& name, const std::string& override = {})
{
    return override.empty() ? stackOf(bare, {}, name) : stackOf(bare, {{"override.conf", override}}, name);
}

mode_t modeOf(const QString& path)
{
    struct stat status{};
    return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777U : 0;
}

} // namespace

/// A window as far as drafts are concerned. Where it goes without discard() it was killed: its lock goes, too.
struct Window {
    explicit Window(const QString& folder, const DraftPlace& place = machine)
        : saver(session, DraftFolder(folder))
    {
        saver.open(place);
    }
    [[nodiscard]] std::vector<std::string> offered() const
    {
        std::vector<std::string> units;
        for (const SavedDraft& draft : saver.waiting())
            units.push_back(draft.unit + ": " + draft.draft->bytes());
        return units;
    }

    HardeningSession session;
    DraftSaver saver;
};

class TestDraftSaver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_state = std::make_unique<QTemporaryDir>();
        m_folder = m_state->filePath(QStringLiteral("state/drafts"));
    }

    void draftIsOnDiskHalfASecondAfterTheLastKey()
    {
        Window window(m_folder);
        open(window.session, service("web.service"));
        QElapsedTimer sinceLast;
        for (const char* mask : {"0", "00", "007", "0077"}) {
            QVERIFY(set(window.session, "UMask"_directive, mask));
            sinceLast.start();
            QTest::qWait(20);
        }
        QTRY_VERIFY(onDisk().contains("UMask=0077"));
        QVERIFY2(sinceLast.elapsed() <= 500 * slowdown, qPrintable(QString::number(sinceLast.elapsed())));
    }

    void whoNeverStopsTypingIsSavedToo()
    {
        Window window(m_folder);
        open(window.session, service("web.service"));
        QElapsedTimer typing;
        typing.start();
        for (int i = 1; !onDisk().contains("MemoryMax="); ++i) {
            QVERIFY(set(window.session, "MemoryMax"_directive, std::to_string(i)));
            QTest::qWait(20);
            QVERIFY(typing.elapsed() < 5000 * slowdown);
        }
    }

    void nobodyElseCanReadThem()
    {
        Window window(m_folder);
        draft(window, "web.service");
        QCOMPARE(modeOf(m_folder), mode_t{0700});
        QCOMPARE(files(QStringLiteral("*.json")).size(), 1);
        for (const QString& file : files(QStringLiteral("*")))
            QCOMPARE(modeOf(file), mode_t{0600});
    }

    void killedWindowsDraftIsOfferedAndOpenedWithItsBase()
    {
        {
            Window killed(m_folder);
            open(killed.session, service("web.service", "# theirs\n[Service]\nUMask=0022\n"));
            QVERIFY(set(killed.session, "PrivateTmp"_directive, "yes"));
        }
        Window next(m_folder);
        QCOMPARE(
            next.offered(), std::vector<std::string>{"web.service: # theirs\n[Service]\nUMask=0022\nPrivateTmp=yes\n"});
        open(next.session, service("web.service", "# theirs, later\n[Service]\nUMask=0077\n"));
        const SavedDraft saved = next.saver.waiting().front();
        next.session.restore(saved.draft, saved.base);
        next.saver.forget(0);
        QCOMPARE(next.session.draft().bytes(), "# theirs, later\n[Service]\nUMask=0077\nPrivateTmp=yes\n");
        QCOMPARE(next.session.rebased()->state, Rebasing::State::Carried);
        QCOMPARE(next.session.unsaved(), std::vector<std::string>{"web.service"});
        next.session.undoGroup()->undo();
        next.session.undoGroup()->undo();
        QVERIFY(!next.session.isChanged());
        QVERIFY(next.offered().empty());
    }

    void openedDraftIsSafeAgainAtOnce()
    {
        killedWith("web.service");
        {
            Window next(m_folder);
            open(next.session, service("web.service"));
            const SavedDraft saved = next.saver.waiting().front();
            next.session.restore(saved.draft, saved.base);
            next.saver.forget(0);
        }
        QCOMPARE(Window(m_folder).offered().size(), 1U);
    }

    void timeIsThatOfTheLastChange()
    {
        killedWith("web.service");
        const QDateTime first = Window(m_folder).saver.waiting().front().time;
        QVERIFY(first.secsTo(QDateTime::currentDateTime()) < 60);
        QTest::qWait(5);
        Window next(m_folder);
        QCOMPARE(next.saver.waiting().front().time, first);
    }

    void undecidedConflictIsUndecidedAgain()
    {
        {
            Window killed(m_folder);
            open(killed.session, service("web.service", "[Service]\nUMask=0022\n"));
            QVERIFY(set(killed.session, "UMask"_directive, "0077"));
            open(killed.session, service("web.service", "[Service]\nUMask=0027\n"));
            QCOMPARE(killed.session.conflicts().size(), 1U);
        }
        Window next(m_folder);
        open(next.session, service("web.service", "[Service]\nUMask=0027\n"));
        const SavedDraft saved = next.saver.waiting().front();
        next.session.restore(saved.draft, saved.base);
        QCOMPARE(next.session.draft().bytes(), "[Service]\nUMask=0077\n");
        QCOMPARE(next.session.conflicts().size(), 1U);
    }

    void draftThatWasWrittenMeanwhileIsNoChange()
    {
        killedWith("web.service");
        Window next(m_folder);
        open(next.session, service("web.service", "[Service]\nPrivateTmp=yes\n"));
        const SavedDraft saved = next.saver.waiting().front();
        next.session.restore(saved.draft, saved.base);
        next.saver.forget(0);
        QVERIFY(!next.session.isChanged());
        QVERIFY(!next.session.rebased());
        QVERIFY(next.session.unsaved().empty());
    }

    void livingWindowsDraftsAreItsOwn()
    {
        Window first(m_folder);
        draft(first, "web.service");
        Window second(m_folder);
        QVERIFY(second.offered().empty());
        draft(second, "mail.service");
        QCOMPARE(files(QStringLiteral("*.json")).size(), 2);
        QVERIFY(onDisk().contains("web.service"));
        second.saver.discard();
        QCOMPARE(files(QStringLiteral("*.json")).size(), 1);
        QVERIFY(onDisk().contains("web.service"));
    }

    void onlyOneWindowTakesOverADraft()
    {
        killedWith("web.service");
        const Window first(m_folder);
        const Window second(m_folder);
        QCOMPARE(first.offered().size(), 1U);
        QVERIFY(second.offered().empty());
    }

    void undecidedDraftIsOfferedAgainAndTheLatestFirst()
    {
        killedWith("web.service");
        killedWith("mail.service");
        QCOMPARE(Window(m_folder).offered().size(), 2U);
        Window next(m_folder);
        QCOMPARE(next.offered().size(), 2U);
        QVERIFY(next.offered().front().starts_with("mail.service"));
        next.saver.forget(0);
        next.saver.discard();
        QCOMPARE(Window(m_folder).offered(), std::vector<std::string>{"web.service: [Service]\nPrivateTmp=yes\n"});
    }

    void hostsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("root");
        QTest::addColumn<bool>("isUser");
        QTest::newRow("another tree") << QByteArray("here") << QByteArray("/srv/tree") << false;
        QTest::newRow("one's own services") << QByteArray("here") << QByteArray("/") << true;
        QTest::newRow("another machine") << QByteArray("there") << QByteArray("/") << false;
    }
    void hostsAreToldApart()
    {
        QFETCH(const QByteArray, id);
        QFETCH(const QByteArray, root);
        QFETCH(const bool, isUser);
        killedWith("web.service");
        const DraftPlace other{
            .machine = id, .root = root.toStdString(), .scope = isUser ? Scope::User : Scope::System};
        {
            Window elsewhere(m_folder, other);
            QVERIFY(elsewhere.offered().empty());
            draft(elsewhere, "mail.service");
        }
        QCOMPARE(Window(m_folder).offered().size(), 1U);
        QVERIFY(Window(m_folder, other).offered().front().starts_with("mail.service"));
    }

    void otherHostInTheSameWindowTakesNothingAlong()
    {
        killedWith("web.service");
        Window window(m_folder);
        draft(window, "mail.service");
        window.session.clear();
        window.saver.open({.machine = "here", .root = "/srv/tree", .scope = Scope::System});
        QVERIFY(window.offered().empty());
        draft(window, "other.service");
        QCOMPARE(Window(m_folder).offered(), std::vector<std::string>{"web.service: [Service]\nPrivateTmp=yes\n"});
    }

    void whatIsDoneVanishes_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("exported") << 0;
        QTest::newRow("undone") << 1;
        QTest::newRow("closed") << 2;
        QTest::newRow("written") << 3;
    }
    void whatIsDoneVanishes()
    {
        QFETCH(const int, how);
        {
            Window window(m_folder);
            draft(window, "web.service");
            if (how == 0)
                window.session.markSaved();
            else if (how == 1)
                window.session.undoGroup()->undo();
            else if (how == 2)
                window.saver.discard();
            else
                open(window.session, service("web.service", "[Service]\nPrivateTmp=yes\n"));
            window.saver.flush();
            QVERIFY(files(QStringLiteral("*.json")).isEmpty());
        }
        QVERIFY(files(QStringLiteral("*")).isEmpty());
    }

    /// The clipboard goes with the program.
    void copiedDraftStaysUntilTheWindowIsClosed()
    {
        Window window(m_folder);
        draft(window, "web.service");
        window.session.markSaved(false);
        window.saver.flush();
        QVERIFY(window.session.unsaved().empty());
        QCOMPARE(files(QStringLiteral("*.json")).size(), 1);
    }

    void editAfterTheExportIsKept()
    {
        {
            Window window(m_folder);
            draft(window, "web.service");
            window.session.markSaved();
            QVERIFY(set(window.session, "ProtectHome"_directive, "yes"));
        }
        QCOMPARE(Window(m_folder).offered(),
            std::vector<std::string>{"web.service: [Service]\nPrivateTmp=yes\nProtectHome=yes\n"});
    }

    void anyBytesComeBack()
    {
        std::string bytes("# caf\xe9\r\n[Service]\r\nUMask=0077\r\n");
        bytes += '\0';
        {
            Window window(m_folder);
            open(window.session, service("web.service"));
            window.session.importDraft(bytes);
        }
        QCOMPARE(Window(m_folder).offered(), std::vector<std::string>{"web.service: " + bytes});
    }

    void halfWrittenFilesAreSweptAndForeignOnesLeft()
    {
        QVERIFY(QDir().mkpath(m_folder));
        write(QStringLiteral("dead.json.AbCdEf"), "{");
        write(QStringLiteral("dead.lock"), "");
        write(QStringLiteral("odd.json"), "no drafts at all");
        write(QStringLiteral("later.json"), R"({"format": 2, "root": "Lw==", "drafts": []})");
        QVERIFY(Window(m_folder).offered().empty());
        QVERIFY(files(QStringLiteral("dead*")).isEmpty());
        QCOMPARE(files(QStringLiteral("odd.json")).size(), 1);
        QCOMPARE(files(QStringLiteral("later.json")).size(), 1);
    }

    void folderThatCannotBeWrittenIsSaid()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_folder).path()));
        QFile file(m_folder); // a file where the directory would be
        QVERIFY(file.open(QIODevice::WriteOnly));
        HardeningSession session;
        DraftSaver saver(session, DraftFolder(m_folder));
        const QSignalSpy failed(&saver, &DraftSaver::failed);
        saver.open(machine);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.front().front().toString().isEmpty());
    }

    void failedWriteIsSaidOnceAndTriedAgain()
    {
        Window window(m_folder);
        const QSignalSpy failed(&window.saver, &DraftSaver::failed);
        open(window.session, service("web.service"));
        QVERIFY(QDir(m_folder).removeRecursively());
        QVERIFY(set(window.session, "PrivateTmp"_directive, "yes"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(set(window.session, "UMask"_directive, "0027"));
        window.saver.flush();
        QCoreApplication::processEvents();
        QCOMPARE(failed.size(), 1);
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(set(window.session, "UMask"_directive, "0077"));
        QTRY_VERIFY(onDisk().contains("UMask=0077"));
    }

private:
    /// Leaves the draft of a window that was killed.
    void killedWith(const char* unit)
    {
        Window window(m_folder);
        draft(window, unit);
    }
    static void draft(Window& window, const char* unit)
    {
        open(window.session, service(unit));
        QVERIFY(set(window.session, "PrivateTmp"_directive, "yes"));
        window.saver.flush();
    }
    [[nodiscard]] QStringList files(const QString& pattern) const
    {
        QStringList paths;
        for (const QString& name : QDir(m_folder).entryList({pattern}, QDir::Files | QDir::Hidden))
            paths.append(QDir(m_folder).filePath(name));
        return paths;
    }
    /// All that is there, drafts as their text.
    [[nodiscard]] QByteArray onDisk() const
    {
        QByteArray all;
        for (const QString& path : files(QStringLiteral("*.json"))) {
            QFile file(path);
            const auto saved = file.open(QIODevice::ReadOnly) ? draftsOf(file.readAll()) : std::nullopt;
            if (saved)
                for (const SavedDraft& draft : saved->drafts)
                    all += QByteArray::fromStdString(draft.unit + ": " + draft.draft->bytes() + '\n');
        }
        return all;
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(QDir(m_folder).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_state;
    QString m_folder;
};

static const TestCase<TestDraftSaver> registered;
#include "tst_draftsaver.moc"
