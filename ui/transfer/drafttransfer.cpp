// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/drafttransfer.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>

namespace casemate {

namespace {

/// A unit file is refused by systemd long before that; what is larger was chosen by mistake.
constexpr qint64 mostBytes = 50 * 1024 * 1024;

QString askWhereTo(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(parent, DraftTransfer::tr("Export the draft"), suggestion,
        DraftTransfer::tr("Drop-ins (*.conf);;All files (*)"));
}

QString askWhichFile(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getOpenFileName(parent, DraftTransfer::tr("Import an override"), suggestion,
        DraftTransfer::tr("Drop-ins (*.conf);;All files (*)"));
}

} // namespace

DraftTransfer::DraftTransfer(HardeningSession& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_exportChooser(askWhereTo)
    , m_importChooser(askWhichFile)
{
}

bool DraftTransfer::hasDraft()
{
    if (!m_session.isOpen())
        Q_EMIT failed(tr("Choose a service first."));
    else if (m_session.draft().bytes().empty())
        Q_EMIT failed(tr("The draft is empty: set a directive first."));
    else
        return true;
    return false;
}

void DraftTransfer::exportFile()
{
    if (!hasDraft())
        return;
    const QString path = m_exportChooser(m_window, QDir::home().filePath(QStringLiteral("override.conf")));
    if (path.isEmpty())
        return;
    const std::string& bytes = m_session.draft().bytes();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0
        || !file.commit()) {
        Q_EMIT failed(tr("%1 could not be written (%2). Choose another place.").arg(path, file.errorString()));
        return;
    }
    m_session.markSaved();
    Q_EMIT done(tr("Exported to %1.").arg(path));
}

void DraftTransfer::copy()
{
    if (!hasDraft())
        return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(m_session.draft().bytes()));
    m_session.markSaved();
    Q_EMIT done(
        tr("The draft is on the clipboard; it belongs in %1.").arg(QString::fromStdString(m_session.draftPath())));
}

void DraftTransfer::importFile()
{
    if (!m_session.isOpen()) {
        Q_EMIT failed(tr("Choose a service first."));
        return;
    }
    const QString path = m_importChooser(m_window, QDir::homePath());
    if (!path.isEmpty())
        read(path);
}

void DraftTransfer::paste()
{
    if (const QMimeData* data = QGuiApplication::clipboard()->mimeData(); data != nullptr && canTake(*data))
        take(*data);
    else
        Q_EMIT failed(tr("There is no text on the clipboard."));
}

bool DraftTransfer::canTake(const QMimeData& data)
{
    return data.hasText() || (data.hasUrls() && data.urls().constFirst().isLocalFile());
}

void DraftTransfer::take(const QMimeData& data)
{
    if (!m_session.isOpen()) {
        Q_EMIT failed(tr("Choose a service first."));
    } else if (data.hasUrls() && data.urls().constFirst().isLocalFile()) {
        read(data.urls().constFirst().toLocalFile());
    } else {
        m_session.importDraft(data.text().toStdString());
        Q_EMIT done(tr("The text is the draft now. Undo brings the former one back."));
    }
}

void DraftTransfer::read(const QString& path)
{
    QFile file(path);
    if (!m_session.isOpen()) {
        Q_EMIT failed(tr("Choose a service first."));
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(
            tr("%1 could not be read (%2). Choose a file that your user may read.").arg(path, file.errorString()));
        return;
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) {
        Q_EMIT failed(tr("%1 is too large for an override. Choose another file.").arg(path));
        return;
    }
    m_session.importDraft(bytes.toStdString());
    Q_EMIT done(tr("%1 is the draft now. Undo brings the former one back.").arg(path));
}

} // namespace casemate
