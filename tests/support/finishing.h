// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <future>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace casemate::tests {

/// True if @p work comes to its end while nobody writes to @p fifo; who waits for that is let go with false.
inline bool finishesWithout(const std::string& fifo, const std::function<void()>& work)
{
    const std::future<void> end = std::async(std::launch::async, work);
    if (end.wait_for(std::chrono::seconds(10)) == std::future_status::ready)
        return true;
    // A writer that comes and goes lets who opens it and who reads from it go on.
    while (end.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
        if (const int writer = open(fifo.c_str(), O_WRONLY | O_NONBLOCK); writer >= 0)
            close(writer);
    return false;
}

} // namespace casemate::tests
