// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/table.h"
#include "tests/support/testcase.h"

using namespace casemate;
using namespace casemate::tests;

/// Exec*= lines. A line may hold several commands, each of which is an entry.
class TestCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void prefixesAreKept_data();
    void prefixesAreKept() { compareValue(); }
    void linesAddUp_data();
    void linesAddUp() { compareValue(); }
    void quotesGroupWords_data();
    void quotesGroupWords() { compareValue(); }
    void wrongCommandsAreRemarked_data();
    void wrongCommandsAreRemarked() { compareRemarks(); }
    void onlyNewCommandsAreAdded_data();
    void onlyNewCommandsAreAdded() { compareDifference(); }
    void onlyADashSavesTheUnit_data();
    void onlyADashSavesTheUnit();
};

void TestCommands::prefixesAreKept_data()
{
    tableColumns();
    for (const char* line : {"/bin/true", "-/bin/false", "@/bin/sh sh -c x", "+/bin/true", "!/bin/true", "!!/bin/true",
             ":/bin/echo $HOME", "-@:/bin/sh sh", "+-/bin/true", ":!!-/bin/true", "app --all", "- app"})
        row("ExecStart", line, line == std::string_view("- app") ? "unset" : line);
    row("ExecStart", "|/bin/true", "unset", before262);
    row("ExecStart", "|echo $HOME", "|echo $HOME", since262);
    row("ExecStart", "-|echo a", "-|echo a", since262);
}

void TestCommands::linesAddUp_data()
{
    tableColumns();
    row("ExecStart", "/bin/a | /bin/b", "/bin/a | /bin/b");
    row("ExecStart", "/bin/a |  | /bin/b", "/bin/b");
    row("ExecStart", "/bin/a | ", "unset");
    row("ExecStartPre", "/bin/a ; /bin/b x ; -/bin/c", "/bin/a | /bin/b x | -/bin/c");
    row("ExecStartPost", "/bin/echo a \\; b", "/bin/echo a \\; b");
    row("ExecReload", "/bin/echo a;b ;", "/bin/echo a;b");
    row("ExecStop", "; /bin/a", "/bin/a");
    row("ExecStopPost", "/bin/a | -bin/b", "/bin/a");
    row("ExecCondition", "/bin/a ; bin/b ; /bin/c", "/bin/a");
}

void TestCommands::quotesGroupWords_data()
{
    tableColumns();
    row("ExecStart", "/bin/sh -c \"echo a; echo b\"", "/bin/sh -c \"echo a; echo b\"");
    row("ExecStart", "\"/bin/sh\" -c 'a b'", "\"/bin/sh\" -c 'a b'");
    row("ExecStart", "/bin/echo  a   b", "/bin/echo  a   b");
    row("ExecStart", "/bin/echo \";\" ; /bin/true", "/bin/echo \";\" | /bin/true");
    row("ExecStart", "/bin/echo 'a", "unset");
    row("ExecStart", "/bin/echo \\x41 a\\sb", "/bin/echo \\x41 a\\sb");
    row("ExecStart", "/bin/echo a\\q", "/bin/echo a\\q");
    row("ExecStart", "/bin/echo %i 100%%", "/bin/echo %i 100%%");
    row("ExecStart", "\"/bin/a b\" c", "\"/bin/a b\" c");
    row("ExecStart", "\"/bin/\\x41\"", "\"/bin/\\x41\"");
}

void TestCommands::wrongCommandsAreRemarked_data()
{
    tableColumns();
    row("ExecStart", "/bin/true", "");
    row("ExecStart", "", "");
    row("ExecStart", "bin/true", "bad unit 'bin/true'");
    row("ExecStart", "-bin/true", "bad line '-bin/true'");
    row("ExecStart", "/bin/", "bad unit '/bin/'");
    row("ExecStart", "+!/bin/true", "bad unit '+!/bin/true'");
    row("ExecStart", "!!!/bin/true", "bad unit '!!!/bin/true'");
    row("ExecStart", "--/bin/true", "bad line '--/bin/true'");
    row("ExecStart", "@/bin/sh", "bad unit '@/bin/sh'");
    row("ExecStart", "-", "bad line '-'");
    row("ExecStart", "/bin/echo %Z", "bad unit '/bin/echo %Z'");
    row("ExecStart", "/bin/echo a\\q", "bad but kept 'a\\q'");
    row("ExecStart", "/bin/a ; bin/b", "bad unit 'bin/b'");
    row("ExecStart", "/bin/t*", "", before262);
    row("ExecStart", "/bin/t*", "bad unit '/bin/t*'", since262);
    row("ExecStart", "/bin/.", "", before257);
    row("ExecStart", "/bin/.", "bad unit '/bin/.'", since257);
}

void TestCommands::onlyNewCommandsAreAdded_data()
{
    tableColumns();
    change("ExecStart", "unset", "/bin/a", "/bin/a");
    change("ExecStart", "/bin/a", "/bin/a | /bin/b", "/bin/b");
    change("ExecStartPre", "/bin/a", "/bin/a | /bin/b | /bin/c d", "/bin/b | /bin/c d");
}

void TestCommands::onlyADashSavesTheUnit_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<int>("effect");
    QTest::newRow("good") << std::string("/bin/true") << static_cast<int>(Effect::Applied);
    QTest::newRow("reset") << std::string() << static_cast<int>(Effect::Applied);
    QTest::newRow("bad") << std::string("bin/true") << static_cast<int>(Effect::Fatal);
    QTest::newRow("bad with dash") << std::string("-bin/true") << static_cast<int>(Effect::Ignored);
    QTest::newRow("bad behind a good one") << std::string("/bin/a ; bin/true") << static_cast<int>(Effect::Fatal);
    QTest::newRow("bad with dash behind a good one")
        << std::string("/bin/a ; -bin/true") << static_cast<int>(Effect::Applied);
}

void TestCommands::onlyADashSavesTheUnit()
{
    QFETCH(std::string, line);
    QFETCH(int, effect);
    for (const int version : SystemdVersion::modelled)
        QCOMPARE(static_cast<int>(read("ExecStart", {line}, {.version = {version}}).effect), effect);
}

static const casemate::tests::TestCase<TestCommands> registered;
#include "tst_commands.moc"
