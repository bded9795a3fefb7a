// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

/// Trees of units to measure on.
namespace casemate::bench {

/// Writes @p text to @p path, with the directories on the way.
void write(const std::filesystem::path& path, const std::string& text);

/// Writes @p count generated services with their drop-ins below @p root; the paths of their fragments. The same count
/// gives the same units.
std::vector<std::string> generate(const std::filesystem::path& root, std::size_t count);

/// The same with services of this system first, as far as it has any: what people have, and not only what the generator
/// makes.
std::vector<std::string> generateAfterOwn(const std::filesystem::path& root, std::size_t count);

} // namespace casemate::bench
