// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/readbudget.h"

#include <utility>

namespace casemate {

ReadBudget::ReadBudget(const Limits& limits, std::stop_token stop)
    : m_limits(limits)
    , m_stop(std::move(stop))
    , m_until(std::chrono::steady_clock::now() + limits.time)
{
}

bool ReadBudget::take(std::uint64_t& amount, std::uint64_t count, std::uint64_t limit, ReadEnd reason)
{
    if (m_end != ReadEnd::None)
        return false;
    if (count > limit - amount)
        m_end = reason;
    else if (isStopped())
        m_end = ReadEnd::Stopped;
    else if (reason != ReadEnd::Items && std::chrono::steady_clock::now() > m_until)
        m_end = ReadEnd::Time;
    else
        amount += count;
    return m_end == ReadEnd::None;
}

} // namespace casemate
