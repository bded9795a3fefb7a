// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/evidence/configuration/environment.h"
#include "models/evidence/configuration/lines.h"
#include "models/evidence/configuration/statements.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <format>

namespace casemate::tests {

namespace {

/// "NUMBER LINE" per line.
std::string linesIn(std::string_view bytes, LineReader::Continuation continuation)
{
    std::string text;
    for (LineReader lines(bytes, continuation); lines.next();)
        text += std::format("{} {}\n", lines.number(), lines.line());
    return text;
}

/// "LINE WORD|WORD;" per statement, "{" and "}" for blocks.
std::string statementsIn(std::string_view bytes, StatementReader::Comments comments)
{
    std::string text;
    for (StatementReader statements(bytes, comments); statements.next();) {
        const char end = statements.end() == StatementReader::End::Statement ? ';'
            : statements.end() == StatementReader::End::BlockBegin           ? '{'
                                                                             : '}';
        text += std::format("{} {}{}\n", statements.line(), text::join(statements.words(), "|"), end);
    }
    return text;
}

} // namespace

class TestConfigurationText : public QObject {
    Q_OBJECT

private slots:
    void linesAreNumbered()
    {
        const std::string_view bytes = "\n one \r\n\n\ttwo\\\n\\\nthree\\";
        QCOMPARE(linesIn(bytes, LineReader::Continuation::None), "2 one\n4 two\\\n5 \\\n6 three\\\n");
        QCOMPARE(linesIn(bytes, LineReader::Continuation::Backslash), "2 one\n4 two  three\n");
        QCOMPARE(linesIn("", LineReader::Continuation::Backslash), "");
        QCOMPARE(linesIn("\\", LineReader::Continuation::Backslash), "");
    }
    void commentsEndLines()
    {
        QCOMPARE(withoutComment("a b # c"), "a b");
        QCOMPARE(withoutComment("a \"b # c\" 'd # e' # f"), "a \"b # c\" 'd # e'");
        QCOMPARE(withoutComment("# a"), "");
        QCOMPARE(withoutComment("a ; b # c", ';'), "a");
        QCOMPARE(withoutComment("it's # open"), "it's # open");
    }
    void settingsAreSplit_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<char>("sign");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("blank") << QByteArray("Port  80 x") << '\0' << QByteArray("port|80 x");
        QTest::newRow("key alone") << QByteArray("rtcsync") << '\0' << QByteArray("rtcsync|");
        QTest::newRow("sign") << QByteArray("a=b=c") << '=' << QByteArray("a|b=c");
        QTest::newRow("sign and blanks") << QByteArray("a\t = b c") << '=' << QByteArray("a|b c");
        QTest::newRow("no sign where one may be") << QByteArray("a b") << '=' << QByteArray("a|b");
        QTest::newRow("sign first") << QByteArray("=b") << '=' << QByteArray("|b");
        QTest::newRow("a sign that is none") << QByteArray("a=b c") << '\0' << QByteArray("a=b|c");
        QTest::newRow("empty") << QByteArray() << '=' << QByteArray("|");
    }
    void settingsAreSplit()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const char, sign);
        QFETCH(const QByteArray, expected);
        const std::string text = line.toStdString();
        const auto [key, value] = keyAndValue(text, sign);
        QCOMPARE(key + '|' + std::string(value), expected.toStdString());
    }
    void quotesGoAway()
    {
        QCOMPARE(unquoted("\"a b\""), "a b");
        QCOMPARE(unquoted("'a'"), "a");
        QCOMPARE(unquoted("\"a'"), "\"a'");
        QCOMPARE(unquoted("\""), "\"");
        QCOMPARE(wordsOf("a \"b c\" 'd' e\\f \"open g"), (std::vector<std::string>{"a", "b c", "d", "e\\f", "open g"}));
    }
    void statementsAreTakenApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("statements") << QByteArray("a b;\n\nc\n d;") << QByteArray("1 a|b;\n3 c|d;\n");
        QTest::newRow("a block") << QByteArray("a { b c; }") << QByteArray("1 a{\n1 b|c;\n1 }\n");
        QTest::newRow("quotes") << QByteArray("a \"b;{}\" 'c d' \"e\\\"f\";") << QByteArray("1 a|b;{}|c d|e\"f;\n");
        QTest::newRow("escapes") << QByteArray("a b\\ c \\.php$ d\\;e;") << QByteArray("1 a|b c|\\.php$|d;e;\n");
        QTest::newRow("variables") << QByteArray("a ${b}c $d{ e;}") << QByteArray("1 a|${b}c|$d{\n1 e;\n1 }\n");
        QTest::newRow("comments") << QByteArray("a # b;\n c#d;\n#e\n") << QByteArray("1 a|c#d;\n");
        QTest::newRow("unfinished") << QByteArray("a; b c") << QByteArray("1 a;\n");
        QTest::newRow("unfinished in a block") << QByteArray("a { b }c;") << QByteArray("1 a{\n1 }\n1 c;\n");
        QTest::newRow("nothing") << QByteArray(";{};") << QByteArray("1 ;\n1 {\n1 }\n1 ;\n");
        QTest::newRow("an open quote") << QByteArray("a \"b; c") << QByteArray();
        QTest::newRow("a backslash last") << QByteArray("a; b\\") << QByteArray("1 a;\n");
    }
    void statementsAreTakenApart()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, expected);
        QCOMPARE(statementsIn(text.toStdString(), StatementReader::Comments::Hash), expected.toStdString());
    }
    void commentsOfOtherLanguagesAreSkipped()
    {
        const std::string_view text = "a /* b; \n */ c; // d;\n/e; /* open f;";
        QCOMPARE(statementsIn(text, StatementReader::Comments::HashAndC), "1 a|c;\n3 /e;\n");
    }
    void blocksAreSkipped()
    {
        StatementReader statements("a { b { c; } \" d; } e;");
        QVERIFY(statements.next());
        statements.skipBlock();
        QVERIFY(statements.next());
        QCOMPARE(statements.words(), (std::vector<std::string>{"e"}));
        QVERIFY(!statements.next());
        statements.skipBlock(); // of nothing
        QVERIFY(!statements.next());
    }
    void environmentFilesAreRead()
    {
        Variables variables{{"KEPT", "1"}, {"LOST", "1"}};
        readEnvironmentFile(
            "# c\n; c\nA=one two\nB=\"a 'b' \\\"c\\\"\" \nC='x\\y'\nLOST=\nD=a\\\n b\nnone\n=x\n E = f ", variables);
        QCOMPARE(variables,
            (Variables{{"A", "one two"}, {"B", "a 'b' \"c\""}, {"C", "x\\y"}, {"D", "a  b"}, {"E", "f"}, {"KEPT", "1"},
                {"LOST", ""}}));
    }
    void variablesArePutIn()
    {
        const Variables variables{{"A", "one 'two three'"}, {"EMPTY", ""}};
        const auto words =
            withVariables({"$A", "x${A}y", "$EMPTY", "${EMPTY}", "$NONE", "a$A", "$$A", "${open", "plain"}, variables);
        QCOMPARE(words,
            (std::vector<std::string>{"one", "two three", "xone 'two three'y", "", "a$A", "$A", "${open", "plain"}));
    }
};

static const TestCase<TestConfigurationText> registered;

} // namespace casemate::tests

#include "tst_configurationtext.moc"
