// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace casemate::bench {

/// The longest time in which the event loop of this thread came to nothing: no frame is painted then, no key is taken.
class Heartbeat {
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    }

    /// From when a window can be seen: before that nobody waits for a frame.
    void start()
    {
        m_timer.start(1);
        m_since.start();
    }

    [[nodiscard]] double longestMilliseconds() const { return m_longest; }

private:
    void beat()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

} // namespace casemate::bench
