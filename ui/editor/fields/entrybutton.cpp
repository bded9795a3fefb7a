// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/entrybutton.h"

#include "ui/editor/fields/entrytext.h"

#include <QIcon>
#include <QMenu>
#include <QPointer>

namespace casemate {

using entrytext::PathKind;

bool EntryButton::isUseful(const Directive& row)
{
    return entrytext::pathKind(row) != PathKind::None || !entrytext::usual(row).isEmpty();
}

EntryButton::EntryButton(const Directive& row, const Dialect& dialect, PathChooser choosePath, QWidget* parent)
    : QToolButton(parent)
    , m_row(row)
    , m_dialect(dialect)
    , m_choosePath(std::move(choosePath))
{
    const QString name = QString::fromUtf8(row.name);
    const PathKind kind = entrytext::pathKind(row);
    setObjectName(QStringLiteral("entryButton"));
    setFocusPolicy(Qt::StrongFocus);
    setText(QStringLiteral("…"));
    if (kind != PathKind::None) {
        setIcon(QIcon::fromTheme(QStringLiteral("document-open-folder")));
        setToolTip(tr("Browse…"));
        setAccessibleName(tr("Browse for %1").arg(name));
    } else {
        setIcon(QIcon::fromTheme(QStringLiteral("list-add")));
        setToolTip(tr("Add a usual entry"));
        setAccessibleName(tr("Add a usual entry to %1").arg(name));
    }
    if (kind == PathKind::Folder || kind == PathKind::File) {
        connect(this, &QToolButton::clicked, this, [this, kind] { ask(kind == PathKind::Folder); });
        return;
    }
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, &EntryButton::fillMenu);
}

void EntryButton::fillMenu()
{
    if (!menu()->isEmpty())
        return;
    for (const auto& [entry, meaning] : entrytext::usual(m_row)) {
        // The part behind the tab stands in a column of its own, as shortcuts do.
        QAction* action = menu()->addAction(entry + u'\t' + meaning);
        connect(action, &QAction::triggered, this, [this, entry] { Q_EMIT chosen(entry); });
    }
    if (entrytext::pathKind(m_row) != PathKind::Both)
        return;
    connect(menu()->addAction(tr("&Folder…")), &QAction::triggered, this, [this] { ask(true); });
    connect(menu()->addAction(tr("F&ile…")), &QAction::triggered, this, [this] { ask(false); });
}

void EntryButton::ask(bool isFolder)
{
    const QString name = QString::fromUtf8(m_row.name);
    const PathQuestion question{isFolder ? tr("Folder for %1").arg(name) : tr("File for %1").arg(name), isFolder};
    m_choosePath(this, question, [self = QPointer(this)](const QString& path) {
        if (self && !path.isEmpty())
            Q_EMIT self->chosen(entrytext::ofPath(self->m_row, path, self->m_dialect));
    });
}

} // namespace casemate
