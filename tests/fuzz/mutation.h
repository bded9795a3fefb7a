// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>
#include <vector>

namespace casemate::tests {

/// One of @p corpus, which is not empty, with one to eight changes: bytes flipped, pieces taken out, doubled, put in
/// from another one or from what a unit file is made of. About one in a thousand gets a line longer than systemd reads.
[[nodiscard]] std::string mutated(const std::vector<std::string>& corpus, std::mt19937_64& random);

} // namespace casemate::tests
