// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evidence/tree.h"
#include "tests/support/modes.h"
#include "tests/support/stubelf.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <array>

#include <sys/xattr.h>

namespace casemate::tests {

namespace {

/// The paths that a command's steps are at, the ones that are not there in brackets.
std::string trail(const ServiceFacts& facts)
{
    std::string text;
    for (const ProgramStep& step : facts.commands.at(0).steps) {
        const std::string& path = step.file.path;
        text += (text.empty() ? "" : " > ") + (step.file.look == Look::Missing ? '[' + path + ']' : path);
    }
    return text;
}

} // namespace

class TestPrograms : public QObject {
    Q_OBJECT

private slots:
    void programsAreFollowed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("a path") << QByteArray("ExecStart=/opt/app/run\n") << QByteArray("/opt/app/run");
        QTest::newRow("a name") << QByteArray("ExecStart=worker --fast\n") << QByteArray("/usr/bin/worker");
        QTest::newRow("a name elsewhere")
            << QByteArray("ExecSearchPath=/opt/app\nExecStart=run\n") << QByteArray("/opt/app/run");
        QTest::newRow("no such path") << QByteArray("ExecStart=/opt/none\n") << QByteArray("[/opt/none]");
        QTest::newRow("no such name") << QByteArray("ExecStart=none\n") << QByteArray("[none]");
        QTest::newRow("prefixes") << QByteArray("ExecStart=-@/opt/app/run other\n") << QByteArray("/opt/app/run");
        QTest::newRow("a link") << QByteArray("ExecStart=/opt/link\n") << QByteArray("/opt/link");
        QTest::newRow("a script") << QByteArray("ExecStart=/opt/app/shell.sh\n")
                                  << QByteArray("/opt/app/shell.sh > /usr/bin/worker");
        QTest::newRow("env in a script") << QByteArray("ExecStart=/opt/app/server.js\n")
                                         << QByteArray("/opt/app/server.js > /usr/bin/env > /usr/bin/worker");
        QTest::newRow("env -S in a script") << QByteArray("ExecStart=/opt/app/split.js\n")
                                            << QByteArray("/opt/app/split.js > /usr/bin/env > /usr/bin/worker");
        QTest::newRow("env in the unit") << QByteArray("ExecStart=/usr/bin/env -i A=b worker x\n")
                                         << QByteArray("/usr/bin/env > /usr/bin/worker");
        QTest::newRow("a missing interpreter")
            << QByteArray("ExecStart=/opt/app/lost.py\n") << QByteArray("/opt/app/lost.py > [/usr/bin/python9]");
        QTest::newRow("a circle") << QByteArray("ExecStart=/opt/app/round\n")
                                  << QByteArray("/opt/app/round > /opt/app/about > /opt/app/round");
        QTest::newRow("itself") << QByteArray("ExecStart=/opt/app/self\n")
                                << QByteArray("/opt/app/self > /opt/app/self");
        QTest::newRow("a folder") << QByteArray("ExecStart=/opt/app\n") << QByteArray("/opt/app");
        QTest::newRow("no path after #!") << QByteArray("ExecStart=/opt/app/empty\n") << QByteArray("/opt/app/empty");
    }
    void programsAreFollowed()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, expected);
        QCOMPARE(trail(m_tree.facts(line.toStdString())), expected.toStdString());
    }
    void initTestCase()
    {
        writeElf(m_tree.at("/usr/bin/worker"));
        writeElf(m_tree.at("/usr/bin/env"));
        m_tree.write("/usr/local/bin/worker.d/x", "");
        std::filesystem::create_directories(m_tree.at("/usr/sbin/worker")); // a folder is no program
        m_tree.write("/opt/app/run", "text");
        m_tree.link("/opt/link", "app/run");
        m_tree.write("/opt/app/shell.sh", "#!  /usr/bin/worker -e\necho\n");
        m_tree.write("/opt/app/server.js", "#!/usr/bin/env worker\n");
        m_tree.write("/opt/app/split.js", "#!/usr/bin/env -S A=b worker --flag 'two words'\n");
        m_tree.write("/opt/app/lost.py", "#!/usr/bin/python9\n");
        m_tree.write("/opt/app/round", "#!/opt/app/about\n");
        m_tree.write("/opt/app/about", "#!/opt/app/round\n");
        m_tree.write("/opt/app/self", "#!/opt/app/self\n");
        m_tree.write("/opt/app/empty", "#!\n");
        m_tree.link("/opt/loop", "loop");
        for (const char* name :
            {"nice", "ionice", "chrt", "taskset", "setpriv", "timeout", "prlimit", "stdbuf", "sudo", "dbus-run-session",
                "systemd-cat", "tini", "runuser", "setsid", "nohup", "chpst", "start-stop-daemon", "tee", "perl"})
            m_tree.write(std::string("/usr/bin/") + name, "text");
        m_tree.write("/bin/sh", "text");
        m_tree.write(
            "/opt/app/wrapped.sh", "#!/bin/sh\nset -e\n[ -r /x ] && . /x\nexec worker \\\n  --config /etc/app\n");
        m_tree.write("/opt/app/maybe.sh", "#!/bin/sh\nif [ -x /opt/gone ]; then\nexec /opt/gone\nfi\n");
        m_tree.write("/usr/bin/pg_ctlcluster", "#!/usr/bin/perl -w\n");
        writeElf(m_tree.at("/usr/lib/postgresql/17/bin/postgres"));
        m_tree.write("/usr/sbin/apachectl", "#!/bin/sh\n$HTTPD ${ARGV}\n");
        writeElf(m_tree.at("/usr/sbin/apache2"));
    }
    void wrappersAreFollowed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* line, const char* expected) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(expected);
        };
        row("/usr/bin/nice -n 5 worker a", "/usr/bin/worker a");
        row("/usr/bin/ionice -c2 -n 7 worker a", "/usr/bin/worker a");
        row("/usr/bin/chrt -f 50 worker a", "/usr/bin/worker a");
        row("/usr/bin/taskset -c 0-3 worker a", "/usr/bin/worker a");
        row("/usr/bin/setpriv --reuid app --clear-groups -- worker a", "/usr/bin/worker a");
        row("/usr/bin/timeout -k 5 30 worker a", "/usr/bin/worker a");
        row("/usr/bin/prlimit --nofile=1024 worker a", "/usr/bin/worker a");
        row("/usr/bin/stdbuf -oL worker a", "/usr/bin/worker a");
        row("/usr/bin/dbus-run-session -- worker a", "/usr/bin/worker a");
        row("/usr/bin/systemd-cat -t app worker a", "/usr/bin/worker a");
        row("/usr/bin/tini -g -- worker a", "/usr/bin/worker a");
        row("/usr/bin/sudo -u app A=b worker a", "/usr/bin/worker a");
        row("/usr/bin/runuser -u app -- worker a", "/usr/bin/worker a");
        row("/usr/bin/runuser app -s /bin/sh -c 'worker a'", "/usr/bin/worker a");
        row("/usr/bin/setsid nohup chpst -u app worker a", "/usr/bin/worker a");
        row("/usr/bin/start-stop-daemon --start --pidfile /run/p --exec /usr/bin/worker -- a", "/usr/bin/worker a");
        row("/usr/bin/start-stop-daemon -S -b -C -x /opt/app/run -a /usr/bin/worker -- a", "/usr/bin/worker a");
        row("/usr/bin/start-stop-daemon --stop --exec /usr/bin/worker",
            "/usr/bin/start-stop-daemon --stop --exec /usr/bin/worker");
        row("/bin/sh -c 'exec worker a >/dev/null 2>&1'", "/usr/bin/worker a");
        row("/bin/sh -ec 'cd /opt && A=b worker a | nice tee /x'", "/usr/bin/worker a");
        row("/bin/sh -c '$$APP a'", "/bin/sh -c $$APP a");
        row("/bin/sh -c 'some_function; worker a'", "/usr/bin/worker a");
        row("/opt/app/wrapped.sh", "/usr/bin/worker --config /etc/app");
        row("/bin/sh /opt/app/wrapped.sh b", "/usr/bin/worker --config /etc/app");
        row("/bin/sh -s none", "/bin/sh -s none");
        row("/opt/app/maybe.sh", "/bin/sh /opt/app/maybe.sh");
        row("/usr/bin/pg_ctlcluster --skip-systemctl-redirect 17-main start",
            "/usr/lib/postgresql/17/bin/postgres -D /var/lib/postgresql/17/main -c "
            "config_file=/etc/postgresql/17/main/postgresql.conf");
        row("/usr/sbin/apachectl start", "/usr/sbin/apache2 -k start");
        row("/usr/bin/taskset -p 1", "/usr/bin/taskset -p 1");
    }
    void wrappersAreFollowed()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, expected);
        const auto facts = m_tree.facts("ExecStart=" + line.toStdString() + '\n');
        const ProgramStep& program = facts.commands.at(0).program();
        std::string text = program.file.path;
        for (const std::string& argument : program.arguments)
            text += ' ' + argument;
        QCOMPARE(text, expected.toStdString());
    }
    void everyProgramOfAShellIsAStep()
    {
        const auto facts = m_tree.facts("ExecStart=/bin/sh -c 'nice a; /opt/app/run; worker'\n");
        QCOMPARE(trail(facts), "/bin/sh > /usr/bin/nice > /opt/app/run > /usr/bin/worker");
    }
    void capabilitiesOfFilesAreRead()
    {
        // cap_net_bind_service=ep and number 39
        const std::array<unsigned char, 20> bytes{1, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 0};
        const std::string worker = m_tree.at("/opt/app/capable").string();
        m_tree.write("/opt/app/capable", "text");
        if (setxattr(worker.c_str(), "security.capability", bytes.data(), bytes.size(), 0) != 0) // for a plain user
            QSKIP("no right to give capabilities here");
        QCOMPARE(m_tree.facts("ExecStart=/opt/app/capable\n").commands[0].steps[0].capabilities,
            (std::uint64_t{1} << 10U) | (std::uint64_t{1} << 39U));
        QCOMPARE(m_tree.facts("ExecStart=/opt/app/run\n").commands[0].steps[0].capabilities, 0U);
    }
    void argumentsReachTheInterpreter()
    {
        const auto facts = m_tree.facts("ExecStart=/opt/app/split.js %n \"a b\"\n");
        QCOMPARE(facts.commands[0].program().arguments,
            (std::vector<std::string>{"--flag", "two words", "/opt/app/split.js", "app.service", "a b"}));
        QCOMPARE(facts.commands[0].program().source.where, "/usr/bin/env");
    }
    void kindsAreTold()
    {
        const auto facts = m_tree.facts("ExecStartPre=/opt/app/run\nExecStart=/opt/app/server.js\n");
        QCOMPARE(facts.commands[0].steps[0].kind, ProgramKind::Other);
        QVERIFY(facts.commands[0].steps[0].isRead);
        QCOMPARE(facts.commands[1].steps[0].kind, ProgramKind::Script);
        QCOMPARE(facts.commands[1].program().kind, ProgramKind::Elf);
        QVERIFY(facts.binaries.contains("/usr/bin/worker"));
    }
    void commandsComeInTheOrderOfTheStart()
    {
        const auto facts = m_tree.facts("ExecStopPost=/d\nExecStart=/c\nExecStartPre=+/b\nExecCondition=/a\n");
        std::string order;
        for (const CommandFact& command : facts.commands)
            order += command.line.program;
        QCOMPARE(order, "/a/b/c/d");
        QCOMPARE(facts.commands[1].line.prefixes.rights, CommandRights::Everything);
    }
    void closedFilesAreNotMissing()
    {
        std::filesystem::permissions(m_tree.at("/opt/app/run"), std::filesystem::perms{0111});
        std::filesystem::create_directories(m_tree.at("/opt/closed"));
        std::filesystem::permissions(m_tree.at("/opt/closed"), std::filesystem::perms{0});
        const BoundByModes bound;
        const auto facts = m_tree.facts("ExecStart=/opt/app/run\nExecStartPost=/opt/closed/x\nExecStop=/opt/loop\n");
        QCOMPARE(facts.commands[0].steps[0].file.look, Look::Seen);
        QVERIFY(!facts.commands[0].steps[0].isRead);
        QCOMPARE(facts.commands[1].steps[0].file.look, Look::CouldNot);
        QVERIFY(!facts.commands[1].steps[0].file.obstacle.empty());
        QCOMPARE(facts.commands[2].steps[0].file.look, Look::CouldNot);
        QVERIFY(!facts.sawPrograms());
    }
    void programsLiveInTheRootDirectory()
    {
        m_tree.write("/srv/jail/bin/inner", "#!/bin/sh\n");
        m_tree.write("/srv/jail/bin/sh", "text");
        QCOMPARE(trail(m_tree.facts("RootDirectory=/srv/jail\nExecStart=/bin/inner\n")), "/bin/inner > /bin/sh");
        QCOMPARE(m_tree.facts("RootImage=/srv/jail.raw\nExecStart=/bin/inner\n").commands[0].steps[0].file.look,
            Look::CouldNot);
    }

private:
    Tree m_tree;
};

static const TestCase<TestPrograms> registered;

} // namespace casemate::tests

#include "tst_programs.moc"
