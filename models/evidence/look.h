// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace casemate {

/// What a look at something came to. That nobody could look is never taken for "is not there".
enum class Look : std::uint8_t {
    Seen, ///< it is there and was looked at
    Missing, ///< it is not there
    CouldNot ///< no permission, an I/O error, or nothing that the probe understands
};

} // namespace casemate
