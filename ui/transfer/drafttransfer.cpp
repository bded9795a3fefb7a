// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/drafttransfer.h"

#include "models/host/namedfile.h"
#include "models/session/visibletext.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace casemate {

namespace {

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

QString shown(const QString& path) { return visibleText(path.toStdString()); }

QString saveFailure(const QString& path, const SaveFailure& failure)
{
    switch (failure.kind) {
    case SaveFailure::Kind::NotRegular:
        return DraftTransfer::tr("%1 is not a regular file, and nothing else is replaced. Choose another place.")
            .arg(path);
    case SaveFailure::Kind::NotOurs:
        return DraftTransfer::tr("%1 cannot be replaced, for its owner and permissions cannot be kept (%2). Choose "
                                 "another place.")
            .arg(path, QString::fromStdString(failure.detail));
    case SaveFailure::Kind::Exists:
    case SaveFailure::Kind::System: break;
    }
    return DraftTransfer::tr("%1 could not be written (%2). Choose another place.")
        .arg(path, QString::fromStdString(failure.detail));
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
    if (!hasDraft())
        return;
    const Wanted draft = wanted();
    if (!mayLeaveOutRefused(tr("&Export anyway")))
        return;
    const QString path = m_exportChooser(m_window, QDir::home().filePath(QStringLiteral("override.conf")));
    if (path.isEmpty())
        return;
    if (const auto saved = saveNamedFile(QFile::encodeName(path).toStdString(), draft.bytes, Existing::Replace);
        !saved) {
        Q_EMIT failed(saveFailure(shown(path), saved.error()));
        return;
    }
    markSaved(draft, true);
    Q_EMIT done(tr("Exported to %1.").arg(shown(path)));
}

void DraftTransfer::copy()
{
    if (!hasDraft())
        return;
    const Wanted draft = wanted();
    if (!mayLeaveOutRefused(tr("&Copy anyway")))
        return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(draft.bytes));
    markSaved(draft, false);
    Q_EMIT done(tr("The draft is on the clipboard; it belongs in %1.").arg(QString::fromStdString(draft.path)));
}

DraftTransfer::Wanted DraftTransfer::wanted() const
{
    return {.service = m_session.name(), .bytes = m_session.draft().bytes(), .path = m_session.draftPath()};
}

void DraftTransfer::markSaved(const Wanted& draft, bool isInFile)
{
    if (m_session.isOpen() && m_session.name() == draft.service && m_session.draft().bytes() == draft.bytes)
        m_session.markSaved(isInFile);
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
    if (!m_session.isOpen()) {
        Q_EMIT failed(tr("Choose a service first."));
        return;
    }
    auto bytes = readNamedFile(QFile::encodeName(path).toStdString(), NamedSource::RegularFile);
    if (!bytes) {
        Q_EMIT failed(bytes.error().kind == ErrorKind::TooLarge
                ? tr("%1 is too large for an override. Choose another file.").arg(shown(path))
                : tr("%1 could not be read (%2). Choose a file that your user may read.")
                      .arg(shown(path), QString::fromStdString(bytes.error().detail)));
        return;
    }
    m_session.importDraft(*std::move(bytes));
    Q_EMIT done(tr("%1 is the draft now. Undo brings the former one back.").arg(shown(path)));
}

} // namespace casemate
