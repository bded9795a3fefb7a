// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <algorithm>
#include <chrono>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace casemate::bench {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

[[noreturn]] void become(const std::vector<std::string>& command)
{
    std::vector<char*> arguments;
    for (const std::string& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    execvp(arguments.front(), arguments.data());
    _exit(127);
}

Cost runOnce(const std::vector<std::string>& command)
{
    const auto start = Clock::now();
    const pid_t child = vfork();
    if (child == 0)
        become(command);
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) < 0)
        return {};
    return {
        .seconds = since(start), .peakKiB = usage.ru_maxrss, .status = WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

} // namespace

Cost run(const std::vector<std::string>& command, int times)
{
    Cost best = runOnce(command);
    for (int i = 1; i < times; ++i) {
        const Cost next = runOnce(command);
        best.seconds = std::min(best.seconds, next.seconds);
        best.peakKiB = std::min(best.peakKiB, next.peakKiB);
    }
    return best;
}

double secondsPerCall(const std::function<void()>& work)
{
    double best = 1e9;
    for (int round = 0; round < 7; ++round) {
        const auto start = Clock::now();
        long calls = 0;
        while (since(start) < 0.05) {
            for (int i = 0; i < 16; ++i)
                work();
            calls += 16;
        }
        best = std::min(best, since(start) / static_cast<double>(calls));
    }
    return best;
}

} // namespace casemate::bench
