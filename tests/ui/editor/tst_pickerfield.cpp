// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "tests/ui/editor/fieldtext.h"
#include "ui/editor/fields/pickerpopup.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

using namespace casemate;
using namespace casemate::tests;

namespace {

/// The list of @p shown, opened by its button.
PickerPopup* open(const FieldUnderTest& shown)
{
    shown.field->setVisible(true);
    child<QPushButton>(*shown.field, "pickButton")->click();
    return child<PickerPopup>(*shown.field, "pickerPopup");
}

QTreeView* treeOf(const PickerPopup* popup) { return child<QTreeView>(*popup, "pickTree"); }

/// Makes the row called @p name below @p parent the current one.
QModelIndex goTo(QTreeView* tree, const QString& name, const QModelIndex& parent = {})
{
    for (int row = 0; row < tree->model()->rowCount(parent); ++row)
        if (const QModelIndex index = tree->model()->index(row, 0, parent); index.data() == name) {
            tree->setCurrentIndex(index);
            return index;
        }
    return {};
}

void toggle(QTreeView* tree, const QString& name, const QModelIndex& parent = {})
{
    QVERIFY(goTo(tree, name, parent).isValid());
    QTest::keyClick(tree, Qt::Key_Space);
}

QString buttonText(const FieldUnderTest& shown) { return child<QPushButton>(*shown.field, "pickButton")->text(); }

} // namespace

class TestPickerField : public QObject {
    Q_OBJECT

private slots:
    void checkingOneCounts()
    {
        FieldUnderTest shown("CapabilityBoundingSet");
        shown.hold({"CAP_CHOWN CAP_KILL"});
        QCOMPARE(buttonText(shown), QStringLiteral("2 of 41 kept…"));
        const auto* popup = open(shown);
        toggle(treeOf(popup), QStringLiteral("CAP_SETUID"));
        QCOMPARE(shown.said, std::vector{shown.valueOf({"CAP_CHOWN CAP_KILL CAP_SETUID"})});
        QCOMPARE(shown.text(), QStringLiteral("CAP_CHOWN CAP_KILL CAP_SETUID"));
        QCOMPARE(buttonText(shown), QStringLiteral("3 of 41 kept…"));
        QCOMPARE(child<QLabel>(*popup, "pickSummary")->text(), QStringLiteral("3 of 41 kept"));
    }

    void nothingAtAllHasAWord()
    {
        FieldUnderTest shown("CapabilityBoundingSet");
        shown.hold({});
        QCOMPARE(buttonText(shown), QStringLiteral("All kept…"));
        QCOMPARE(shown.text(), QStringLiteral(""));
        child<QPushButton>(*open(shown), "pickNone")->click();
        QCOMPARE(shown.said, std::vector{shown.valueOf({""})});
        QCOMPARE(shown.text(), QStringLiteral("none"));
        QCOMPARE(buttonText(shown), QStringLiteral("None kept…"));
    }

