// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/host/rootfolder.h"

#include <cstdint>

namespace casemate {

/// The capabilities that the file at @p place gives (capabilities(7), "File capabilities"): bit n is capability n; 0
/// for none, and where nobody could look.
[[nodiscard]] std::uint64_t capabilitiesOf(const Place& place);

} // namespace casemate
