// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace casemate::tests {

/// Writes a tree of unit files below @p root such as no distribution ships: few names in many folders, aliases and
/// links in all directions, masks, drop-ins of one name everywhere. The same seed writes the same tree.
void writeOddTree(const std::filesystem::path& root, std::uint64_t seed);

/// The names worth asking about in any odd tree.
[[nodiscard]] const std::vector<std::string>& oddNames();

} // namespace casemate::tests
