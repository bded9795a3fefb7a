// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/hardeningsession.h"
#include "models/session/visibletext.h"
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "ui/mainwindow.h"
#include "ui/preview/textview.h"
#include "ui/transfer/drafttransfer.h"

#include <KMessageWidget>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace casemate;
using namespace casemate::tests;
using enum ServiceCatalog::State;

namespace {

/// What the makers of a tree may write to be taken for something else.
const QByteArray treacherous =
    "<img src='file:///etc/passwd'><b>bold</b><a href='file:///etc/passwd'>x</a>a\u202eb\u2066c\u009bm"
    "d\x1b[31me\x7f"
    "f\u200bg\ufeffh\u061ci&j&amp;%1%n%s";

HostOpener folder(const HostPlace& place) { return folderOpener(place.root, place.scope); }

bool isHidden(char32_t code)
{
    const auto category = QChar::category(code);
    return code != U'\n' && code != U'\t'
        && (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph);
}

/// What is wrong with a text that somebody sees or hears; empty where nothing is.
QString flawOf(const QString& text, bool mayBeMarkup)
{
    for (const char32_t code : text.toUcs4())
        if (isHidden(code))
            return QString::number(static_cast<uint>(code), 16) + QStringLiteral(": ") + text.left(200);
    if (!mayBeMarkup || !Qt::mightBeRichText(text))
        return {};
    QTextDocument document;
    document.setHtml(text);
    // Markup of ours has no pictures and links, and foreign text in it is not taken for any.
    return document.toHtml().contains(u"file:///etc") && !document.toPlainText().contains(u"file:///etc")
        ? QStringLiteral("markup: ") + text.left(200)
        : QString();
}

/// All texts of @p widget.
QStringList flawsOf(const QWidget& widget)
{
    QStringList flaws;
    const auto look = [&](const char* what, const QString& text, bool mayBeMarkup) {
        if (const QString flaw = flawOf(text, mayBeMarkup); !flaw.isEmpty())
            flaws << widget.objectName() + u' ' + QString::fromLatin1(what) + QStringLiteral(": ") + flaw;
    };
    look("tool tip", widget.toolTip(), true);
    look("name", widget.accessibleName(), false);
    look("description", widget.accessibleDescription(), false);
    look("title", widget.windowTitle(), false);
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        look("text", label->text(), label->textFormat() != Qt::PlainText);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        look("text", button->text(), false);
    if (const auto* message = qobject_cast<const KMessageWidget*>(&widget))
        look("text", message->text(), message->textFormat() != Qt::PlainText);
    if (const auto* view = qobject_cast<const TextView*>(&widget))
        look("text", view->toPlainText(), false);
    for (const QAction* action : widget.actions()) {
        look("action", action->text(), false);
        look("tool tip of an action", action->toolTip(), true);
    }
    return flaws;
}

void lookAt(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& flaws)
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int{Qt::DisplayRole}, int{Qt::ToolTipRole}, int{Qt::AccessibleTextRole}})
                if (const QString flaw = flawOf(index.data(role).toString(), role == Qt::ToolTipRole); !flaw.isEmpty())
                    flaws << flaw;
            if (column == 0)
                lookAt(model, index, flaws);
        }
}

QStringList flawsOfAll(const QWidget& window)
{
    QStringList flaws = flawsOf(window);
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        // A field shows the very text that it edits.
        if (qobject_cast<const QLineEdit*>(widget) == nullptr)
            flaws << flawsOf(*widget);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view != nullptr && view->model() != nullptr)
            lookAt(*view->model(), {}, flaws);
    }
    for (const QAction* action : window.findChildren<QAction*>())
        for (const QString& text : {action->text(), action->toolTip()})
            if (const QString flaw = flawOf(text, true); !flaw.isEmpty())
                flaws << flaw;
    return flaws;
}

} // namespace

class TestHostileTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_catalog = std::make_unique<ServiceCatalog>();
        m_session = std::make_unique<HardeningSession>();
        m_window = std::make_unique<MainWindow>(*m_catalog, *m_session, *m_settings, folder);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_catalog.reset();
    }

    void everyTextOfTheWindowIsWhatItIs()
    {
        openTreacherous();
        QCOMPARE(flawsOfAll(*m_window).join(u'\n'), QString());
        // It was not left out either.
        QVERIFY(child<QLabel>(*m_window, "editorDescription")->text().contains(u"<b>bold</b>"));
        QVERIFY(child<QLabel>(*m_window, "editorDescription")->text().contains(u"a<U+202E>b<U+2066>c<U+009B>m"));
    }

    void whatIsDoneIsToldAsItIs()
    {
        openTreacherous();
        const QString name = QString::fromUtf8("no\u202e<b>x</b>\x1b.conf");
        const QString path = m_folder->filePath(name);
        m_window->transfer().setImportChooser([path](QWidget*, const QString&) { return path; });
        m_window->transfer().importFile();
        auto* message = child<KMessageWidget>(*m_window, "windowMessage");
        QVERIFY2(message->text().contains(u"no<U+202E><b>x</b><U+001B>.conf"), qPrintable(message->text()));
        QCOMPARE(message->textFormat(), Qt::PlainText);
        QCOMPARE(flawsOfAll(*m_window).join(u'\n'), QString());
    }

    /// A line of a megabyte is neither drawn whole nor does it widen the window.
    void endlessTextsAreCut()
    {
        write(QStringLiteral("usr/lib/systemd/system/evil.service"),
            "[Unit]\nDescription=" + QByteArray(500'000, 'x')
                + "\n[Service]\nExecStart=/bin/true\nSyslogIdentifier=" + QByteArray(500'000, 'y') + "\n");
        m_window->open({.root = m_folder->path().toStdString()}, "evil");
        QTRY_COMPARE(m_catalog->state(), Ready);
        const QString description = child<QLabel>(*m_window, "editorDescription")->text();
        QVERIFY(description.size() < 5000);
        QVERIFY(description.endsWith(u"… +495904"));
        QVERIFY2(m_window->minimumSizeHint().width() < 1024,
            qPrintable(QString::number(m_window->minimumSizeHint().width())));
    }

    void literalTextsAreTakenForWhatTheyAre()
    {
        QCOMPARE(literalText(QStringLiteral("a\nb")), u"a\nb");
        for (const QString& text :
            {QStringLiteral("<b>x</b>"), QStringLiteral("a\n<DD>&lt;"), QStringLiteral("x &lt;")}) {
            QTextDocument document;
            document.setHtml(literalText(text));
            QVERIFY(Qt::mightBeRichText(literalText(text)));
            QCOMPARE(document.toPlainText(), text);
        }
        QCOMPARE(buttonText(QStringLiteral("a & b")), u"a && b");
        QCOMPARE(buttonText(QString(500, u'x')).size(), 120);
    }

private:
    void write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void openTreacherous()
    {
        write(QStringLiteral("usr/lib/systemd/system/evil.service"),
            "[Unit]\nDescription=" + treacherous + "\n[Service]\nExecStart=/bin/" + treacherous
                + " x\nUser=\u202eroot\nPrivateTmp=" + treacherous + "\nReadWritePaths=/srv/\u202e<b>x</b>\x1b[2J\n");
        write(QStringLiteral("usr/lib/systemd/system/broken.service"), "[Unit]\nDescription=x\n[Service]\n");
        write(QString::fromUtf8("etc/systemd/system/broken.service.d/10\u202e<b>x</b>.conf"),
            "[Service]\nType=dbus\nExecStart=/bin/true\nPAMName=x\nKillMode=none\nBusName=org.x\n");
        write(QString::fromUtf8("etc/systemd/system/evil.service.d/20\u202e<b>x</b>.conf"),
            "[Service]\nNoNewPrivileges=treu\u202e\nProtectSystem=strict\nReadOnlyPaths=/\u2066x&y\n");
        write(QStringLiteral("etc/systemd/system/evil.service.d/override.conf"),
            "[Service]\nUMask=\u009b\nX-<b>Foreign</b>\u202e=1\nPrivateDevices=" + treacherous
                + "\nBindPaths=/a\u202e&b:/c\n");
        m_window->open({.root = m_folder->path().toStdString()}, "evil");
        QTRY_COMPARE(m_catalog->state(), Ready);
        QTRY_VERIFY(m_session->isOpen());
        QTRY_VERIFY(m_session->suggestion() != nullptr);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ServiceCatalog> m_catalog;
    std::unique_ptr<HardeningSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

static const TestCase<TestHostileTexts> registered;

#include "tst_hostiletexts.moc"
