// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace casemate::tests {

/// What the files of an odd tree hold, one text of each list at a time.
struct OddTexts {
    std::vector<std::string> units{"[Service]\nExecStart=/bin/true\n"};
    std::vector<std::string> dropIns{"[Unit]\nDescription=x\n"};
};

/// Writes a tree of unit files below @p root such as no distribution ships: few names in many folders, aliases and
/// links in all directions, masks, drop-ins of one name everywhere. The same seed and texts write the same tree.
void writeOddTree(const std::filesystem::path& root, std::uint64_t seed, const OddTexts& texts = {});

/// The names worth asking about in any odd tree.
[[nodiscard]] const std::vector<std::string>& oddNames();

} // namespace casemate::tests
