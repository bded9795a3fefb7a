// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace sdbus {
class IConnection;
}

namespace casemate {

/// Serves a D-Bus connection from the Qt loop of the thread that makes it ("Using sdbus-c++ in external event loops").
/// A burst of messages is taken in small portions, so that a window in the same loop is drawn in between.
class BusLoop : public QObject {
    Q_OBJECT

public:
    /// @p connection must outlive this, and may not be dropped inside of lost().
    explicit BusLoop(sdbus::IConnection& connection, QObject* parent = nullptr);

Q_SIGNALS:
    /// The connection is dead for good, with the words of the bus.
    void lost(const QString& reason);

private:
    void process();
    void arm();
    void give(const QString& reason);

    sdbus::IConnection& m_connection;
    std::unique_ptr<QSocketNotifier> m_readable, m_writable, m_event;
    QTimer m_timer;
    bool m_isLost = false;
};

} // namespace casemate
