// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/system/lab.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

namespace casemate::tests {

namespace {

constexpr int deadline = 90'000; ///< milliseconds: for what happens without us

/// What there is of a lab outside of it, one a line: its processes, control groups and folders.
QStringList tracesOf(const QString& name)
{
    const QString own = QStringLiteral("casemate-lab.") + name;
    QStringList traces;
    QFile mounts(QStringLiteral("/proc/mounts"));
    if (!mounts.open(QIODevice::ReadOnly))
        return {QStringLiteral("/proc/mounts cannot be read")};
    for (const QByteArray& line : mounts.readAll().split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (line.contains(own.toUtf8()))
            traces << QString::fromUtf8(line);
        if (words.size() > 2 && words[2] == "cgroup2" && QFileInfo::exists(QString::fromUtf8(words[1]) + u'/' + own))
            traces << QString::fromUtf8(words[1]) + u'/' + own;
    }
    const QString folder = qEnvironmentVariable("TMPDIR", QStringLiteral("/tmp")) + u'/' + own;
    if (QFileInfo::exists(folder))
        traces << folder;
    for (const QString& pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile groups(QStringLiteral("/proc/%1/cgroup").arg(pid)), command(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (!groups.open(QIODevice::ReadOnly) || !command.open(QIODevice::ReadOnly))
            continue;
        const QByteArray words = command.readAll();
        if (groups.readAll().contains(own.toUtf8()) || words.contains(own.toUtf8()))
            traces << pid + u' ' + QString::fromUtf8(words).replace(QChar(u'\0'), u' ');
    }
    return traces;
}

bool isUp(const QString& name)
{
    return QFileInfo::exists(
        qEnvironmentVariable("TMPDIR", QStringLiteral("/tmp")) + QStringLiteral("/casemate-lab.%1/up").arg(name));
}

} // namespace

class TestLab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = Lab::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
    }

    void boots()
    {
        const Lab lab;
        QVERIFY2(lab.isUp(), lab.problem().constData());
        QCOMPARE(lab.run(QStringLiteral("systemctl is-system-running; cat /proc/1/comm")).out, "running\nsystemd\n");
    }

    void twoRunAtOnceAndKnowNothingOfEachOther()
    {
        const Lab one, other;
        QVERIFY2(one.isUp() && other.isUp(), (one.problem() + other.problem()).constData());
        QVERIFY(one.writeFile(QStringLiteral("/srv/it's here/file"), "of one"));
        QCOMPARE(one.run(QStringLiteral("cat '/srv/it'\\''s here/file'")).out, "of one");
        QCOMPARE(other.run(QStringLiteral("ls /srv")).out, "");
        QCOMPARE(
            one.run(QStringLiteral("systemd-run --quiet --property=Type=exec --unit=own sleep 1000; pgrep -x -c sleep"))
                .out,
            "1\n");
        QCOMPARE(other.run(QStringLiteral("systemctl is-active own; pgrep -x -c sleep")).out, "inactive\n0\n");
    }

    void rootStaysAsItWas()
    {
        const QDir root(qEnvironmentVariable("CASEMATE_SERVICES_ROOT"));
        QVERIFY(QFileInfo::exists(root.filePath(QStringLiteral("usr/sbin/nginx"))));
        Lab lab;
        QVERIFY2(lab.isUp(), lab.problem().constData());
        const LabAnswer made = lab.run(
            QStringLiteral("rm /usr/sbin/nginx && touch /usr/new /etc/new /var/new && useradd dave && ls /usr/new"));
        QVERIFY2(made.status == 0, made.text().constData());
        lab.stop();
        QVERIFY(QFileInfo::exists(root.filePath(QStringLiteral("usr/sbin/nginx"))));
        for (const char* path : {"usr/new", "etc/new", "var/new", "opt/exercises"})
            QVERIFY2(!QFileInfo::exists(root.filePath(QString::fromLatin1(path))), path);
        QFile users(root.filePath(QStringLiteral("etc/passwd")));
        QVERIFY(users.open(QIODevice::ReadOnly));
        const QByteArray names = users.readAll();
        QVERIFY(names.contains("www-data") && !names.contains("dave") && !names.contains("alice"));
    }

