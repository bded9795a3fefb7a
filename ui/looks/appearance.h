// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;
class QMenu;
class QWidget;

namespace casemate {

/// Style, colours and icons of the application: the desktop's where there is one that decides, Breeze's otherwise.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// Call it before the application object is made: icons that follow light and dark are chosen by then.
    static void prepareIcons();

    explicit Appearance(QApplication& application);

    /// A menu to choose light, dark, or what the desktop says; kept for the next start. Null where no colour schemes
    /// are installed. Owned by @p parent.
    [[nodiscard]] static QMenu* createColourMenu(QWidget* parent);
    /// Light or dark until the program ends.
    static void useDark(bool isDark);
};

} // namespace casemate
