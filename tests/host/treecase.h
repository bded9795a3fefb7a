// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace casemate::tests {

/// What the search makes of the `tree` in @p folder, one of tests/data/trees: the services that it lists, and the
/// answer for each name that its `expected` asks for. Throws std::runtime_error where it cannot be made.
[[nodiscard]] std::string answersOfTree(const std::filesystem::path& folder);

} // namespace casemate::tests
