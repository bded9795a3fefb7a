// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/core/visible.h"
#include "tests/support/testcase.h"

#include <rapidcheck.h>

#include <QChar>
#include <QString>
#include <QTest>

using namespace casemate;
using namespace std::string_literals;

class TestVisible : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotSeenIsSpelt_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("shown");
        const auto row = [](const char* name, const std::string& bytes, const std::string& shown) {
            QTest::newRow(name) << bytes << shown;
        };
        row("empty", "", "");
        row("text", "caf\u00e9 € 𝄞 한 עברית", "caf\u00e9 € 𝄞 한 עברית");
        row("escape", "\x1b[31m", "<U+001B>[31m");
        row("bell and backspace", "\a\b", "<U+0007><U+0008>");
        row("line ends", "a\r\nb", "a<CR><U+000A>b");
        row("tab", "\t", "<U+0009>");
        row("NUL", "a\0b"s, "a<NUL>b");
        row("DEL", "\x7f", "<U+007F>");
        row("C1 as UTF-8", "\u0080\u009b31m\u009f", "<U+0080><U+009B>31m<U+009F>");
        row("C1 as a byte",
            "\x9b"
            "31m",
            "<9B>31m");
        row("embedding to override", "\u202a\u202b\u202c\u202d\u202e", "<U+202A><U+202B><U+202C><U+202D><U+202E>");
        row("isolates", "\u2066\u2067\u2068\u2069", "<U+2066><U+2067><U+2068><U+2069>");
        row("marks of direction", "\u200e\u200f\u061c", "<U+200E><U+200F><U+061C>");
        row("joiners and blanks without width", "\u200b\u200c\u200d\u2060\ufeff",
            "<U+200B><U+200C><U+200D><U+2060><U+FEFF>");
        row("separators of lines", "\u2028\u2029", "<U+2028><U+2029>");
        row("soft hyphen", "\u00ad", "<U+00AD>");
        row("fillers", "\u115f\u3164\uffa0", "<U+115F><U+3164><U+FFA0>");
        row("variation selectors", "a\ufe0f\U000e0100", "a<U+FE0F><U+E0100>");
        row("tags", "\U000e0041\U000e007f", "<U+E0041><U+E007F>");
        row("annotations and objects", "\ufff9\ufffa\ufffb\ufffc", "<U+FFF9><U+FFFA><U+FFFB><U+FFFC>");
        row("noncharacters", "\xef\xbf\xbe\xef\xb7\x90\xf0\x9f\xbf\xbf", "<U+FFFE><U+FDD0><U+1FFFF>");
        row("Latin-1", "caf\xe9 au lait", "caf<E9> au lait");
        row("cut short", "\xe2\x80", "<E2><80>");
        row("overlong", "\xc0\xaf\xe0\x80\x80", "<C0><AF><E0><80><80>");
        row("surrogate", "\xed\xa0\x80", "<ED><A0><80>");
        row("beyond Unicode", "\xf4\x90\x80\x80", "<F4><90><80><80>");
    }
    void whatIsNotSeenIsSpelt()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, shown);
        QCOMPARE(text::visible(bytes), shown);
    }

    void tabsAndLinesStayWhereTheyAreWanted()
    {
        QCOMPARE(text::visible("a\tb\nc\r\x1b", text::Keep::Tabs), "a\tb<U+000A>c<CR><U+001B>"s);
        QCOMPARE(text::visible("a\tb\nc\r\x1b", text::Keep::Lines), "a\tb\nc<CR><U+001B>"s);
    }

    /// Qt knows the categories of its version of Unicode; each of these would be unseen or would move its neighbours.
    void everyFormatAndControlCharacterIsInvisible()
    {
        int count = 0;
        for (char32_t code = 0; code <= 0x10ffff; ++code) {
            const auto category = QChar::category(code);
            const bool isHidden = category == QChar::Other_Control || category == QChar::Other_Format
                || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
                || category == QChar::Other_Surrogate || QChar::isNonCharacter(code);
            count += isHidden ? 1 : 0;
            QVERIFY2(!isHidden || !text::isVisible(code), QByteArray::number(static_cast<uint>(code), 16).constData());
            const bool isText = QChar::isLetterOrNumber(code) && category != QChar::Letter_Other;
            QVERIFY2(!isText || text::isVisible(code), QByteArray::number(static_cast<uint>(code), 16).constData());
        }
        QVERIFY(count > 2200);
        QVERIFY(!text::isVisible(0x110000) && !text::isVisible(0xffffffff));
    }

    void anyBytesBecomeVisibleOnce()
    {
        const bool holds = rc::check("visible() of any bytes", [](const std::string& bytes) {
            const std::string shown = text::visible(bytes);
            RC_ASSERT(text::isValidUtf8(shown));
            for (std::string_view rest = shown; !rest.empty();) {
                const text::Character first = text::firstCharacter(rest);
                RC_ASSERT(first.isValid && text::isVisible(first.code));
                rest.remove_prefix(first.length);
            }
            RC_ASSERT(text::visible(shown) == shown);
        });
        QVERIFY(holds);
    }
};

static const casemate::tests::TestCase<TestVisible> registered;

#include "tst_visible.moc"
