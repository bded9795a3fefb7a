// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <algorithm>
#include <chrono>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace casemate::bench {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

double secondsIn(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

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

} // namespace

Spread spreadOf(std::vector<double> samples)
{
    std::ranges::sort(samples);
    const auto at = [&samples](double part) {
        return samples[static_cast<std::size_t>(part * static_cast<double>(samples.size() - 1))];
    };
    return {.median = at(0.5), .percentile99 = at(0.99), .worst = samples.back(), .count = samples.size()};
}

double secondsOf(const std::function<void()>& work)
{
    const auto start = Clock::now();
    work();
    return since(start);
}

double processorSecondsOf(const std::function<void()>& work)
{
    const double start = processorSeconds();
    work();
    return processorSeconds() - start;
}

double processorSecondsPerCall(const std::function<void()>& work, double least)
{
    constexpr int atOnce = 16;
    const double start = processorSeconds();
    long calls = 0;
    do {
        for (int i = 0; i < atOnce; ++i)
            work();
        calls += atOnce;
    } while (processorSeconds() - start < least);
    return (processorSeconds() - start) / static_cast<double>(calls);
}

Comparison compared(const std::function<double()>& ours, const std::function<double()>& theirs, int turns)
{
    std::vector<double> own;
    std::vector<double> other;
    std::vector<double> ratios;
    for (int turn = 0; turn < turns; ++turn) {
        own.push_back(ours());
        other.push_back(theirs());
        ratios.push_back(other.back() / own.back());
    }
    return {.ours = spreadOf(std::move(own)),
        .theirs = spreadOf(std::move(other)),
        .ratio = spreadOf(std::move(ratios)).median};
}

Cost run(const std::vector<std::string>& command)
{
    const auto start = Clock::now();
    const pid_t child = vfork();
    if (child == 0)
        become(command);
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) < 0)
        return {};
    return {.seconds = since(start),
        .processor = secondsIn(usage.ru_utime) + secondsIn(usage.ru_stime),
        .megabytes = static_cast<double>(usage.ru_maxrss) * 1024 / 1e6,
        .status = WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

Cost medianRun(const std::vector<std::string>& command, int times)
{
    std::vector<double> seconds;
    std::vector<double> processor;
    std::vector<double> megabytes;
    int status = -1;
    for (int i = 0; i < times; ++i) {
        const Cost cost = run(command);
        seconds.push_back(cost.seconds);
        processor.push_back(cost.processor);
        megabytes.push_back(cost.megabytes);
        status = cost.status;
    }
    return {.seconds = spreadOf(std::move(seconds)).median,
        .processor = spreadOf(std::move(processor)).median,
        .megabytes = spreadOf(std::move(megabytes)).median,
        .status = status};
}

} // namespace casemate::bench
