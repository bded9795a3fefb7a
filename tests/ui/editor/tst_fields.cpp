// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "tests/ui/editor/fieldtext.h"
#include "ui/editor/fields/entrybutton.h"
#include "ui/looks/contrast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace casemate;
using namespace casemate::tests;

namespace {

/// Turns the wheel one notch down above @p widget.
void turnWheel(QWidget* widget)
{
    const QPointF at = widget->rect().center();
    QWheelEvent event(
        at, widget->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

/// Shows the field alone, with the focus.
void focus(const FieldUnderTest& shown)
{
    shown.field->setVisible(true);
    shown.field->activateWindow();
    shown.field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(shown.field.get()));
}

QString readingOf(const FieldUnderTest& shown)
{
    const auto* label = shown.field->findChild<QLabel*>(QStringLiteral("fieldReading"));
    return label != nullptr && label->isVisibleTo(shown.field.get()) ? label->text() : QString();
}

} // namespace

class TestFields : public QObject {
    Q_OBJECT

private slots:
    void switchTurnsWithTheSpaceBar()
    {
        FieldUnderTest shown("NoNewPrivileges");
        shown.hold({});
        focus(shown);
        QCOMPARE(shown.text(), QStringLiteral("no"));
        QTest::keyClick(shown.editor(), Qt::Key_Space);
        QCOMPARE(shown.text(), QStringLiteral("yes"));
        QCOMPARE(shown.said, std::vector{shown.valueOf({"yes"})});
        shown.field->setValue({});
        QCOMPARE(shown.text(), QStringLiteral("no"));
    }

    void switchPressedAndReleasedElsewhereStays()
    {
        FieldUnderTest shown("NoNewPrivileges");
        shown.hold({});
        focus(shown);
        const QPoint inside = shown.editor()->rect().center();
        QTest::mousePress(shown.editor(), Qt::LeftButton, {}, {5, inside.y()});
        QTest::mouseRelease(shown.editor(), Qt::LeftButton, {}, {5, -500});
        QCOMPARE(shown.text(), QStringLiteral("no"));
        QVERIFY(shown.said.empty());
        QTest::mouseClick(shown.editor(), Qt::LeftButton, {}, {5, inside.y()});
        QCOMPARE(shown.said, std::vector{shown.valueOf({"yes"})});
    }

    void switchTurnsWithoutAClick()
    {
        FieldUnderTest shown("NoNewPrivileges");
        shown.hold({});
        qobject_cast<QAbstractButton*>(shown.editor())->toggle();
        QCOMPARE(shown.said, std::vector{shown.valueOf({"yes"})});
    }

    void switchWithoutDefaultHasThreeStates()
    {
        FieldUnderTest shown("MemoryAccounting");
        shown.hold({});
        QCOMPARE(shown.text(), QStringLiteral(""));
        shown.hold({"no"});
        QCOMPARE(shown.text(), QStringLiteral("no"));
    }

    void choiceIsMadeByKeysAndReadBack()
    {
        FieldUnderTest shown("ProtectSystem");
        shown.hold({});
        focus(shown);
        QCOMPARE(shown.text(), QStringLiteral("no"));
        QTest::keyClick(shown.editor(), Qt::Key_End);
        QCOMPARE(shown.text(), QStringLiteral("strict"));
        QCOMPARE(shown.said, std::vector{shown.valueOf({"strict"})});
        QCOMPARE(
            readingOf(shown), QCoreApplication::translate("Directive", "All is read-only but /dev, /proc and /sys"));
        QTest::keyClick(shown.editor(), 'f');
        QCOMPARE(shown.said.back(), shown.valueOf({"full"}));
    }

    void choiceOffersWhatTheVersionKnows()
    {
        QCOMPARE(qobject_cast<QComboBox*>(FieldUnderTest("PrivateTmp", 252).editor())->count(), 2);
        QCOMPARE(qobject_cast<QComboBox*>(FieldUnderTest("PrivateTmp", 257).editor())->count(), 3);
    }

    void wheelTurnsOnlyWhatHasTheFocus()
    {
        FieldUnderTest shown("ProtectSystem");
        shown.hold({});
        shown.field->setVisible(true);
        shown.editor()->clearFocus();
        turnWheel(shown.editor());
        QVERIFY(shown.said.empty());
        focus(shown);
        turnWheel(shown.editor());
        QCOMPARE(shown.said, std::vector{shown.valueOf({"yes"})});
    }

