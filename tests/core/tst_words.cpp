// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "tests/support/testcase.h"

#include <rapidcheck.h>

#include <QTest>

using namespace casemate;
using namespace casemate::text;
using namespace std::string_view_literals;

namespace {

/// Each word in angle brackets, then "!" where reading failed.
std::string shown(std::string_view input, unsigned flags, std::string_view separators = whitespace)
{
    WordReader reader(input, flags, separators);
    std::string result;
    while (const auto word = reader.next())
        result += "<" + *word + ">";
    return result + (reader.hasFailed() ? "!" : "");
}

constexpr unsigned environment = UnquoteWords | ResolveEscapes;
constexpr unsigned field = SingleSeparators;
constexpr unsigned mount = ResolveEscapes | UnescapeSeparators;

} // namespace

class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreThoseOfSystemd_data()
    {
        QTest::addColumn<unsigned>("flags");
        QTest::addColumn<std::string>("separators");
        QTest::addColumn<std::string>("input");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, unsigned flags, const char* separators, const char* input,
                             const char* expected) {
            QTest::newRow(name) << flags << std::string(separators) << std::string(input) << std::string(expected);
        };
        const char* const blanks = " \t\n\r";
        row("nothing", 0, blanks, "", "");
        row("blanks only", 0, blanks, " \t ", "");
        row("blanks around", 0, blanks, "  a\tb ", "<a><b>");
        row("quotes are plain", 0, blanks, "\"a b\" 'c", "<\"a><b\"><'c>");
        row("backslash drops away", 0, blanks, "a\\ b \\nc", "<a b><nc>");
        row("backslash at the end fails", 0, blanks, "a b\\", "<a>!");
        row("backslash kept", KeepBackslashes, blanks, "a\\ b\\", "<a\\><b\\>");

        row("quotes group", UnquoteWords, blanks, "\"a b\"'c'd e", "<a bcd><e>");
        row("quotes inside quotes", UnquoteWords, blanks, "\"a'b\" 'c\"d'", "<a'b><c\"d>");
        row("empty word", UnquoteWords, blanks, "'' a \"\"", "<><a><>");
        row("open quote fails", UnquoteWords, blanks, "a 'b", "<a>!");
        row("open quote at the end", UnquoteWords, blanks, "a '", "<a>!");
        row("open quote closed", UnquoteWords | CloseQuotes, blanks, "a 'b", "<a><b>");
        row("backslash closed", UnquoteWords | CloseQuotes, blanks, "a\\", "<a>");
        row("escaped quote", UnquoteWords, blanks, "\\\"a\\ b 'c\\'d'", "<\"a b><c'd>");
        row("escape stays in quotes", UnquoteWords | KeepBackslashes, blanks, "'a\\' b", "<a\\><b>");

        row("simple escapes", environment, blanks, "\\a\\b\\f\\n\\r\\t\\v\\\\\\\"\\'\\s", "<\a\b\f\n\r\t\v\\\"' >");
        row("bytes", environment, blanks, "\\x41\\xfF \\101\\377", "<A\xff><A\xff>");
        row("characters", environment, blanks, "\\u00e9\\U0001f600", "<\xc3\xa9\xf0\x9f\x98\x80>");
        row("noncharacter by the short form", environment, blanks, "\\ufffe", "<\xef\xbf\xbe>");
        row("noncharacter by the long form", environment, blanks, "\\U0000fffe", "!");
        row("surrogate", environment, blanks, "\\ud800", "!");
        row("NUL as byte", environment, blanks, "a \\x00", "<a>!");
        row("NUL as octal", environment, blanks, "\\000", "!");
        row("NUL as character", environment, blanks, "\\u0000", "!");
        row("octal over a byte", environment, blanks, "\\400", "!");
        row("octal too short", environment, blanks, "\\12", "!");
        row("hexadecimal too short", environment, blanks, "\\x4", "!");
        row("hexadecimal with a sign", environment, blanks, "\\x-1", "!");
        row("unknown escape fails", environment, blanks, "a b\\qc d", "<a>!");
        row("unknown escape kept", environment | KeepWrongEscapes, blanks, "a b\\qc d", "<a><b\\qc><d>");
        row("backslash kept at the end", environment | KeepWrongEscapes, blanks, "a\\", "<a\\>");
        row("but not inside quotes", environment | KeepWrongEscapes, blanks, "'a\\", "!");

        row("fields", field, ":", "a:b:c", "<a><b><c>");
        row("empty fields", field, ":", ":a::", "<><a><><>");
        row("no fields", field, ":", "", "<>");
        row("mount fields", mount, ":", "/a\\:b:/c\\\\d", "</a:b></c\\d>");
        row("mount fields coalesce", mount, ":", "::/a::/b:", "</a></b>");
        row("mount fields with a wrong escape", mount, ":", "/a\\q:/b", "!");
        row("protected separator", UnescapeSeparators, ":", "a\\:b\\\\", "<a:b\\>");
    }
    void wordsAreThoseOfSystemd()
    {
        QFETCH(unsigned, flags);
        QFETCH(std::string, separators);
        QFETCH(std::string, input);
        QFETCH(std::string, expected);
        QCOMPARE(shown(input, flags, separators), expected);
    }
    void textEndsAtNul() { QCOMPARE(shown("a b\0c d"sv, NoWordFlags), std::string("<a><b>")); }
    void restIsWhatSystemdWouldReadNext()
    {
        WordReader reader("user: group rest", SingleSeparators, ":");
        QCOMPARE(reader.next(), std::string("user"));
        QCOMPARE(reader.rest(), std::string_view(" group rest"));
        QVERIFY(!reader.isAtEnd());
        QCOMPARE(reader.next(), std::string(" group rest"));
        QVERIFY(reader.isAtEnd());
        QVERIFY(!reader.next());
        QVERIFY(!reader.hasFailed());
    }
    void blanksAfterTheLastWordAreTheEnd()
    {
        WordReader reader("a  ");
        QVERIFY(reader.next());
        QVERIFY(reader.isAtEnd());
    }
    void quotingNamesTheUsualFlags()
    {
        using Words = std::vector<std::string>;
        QCOMPARE(extractWords("'a\\x41 b'", Quoting::Keep), (Words{"'a\\x41", "b'"}));
        QCOMPARE(extractWords("'a\\x41 b'", Quoting::Plain), (Words{"'ax41", "b'"}));
        QCOMPARE(extractWords("'a\\x41 b'", Quoting::Unquote), (Words{"aA b"}));
        QCOMPARE(extractWords("'a\\x41 b'", Quoting::Relaxed), (Words{"ax41 b"}));
        QVERIFY(!extractWords("a 'b", Quoting::Relaxed));
        QVERIFY(extractWords("a,b", Quoting::Keep, ",")->size() == 2);
    }
    void quotedWordsComeBack()
    {
        QVERIFY(rc::check("words survive quoting", [](const std::vector<std::string>& words) {
            std::string line;
            for (const std::string& word : words) {
                line += " '";
                for (const char c : word) {
                    RC_PRE(c != '\0');
                    line += c == '\'' || c == '\\' ? std::string("\\") + c : std::string(1, c);
                }
                line += "'";
            }
            RC_ASSERT(extractWords(line, Quoting::Relaxed) == words);
            RC_ASSERT(extractWords(line, Quoting::Unquote) == words);
        }));
    }
    void anyBytesAreRead()
    {
        QVERIFY(rc::check("reading ends and never runs over the end", [](unsigned flags) {
            const auto input = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab'\"\\ :x0u7\n\xff")));
            WordReader reader(input, flags, ": \n");
            std::size_t count = 0;
            while (reader.next())
                RC_ASSERT(++count <= input.size() + 1);
            RC_ASSERT(reader.rest().size() <= input.size());
        }));
    }
};

static const casemate::tests::TestCase<TestWords> registered;
#include "tst_words.moc"
