// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/host/directoryhost.h"
#include "tests/support/fakehost.h"
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace casemate;
using namespace casemate::tests;
using enum ServiceCatalog::State;

namespace {

HostOpener folder(const HostPlace &place)
{
    return [place]() -> Result<std::unique_ptr<Host>> {
        return DirectoryHost::open(place.root, place.scope).transform([](DirectoryHost &&host) -> std::unique_ptr<Host> {
            return std::make_unique<DirectoryHost>(std::move(host));
        });
    };
}

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_catalog = std::make_unique<ServiceCatalog>();
        m_window = std::make_unique<MainWindow>(*m_catalog, *m_settings, folder);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_catalog.reset();
    }

    /// The story: open a tree, find a service by typing, read its details, change a file, reload.
    void wholeWindowByKeyboard()
    {
        const QString units = m_folder->filePath(QStringLiteral("usr/lib/systemd/system/"));
        for (int i = 0; i < 40; ++i)
            write(units + QStringLiteral("service%1.service").arg(i),
                  "[Unit]\nDescription=Number " + QByteArray::number(i) + "\n[Service]\nExecStart=/bin/true\n");
        write(units + QStringLiteral("web.service"), hardenedText);
        write(units + QStringLiteral("broken.service"), "[Unit]\nDescription=Runs nothing\n[Service]\nType=simple\n");
        m_window->open({.root = m_folder->path().toStdString()});
        QTRY_COMPARE(m_catalog->state(), Ready);
        QVERIFY(summary().startsWith(u"42 service"));
        QVERIFY(summary().contains(u"40 unsafe"));
        QVERIFY(summary().contains(QStringLiteral("in ") + m_folder->path()));

        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *search = child<QLineEdit>(*m_window, "serviceSearch");
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("well kept"));
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(m_window->windowTitle(), u"web.service – Casemate");
        QCOMPARE(child<QLabel>(*m_window, "detailName")->text(), u"web.service");
        QVERIFY(child<QTreeView>(*m_window, "detailTable")->isVisible());
        const QString before = child<QLabel>(*m_window, "detailScore")->text();

        write(m_folder->filePath(QStringLiteral("etc/systemd/system/web.service.d/override.conf")),
              "[Service]\nMemoryDenyWriteExecute=yes\nLockPersonality=yes\nRestrictRealtime=yes\n");
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY(child<QLabel>(*m_window, "detailScore")->text() != before);
        QVERIFY(child<QLabel>(*m_window, "detailDropIns")->text().endsWith(u"web.service.d/override.conf"));
    }

    void asksForAServiceUntilOneIsChosen()
    {
        open(variedHost());
        QVERIFY(child<QWidget>(*m_window, "detailInvitation")->isVisible());
        QCOMPARE(m_window->windowTitle(), u"Casemate");
    }

    void opensOnTheServiceAskedFor()
    {
        open(variedHost(), "beta");
        QCOMPARE(child<QLabel>(*m_window, "detailName")->text(), u"beta.service");
    }

    void unknownServiceIsSaid()
    {
        open(variedHost(), "nothing");
        QVERIFY(m_window->statusBar()->currentMessage().contains(u"nothing"));
    }

    void missingFolderIsSaid()
    {
        m_window->open({.root = m_folder->filePath(QStringLiteral("none")).toStdString()});
        QTRY_COMPARE(m_catalog->state(), Failed);
        const auto saysWhich = [this] {
            return std::ranges::any_of(m_window->findChildren<QLabel *>(QStringLiteral("placeholderTitle")),
                                       [](const QLabel *title) { return title->text().contains(u"none"); });
        };
        QTRY_VERIFY(saysWhich());
        QVERIFY(summary().isEmpty());
    }

    void menuActionsSortTheList()
    {
        open(variedHost());
        auto *model = child<QTreeView>(*m_window, "serviceView")->model();
        child<QAction>(*m_window, "sortByName")->trigger();
        QCOMPARE(model->index(1, ServiceModelNameColumn).data().toString(), u"beta.service");
        child<QAction>(*m_window, "sortByScore")->trigger();
        QCOMPARE(model->index(1, ServiceModelNameColumn).data().toString(), u"terminal@.service");
    }

    void geometryIsRemembered()
    {
        open(variedHost());
        m_window->resize(700, 500);
        child<QSplitter>(*m_window, "mainSplitter")->setSizes({300, 400});
        const auto sizes = child<QSplitter>(*m_window, "mainSplitter")->sizes();
        m_window->close();
        MainWindow again(*m_catalog, *m_settings, folder);
        again.show();
        QTRY_COMPARE(again.size(), QSize(700, 500));
        QTRY_COMPARE(child<QSplitter>(again, "mainSplitter")->sizes(), sizes);
    }

    void whatTakesFocusHasANameToBeReadOut()
    {
        open(variedHost(), "beta");
        int named = 0;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(heard != nullptr && !heard->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            ++named;
        }
        QVERIFY(named >= 5);
    }

    void everyMenuEntryHasItsLetter()
    {
        for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
            QStringList letters;
            for (const QAction *action : menu->actions()) {
                if (action->isSeparator() || menu->objectName().isEmpty())
                    continue;
                const qsizetype mark = action->text().indexOf(u'&');
                QVERIFY2(mark >= 0, qPrintable(action->text()));
                letters.append(action->text().sliced(mark + 1, 1).toLower());
            }
            QCOMPARE(letters.removeDuplicates(), 0);
        }
    }

private:
    static constexpr int ServiceModelNameColumn = 1;

    void open(const FakeHost &host, const std::string &unit = {})
    {
        m_window = std::make_unique<MainWindow>(*m_catalog, *m_settings, [host](const HostPlace &) { return opening(host); });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->open({}, unit);
        QTRY_COMPARE(m_catalog->state(), Ready);
    }
    QString summary() const { return child<QLabel>(*m_window, "hostSummary")->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ServiceCatalog> m_catalog;
    std::unique_ptr<MainWindow> m_window;
};

static const TestCase<TestMainWindow> registered;
#include "tst_mainwindow.moc"
