// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace casemate::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // of a machine that does much else

/// A window in a process of its own.
struct Window {
    Window(const QString& program, const QStringList& arguments, const QString& state)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_STATE_HOME"_s, state);
        environment.insert(u"XDG_CONFIG_HOME"_s, state + u"/config"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
    }
    ~Window()
    {
        process.kill();
        process.waitForFinished();
    }
    /// What a driven window answers.
    [[nodiscard]] QString say(const QString& line)
    {
        process.write(line.toUtf8() + '\n');
        while (!process.canReadLine() && process.state() != QProcess::NotRunning)
            process.waitForReadyRead(100);
        return QString::fromUtf8(process.readLine()).trimmed();
    }
    /// Waits until that is what it answers.
    [[nodiscard]] bool says(const QString& line, const QString& answer)
    {
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < patience && process.state() != QProcess::NotRunning)
            if (say(line).contains(answer))
                return true;
        return false;
    }

    QProcess process;
};

} // namespace

/// What is left of drafts where the real program ends, in whatever way, and starts again.
class TestRecovery : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_tree = std::make_unique<SampleTree>();
        m_state = std::make_unique<QTemporaryDir>();
    }

    void draftFromStandardInputIsTheOneThatOpens_data()
    {
        QTest::addColumn<QString>("draft");
        QTest::newRow("standard input") << u"-"_s;
        QTest::newRow("file") << m_file;
        QTest::newRow("what can be read only once") << u"fifo"_s;
    }
    void draftFromStandardInputIsTheOneThatOpens()
    {
        QFETCH(QString, draft);
        const QByteArray bytes = "# mine\n[Service]\nPrivateTmp=no\nUMask=0077\n";
        m_tree->write(m_file, bytes);
        const QString path = draft == u"-"_s ? draft : m_tree->path(m_file);
        QStringList arguments{u"noted"_s, u"--root"_s, m_tree->path(), u"--draft"_s, path};
        QString program = QStringLiteral(CASEMATE_PROGRAM);
        if (draft == u"fifo"_s) {
            // the program in place of the shell: what is killed is the window
            arguments = {u"-c"_s, uR"(exec "$0" noted --root "$2" --draft /dev/fd/0 < <(cat "$1"))"_s, program, path,
                m_tree->path()};
            program = u"/bin/bash"_s;
        }
        Window window(program, arguments, m_state->path());
        window.process.write(bytes);
        window.process.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(saved(), bytes, patience);
    }

    void draftOfAKilledProgramIsOfferedAndOpened()
    {
        {
            Window window(QStringLiteral(CASEMATE_DRIVER), {m_tree->path(), u"noted"_s}, m_state->path());
            QVERIFY(window.says(u"text editorName"_s, u"noted.service"_s));
            QCOMPARE(window.say(u"type MemoryMax 512M"_s), u"typed");
            QElapsedTimer sinceLast;
            sinceLast.start();
            QTRY_VERIFY_WITH_TIMEOUT(saved().contains("\nMemoryMax=512M\n"), patience);
            qInfo("on disk after %lld ms", sinceLast.elapsed());
            window.process.kill();
            QVERIFY(window.process.waitForFinished());
            QCOMPARE(window.process.exitStatus(), QProcess::CrashExit);
        }
        m_tree->write(u"etc/systemd/system/noted.service.d/override.conf"_s, "[Service]\nUMask=0077\nPrivateTmp=yes\n");
        Window next(QStringLiteral(CASEMATE_DRIVER), {m_tree->path(), {}}, m_state->path());
        QVERIFY(next.says(u"text recoveryBar"_s, u"Unsaved draft of noted.service"_s));
        {
            Window beside(QStringLiteral(CASEMATE_DRIVER), {m_tree->path(), u"noted"_s}, m_state->path());
            QVERIFY(beside.says(u"text editorName"_s, u"noted.service"_s));
            QCOMPARE(beside.say(u"text recoveryBar"_s), u"-");
        }
        QCOMPARE(next.say(u"press openRecoveredButton"_s), u"pressed");
        QCOMPARE(next.say(u"text editorName"_s), u"noted.service");
        QCOMPARE(next.say(u"text recoveryBar"_s), u"-");
        QVERIFY(next.say(u"text rebaseBar"_s).contains(u"Someone else changed override.conf"));
        QTRY_VERIFY_WITH_TIMEOUT(saved().contains("UMask=0077") && saved().contains("MemoryMax=512M"), patience);
    }

    void signalsEndTheProgramWithTheDraftOnDisk_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void signalsEndTheProgramWithTheDraftOnDisk()
    {
        QFETCH(const int, number);
        Window window(QStringLiteral(CASEMATE_DRIVER), {m_tree->path(), u"plain"_s}, m_state->path());
        QVERIFY(window.says(u"text editorName"_s, u"plain.service"_s));
        QCOMPARE(window.say(u"type MemoryMax 1G"_s), u"typed");
        ::kill(static_cast<pid_t>(window.process.processId()), number); // at once: nothing is on disk yet
        QVERIFY(window.process.waitForFinished(patience));
        QCOMPARE(window.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.process.exitCode(), 0);
        QCOMPARE(saved(), "[Service]\nMemoryMax=1G\n");
    }

    void ignoredSignalStaysIgnored()
    {
        Window window(u"/bin/sh"_s,
            {u"-c"_s, uR"(trap "" HUP; exec "$0" "$1" plain)"_s, QStringLiteral(CASEMATE_DRIVER), m_tree->path()},
            m_state->path());
        QVERIFY(window.says(u"text editorName"_s, u"plain.service"_s));
        ::kill(static_cast<pid_t>(window.process.processId()), SIGHUP);
        QCOMPARE(window.say(u"text editorName"_s), u"plain.service");
    }

private:
    /// The drafts on disk.
    [[nodiscard]] QByteArray saved() const
    {
        QByteArray all;
        const QDir folder(m_state->filePath(u"casemate/drafts"_s));
        for (const QString& name : folder.entryList({u"*.json"_s})) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                for (const QJsonValue& draft : QJsonDocument::fromJson(file.readAll()).object()[u"drafts"].toArray())
                    all += QByteArray::fromBase64(draft[u"draft"].toString().toLatin1());
        }
        return all;
    }

    static inline const QString m_file = u"draft.conf"_s;
    std::unique_ptr<SampleTree> m_tree;
    std::unique_ptr<QTemporaryDir> m_state;
};

static const TestCase<TestRecovery> registered;
#include "tst_recovery.moc"
