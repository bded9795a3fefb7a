// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seed.h"
#include "tests/support/testcase.h"
#include "ui/looks/contrast.h"
#include "ui/preview/textview.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace casemate;
using namespace casemate::tests;
using Look = TextView::Look;

namespace {

PageText pageOf(const QStringList& lines)
{
    return {.heading = {}, .emptiness = {}, .lines = lines, .grounds = {}, .flaws = {}};
}

QStringList numbered(int count)
{
    QStringList lines{QStringLiteral("[Service]")};
    for (int i = 1; i < count; ++i)
        lines << QStringLiteral("Environment=N=%1").arg(i);
    return lines;
}

} // namespace

class TestTextView : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_view = std::make_unique<TextView>(nullptr);
        m_view->setSyntax(m_repository.definitionForName(QStringLiteral("systemd unit")));
        m_view->setColours(m_repository.defaultTheme());
        m_view->resize(400, 300);
        m_view->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    /// Any text after any other: the document holds the new one.
    void patchesLeadToTheNewText()
    {
        QRandomGenerator random(static_cast<quint32>(testSeed()));
        for (int round = 0; round < 3000; ++round) {
            QStringList lines;
            for (quint32 i = random.bounded(6U); i > 0; --i)
                lines << QStringList{QString(), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("[c]")}.at(
                    random.bounded(4));
            m_view->setPage(pageOf(lines), Look::Stay);
            QCOMPARE(m_view->toPlainText(), lines.join(u'\n'));
            QCOMPARE(m_view->blockCount(), std::max<qsizetype>(lines.size(), 1));
        }
    }

    void onlyWhatDiffersIsTouched()
    {
        QStringList lines = numbered(100);
        m_view->setPage(pageOf(lines), Look::FromTop);
        int removed = 0;
        int added = 0;
        connect(m_view->document(), &QTextDocument::contentsChange, this, [&](int, int old, int now) {
            removed += old;
            added += now;
        });
        m_view->setPage(pageOf(lines), Look::Stay);
        QCOMPARE(removed + added, 0);
        lines[50] = QStringLiteral("PrivateTmp=yes");
        m_view->setPage(pageOf(lines), Look::Stay);
        QVERIFY2(removed <= 40 && added <= 40, qPrintable(QStringLiteral("%1 %2").arg(removed).arg(added)));
    }

    void sameLinesStayWhereTheyAre()
    {
        QStringList lines = numbered(200);
        m_view->setPage(pageOf(lines), Look::FromTop);
        m_view->verticalScrollBar()->setValue(100);
        const QString top = topLine();
        // In sight: nothing moves.
        lines[103] = QStringLiteral("PrivateTmp=yes");
        m_view->setPage(pageOf(lines), Look::Stay);
        QCOMPARE(m_view->verticalScrollBar()->value(), 100);
        lines.insert(104, QStringLiteral("PrivateUsers=yes"));
        m_view->setPage(pageOf(lines), Look::Stay);
        QCOMPARE(topLine(), top);
        lines.removeAt(104);
        m_view->setPage(pageOf(lines), Look::Stay);
        QCOMPARE(topLine(), top);
    }

    void changeOutOfSightIsShown_data()
    {
        QTest::addColumn<int>("line");
        QTest::newRow("first") << 0;
        QTest::newRow("above") << 40;
        QTest::newRow("below") << 160;
        QTest::newRow("last") << 199;
    }
    void changeOutOfSightIsShown()
    {
        QFETCH(const int, line);
        QStringList lines = numbered(200);
        m_view->setPage(pageOf(lines), Look::FromTop);
        m_view->verticalScrollBar()->setValue(100);
        lines[line] = QStringLiteral("PrivateTmp=yes");
        m_view->setPage(pageOf(lines), Look::Stay);
        QVERIFY(isInSight(line));
        // Removed again: the place is still to be seen.
        m_view->verticalScrollBar()->setValue(100);
        lines.removeAt(line);
        m_view->setPage(pageOf(lines), Look::Stay);
        QVERIFY(isInSight(std::min(line, 198)));
    }

    void newLineIsShownRatherThanMovedPlaces()
    {
        QStringList lines{QStringLiteral("# a:3"), QStringLiteral("A=1")};
        lines << numbered(100);
        m_view->setPage(pageOf(lines), Look::FromTop);
        lines[0] = QStringLiteral("# a:4");
        lines << QStringLiteral("# a:3") << QStringLiteral("PrivateTmp=yes");
        m_view->setPage(pageOf(lines), Look::Stay);
        QVERIFY(isInSight(static_cast<int>(lines.size()) - 1));
    }

    void otherTextBeginsAtItsTop()
    {
        m_view->setPage(pageOf(numbered(200)), Look::FromTop);
        m_view->verticalScrollBar()->setValue(100);
        m_view->setPage(pageOf(numbered(150)), Look::FromTop);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void textIsSelectedByKeyboardAndNotEdited()
    {
        m_view->setPage(pageOf(numbered(3)), Look::FromTop);
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_view->textCursor().selectedText(), QStringLiteral("[Service]\u2029"));
        QTest::keyClicks(m_view.get(), QStringLiteral("x"));
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(m_view->toPlainText(), numbered(3).join(u'\n'));
    }

    void selectionOutlastsAChangeElsewhere()
    {
        QStringList lines = numbered(20);
        m_view->setPage(pageOf(lines), Look::FromTop);
        QTextCursor cursor(m_view->document()->findBlockByNumber(10));
        cursor.select(QTextCursor::LineUnderCursor);
        m_view->setTextCursor(cursor);
        lines.insert(1, QStringLiteral("PrivateTmp=yes"));
        m_view->setPage(pageOf(lines), Look::Stay);
        QCOMPARE(m_view->textCursor().selectedText(), QStringLiteral("Environment=N=10"));
    }

    void flawsAreUnderlinedAndExplained()
    {
        PageText page = pageOf({QStringLiteral("[Service]"), QStringLiteral("ProtectSystem=<b>strikt</b>")});
        page.flaws.push_back(
            {.line = 1, .column = 14, .length = 13, .isSerious = true, .text = QStringLiteral("Not known.")});
        m_view->setPage(page, Look::FromTop);
        const auto selections = m_view->extraSelections();
        QCOMPARE(selections.size(), 1);
        QCOMPARE(selections.front().cursor.selectedText(), QStringLiteral("<b>strikt</b>"));
        QCOMPARE(selections.front().format.underlineStyle(), QTextCharFormat::WaveUnderline);
        QCOMPARE(m_view->flawAt(m_view->cursorRect(selections.front().cursor).center() - QPoint(20, 0)),
            QStringLiteral("Not known."));
        QCOMPARE(m_view->flawAt({m_view->cursorRect().left() + 2, m_view->cursorRect().center().y()}), QString());
        QCOMPARE(m_view->flawAt({390, m_view->cursorRect(selections.front().cursor).center().y()}), QString());
        m_view->setPage(pageOf({QStringLiteral("[Service]")}), Look::Stay);
        QVERIFY(m_view->extraSelections().isEmpty());
    }

    void everyColourIsReadable_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("definition");
        for (const auto& theme : {"Breeze Light", "Breeze Dark"})
            for (const auto& definition : {"systemd unit", "Diff"})
                QTest::addRow("%s, %s", theme, definition)
                    << QString::fromLatin1(theme) << QString::fromLatin1(definition);
    }
    void everyColourIsReadable()
    {
        QFETCH(const QString, theme);
        QFETCH(const QString, definition);
        TextView view(nullptr);
        view.setSyntax(m_repository.definitionForName(definition));
        view.setColours(m_repository.theme(theme));
        view.setPage(pageOf(QStringLiteral(
                         "# a comment\n[Service]\nProtectSystem=strict\nUMask=0077\nExecStart=-/bin/true %n ${A} \\\n"
                         "X-Own=1\nSystemCallFilter=~@clock\n--- a\n+++ b\n@@ -1,2 +1 @@\n same\n-old\n+new")
                             .split(u'\n')),
            Look::FromTop);
        QCOMPARE(view.colourOf(Background::Plain), view.palette().color(QPalette::Base));
        QSet<QRgb> colours{view.palette().color(QPalette::Text).rgb()};
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            for (const auto& range : block.layout()->formats())
                if (range.format.hasProperty(QTextFormat::ForegroundBrush))
                    colours << range.format.foreground().color().rgb();
        QVERIFY(colours.size() >= 3);
        for (const QRgb colour : colours) {
            for (const Background ground :
                {Background::Plain, Background::Draft, Background::Added, Background::Removed})
                QVERIFY2(contrast(QColor(colour), view.colourOf(ground)) >= 4.5, qPrintable(QColor(colour).name()));
        }
    }

    void tooManyLinesAreCut()
    {
        m_view->setPage(pageOf(QStringList(30'000, QStringLiteral("x"))), Look::FromTop);
        QCOMPARE(m_view->blockCount(), 10'000);
    }

private:
    QString topLine() const { return m_view->cursorForPosition({0, 12}).block().text(); }
    bool isInSight(int line) const
    {
        const QRect place = m_view->cursorRect(QTextCursor(m_view->document()->findBlockByNumber(line)));
        return m_view->viewport()->rect().contains(place);
    }

    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<TextView> m_view;
};

static const TestCase<TestTextView> registered;
#include "tst_textview.moc"
