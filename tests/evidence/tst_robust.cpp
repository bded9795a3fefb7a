// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/shelltext.h"
#include "models/evidence/wrappers.h"
#include "tests/evidence/tree.h"
#include "tests/support/modes.h"
#include "tests/support/seed.h"
#include "tests/support/stubelf.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

namespace casemate::tests {

namespace {

/// @p count of @p parts, one behind the other.
std::string randomText(QRandomGenerator& random, std::span<const char* const> parts, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += parts[static_cast<std::size_t>(random.bounded(static_cast<int>(parts.size())))];
    return text;
}

} // namespace

/// What is malformed, crowded or closed.
class TestRobust : public QObject {
    Q_OBJECT

private slots:
    void crowdedUnitsAreBounded()
    {
        const Tree tree;
        writeElf(tree.at("/usr/bin/app"));
        std::string lines = "ReadWritePaths=";
        std::string command = "ExecStart=/usr/bin/app";
        for (int i = 0; i < 500; ++i) {
            lines += " -/var/lib/" + std::to_string(i);
            command += " /srv/" + std::to_string(i);
        }
        for (int i = 0; i < 500; ++i)
            lines += "\nExecStartPre=/bin/sh -c 'a; b; c; d; e; f; g; h; nice nice nice nice nice nice app'";
        const ServiceFacts facts = tree.facts(lines + '\n' + command + '\n');
        QCOMPARE(std::ranges::count(facts.paths, PathRole::Listed, &NamedPath::role), 500);
        QVERIFY(std::ranges::count(facts.paths, PathRole::Argument, &NamedPath::role) <= 256);
        QVERIFY(facts.commands.size() <= 256);
        for (const CommandFact& each : facts.commands)
            QVERIFY(!each.steps.empty() && each.steps.size() <= 32);
    }
    void shellTextsOfAnyKindDoNoHarm()
    {
        static constexpr std::array<const char*, 28> parts{"a", " ", "'", "\"", "\\", "\n", ";", "&", "&&", "|", "||",
            ">", "<", "2>&1", "(", ")", "{", "}", "$", "`", "#", "exec ", "X=", "=", "-", "if ", "done", "\xc3"};
        QRandomGenerator random(static_cast<quint32>(testSeed()));
        std::size_t commands = 0;
        for (int round = 0; round < 20000; ++round) {
            const std::string text = randomText(random, parts, random.bounded(1, 40));
            for (const ShellCommand& command : shellCommands(text)) {
                QVERIFY2(!command.words.empty() && !command.words[0].empty(), text.c_str());
                ++commands;
            }
            const ShellCommand last = lastExecOf("#!/bin/sh\n" + text);
            QVERIFY2(last.words.empty() || last.isExec, text.c_str());
        }
        QVERIFY(commands > 5000);
        std::string many;
        for (int i = 0; i < 5000; ++i)
            many += "a b c;";
        QVERIFY(shellCommands(many).size() <= 64);
    }
    void wordsOfAnyKindDoNoHarm()
    {
        static constexpr std::array<const char*, 20> names{"env", "start-stop-daemon", "su", "runuser", "flock", "ip",
            "sudo", "nice", "chrt", "taskset", "setpriv", "timeout", "unshare", "chpst", "sh", "bash", "pg_ctlcluster",
            "apachectl", "xvfb-run", "tini"};
        static constexpr std::array<const char*, 24> parts{"-", "--", "-c", "-S", "-u", "--user", "--user=x", "-x",
            "--exec", "--start", "-a", "=", "A=b", "/bin/x", "x", "", "17-main", "start", "-n", "5", "exec a", "netns",
            "exec", "-o"};
        QRandomGenerator random(static_cast<quint32>(testSeed()));
        std::size_t found = 0;
        for (int round = 0; round < 40000; ++round) {
            std::vector<std::string> words;
            for (int count = random.bounded(0, 8); count > 0; --count)
                words.emplace_back(parts[static_cast<std::size_t>(random.bounded(static_cast<int>(parts.size())))]);
            const char* name = names[static_cast<std::size_t>(random.bounded(static_cast<int>(names.size())))];
            for (const Started& started : startedBy(name, words)) {
                QVERIFY2(!started.program.empty(), name);
                ++found;
            }
        }
        QVERIFY(found > 5000);
    }
    void splittingIntoItselfEnds()
    {
        const std::string word = "-S-S-S-S '-S a' \"-S b\" -S";
        QVERIFY(startedBy("env", std::vector<std::string>(100, word)).size() <= 1);
    }
    void closedListsOfPackagesAreNotEmptyOnes()
    {
        const Tree tree;
        writeElf(tree.at("/usr/sbin/app"));
        tree.write("/var/lib/dpkg/info/app.list", "/usr/sbin/app\n");
        tree.write("/var/lib/dpkg/info/other.list", "/usr/sbin/other\n");
        QCOMPARE(tree.facts("ExecStart=/usr/sbin/app\n").package.look, Look::Seen);
        QCOMPARE(tree.facts("ExecStart=/usr/sbin/none\n").package.look, Look::Missing);
        const BoundByModes bound;
        std::filesystem::permissions(tree.at("/var/lib/dpkg/info/other.list"), std::filesystem::perms{0});
        QCOMPARE(tree.facts("ExecStart=/usr/sbin/app\n").package.look, Look::Seen);
        QCOMPARE(tree.facts("ExecStart=/usr/sbin/none\n").package.look, Look::CouldNot);
        std::filesystem::permissions(tree.at("/var/lib/dpkg/info"), std::filesystem::perms{0});
        QCOMPARE(tree.facts("ExecStart=/usr/sbin/app\n").package.look, Look::CouldNot);
        std::filesystem::permissions(tree.at("/var/lib/dpkg/info"), std::filesystem::perms{0755});
    }
    void closedLibrariesAreNotMissingOnes()
    {
        const Tree tree;
        writeElf(tree.at("/usr/sbin/app"), {.needed = {"libown.so.1"}, .runPath = "/usr/lib/app"});
        writeElf(tree.at("/usr/lib/app/libown.so.1"), {.soname = "libown.so.1", .imports = {"chown"}});
        const BoundByModes bound;
        std::filesystem::permissions(tree.at("/usr/lib/app/libown.so.1"), std::filesystem::perms{0});
        const ServiceFacts facts = tree.facts("ExecStart=/usr/sbin/app\n");
        QVERIFY(!facts.binaries.at("/usr/sbin/app").isComplete);
        QVERIFY(!facts.sawPrograms());
        std::filesystem::permissions(tree.at("/usr/sbin/app"), std::filesystem::perms{0});
        QVERIFY(!tree.facts("ExecStart=/usr/sbin/app\n").sawPrograms());
    }
};

static const TestCase<TestRobust> registered;

} // namespace casemate::tests

#include "tst_robust.moc"
