// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "tests/support/testcase.h"

#include <rapidcheck.h>

#include <QTest>

#include <array>

using namespace casemate;
using namespace std::string_view_literals;

class TestText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blanksAreStrippedAtBothEnds()
    {
        QCOMPARE(text::stripped(" \t\r\na b\n \r"), std::string_view("a b"));
        QCOMPARE(text::stripped("\v\f"), std::string_view("\v\f"));
        QVERIFY(text::stripped(" \t").empty());
        QVERIFY(text::stripped("").empty());
    }
    void caseIsAsciiOnly()
    {
        QCOMPARE(text::lowered("CAP_Ä"), std::string("cap_Ä"));
        QVERIFY(text::equalsIgnoringCase("YES", "yes"));
        QVERIFY(!text::equalsIgnoringCase("Ä", "ä"));
        QVERIFY(!text::equalsIgnoringCase("yes", "ye"));
    }
    void booleansAreThoseOfSystemd_data()
    {
        QTest::addColumn<std::string>("word");
        QTest::addColumn<int>("expected");
        for (const char* word : {"1", "yes", "y", "true", "t", "on", "YES", "True", "oN"})
            QTest::newRow(word) << std::string(word) << 1;
        for (const char* word : {"0", "no", "n", "false", "f", "off", "NO", "oFF"})
            QTest::newRow(word) << std::string(word) << 0;
        for (const char* word : {"", " yes", "yes ", "2", "00", "enabled", "tru", "-1"})
            QTest::addRow("not '%s'", word) << std::string(word) << -1;
    }
    void booleansAreThoseOfSystemd()
    {
        QFETCH(std::string, word);
        QFETCH(int, expected);
        const auto truth = text::parseBoolean(word);
        QCOMPARE(truth ? int{*truth} : -1, expected);
    }
    void numbersHaveDigitsOnly()
    {
        QCOMPARE(text::parseUnsigned("0"), std::uint64_t{0});
        QCOMPARE(text::parseUnsigned("007"), std::uint64_t{7});
        QCOMPARE(text::parseUnsigned("18446744073709551615"), UINT64_MAX);
        for (const std::string_view wrong : {"", "18446744073709551616", "-1", "+1", " 1", "1 ", "0x1", "1.0"})
            QVERIFY2(!text::parseUnsigned(wrong), std::string(wrong).c_str());
    }
    void utf8IsThatOfSystemd_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<bool>("isValid");
        const auto row = [](const char* name, std::string_view bytes, bool isValid) {
            QTest::newRow(name) << std::string(bytes) << isValid;
        };
        row("empty", "", true);
        row("ASCII with control characters", "a\x01\x7f", true);
        row("two bytes", "\xc2\x80\xdf\xbf", true);
        row("three bytes", "\xe0\xa0\x80\xef\xbf\xbd", true);
        row("byte order mark", "\xef\xbb\xbf", true);
        row("four bytes", "\xf0\x90\x80\x80\xf4\x8f\xbf\xbd", true);
        row("NUL", "a\0b"sv, false);
        row("lone continuation byte", "\x80", false);
        row("truncated", "\xe2\x82", false);
        row("truncated before ASCII", "\xe2\x82x", false);
        row("overlong two", "\xc1\xbf", false);
        row("overlong three", "\xe0\x9f\xbf", false);
        row("overlong four", "\xf0\x8f\xbf\xbf", false);
        row("surrogate", "\xed\xa0\x80", false);
        row("last before the surrogates", "\xed\x9f\xbf", true);
        row("noncharacter U+FFFE", "\xef\xbf\xbe", false);
        row("noncharacter U+FDD0", "\xef\xb7\x90", false);
        row("noncharacter U+1FFFF", "\xf0\x9f\xbf\xbf", false);
        row("over U+10FFFF", "\xf4\x90\x80\x80", false);
        row("five bytes", "\xf8\x88\x80\x80\x80", false);
        row("no lead byte", "\xff", false);
    }
    void utf8IsThatOfSystemd()
    {
        QFETCH(std::string, bytes);
        QFETCH(bool, isValid);
        QCOMPARE(text::isValidUtf8(bytes), isValid);
        QCOMPARE(text::isValidUtf8("x" + bytes + "y"), isValid);
    }
    void joinedWordsHaveSeparatorsBetweenThem()
    {
        QCOMPARE(text::join(std::vector<std::string>{}, " "), std::string());
        QCOMPARE(text::join(std::vector<std::string>{"a"}, ", "), std::string("a"));
        QCOMPARE(text::join(std::vector<std::string>{"a", "", "c"}, ", "), std::string("a, , c"));
    }
    void nearestToleratesAThirdOfTheWord()
    {
        constexpr std::array<std::string_view, 4> names{"ProtectHome", "ProtectSystem", "PrivateTmp", "User"};
        QCOMPARE(text::nearest("ProtectSytsem", names), std::string_view("ProtectSystem"));
        QCOMPARE(text::nearest("protectsystem", names), std::string_view("ProtectSystem"));
        QCOMPARE(text::nearest("PrivatTemp", names), std::string_view("PrivateTmp"));
        QCOMPARE(text::nearest("Usr", names), std::string_view("User"));
        QVERIFY(!text::nearest("Us", names));
        QVERIFY(!text::nearest("SystemCallFilter", names));
        QVERIFY(!text::nearest("", names));
    }
    void nearestIsNeverBeatenByAnotherCandidate()
    {
        QVERIFY(rc::check("every candidate is nearest to itself", [](const std::vector<std::string>& words) {
            const std::vector<std::string_view> candidates(words.begin(), words.end());
            for (const std::string& word : words)
                RC_ASSERT(text::equalsIgnoringCase(text::nearest(word, candidates).value(), word));
        }));
    }
};

static const casemate::tests::TestCase<TestText> registered;
#include "tst_text.moc"
