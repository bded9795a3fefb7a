// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

/// Address families by name and number (address_families(7)).
namespace casemate::addressfamilies {

struct Family {
    std::string_view name; ///< "AF_UNIX"
    unsigned number;
    std::string_view meaning; ///< a few plain words on what it is for, context "Directive"
};

/// The number of "AF_UNIX" or another name of it ("AF_LOCAL"), in any case; nothing for others.
[[nodiscard]] std::optional<unsigned> find(std::string_view name);

/// The name that systemd prints for @p number, or empty.
[[nodiscard]] std::string_view name(unsigned number);

/// Every family once, in the order of the numbers.
[[nodiscard]] std::span<const Family> all();

} // namespace casemate::addressfamilies
