// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/document.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <array>

using namespace casemate;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

constexpr std::size_t mebibyte = std::size_t{1} << 20U;

std::string_view named(ProblemKind kind)
{
    constexpr std::array<std::string_view, 7> names{"outside", "no-equals", "no-key", "utf8", "header", "glob", "long"};
    return names[static_cast<std::size_t>(kind)];
}

/// "Section:FIRST-LAST:key=value" of each assignment, then "!kind:LINE" of each problem, "!!" where it stops, by
/// blanks.
std::string shown(const std::string& bytes)
{
    const UnitDocument document(bytes);
    std::string result;
    for (const Assignment& assignment : document.assignments()) {
        result += std::string(document.sectionName(assignment)) + ":" + std::to_string(assignment.firstLine);
        if (assignment.lastLine != assignment.firstLine)
            result += "-" + std::to_string(assignment.lastLine);
        result += ":" + assignment.key + "=" + assignment.value + " ";
    }
    for (const Problem& problem : document.problems())
        result += (&problem == document.stop() ? "!!" : "!") + std::string(named(problem.kind)) + ":"
            + std::to_string(problem.line) + " ";
    if (!result.empty())
        result.pop_back();
    return result;
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesReadAsSystemdReadsThem_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const std::string& bytes, const char* expected) {
            QTest::newRow(name) << bytes << std::string(expected);
        };
        row("nothing", "", "");
        row("plain", "[Service]\nA=b\n[Unit]\nC=d e\n", "Service:2:A=b Unit:4:C=d e");
        row("no end of line at the end", "[S]\nA=b", "S:2:A=b");
        row("blanks everywhere", " \t[S] \n  A \t=  b c \t\n", "S:2:A=b c");
        row("embedded equals", "[S]\nA=b=c =d\nE==\n", "S:2:A=b=c =d S:3:E==");
        row("empty value", "[S]\nA=\nB\t= \n", "S:2:A= S:3:B=");
        row("sections again", "[S]\nA=1\n[T]\n[S]\nA=2\n", "S:2:A=1 S:5:A=2");
        row("unknown sections", "[X-a]\nA=1\n[]\nB=2\n[a b]\nC=3\n", "X-a:2:A=1 :4:B=2 a b:6:C=3 !glob:3");
        row("vertical tab is no blank", "[S]\nA=\vb\f\n", "S:2:A=\vb\f");

        row("LF CR", "[S]\n\rA=1\n\r\n\rB=2", "S:2:A=1 S:4:B=2");
        row("CR LF", "[S]\r\nA=1\r\n\r\nB=2", "S:2:A=1 S:4:B=2");
        row("CR", "[S]\rA=1\r\rB=2", "S:2:A=1 S:4:B=2");
        row("LF", "[S]\nA=1\n\nB=2", "S:2:A=1 S:4:B=2");
        row("NUL", "[S]\0A=1\0\0B=2"s, "S:2:A=1 S:4:B=2");
        row("LF NUL", "[S]\n\0A=1\n\0\n\0B=2"s, "S:2:A=1 S:4:B=2");
        row("CR NUL", "[S]\r\0A=1\r\0\r\0B=2"s, "S:2:A=1 S:4:B=2");
        row("CR LF NUL", "[S]\r\n\0A=1\r\n\0B=2"s, "S:2:A=1 S:3:B=2");
        row("LF CR NUL", "[S]\n\r\0A=1\n\r\0B=2"s, "S:2:A=1 S:3:B=2");
        row("NUL ends at once", "[S]\0\nA=1\0\r\nB=2"s, "S:3:A=1 S:5:B=2");
        row("LF CR LF is two", "[S]\n\r\nA=1", "S:3:A=1");
        row("CR in a comment", "[S]\n#x\rA=1\n", "S:3:A=1");
        row("other separators are none",
            "[S]\nA=1\v\f\xc2\x85\xe2\x80\xa8"
            "B=2\n",
            "S:2:A=1\v\f\xc2\x85\xe2\x80\xa8"
            "B=2");

        row("comments", "#a\n;b\n[S]\n # A=1\n\t; B=2\nC=3 # d\n", "S:6:C=3 # d");
        row("a comment does not continue", "[S]\n# a \\\nB=1\n", "S:3:B=1");
        row("a comment inside a continuation", "[S]\nA=1 \\\n# x\n ; y\\\n  2\n", "S:2-5:A=1    2");
        row("a comment sign inside a value", "[S]\nA=1 \\\n2 # x \\\n3\n", "S:2-4:A=1  2 # x  3");

        row("continued", "[S]\nA=1\\\n2\\\n3\n", "S:2-4:A=1 2 3");
        row("blank line ends a continuation", "[S]\nA=1\\\n\nB=2\n", "S:2-3:A=1 S:4:B=2");
        row("line of blanks ends a continuation", "[S]\nA=1\\\n \t\nB=2\n", "S:2-3:A=1 S:4:B=2");
        row("two backslashes do not continue", "[S]\nA=1\\\\\nB=2\n", "S:2:A=1\\\\ S:3:B=2");
        row("three do", "[S]\nA=1\\\\\\\nB=2\n", "S:2-3:A=1\\\\ B=2");
        row("backslash before a blank does not", "[S]\nA=1\\ \nB=2\n", "S:2:A=1\\ S:3:B=2");
        row("escapes end with the line", "[S]\nA=1\\\n\\\nB=2\n", "S:2-4:A=1  B=2");
        row("end of file in a continuation", "[S]\nA=1 \\\n", "S:2:A=1");
        row("end of file after a backslash", "[S]\nA=1\\", "S:2:A=1");
        row("comment behind an open continuation", "[S]\nA=1\\\n#x\n", "S:2:A=1");
        row("backslash alone", "[S]\n\\\nA=1\n", "S:2-3:A=1");
        row("continued key", "[S]\nA\\\nB\\\n=1\n", "S:2-4:A B=1");
        row("continued header", "[S\\\nT]\nA=1\n", "S T:3:A=1");
        row("continued by CR", "[S]\rA=1\\\r2\r", "S:2-3:A=1 2");

        row("mark on the first line", "\xef\xbb\xbf[S]\nA=1\n", "S:2:A=1");
        row("mark before a comment sign", "[S]\n\xef\xbb\xbf#A=1\n", "S:2:#A=1");
        row("mark in a comment is not seen", "#\xef\xbb\xbf\n\xef\xbb\xbf[S]\nA=1\n", "S:3:A=1");
        row("mark on a later line",
            "[S]\n\n\xef\xbb\xbf"
            "A=1\n",
            "S:3:A=1");
        row("mark only once",
            "\xef\xbb\xbf[S]\n\xef\xbb\xbf"
            "A=1\n",
            "S:2:\xef\xbb\xbf"
            "A=1");
        row("mark after blanks is text", " \xef\xbb\xbf[S]\nA=1\n", "!outside:1 !outside:2");
        row("mark in a continuation",
            "[S]\nA=1\\\n\xef\xbb\xbf"
            "2\n",
            "S:2-3:A=1 2");

        row("outside", "A=1\njunk\n[S]\nB=2\n", "S:4:B=2 !outside:1 !outside:2");
        row("no equals sign", "[Service]\njunk\n[Other]\njunk\n", "!no-equals:2");
        row("no key", "[Unit]\n=1\n = 2\n", "!no-key:2 !no-key:3");
        row("problem of a continued line", "[Install]\na\\\nb\n", "!no-equals:3");
        row("no UTF-8", "[S]\nA=1\nB=\xff\nC=3\n", "S:2:A=1 !!utf8:3");
        row("no UTF-8 in a comment", "[S]\nA=1\n#\xff\nC=3\n", "S:2:A=1 S:4:C=3");
        row("no UTF-8 before a section", "\xff\n[S]\nA=1\n", "!!utf8:1");
        row("UTF-8 across a continuation", "[S]\nA=\xc3\\\n\xa9\nB=2\n", "!!utf8:3");
        row("header without end", "[S]\nA=1\n[T\nB=2\n", "S:2:A=1 !!header:3");
        row("header with a comment", "[S] # x\nB=2\n", "!!header:1");
        row("bracket alone", "[\nB=2\n", "!!header:1");
        row("tab in a header", "[S\tT]\nB=2\n", "!!header:1");
        row("quote in a header", "[S\"]\nB=2\n", "!!header:1");
        row("apostrophe in a header", "[S']\nB=2\n", "!!header:1");
        row("backslash in a header", "[S\\T]\nB=2\n", "!!header:1");
        row("delete in a header", "[S\x7f]\nB=2\n", "!!header:1");
        row("bracket in a header", "[S]]\nB=2\n", "S]:2:B=2");
        row("other letters in a header", "[\xc3\xa9]\nB=2\n", "\xc3\xa9:2:B=2");
        row("glob in a header", "[S]\nA=1\n[*]\nB=2\n[?\n", "S:2:A=1 *:4:B=2 !glob:3 !!header:5");
        row("end of file behind an open bracket", "[S]\nA=1\n[T\\\n", "S:2:A=1 !!header:3");
    }
    void filesReadAsSystemdReadsThem()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, expected);
        QCOMPARE(shown(bytes), expected);
    }
    void longLinesStopReading_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("one byte less") << "B=" + std::string(mebibyte - 3, 'x') << true;
        QTest::newRow("a mebibyte") << "B=" + std::string(mebibyte - 2, 'x') << false;
        QTest::newRow("comment of a mebibyte") << "#" + std::string(mebibyte - 1, 'x') << false;
        QTest::newRow("blanks of a mebibyte") << std::string(mebibyte, ' ') << false;
        QTest::newRow("continued to a mebibyte") << std::string(mebibyte - 3, 'x') + "\\\n\\\ny" << true;
        QTest::newRow("continued to a byte more") << std::string(mebibyte - 3, 'x') + "\\\n\\\nyy" << false;
        QTest::newRow("comments do not count")
            << std::string(mebibyte - 3, 'x') + "\\\n#" + std::string(mebibyte - 2, 'x') + "\ny" << true;
    }
    void longLinesStopReading()
    {
        QFETCH(std::string, line);
        QFETCH(bool, isRead);
        for (const std::string end : {"\n", "\r\n", ""}) {
            const UnitDocument document("[S]\nA=1\n" + line + end);
            QCOMPARE(document.stop() == nullptr, isRead);
            QCOMPARE(document.assignments().front().value, "1"s);
            if (isRead)
                continue;
            QCOMPARE(document.stop()->kind, ProblemKind::LineTooLong);
            QCOMPARE(document.stop()->text.size(), 80U);
            QCOMPARE(document.assignments().size(), 1U);
            QCOMPARE(document.sections().back().end, document.bytes().size());
        }
    }
    void continuationBeforeALongLineIsLost()
    {
        QCOMPARE(shown("[S]\nA=1\nB=2\\\n" + std::string(mebibyte, 'x') + "\nC=3\n"), "S:2:A=1 !!long:4"s);
    }
    void bracketGlobsStopNewerSystemd()
    {
        const UnitDocument document("[S]\nA=1\n[*]\nB=2\n[]\nC=3\n");
        QVERIFY(document.stop() == nullptr);
        QVERIFY(document.stop({257}) == nullptr);
        QCOMPARE(document.assignments({257}).size(), 3U);
        QCOMPARE(document.assignments({262}).size(), 1U);
        QCOMPARE(document.stop({262})->line, 3U);
        const UnitDocument worse("[S]\n[T\n[*]\n");
        QCOMPARE(worse.stop({262})->kind, ProblemKind::BadSectionHeader);
    }
    void spansNameTheirBytes()
    {
        const std::string bytes = "# top\n[S] \r\nA=1 \\\n# c\n 2\r\n\n[T]\nB=\\\n";
        const UnitDocument document(bytes);
        const auto cut = [&](std::size_t begin, std::size_t end) { return bytes.substr(begin, end - begin); };
        QCOMPARE(document.sections().size(), 2U);
        const SectionSpan& first = document.sections()[0];
        QCOMPARE(first.line, 2U);
        QCOMPARE(cut(first.begin, first.headerEnd), "[S] \r\n"s);
        QCOMPARE(cut(first.headerEnd, first.end), "A=1 \\\n# c\n 2\r\n\n"s);
        const Assignment& value = document.assignments()[0];
        QCOMPARE(cut(value.begin, value.end), "A=1 \\\n# c\n 2\r\n"s);
        QCOMPARE(document.sections()[1].end, bytes.size());
        QVERIFY(document.isOpenAtEnd());
        QVERIFY(!UnitDocument("[S]\nA=\n").isOpenAtEnd());
        QVERIFY(UnitDocument("\\\n#x\n").isOpenAtEnd());
    }
    void endOfLineIsThatOfTheFirstLine()
    {
        QCOMPARE(UnitDocument("").endOfLine(), std::string_view("\n"));
        QCOMPARE(UnitDocument("a").endOfLine(), std::string_view("\n"));
        QCOMPARE(UnitDocument("a\r\nb\n").endOfLine(), std::string_view("\r\n"));
        QCOMPARE(UnitDocument("\r\rb").endOfLine(), std::string_view("\r"));
        QCOMPARE(UnitDocument("a\n\0b"s).endOfLine(), "\n\0"sv);
    }
    void problemsAreCountedOnlySoFar()
    {
        std::string bytes = "[Service]\n";
        for (int i = 0; i < 5000; ++i)
            bytes += "junk\n";
        QCOMPARE(UnitDocument(bytes).problems().size(), 1000U);
        const UnitDocument stopped(bytes + "[*]\n[\n");
        QCOMPARE(stopped.problems().size(), 1002U);
        QCOMPARE(stopped.stop()->line, 5003U);
        QCOMPARE(stopped.stop({262})->line, 5002U);
    }
};

static const casemate::tests::TestCase<TestDocument> registered;
#include "tst_document.moc"
