// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// Capability names and numbers (capabilities(7)), from libcap.
namespace casemate::capabilities {

/// The number of "CAP_KILL" (any case), or nothing.
[[nodiscard]] std::optional<unsigned> find(std::string_view name);

/// "CAP_KILL" of 5.
[[nodiscard]] std::string_view name(unsigned number);

/// What capability @p capability allows, in a few plain words to be translated in the context "Directive"; empty for
/// numbers that have no words yet.
[[nodiscard]] std::string_view meaning(unsigned capability);

/// All names in the order of their numbers.
[[nodiscard]] std::span<const std::string_view> names();

/// The bit of a capability known at build time: `bit(CAP_KILL)` with the constants of <linux/capability.h>.
[[nodiscard]] constexpr std::uint64_t bit(unsigned number) { return std::uint64_t{1} << number; }

} // namespace casemate::capabilities
