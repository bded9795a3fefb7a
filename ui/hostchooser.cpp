// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hostchooser.h"

#include "models/session/visibletext.h"

#include <QActionGroup>
#include <QMenu>

namespace casemate {

HostChooser::HostChooser(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("hostChooser"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Whose services are shown"));
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& name, const QString& icon, const QString& text) {
        QAction* action = menu->addAction(QIcon::fromTheme(icon), text);
        action->setObjectName(name);
        action->setCheckable(true);
        group->addAction(action);
        return action;
    };
    m_system = add(QStringLiteral("showSystem"), QStringLiteral("computer"), tr("&System services of this machine"));
    m_user = add(QStringLiteral("showUser"), QStringLiteral("user-identity"), tr("&My own services"));
    menu->addSeparator();
    m_folder = add(QStringLiteral("showFolder"), QStringLiteral("folder-open"), tr("A &folder that holds a system…"));
    setMenu(menu);
    connect(m_system, &QAction::triggered, this, [this] { Q_EMIT machineRequested(Scope::System); });
    connect(m_user, &QAction::triggered, this, [this] { Q_EMIT machineRequested(Scope::User); });
    connect(m_folder, &QAction::triggered, this, &HostChooser::folderRequested);
}

void HostChooser::setPlace(const HostPlace& place)
{
    const bool isHere = place.root == "/" && !place.isSample;
    QAction* chosen = !isHere ? m_folder : place.scope == Scope::User ? m_user : m_system;
    chosen->setChecked(true);
    setIcon(chosen->icon());
    QString text;
    if (place.isSample)
        text = tr("Sample host");
    else if (!isHere)
        text = visibleText(place.root);
    else
        text = place.scope == Scope::User ? tr("My own services") : tr("This machine");
    setText(buttonText(text));
    setAccessibleName(tr("Host: %1").arg(text));
}

} // namespace casemate
