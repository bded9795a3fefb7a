// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endsignals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace casemate {

namespace {

constexpr std::array endingSignals{SIGTERM, SIGINT, SIGHUP};
std::atomic<int> writer = -1;

/// Only what may be done in the middle of anything.
void note(int)
{
    const int before = errno;
    const char byte = 0;
    // A full pipe has said it already.
    [[maybe_unused]] const auto written = ::write(writer, &byte, 1);
    errno = before;
}

} // namespace

EndSignals::EndSignals(QObject* parent)
    : QObject(parent)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_reader = ends[0];
    writer = ends[1];
    auto* notifier = new QSocketNotifier(m_reader, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &EndSignals::take);
    struct sigaction wanted{};
    wanted.sa_handler = note;
    wanted.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (const int number : endingSignals) {
        struct sigaction present{};
        if (::sigaction(number, nullptr, &present) == 0 && present.sa_handler != SIG_IGN)
            ::sigaction(number, &wanted, nullptr);
    }
}

EndSignals::~EndSignals()
{
    if (m_reader < 0)
        return;
    for (const int number : endingSignals) {
        struct sigaction present{};
        if (::sigaction(number, nullptr, &present) == 0 && present.sa_handler == note)
            std::signal(number, SIG_DFL);
    }
    ::close(writer.exchange(-1));
    ::close(m_reader);
}

void EndSignals::take()
{
    std::array<char, 16> bytes{};
    while (::read(m_reader, bytes.data(), bytes.size()) > 0) { }
    Q_EMIT received();
}

} // namespace casemate
