// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/hardeningsession.h"
#include "tests/support/fakehost.h"
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "ui/editor/directiveform.h"
#include "ui/editor/editorpanel.h"
#include "ui/mainwindow.h"
#include "ui/transfer/drafttransfer.h"

#include <KMessageWidget>

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>
#include <QTreeView>

#include <algorithm>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace casemate;
using namespace casemate::tests;
using namespace Qt::StringLiterals;
using enum ServiceCatalog::State;

namespace {

HostOpener folder(const HostPlace& place) { return folderOpener(place.root, place.scope); }

void write(const QString& path, const QByteArray& text)
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
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_catalog = std::make_unique<ServiceCatalog>();
        m_session = std::make_unique<HardeningSession>();
        m_window = std::make_unique<MainWindow>(*m_catalog, *m_session, *m_settings, folder);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_catalog.reset();
    }

    /// The story: open a tree, find a service by typing, harden it, export, change a file behind its back, reload.
    void wholeWindowByKeyboard()
    {
        const QString units = m_folder->filePath(QStringLiteral("usr/lib/systemd/system/"));
        for (int i = 0; i < 40; ++i)
            write(units + QStringLiteral("service%1.service").arg(i),
                "[Unit]\nDescription=Number " + QByteArray::number(i) + "\n[Service]\nExecStart=/bin/true\n");
        write(units + QStringLiteral("web.service"), "[Unit]\nDescription=Well kept\n[Service]\nExecStart=/bin/true\n");
        write(units + QStringLiteral("broken.service"), "[Unit]\nDescription=Runs nothing\n[Service]\nType=simple\n");
        m_window->open({.root = m_folder->path().toStdString()});
        QTRY_COMPARE(m_catalog->state(), Ready);
        QVERIFY(summary().startsWith(u"42 service"));
        QVERIFY(summary().contains(u"41 unsafe"));
        QVERIFY(summary().contains(QStringLiteral("in ") + m_folder->path()));

        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* search = child<QLineEdit>(*m_window, "serviceSearch");
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("well kept"));
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(m_window->windowTitle(), u"web.service – Casemate");
        QCOMPARE(child<QLabel>(*m_window, "editorName")->text(), u"web.service");
        const QString found = score();

        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto* directives = child<QLineEdit>(*m_window, "directiveSearch");
        QVERIFY(directives->hasFocus());
        QTest::keyClicks(directives, QStringLiteral("nonewprivileges"));
        QTest::keyClick(directives, Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(m_session->draft().bytes(), "[Service]\nNoNewPrivileges=yes\n");
        QVERIFY(score() != found);

        const QString target = m_folder->filePath(QStringLiteral("export.conf"));
        m_window->transfer().setExportChooser([target](QWidget*, const QString&) { return target; });
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "[Service]\nNoNewPrivileges=yes\n");
        QVERIFY(m_session->unsaved().empty());

        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(score(), found);
        write(m_folder->filePath(QStringLiteral("etc/systemd/system/web.service.d/override.conf")),
            "[Service]\nPrivateNetwork=yes\nNoNewPrivileges=yes\n");
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY(score() != found);
        QCOMPARE(m_session->found().bytes(), "[Service]\nPrivateNetwork=yes\nNoNewPrivileges=yes\n");
    }

    /// The story: a draft, the file under it changed by another hand, its service removed with its package.
    void draftOutlivesWhatHappensOnDisk()
    {
        const QString unit = m_folder->filePath(QStringLiteral("usr/lib/systemd/system/web.service"));
        const QString override = m_folder->filePath(QStringLiteral("etc/systemd/system/web.service.d/override.conf"));
        write(m_folder->filePath(QStringLiteral("usr/lib/systemd/system/other.service")),
            "[Service]\nExecStart=/bin/true\n");
        write(unit, "[Service]\nExecStart=/bin/true\n");
        m_window->open({.root = m_folder->path().toStdString()}, "web");
        QTRY_COMPARE(m_catalog->state(), Ready);
        m_session->importDraft("[Service]\nPrivateTmp=yes\n");
        write(override, "[Service]\nUMask=0077\n");
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(m_session->draft().bytes(), "[Service]\nUMask=0077\nPrivateTmp=yes\n");
        QVERIFY(child<QWidget>(*m_window, "rebaseBar")->isVisible());
        child<QAction>(*m_window, "showRebased")->trigger();
        QVERIFY(child<QWidget>(*m_window, "changesPage")->isVisible());
        QVERIFY(QFile::remove(unit));
        QVERIFY(QFile::remove(override));
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(m_session->gone(), std::vector<std::string>{"web.service"});
        m_session->openGone("web.service");
        QCOMPARE(m_session->draft().bytes(), "[Service]\nUMask=0077\nPrivateTmp=yes\n");
    }

    /// The story: a mistyped value, what holds meanwhile, the way back to its field, an export that asks.
    void invalidTextStaysOutOfTheDraft()
    {
        QTranslator english;
        QVERIFY(english.load(QLocale(QLocale::English), u"casemate"_s, u"_"_s, u":/i18n"_s));
        QApplication::installTranslator(&english);
        open(variedHost(), "beta");
        DirectiveForm& form = *m_window->editor().form();
        auto* bar = child<QPushButton>(*m_window, "refusedFields");
        typeMemoryMax(u"5G"_s);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_session->draft().bytes(), "[Service]\nMemoryMax=5G\n");
        QVERIFY(!bar->isVisible());

        typeMemoryMax(u"12 apples"_s);
        QCOMPARE(m_session->draft().bytes(), "[Service]\nMemoryMax=5G\n");
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->text(), u"1 field has an invalid value");

        form.setGroup(Group::Files);
        child<QLineEdit>(form, "directiveSearch")->setFocus();
        bar->click();
        QVERIFY(memoryMaxHasTheFocus());
        QCOMPARE(qobject_cast<QLineEdit*>(m_window->focusWidget())->text(), u"12 apples");

        const QString target = m_folder->filePath(u"export.conf"_s);
        int choices = 0;
        m_window->transfer().setExportChooser([&choices, target](QWidget*, const QString&) {
            ++choices;
            return target;
        });
        form.setGroup(Group::Files);
        QCOMPARE(exportAndPress(QMessageBox::ActionRole), 1);
        QCOMPARE(choices, 0);
        QVERIFY(memoryMaxHasTheFocus());
        QCOMPARE(exportAndPress(QMessageBox::RejectRole), 1);
        QCOMPARE(choices, 0);
        QCOMPARE(exportAndPress(QMessageBox::AcceptRole), 1);
        QCOMPARE(choices, 1);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "[Service]\nMemoryMax=5G\n");

        typeMemoryMax(u"12G"_s);
        QCOMPARE(m_session->draft().bytes(), "[Service]\nMemoryMax=12G\n");
        QVERIFY(!bar->isVisible());
        QCOMPARE(exportAndPress(QMessageBox::AcceptRole), 0);
        QCOMPARE(choices, 2);
    }

    void unsavedDraftIsNotLostByClosing()
    {
        open(variedHost(), "beta");
        m_session->importDraft("[Service]\nPrivateTmp=yes\n");
        const auto answer = [](QMessageBox::StandardButton button) {
            QTimer::singleShot(0, qApp, [button] {
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                QVERIFY(box != nullptr);
                box->button(button)->click();
            });
        };
        answer(QMessageBox::Cancel);
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        answer(QMessageBox::Discard);
        QVERIFY(m_window->close());
    }

    void draftGivenAtTheStartIsTaken()
    {
        open(variedHost(), "beta", "[Service]\nUMask=0077\n");
        QCOMPARE(m_session->draft().bytes(), "[Service]\nUMask=0077\n");
    }

    void emptyDraftGivenAtTheStartReplacesNothing()
    {
        open(variedHost(), "Gamma", "");
        QCOMPARE(m_session->draft().bytes(), "[Service]\nNoNewPrivileges=yes\nPrivateTmp=yes\n");
        QVERIFY(!m_session->isChanged());
        QVERIFY(child<KMessageWidget>(*m_window, "windowMessage")->text().contains(u"empty"));
    }

    void emptyMachineFallsBackToTheSampleHost()
    {
        m_window = std::make_unique<MainWindow>(*m_catalog, *m_session, *m_settings,
            [](const HostPlace& place) { return opening(place.isSample ? variedHost() : FakeHost()); });
        m_window->setFallback({.root = "/sample", .isSample = true});
        m_window->open({});
        QTRY_VERIFY(summary().contains(u"on the sample host"));
    }

    void asksForAServiceUntilOneIsChosen()
    {
        open(variedHost());
        QVERIFY(child<QWidget>(*m_window, "editorInvitation")->isVisible());
        QCOMPARE(m_window->windowTitle(), u"Casemate");
    }

    void opensOnTheServiceAskedFor()
    {
        open(variedHost(), "beta");
        QCOMPARE(child<QLabel>(*m_window, "editorName")->text(), u"beta.service");
    }

    void unknownServiceIsSaid()
    {
        open(variedHost(), "nothing");
        QVERIFY(child<KMessageWidget>(*m_window, "windowMessage")->text().contains(u"nothing"));
    }

    void missingFolderIsSaid()
    {
        m_window->open({.root = m_folder->filePath(QStringLiteral("none")).toStdString()});
        QTRY_COMPARE(m_catalog->state(), Failed);
        const auto saysWhich = [this] {
            return std::ranges::any_of(m_window->findChildren<QLabel*>(QStringLiteral("placeholderTitle")),
                [](const QLabel* title) { return title->text().contains(u"none"); });
        };
        QTRY_VERIFY(saysWhich());
        QVERIFY(summary().isEmpty());
    }

    void menuActionsSortTheList()
    {
        open(variedHost());
        auto* model = child<QTreeView>(*m_window, "serviceView")->model();
        child<QAction>(*m_window, "sortByName")->trigger();
        QCOMPARE(model->index(1, ServiceModelNameColumn).data().toString(), u"beta.service");
        child<QAction>(*m_window, "sortByScore")->trigger();
        QCOMPARE(model->index(1, ServiceModelNameColumn).data().toString(), u"terminal@.service");
    }

    void geometryIsRemembered()
    {
        open(variedHost());
        m_window->resize(760, 560);
        child<QSplitter>(*m_window, "mainSplitter")->setSizes({200, 330, 220});
        const auto sizes = child<QSplitter>(*m_window, "mainSplitter")->sizes();
        m_window->close();
        MainWindow again(*m_catalog, *m_session, *m_settings, folder);
        again.show();
        QTRY_COMPARE(again.size(), QSize(760, 560));
        QTRY_COMPARE(child<QSplitter>(again, "mainSplitter")->sizes(), sizes);
    }

    void whatTakesFocusHasANameToBeReadOut()
    {
        open(variedHost(), "beta");
        int named = 0;
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(heard != nullptr && !heard->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            ++named;
        }
        QVERIFY(named >= 5);
    }

    void everyMenuEntryHasItsLetter()
    {
        int entries = 0;
        for (const QMenu* menu : m_window->findChildren<QMenu*>()) {
            QStringList letters;
            for (const QAction* action : menu->actions()) {
                if (action->isSeparator() || menu->objectName().isEmpty())
                    continue;
                const qsizetype mark = action->text().indexOf(u'&');
                QVERIFY2(mark >= 0, qPrintable(action->text()));
                letters.append(action->text().sliced(mark + 1, 1).toLower());
                ++entries;
            }
            QCOMPARE(letters.removeDuplicates(), 0);
        }
        QVERIFY2(entries > 10, qPrintable(QString::number(entries)));
    }

