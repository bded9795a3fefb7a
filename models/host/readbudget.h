// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <stop_token>

namespace casemate {

/// Why a reading of files ended before all was read.
enum class ReadEnd : std::uint8_t {
    None, ///< it did not
    Steps, ///< too many files and directories on the way
    Names, ///< too many names in directories
    Bytes, ///< too many bytes in files
    Items, ///< too many things that a file or the unit lists
    Time, ///< it took too long
    Stopped ///< nobody wants it any more
};

/// How much may be read of a tree, which nobody trusts. Whatever reads takes from it first; once one of its amounts is
/// used up everything is refused, so that what is missing can be told from what was not looked at. One thread reads
/// with it at a time; stopping it is any thread's.
class ReadBudget {
public:
    /// Far above what a service of a large server needs, and well below a second.
    struct Limits {
        std::uint64_t steps = 250'000; ///< directories and files opened or looked up on the way
        std::uint64_t names = 400'000; ///< in directories that are listed
        std::uint64_t bytes = std::uint64_t{160} << 20U;
        std::uint64_t items = 200'000; ///< entries of files and lists that are kept
        std::chrono::milliseconds time{20'000}; ///< for disks that do not answer
    };

    ReadBudget()
        : ReadBudget(Limits{})
    {
    }
    explicit ReadBudget(const Limits& limits, std::stop_token stop = {});

    /// Each takes @p count of an amount; false where nothing more may be read.
    bool takeSteps(std::uint64_t count = 1) { return take(m_steps, count, m_limits.steps, ReadEnd::Steps); }
    bool takeNames(std::uint64_t count = 1) { return take(m_names, count, m_limits.names, ReadEnd::Names); }
    bool takeBytes(std::uint64_t count) { return take(m_bytes, count, m_limits.bytes, ReadEnd::Bytes); }
    bool takeItems(std::uint64_t count = 1) { return take(m_items, count, m_limits.items, ReadEnd::Items); }

    /// Ends it for @p reason, which somebody with a limit of its own found.
    void giveUp(ReadEnd reason) { m_end = m_end == ReadEnd::None ? reason : m_end; }

    /// What ended it.
    [[nodiscard]] ReadEnd end() const { return m_end; }
    /// True where nobody wants the rest.
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

    [[nodiscard]] const Limits& limits() const { return m_limits; }
    [[nodiscard]] std::uint64_t steps() const { return m_steps; }
    [[nodiscard]] std::uint64_t names() const { return m_names; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::uint64_t items() const { return m_items; }

private:
    bool take(std::uint64_t& amount, std::uint64_t count, std::uint64_t limit, ReadEnd reason);

    Limits m_limits;
    std::stop_token m_stop;
    std::chrono::steady_clock::time_point m_until;
    ReadEnd m_end = ReadEnd::None;
    std::uint64_t m_steps = 0, m_names = 0, m_bytes = 0, m_items = 0;
};

} // namespace casemate
