// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace casemate {

/// What stands where there is nothing to show: why that is so, and what to do next.
class Placeholder : public QWidget {
    Q_OBJECT

public:
    explicit Placeholder(QWidget* parent = nullptr);

    /// @p title and @p text; @p iconName is of the freedesktop naming scheme; a button where @p action is not empty.
    void say(const QString& title, const QString& text, const QString& iconName, const QString& action = {});

Q_SIGNALS:
    void actionRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
    QString m_iconName;
    QString m_shownName; ///< the icon that is there
};

} // namespace casemate
