// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

/// Numbers as systemd reads and prints them (parse-util.c, percent-util.c, time-util.c).
namespace casemate::kinds {

/// "No limit", for sizes and times alike.
inline constexpr std::uint64_t unlimited = std::numeric_limits<std::uint64_t>::max();

/// safe_atollu(): decimal, 0x, 0b, 0o or a leading 0 for octal, blanks and a plus sign in front.
[[nodiscard]] std::optional<std::uint64_t> unsignedNumber(std::string_view text);
/// safe_atoi(): the same with a sign, within 32 bits.
[[nodiscard]] std::optional<int> signedNumber(std::string_view text);
/// parse_size() with base 1024: "1G 512M", "1.5K".
[[nodiscard]] std::optional<std::uint64_t> byteSize(std::string_view text);
/// Ten thousandths from "12.34%", "5‰" or "7‱", whatever their size.
[[nodiscard]] std::optional<int> permyriad(std::string_view text);
/// Microseconds from "5min 20s" or "infinity" (`unlimited`); numbers without a unit count @p unit microseconds.
[[nodiscard]] std::optional<std::uint64_t> timeSpanOf(std::string_view text, std::uint64_t unit = 1'000'000);

/// Bytes with the largest suffix that loses nothing: "512M", "1536K", "1000".
[[nodiscard]] std::string printedSize(std::uint64_t bytes);
/// "12.5%".
[[nodiscard]] std::string printedPermyriad(int value);
/// "1min 30s", "infinity", "0".
[[nodiscard]] std::string printedTimeSpan(std::uint64_t microseconds);

} // namespace casemate::kinds
