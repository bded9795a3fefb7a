// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace casemate {

/// How far a load is, with a way to stop it. Stays out of sight for the first half second.
class LoadBar : public QWidget {
    Q_OBJECT

public:
    explicit LoadBar(QWidget* parent = nullptr);

    void start();
    void stop();
    void setProgress(int done, int total);

Q_SIGNALS:
    void cancelRequested();

private:
    QProgressBar* m_bar;
    QLabel* m_text;
    QTimer m_patience;
};

} // namespace casemate
