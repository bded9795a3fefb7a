// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/commandline.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace casemate::tests {

class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void prefixesAreTakenOnce_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("rights");
        const auto row = [](const char* word, int length, CommandRights rights) {
            QTest::newRow(word) << QByteArray(word) << length << static_cast<int>(rights);
        };
        row("/bin/app", 0, CommandRights::Service);
        row("-@:/bin/app", 3, CommandRights::Service);
        row("--/bin/app", 1, CommandRights::Service);
        row("+/bin/app", 1, CommandRights::Everything);
        row("!/bin/app", 1, CommandRights::KeepsUser);
        row("!!/bin/app", 2, CommandRights::KeepsUserOnOld);
        row("!!!/bin/app", 2, CommandRights::KeepsUserOnOld);
        row("+!/bin/app", 1, CommandRights::Everything);
        row("-!:!/bin/app", 4, CommandRights::KeepsUserOnOld);
        row("|/bin/app", 0, CommandRights::Service);
    }
    void prefixesAreTakenOnce()
    {
        QFETCH(const QByteArray, word);
        QFETCH(const int, length);
        QFETCH(const int, rights);
        const CommandPrefixes prefixes = prefixesOf(word.toStdString(), {.version = {257}});
        QCOMPARE(prefixes.length, static_cast<std::size_t>(length));
        QCOMPARE(static_cast<int>(prefixes.rights), rights);
    }
    void shellPrefixCameWith258() { QVERIFY(prefixesOf("|/bin/app", {.version = {262}}).usesShell); }
    void wordsAreCut()
    {
        const Specifiers specifiers{.unitName = "app.service", .machine = {}};
        const Dialect dialect{.version = {257}, .specifiers = &specifiers};
        const auto line = readCommandLine("-/bin/%p \"two words\" a\\x20b \\; 100%% 'x", dialect);
        QVERIFY(line.has_value());
        QVERIFY(line->prefixes.mayFail);
        QCOMPARE(line->program, "/bin/app");
        QCOMPARE(line->arguments, (std::vector<std::string>{"two words", "a b", ";", "100%"}));
    }
    void ownNameIsNoArgument()
    {
        const auto line = readCommandLine("@/bin/app daemon --one", {.version = {257}});
        QCOMPARE(line->arguments, (std::vector<std::string>{"--one"}));
    }
    void nothingIsNoCommand()
    {
        QVERIFY(!readCommandLine("", {.version = {257}}));
        QVERIFY(!readCommandLine("-", {.version = {257}}));
    }
};

static const TestCase<TestCommandLine> registered;

} // namespace casemate::tests

#include "tst_commandline.moc"
