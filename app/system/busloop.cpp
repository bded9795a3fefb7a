// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/busloop.h"

#include <sdbus-c++/Error.h>
#include <sdbus-c++/IConnection.h>

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>

#include <poll.h>

namespace casemate {

namespace {

/// Milliseconds at a time: less than a frame, whatever else is to be done in it.
constexpr int portion = 5;

} // namespace

BusLoop::BusLoop(sdbus::IConnection& connection, QObject* parent)
    : QObject(parent)
    , m_connection(connection)
{
    const auto poll = m_connection.getEventLoopPollData();
    m_readable = std::make_unique<QSocketNotifier>(poll.fd, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(poll.fd, QSocketNotifier::Write);
    m_event = std::make_unique<QSocketNotifier>(poll.eventFd, QSocketNotifier::Read);
    m_writable->setEnabled(false);
    m_timer.setSingleShot(true);
    for (const auto& notifier : {m_readable.get(), m_writable.get(), m_event.get()})
        connect(notifier, &QSocketNotifier::activated, this, &BusLoop::process);
    connect(&m_timer, &QTimer::timeout, this, &BusLoop::process);
    // What to wait for changes with every message that is sent; it is to be asked again before each wait.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &BusLoop::arm);
    m_timer.start(0);
}

void BusLoop::process()
{
    if (m_isLost)
        return;
    QElapsedTimer time;
    time.start();
    try {
        while (m_connection.processPendingEvent())
            if (time.elapsed() >= portion) {
                m_timer.start(0);
                return;
            }
    } catch (const sdbus::Error& error) {
        give(QString::fromStdString(error.getMessage()));
        return;
    }
    arm();
}

void BusLoop::arm()
{
    if (m_isLost || (m_timer.isActive() && m_timer.interval() == 0))
        return;
    try {
        const auto poll = m_connection.getEventLoopPollData();
        m_readable->setEnabled((poll.events & POLLIN) != 0);
        m_writable->setEnabled((poll.events & POLLOUT) != 0);
        const int wait = poll.getPollTimeout();
        if (wait < 0)
            m_timer.stop();
        else if (!m_timer.isActive() || m_timer.remainingTime() > wait)
            m_timer.start(wait);
    } catch (const sdbus::Error& error) {
        give(QString::fromStdString(error.getMessage()));
    }
}

void BusLoop::give(const QString& reason)
{
    m_isLost = true;
    m_timer.stop();
    for (const auto& notifier : {m_readable.get(), m_writable.get(), m_event.get()})
        notifier->setEnabled(false);
    Q_EMIT lost(reason);
}

} // namespace casemate
