// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace casemate {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of Qt, so that the program can save before it ends. One that is
/// ignored from the start stays so (nohup), and a second one of a kind ends a program that hangs. There is one of
/// these.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;
    Q_DISABLE_COPY_MOVE(EndSignals)

Q_SIGNALS:
    /// The program is asked to end.
    void received();

private:
    void take();

    int m_reader = -1;
};

} // namespace casemate