    void hostNameMayFollowTheWord()
    {
        FieldUnderTest shown("ProtectHostname", 258);
        shown.hold({});
        shown.type(QStringLiteral("private:inside"));
        QCOMPARE(shown.said, std::vector{shown.valueOf({"private:inside"})});
        QVERIFY(!readingOf(shown).isEmpty());
        QVERIFY(!qobject_cast<QComboBox*>(FieldUnderTest("ProtectHostname", 257).editor())->isEditable());
    }

    void readings_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reading");
        const auto add = [](const char* name, const char* text, const char* reading) {
            QTest::addRow("%s=%s", name, text) << QByteArray(name) << QByteArray(text) << QString::fromUtf8(reading);
        };
        add("UMask", "", "New files – group and others: read");
        add("UMask", "0027", "New files – group: read, others: nothing");
        add("UMask", "0077", "New files – group and others: nothing");
        add("UMask", "0777", "New files – owner: nothing, group: nothing, others: nothing");
        add("StateDirectoryMode", "0750", "Group: list and enter, others: nothing");
        add("StateDirectoryMode", "0711", "Group and others: enter, not list");
        add("StateDirectoryMode", "0500", "Owner: list and enter, group: nothing, others: nothing");
        add("StateDirectoryMode", "2770", "Group: everything, others: nothing; new files get the folder’s group");
        add("MemoryMax", "536870912", "512 MiB");
        add("MemoryMax", "1536M", "1.5 GiB");
        add("MemoryMax", "100", "100 bytes");
        add("MemoryMax", "20%", "20 % of the machine’s memory");
        add("MemoryMax", "infinity", "No limit");
        add("MemoryMax", "", "");
        add("TasksMax", "64", "At most 64 processes and threads");
        add("CPUQuota", "150%", "At most 1.5 processors");
        add("CPUWeight", "100", "The usual share");
        add("CPUWeight", "idle", "Only what nobody else wants");
        add("IOWeight", "250", "2.5 times the usual share");
        add("LimitNOFILE", "4096", "At most 4096 open files");
        add("LimitNOFILE", "1024:4096", "1024 open files, up to 4096 open files where the program asks for more");
        add("LimitCORE", "0", "At most 0 bytes");
        add("LimitNICE", "-5", "At most nice level -5");
        add("WatchdogSec", "infinity", "Never");
        add("OOMScoreAdjust", "-1000", "Never stopped when memory runs out");
        add("SystemCallErrorNumber", "EPERM", "Operation not permitted");
        add("SystemCallErrorNumber", "", "The process is killed");
    }
    void readings()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, reading);
        FieldUnderTest shown{std::string_view(name)};
        if (text.isEmpty())
            shown.hold({});
        else
            shown.hold({std::string_view(text)});
        QCOMPARE(readingOf(shown), reading);
        QCOMPARE(shown.editor()->accessibleDescription(), reading);
    }

    void typedTimeIsReadBack()
    {
        FieldUnderTest shown("WatchdogSec");
        shown.hold({"5min 20s"});
        QCOMPARE(readingOf(shown), QString());
        shown.type(QStringLiteral("320"));
        QCOMPARE(readingOf(shown), QStringLiteral("5\u00a0min 20\u00a0s"));
    }

    void echoLeavesTextAndCursorAlone()
    {
        FieldUnderTest shown("MemoryMax");
        shown.hold({});
        focus(shown);
        QTest::keyClicks(shown.editor(), QStringLiteral("1024K"));
        QCOMPARE(shown.said.back(), shown.valueOf({"1M"}));
        auto* line = qobject_cast<QLineEdit*>(shown.editor());
        line->setCursorPosition(2);
        shown.field->setValue(shown.said.back());
        QCOMPARE(line->text(), QStringLiteral("1024K"));
        QCOMPARE(line->cursorPosition(), 2);
    }

    /// The default spelt out may come back as unset; to clear the text would take what is being typed.
    void echoOfTheDefaultLeavesTextAloneUntilTheFocusGoes()
    {
        FieldUnderTest shown("OOMScoreAdjust");
        shown.hold({"5"});
        focus(shown);
        shown.type(QStringLiteral("0"));
        shown.field->setValue({});
        QCOMPARE(shown.text(), QStringLiteral("0"));
        shown.editor()->clearFocus();
        QCOMPARE(shown.text(), QStringLiteral(""));
    }

    void otherValueIsShownEvenWhileTyping()
    {
        FieldUnderTest shown("MemoryMax");
        shown.hold({});
        focus(shown);
        shown.type(QStringLiteral("5M"));
        shown.hold({"7M"});
        QCOMPARE(shown.text(), QStringLiteral("7M"));
    }

    void wrongTextStaysWhenTheFocusGoesAndEscapePutsBack()
    {
        FieldUnderTest shown("MemoryMax");
        shown.hold({"5M"});
        focus(shown);
        shown.type(QStringLiteral("5 apples"));
        shown.editor()->clearFocus();
        QCOMPARE(shown.text(), QStringLiteral("5 apples"));
        shown.hold({"5M"});
        QVERIFY(shown.field->isComplaining());
        shown.field->setFocus();
        QTest::keyClick(shown.editor(), Qt::Key_Escape);
        QCOMPARE(shown.text(), QStringLiteral("5M"));
        QVERIFY(!shown.field->isComplaining());
        QVERIFY(shown.said.empty());
    }

    void complaintTakesThePlaceOfTheReadingAndIsReadable()
    {
        FieldUnderTest shown("MemoryMax");
        shown.hold({"5M"});
        QCOMPARE(readingOf(shown), QStringLiteral("5 MiB"));
        shown.type(QStringLiteral("5 apples"));
        QCOMPARE(readingOf(shown), QString());
        const auto* complaint = child<QLabel>(*shown.field, "fieldComplaint");
        QVERIFY(complaint->text().contains(u"512M"));
        for (const bool isNight : {true, false}) {
            QPalette colours = shown.field->palette();
            for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window})
                colours.setColor(role, isNight ? QColor(0xff202326) : QColor(0xffeff0f1));
            for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText})
                colours.setColor(role, isNight ? Qt::white : Qt::black);
            colours.setColor(QPalette::PlaceholderText, Qt::gray);
            shown.field->setPalette(colours);
            for (const char* name : {"fieldComplaint", "fieldReading"}) {
                const QPalette own = child<QLabel>(*shown.field, name)->palette();
                QVERIFY(contrast(own.color(QPalette::WindowText), colours.color(QPalette::Window)) >= 4.5);
            }
        }
    }

    /// Undo of the window's history comes first, but for text that never got there.
    void undoIsTheWindowsUnlessTheTextIsWrong()
    {
        QWidget window;
        QVBoxLayout column(&window);
        int undone = 0;
        QAction undo(&window);
        undo.setShortcut(QKeySequence::Undo);
        connect(&undo, &QAction::triggered, &window, [&undone] { ++undone; });
        window.addAction(&undo);
        FieldUnderTest shown("ReadWritePaths");
        column.addWidget(shown.field.get());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        shown.field->setFocus();
        QTest::keyClicks(shown.editor(), QStringLiteral("/srv"));
        QTest::keyClick(shown.editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        QCOMPARE(shown.text(), QStringLiteral("/srv"));
        QTest::keyClicks(shown.editor(), QStringLiteral(" x"));
        QVERIFY(shown.field->isComplaining());
        QTest::keyClick(shown.editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        QVERIFY(shown.text() != u"/srv x");
        shown.field->setParent(nullptr);
    }

    void linesGrowWithTheirText()
    {
        FieldUnderTest shown("ReadWritePaths");
        shown.field->resize(300, 40);
        shown.hold({});
        shown.field->setVisible(true);
        const int one = shown.editor()->height();
        shown.type(QStringLiteral("/srv/a\n/srv/b\n/srv/c"));
        const int three = shown.editor()->height();
        QVERIFY(three > one);
        shown.type(QStringLiteral("/srv/a\n").repeated(30));
        QVERIFY(shown.editor()->height() > three);
        QVERIFY(shown.editor()->height() < 8 * one);
        QCOMPARE(std::get<EntryList>(shown.said.front()).entries.size(), 3U);
    }

    void tabLeavesTheField()
    {
        QWidget window;
        QVBoxLayout column(&window);
        FieldUnderTest first("BindPaths");
        FieldUnderTest second("UMask");
        column.addWidget(first.field.get());
        column.addWidget(second.field.get());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first.field->setFocus();
        QTest::keyClick(first.editor(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), child<EntryButton>(*first.field, "entryButton"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), second.editor());
        first.field->setParent(nullptr);
        second.field->setParent(nullptr);
    }
};

static const TestCase<TestFields> registered;
#include "tst_fields.moc"
