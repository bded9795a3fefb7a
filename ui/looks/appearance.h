// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;
class QMenu;
class QWidget;

namespace casemate {

/// Style, colours and icons of the application: the desktop's where there is one that decides, Breeze's otherwise.
/// Follows changes between light and dark.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QApplication &application);

    /// A menu to choose light, dark, or what the desktop says; kept for the next start. Null where no colour schemes are
    /// installed. Owned by @p parent.
    [[nodiscard]] static QMenu *createColourMenu(QWidget *parent);
    /// Light or dark until the program ends.
    static void useDark(bool isDark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followPalette();

    QApplication &m_application;
    bool m_ownsIconTheme; ///< the desktop names no icon theme
};

} // namespace casemate
