// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>

namespace casemate::tests {

/// Makes unit files of everything that trips a parser: ends of line, continuations, comments, byte order marks, odd
/// headers, bytes that are no text. The same seed gives the same files.
class NastyText {
public:
    explicit NastyText(std::uint64_t seed)
        : m_random(seed)
    {
    }

    /// A file of lines that mostly look like those of a unit, with @p keys before the equals signs. One in a hundred
    /// has a line about as long as systemd can read.
    [[nodiscard]] std::string document(std::span<const std::string_view> keys);

    /// @p pieces of the same kind in no order at all.
    [[nodiscard]] std::string soup(std::size_t pieces);

    /// Words, quotes, blanks and escapes as they stand in a value; no end of line.
    [[nodiscard]] std::string words();

    /// One of the choices.
    template <std::size_t Count>
    [[nodiscard]] std::string_view any(const std::string_view (&choices)[Count])
    {
        return choices[below(Count)];
    }
    /// A number less than @p limit.
    [[nodiscard]] std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }
    /// True once in @p times.
    [[nodiscard]] bool once(std::size_t times) { return below(times) == 0; }

private:
    [[nodiscard]] std::string line(std::span<const std::string_view> keys);
    [[nodiscard]] std::string value();
    [[nodiscard]] std::string longValue();
    [[nodiscard]] std::string_view endOfLine();
    [[nodiscard]] std::string_view header();

    std::mt19937_64 m_random;
};

} // namespace casemate::tests
