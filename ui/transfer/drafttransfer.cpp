// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/drafttransfer.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
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

bool DraftTransfer::mayLeaveOutRefused(const QString& goOn)
{
    QStringList texts;
    for (const RefusedText& each : m_session.refused())
        texts.append(QString::fromUtf8(directive(each.directive).name) + u'=' + each.text.simplified());
    if (texts.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Invalid values"),
        tr("%n field(s) has/have an invalid value. It is not in the draft, which keeps the value from before:\n%1",
            nullptr, static_cast<int>(texts.size()))
            .arg(texts.join(u'\n')),
        QMessageBox::Cancel, m_window);
    box.setObjectName(QStringLiteral("invalidValues"));
    box.setTextFormat(Qt::PlainText);
    const QPushButton* on = box.addButton(goOn, QMessageBox::AcceptRole);
    QPushButton* show = box.addButton(tr("&Show the field"), QMessageBox::ActionRole);
    box.setDefaultButton(show);
    box.exec();
    if (box.clickedButton() == show)
        Q_EMIT refusedRequested();
    return box.clickedButton() == on;
}

bool DraftTransfer::mayLeaveDrafts()
{
    const auto listed = [](const std::vector<std::string>& names) {
        QStringList list;
        for (const std::string& name : names)
            list.append(QString::fromStdString(name));
        return list.join(u'\n');
    };
    QStringList parts;
    if (const QString names = listed(m_session.unsaved()); !names.isEmpty())
        parts.append(
            tr("The drafts of these services were neither exported nor copied and will be lost:\n%1").arg(names));
    if (const QString names = listed(m_session.withRefused()); !names.isEmpty())
        parts.append(tr("Fields of these services have invalid values, which are in no draft:\n%1").arg(names));
    if (parts.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Drafts not exported"), parts.join(QStringLiteral("\n\n")),
        QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setObjectName(QStringLiteral("leaveDrafts"));
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Discard;
}

void DraftTransfer::exportFile()
{
    if (!hasDraft() || !mayLeaveOutRefused(tr("&Export anyway")))
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
    if (!hasDraft() || !mayLeaveOutRefused(tr("&Copy anyway")))
        return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(m_session.draft().bytes()));
    m_session.markSaved(false);
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