private:
    static constexpr int ServiceModelNameColumn = 1;

    void open(const FakeHost& host, const std::string& unit = {}, const std::optional<std::string>& draft = {})
    {
        m_window = std::make_unique<MainWindow>(
            *m_catalog, *m_session, *m_settings, [host](const HostPlace&) { return opening(host); });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        if (draft)
            m_window->setDraft(*draft);
        m_window->open({}, unit);
        QTRY_COMPARE(m_catalog->state(), Ready);
    }
    /// Goes to the field as a person does, and replaces what stands there.
    void typeMemoryMax(const QString& text)
    {
        m_window->editor().form()->showDirective("MemoryMax"_directive);
        QVERIFY(memoryMaxHasTheFocus());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(m_window->focusWidget(), text);
    }
    [[nodiscard]] bool memoryMaxHasTheFocus() const
    {
        // of the window, which not every platform makes active again behind a dialog
        const QWidget* focus = m_window->focusWidget();
        return focus != nullptr && focus->isVisible()
            && child<QWidget>(*m_window, "fieldMemoryMax")->isAncestorOf(focus);
    }
    /// Exports, answers what asks about invalid values with the button of @p role, and tells how often it was asked.
    int exportAndPress(QMessageBox::ButtonRole role)
    {
        int asked = 0;
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [&asked, role] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (box == nullptr || box->objectName() != u"invalidValues")
                return;
            ++asked;
            if (!box->text().contains(u"MemoryMax=12 apples"))
                asked = -100;
            for (QAbstractButton* button : box->buttons())
                if (box->buttonRole(button) == role) {
                    button->click();
                    return;
                }
            box->reject();
        });
        answer.start(10);
        child<QPushButton>(*m_window, "exportDraft")->click();
        return asked;
    }
    QString score() const { return child<QLabel>(*m_window, "scoreNow")->text(); }
    QString summary() const { return child<QLabel>(*m_window, "hostSummary")->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ServiceCatalog> m_catalog;
    std::unique_ptr<HardeningSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

static const TestCase<TestMainWindow> registered;
#include "tst_mainwindow.moc"
