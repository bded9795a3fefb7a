// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/appearance.h"

#include <KColorSchemeManager>
#include <KIconTheme>

#include <QAbstractItemModel>
#include <QActionGroup>
#include <QApplication>
#include <QIcon>
#include <QMenu>
#include <QStyle>
#include <QStyleFactory>

namespace casemate {

namespace {

/// Qt takes Fusion where neither the user nor the desktop names a style: then Breeze looks better.
void chooseStyle()
{
    const bool isChosen = qEnvironmentVariableIsSet("QT_STYLE_OVERRIDE")
        || QApplication::style()->name().compare(u"fusion", Qt::CaseInsensitive) != 0;
    if (!isChosen && QStyleFactory::keys().contains(u"Breeze", Qt::CaseInsensitive))
        QApplication::setStyle(QStringLiteral("Breeze"));
}

} // namespace

void Appearance::prepareIcons()
{
    // Qt's own engine paints these icons black in any colours.
    KIconTheme::initTheme();
}

Appearance::Appearance(QApplication& application)
    : QObject(&application)
{
    chooseStyle();
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    // Takes up the scheme chosen earlier, or the desktop's.
    KColorSchemeManager::instance();
}

QMenu* Appearance::createColourMenu(QWidget* parent)
{
    KColorSchemeManager* schemes = KColorSchemeManager::instance();
    const QModelIndex light = schemes->indexForSchemeId(QStringLiteral("BreezeLight"));
    const QModelIndex dark = schemes->indexForSchemeId(QStringLiteral("BreezeDark"));
    if (!light.isValid() || !dark.isValid())
        return nullptr;
    auto* menu = new QMenu(tr("&Colours"), parent);
    menu->setObjectName(QStringLiteral("colourMenu"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& name, const QString& text, const QString& id) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(schemes->activeSchemeId() == id);
        group->addAction(action);
        connect(action, &QAction::triggered, schemes,
            [schemes, id] { schemes->activateScheme(schemes->indexForSchemeId(id)); });
    };
    add(QStringLiteral("desktopColours"), tr("As the &desktop"), {});
    add(QStringLiteral("lightColours"), tr("&Light"), QStringLiteral("BreezeLight"));
    add(QStringLiteral("darkColours"), tr("D&ark"), QStringLiteral("BreezeDark"));
    return menu;
}

void Appearance::useDark(bool isDark)
{
    KColorSchemeManager* schemes = KColorSchemeManager::instance();
    schemes->setAutosaveChanges(false);
    schemes->activateScheme(
        schemes->indexForSchemeId(isDark ? QStringLiteral("BreezeDark") : QStringLiteral("BreezeLight")));
}

} // namespace casemate