    void nothingIsLeftAfterIt()
    {
        Lab lab;
        QVERIFY2(lab.isUp(), lab.problem().constData());
        // Otherwise looking for traces would prove nothing.
        QVERIFY2(tracesOf(lab.name()).size() >= 5, qPrintable(tracesOf(lab.name()).join(u'\n')));
        QCOMPARE(lab.run(QStringLiteral("systemd-run --quiet sleep 1000")).status, 0);
        lab.stop();
        const QStringList traces = tracesOf(lab.name());
        QVERIFY2(traces.isEmpty(), qPrintable(traces.join(u'\n')));
    }

    void nothingIsLeftWhenItsOwnerIsKilled_data()
    {
        QTest::addColumn<bool>("isUpBefore");
        QTest::newRow("while it boots") << false;
        QTest::newRow("while it is used") << true;
    }
    void nothingIsLeftWhenItsOwnerIsKilled()
    {
        QFETCH(const bool, isUpBefore);
        QProcess owner;
        owner.start(QStringLiteral(CASEMATE_SOURCE_DIR "/tests/system/lab"),
            {QStringLiteral("with"), QStringLiteral("sleep"), QStringLiteral("1000")});
        QVERIFY(owner.waitForStarted());
        const QString name = QStringLiteral("with.%1").arg(owner.processId());
        QVERIFY(QTest::qWaitFor([&] { return isUpBefore ? isUp(name) : tracesOf(name).size() > 2; }, deadline));
        ::kill(static_cast<pid_t>(owner.processId()), SIGKILL);
        QVERIFY(owner.waitForFinished());
        QVERIFY(QTest::qWaitFor([&] { return tracesOf(name).isEmpty(); }, deadline));
    }

    void powerOffEndsIt()
    {
        const Lab lab;
        QVERIFY2(lab.isUp(), lab.problem().constData());
        QCOMPARE(lab.run(QStringLiteral("systemctl poweroff")).status, 0);
        QVERIFY(QTest::qWaitFor([&] { return tracesOf(lab.name()).isEmpty(); }, deadline));
        QCOMPARE(lab.run(QStringLiteral("true")).status, 2);
    }

    void polkitAllowsDeniesAndAsks_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("status");
        QTest::newRow("allowed") << QStringLiteral("alice") << 0;
        QTest::newRow("denied") << QStringLiteral("bob") << 1;
        QTest::newRow("asked") << QStringLiteral("carol") << 2;
    }
    void polkitAllowsDeniesAndAsks()
    {
        QFETCH(const QString, user);
        QFETCH(const int, status);
        const Lab lab;
        QVERIFY2(lab.isUp(), lab.problem().constData());
        const LabAnswer answer = lab.run(QStringLiteral("runuser -u %1 -- sh -c "
                                                        "'pkcheck --action-id org.freedesktop.systemd1.manage-units "
                                                        "--process $$'")
                .arg(user));
        QVERIFY2(answer.status == status, answer.text().constData());
    }

    void sandboxIsTheRealOne()
    {
        const Lab lab;
        QVERIFY2(lab.isUp(), lab.problem().constData());
        const auto runs = [&lab](const QString& properties, const QString& command) {
            return lab.run(QStringLiteral("systemd-run --quiet --wait --pipe %1 sh -c '%2'").arg(properties, command));
        };
        QCOMPARE(runs(QStringLiteral("-p ProtectSystem=strict"), QStringLiteral("echo >/etc/new")).status, 2);
        QCOMPARE(
            runs(QStringLiteral("-p SetCredential=word:secret"), QStringLiteral("cat $CREDENTIALS_DIRECTORY/word")).out,
            "secret");
        QCOMPARE(
            runs(QStringLiteral("-p DynamicUser=yes -p StateDirectory=new"), QStringLiteral("touch $STATE_DIRECTORY/x"))
                .status,
            0);
        const LabAnswer killed =
            runs(QStringLiteral("-p SystemCallFilter=~@chown"), QStringLiteral("exec chown bob /tmp"));
        QVERIFY2(killed.status != 0, killed.text().constData());
        // The kernel's record of it reaches the journal of the lab.
        const LabAnswer record =
            lab.run(QStringLiteral("journalctl --sync; journalctl -k | grep -c 'comm=\"chown\".*sig=31'"));
        QVERIFY2(record.status == 0, record.text().constData());
    }
};

static const TestCase<TestLab> registered;

} // namespace casemate::tests

#include "tst_lab.moc"
