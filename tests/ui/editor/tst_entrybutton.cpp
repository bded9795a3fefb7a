// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "tests/ui/editor/fieldtext.h"
#include "ui/editor/fields/entrybutton.h"

#include <QMenu>
#include <QTest>

using namespace casemate;
using namespace casemate::tests;

namespace {

/// A chooser that answers @p path.
PathChooser answering(const QString& path, PathQuestion* asked = nullptr)
{
    return [path, asked](QWidget*, const PathQuestion& question, const std::function<void(const QString&)>& take) {
        if (asked != nullptr)
            *asked = question;
        take(path);
    };
}

} // namespace

class TestEntryButton : public QObject {
    Q_OBJECT

private slots:
    void folderIsAskedForAndTaken()
    {
        PathQuestion asked;
        FieldUnderTest shown("RootDirectory", 257, answering(QStringLiteral("/srv/my root"), &asked));
        shown.hold({});
        child<EntryButton>(*shown.field, "entryButton")->click();
        QVERIFY(asked.isFolder);
        QCOMPARE(shown.text(), QStringLiteral("/srv/my root"));
        QCOMPARE(shown.said, std::vector{shown.valueOf({"/srv/my root"})});
    }

    void pathsAreWrittenAsTheDirectiveNeedsThem_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << QByteArray("ReadWritePaths") << QStringLiteral("/srv/a") << QByteArray("/srv/a");
        QTest::newRow("blank") << QByteArray("ReadWritePaths") << QStringLiteral("/srv/a b")
                               << QByteArray("\"/srv/a b\"");
        QTest::newRow("percent") << QByteArray("ReadWritePaths") << QStringLiteral("/srv/%p") << QByteArray("/srv/%%p");
        QTest::newRow("colon") << QByteArray("ExecSearchPath") << QStringLiteral("/a:b") << QByteArray("/a\\:b");
        QTest::newRow("mount") << QByteArray("BindPaths") << QStringLiteral("/a:b") << QByteArray("/a\\:b");
        QTest::newRow("credential") << QByteArray("LoadCredential") << QStringLiteral("/etc/key")
                                    << QByteArray("key:/etc/key");
    }
    void pathsAreWrittenAsTheDirectiveNeedsThem()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QString, path);
        QFETCH(const QByteArray, line);
        FieldUnderTest shown(std::string_view(name), 257, answering(path));
        shown.hold({});
        auto* button = child<EntryButton>(*shown.field, "entryButton");
        if (button->menu() != nullptr) {
            Q_EMIT button->menu()->aboutToShow();
            button->menu()->actions().constFirst()->trigger();
        } else {
            button->click();
        }
        QVERIFY(!shown.field->isComplaining());
        const Value wanted = shown.valueOf({std::string_view(line)});
        QCOMPARE(std::get<EntryList>(wanted).entries.size(), 1U);
        QCOMPARE(shown.said, std::vector{wanted});
    }

    void cancelledDialogChangesNothing()
    {
        FieldUnderTest shown(
            "RootDirectory", 257, [](QWidget*, const PathQuestion&, const std::function<void(const QString&)>&) { });
        shown.hold({"/srv"});
        child<EntryButton>(*shown.field, "entryButton")->click();
        QVERIFY(shown.said.empty());
    }

    void usualEntriesAreAdded()
    {
        FieldUnderTest shown("IPAddressAllow");
        shown.hold({"192.0.2.1"});
        auto* menu = child<EntryButton>(*shown.field, "entryButton")->menu();
        Q_EMIT menu->aboutToShow();
        const auto localhost = menu->actions().at(1);
        QVERIFY(localhost->text().startsWith(u"localhost\t"));
        localhost->trigger();
        QCOMPARE(shown.text(), QStringLiteral("localhost 192.0.2.1"));
        QCOMPARE(shown.said, std::vector{shown.valueOf({"localhost 192.0.2.1"})});
    }

    void everyUsualEntryIsTaken_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"IPAddressAllow", "IPAddressDeny", "SocketBindAllow", "SocketBindDeny", "DeviceAllow"})
            QTest::newRow(name) << QByteArray(name);
    }
    void everyUsualEntryIsTaken()
    {
        QFETCH(const QByteArray, name);
        FieldUnderTest shown{std::string_view(name)};
        auto* menu = child<EntryButton>(*shown.field, "entryButton")->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().size() > 5);
        for (QAction* action : menu->actions()) {
            shown.field->setValue({});
            action->trigger();
            QVERIFY2(!shown.field->isComplaining(), qPrintable(action->text()));
            QVERIFY(!shown.text().isEmpty());
        }
    }
};

static const TestCase<TestEntryButton> registered;
#include "tst_entrybutton.moc"