    void typedTextIsSeenInTheList()
    {
        FieldUnderTest shown("RestrictAddressFamilies");
        shown.hold({});
        shown.type(QStringLiteral("AF_UNIX AF_INET"));
        QCOMPARE(buttonText(shown), QStringLiteral("2 of 45 allowed…"));
        auto* tree = treeOf(open(shown));
        QCOMPARE(goTo(tree, QStringLiteral("AF_INET")).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(goTo(tree, QStringLiteral("AF_INET6")).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        shown.hold({"AF_INET6"}); // by the way, such as undo
        QCOMPARE(goTo(tree, QStringLiteral("AF_INET6")).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void groupOpensToItsMembersAndIsPartlyChecked()
    {
        FieldUnderTest shown("SystemCallFilter");
        shown.hold({"~@mount"});
        auto* tree = treeOf(open(shown));
        const QModelIndex mount = goTo(tree, QStringLiteral("@mount"));
        QCOMPARE(mount.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QTest::keyClick(tree, Qt::Key_Right);
        QVERIFY(tree->isExpanded(mount));
        toggle(tree, QStringLiteral("chroot"), mount);
        QCOMPARE(mount.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(shown.said, std::vector{shown.valueOf({"~@mount", "chroot"})});
        goTo(tree, QStringLiteral("@mount"));
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(mount.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(shown.text(), QStringLiteral("~@mount"));
    }

    void membersFollowTheVersion()
    {
        for (const auto& [version, group] : {std::pair(257, "@mount"), std::pair(262, "@file-system")}) {
            FieldUnderTest shown("SystemCallFilter", version);
            shown.hold({});
            auto* tree = treeOf(open(shown));
            const QModelIndex parent = goTo(tree, QString::fromLatin1(group));
            QVERIFY(goTo(tree, QStringLiteral("open_tree"), parent).isValid());
        }
    }

    void allowingBeginsWithWhatEveryProgramNeeds()
    {
        FieldUnderTest shown("SystemCallFilter");
        shown.hold({});
        const auto* popup = open(shown);
        child<QRadioButton>(*popup, "pickAllow")->click();
        QVERIFY(shown.said.empty());
        toggle(treeOf(popup), QStringLiteral("@system-service"));
        QCOMPARE(shown.said, std::vector{shown.valueOf({"@system-service"})});
        QCOMPARE(shown.text(), QStringLiteral("@system-service"));
        child<QPushButton>(*popup, "pickNone")->click();
        QCOMPARE(shown.said.back(), shown.valueOf({"@default"}));
    }

    void allowedAndForbiddenSwap()
    {
        FieldUnderTest shown("RestrictAddressFamilies");
        shown.hold({"AF_PACKET"});
        const auto* popup = open(shown);
        QVERIFY(child<QRadioButton>(*popup, "pickAllow")->isChecked());
        child<QRadioButton>(*popup, "pickForbid")->click();
        QCOMPARE(shown.said, std::vector{shown.valueOf({"~AF_PACKET"})});
        QCOMPARE(buttonText(shown), QStringLiteral("1 of 45 forbidden…"));
        toggle(treeOf(popup), QStringLiteral("AF_PACKET"));
        QCOMPARE(shown.said.back(), Value());
        QVERIFY(child<QRadioButton>(*popup, "pickForbid")->isChecked());
    }

    void typingSearches()
    {
        FieldUnderTest shown("SystemCallFilter");
        shown.hold({});
        const auto* popup = open(shown);
        auto* tree = treeOf(popup);
        QVERIFY(QTest::qWaitFor([tree] { return QApplication::focusWidget() == tree; }));
        QTest::keyClicks(tree, QStringLiteral("u"));
        auto* search = child<QLineEdit>(*popup, "pickSearch");
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, QStringLiteral("mount2"));
        QCOMPARE(search->text(), QStringLiteral("umount2"));
        const QModelIndex mount = goTo(tree, QStringLiteral("@mount"));
        QVERIFY(tree->isExpanded(mount));
        QCOMPARE(tree->model()->rowCount(mount), 1);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), tree);
        child<QPushButton>(*popup, "pickAll")->click();
        QCOMPARE(shown.said, std::vector{shown.valueOf({"~umount2"})});
    }

    void escapeClearsTheSearchThenCloses()
    {
        FieldUnderTest shown("CapabilityBoundingSet");
        shown.hold({});
        QPointer<PickerPopup> popup = open(shown);
        auto* search = child<QLineEdit>(*popup, "pickSearch");
        QTest::keyClicks(search, QStringLiteral("net"));
        QVERIFY(!child<QLabel>(*popup, "pickNothing")->isVisible());
        QTest::keyClicks(search, QStringLiteral("xyz"));
        QVERIFY(child<QLabel>(*popup, "pickNothing")->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(popup->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&popup] { return popup.isNull(); }));
    }

    void enterClosesAndKeeps()
    {
        FieldUnderTest shown("RestrictNamespaces");
        shown.hold({"yes"});
        QPointer<PickerPopup> popup = open(shown);
        toggle(treeOf(popup), QStringLiteral("net"));
        QTest::keyClick(treeOf(popup), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&popup] { return popup.isNull(); }));
        QCOMPARE(shown.said, std::vector{shown.valueOf({"net"})});
    }

    void keysOpenTheList()
    {
        FieldUnderTest shown("SecureBits");
        shown.hold({});
        shown.field->setVisible(true);
        QTest::keyClick(shown.editor(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(child<PickerPopup>(*shown.field, "pickerPopup")->isVisible());
    }

    void defaultTakesTheListAway()
    {
        FieldUnderTest shown("SystemCallArchitectures");
        shown.hold({"native"});
        child<QPushButton>(*open(shown), "pickDefault")->click();
        QCOMPARE(shown.said, std::vector{Value()});
        QCOMPARE(shown.text(), QStringLiteral(""));
    }

    void everyControlHasAName()
    {
        FieldUnderTest shown("SystemCallFilter");
        shown.hold({});
        const auto* popup = open(shown);
        QVERIFY(popup->accessibleName().contains(u"SystemCallFilter"));
        QVERIFY(treeOf(popup)->accessibleName().contains(u"SystemCallFilter"));
        QVERIFY(child<QLineEdit>(*popup, "pickSearch")->accessibleName().contains(u"SystemCallFilter"));
        const QModelIndex clock = goTo(treeOf(popup), QStringLiteral("@clock"));
        QVERIFY(clock.data(Qt::AccessibleTextRole).toString().startsWith(u"@clock: "));
    }
};

static const TestCase<TestPickerField> registered;
#include "tst_pickerfield.moc"
