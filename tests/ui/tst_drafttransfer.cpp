// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/namedfile.h"
#include "tests/support/finishing.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"
#include "ui/transfer/drafttransfer.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWidget>

#include <sys/stat.h>

using namespace casemate;
using namespace casemate::tests;

class TestDraftTransfer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_session = std::make_unique<HardeningSession>();
        m_transfer = new DraftTransfer(*m_session, m_window.get());
        m_session->open(
            *UnitName::parse("app.service"), stackOf("[Service]\nExecStart=/bin/true\n"), {.version = {257}});
    }

    void exportWritesTheBytesAndCountsAsSaved()
    {
        const QSignalSpy done(m_transfer, &DraftTransfer::done);
        m_session->importDraft(odd);
        exportTo(m_folder.filePath(QStringLiteral("override.conf")));
        QCOMPARE(read(QStringLiteral("override.conf")), QByteArray::fromStdString(odd));
        QVERIFY(m_session->unsaved().empty());
        QCOMPARE(done.size(), 1);
    }

    void exportThatFailsLeavesTheOldFileAndSaysWhatToDo()
    {
        const QSignalSpy failed(m_transfer, &DraftTransfer::failed);
        m_session->importDraft(odd);
        exportTo(m_folder.filePath(QStringLiteral("no/such/folder.conf")));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"Choose another place"));
        QCOMPARE(m_session->unsaved().size(), 1U);
    }

    void dismissedDialogDoesNothing()
    {
        const QSignalSpy done(m_transfer, &DraftTransfer::done);
        m_session->importDraft(odd);
        exportTo({});
        QVERIFY(done.isEmpty());
        QCOMPARE(m_session->unsaved().size(), 1U);
    }

    void draftIsTheOneOfTheMomentWhateverIsOpenAfterTheDialog_data()
    {
        QTest::addColumn<bool>("isOtherOpen");
        QTest::newRow("none") << false;
        QTest::newRow("another service") << true;
    }
    void draftIsTheOneOfTheMomentWhateverIsOpenAfterTheDialog()
    {
        QFETCH(const bool, isOtherOpen);
        const QString path = m_folder.filePath(QStringLiteral("mine.conf"));
        m_session->importDraft(odd);
        m_transfer->setExportChooser([&](QWidget*, const QString&) {
            m_session->close();
            if (isOtherOpen) {
                m_session->open(
                    *UnitName::parse("other.service"), stackOf("[Service]\nExecStart=/bin/true\n"), {.version = {257}});
                m_session->importDraft("[Service]\nUMask=0027\n");
            }
            return path;
        });
        m_transfer->exportFile();
        QCOMPARE(read(QStringLiteral("mine.conf")), QByteArray::fromStdString(odd));
        // who closed it may have changed it, too
        QCOMPARE(m_session->unsaved().size(), isOtherOpen ? 2U : 1U);
    }

    void emptyDraftIsNotExported()
    {
        const QSignalSpy failed(m_transfer, &DraftTransfer::failed);
        exportTo(m_folder.filePath(QStringLiteral("empty.conf")));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("empty.conf"))));
    }

    void copyAndPasteKeepTheText()
    {
        m_session->importDraft("[Service]\nUMask=0077\n");
        m_transfer->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"[Service]\nUMask=0077\n");
        QGuiApplication::clipboard()->setText(QStringLiteral("[Service]\nPrivateTmp=yes\n"));
        m_transfer->paste();
        QCOMPARE(m_session->draft().bytes(), "[Service]\nPrivateTmp=yes\n");
        m_session->undoGroup()->undo();
        QCOMPARE(m_session->draft().bytes(), "[Service]\nUMask=0077\n");
    }

    void importTakesEveryByteOfAFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("in.conf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(odd));
        file.close();
        m_transfer->setImportChooser([path](QWidget*, const QString&) { return path; });
        m_transfer->importFile();
        QCOMPARE(m_session->draft().bytes(), odd);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        m_session->undoGroup()->undo();
        QVERIFY(DraftTransfer::canTake(dropped));
        m_transfer->take(dropped);
        QCOMPARE(m_session->draft().bytes(), odd);
    }

    void missingFileIsSaid()
    {
        const QSignalSpy failed(m_transfer, &DraftTransfer::failed);
        m_transfer->read(m_folder.filePath(QStringLiteral("none.conf")));
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_session->draft().bytes().empty());
    }

    /// A window never waits for somebody who writes into a FIFO.
    void regularFilesAloneAreTakenAndReplaced()
    {
        const QString path = m_folder.filePath(QStringLiteral("fifo.conf"));
        const std::string name = QFile::encodeName(path).toStdString();
        QCOMPARE(mkfifo(name.c_str(), 0600), 0);
        QVERIFY(finishesWithout(name, [&] { QVERIFY(!readNamedFile(name, NamedSource::RegularFile)); }));
        const QSignalSpy failed(m_transfer, &DraftTransfer::failed);
        m_transfer->read(path);
        QCOMPARE(failed.size(), 1);
        m_session->importDraft(odd);
        exportTo(path);
        QCOMPARE(failed.size(), 2);
        QVERIFY(failed.last().first().toString().contains(u"is not a regular file"));
        struct stat status{};
        QCOMPARE(lstat(name.c_str(), &status), 0);
        QVERIFY(S_ISFIFO(status.st_mode));
    }

    void replacedFileKeepsItsPermissions()
    {
        const QString path = m_folder.filePath(QStringLiteral("own.conf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        m_session->importDraft(odd);
        exportTo(path);
        QCOMPARE(read(QStringLiteral("own.conf")), QByteArray::fromStdString(odd));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void largeFilesAreNotTaken()
    {
        const QString path = m_folder.filePath(QStringLiteral("large.conf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(67'108'864 + 1));
        const QSignalSpy failed(m_transfer, &DraftTransfer::failed);
        m_transfer->read(path);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"too large"));
        QVERIFY(m_session->draft().bytes().empty());
    }

    void withoutAServiceNothingIsTaken()
    {
        m_session->close();
        const QSignalSpy failed(m_transfer, &DraftTransfer::failed);
        QMimeData data;
        data.setText(QStringLiteral("[Service]\n"));
        m_transfer->take(data);
        m_transfer->importFile();
        m_transfer->copy();
        QCOMPARE(failed.size(), 3);
    }

private:
    void exportTo(const QString& path)
    {
        m_transfer->setExportChooser([path](QWidget*, const QString&) { return path; });
        m_transfer->exportFile();
    }
    QByteArray read(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const std::string odd = "# caf\xe9\r\n[Service]\r\nUMask=0077\r\n";
    QTemporaryDir m_folder;
    std::unique_ptr<HardeningSession> m_session;
    std::unique_ptr<QWidget> m_window;
    DraftTransfer* m_transfer = nullptr;
};

static const TestCase<TestDraftTransfer> registered;
#include "tst_drafttransfer.moc"
