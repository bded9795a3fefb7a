// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <string>
#include <string_view>

namespace casemate::cli {

/// Writes all of @p bytes, waiting where it has to: 0, or the errno at which it ended.
[[nodiscard]] int writeAll(int descriptor, std::string_view bytes);

/// The bytes of @p path, "-" being standard input. Unreadable, or TooLarge beyond 64 MiB.
[[nodiscard]] Result<std::string> readFile(const std::string& path);

/// Puts @p bytes at @p path as a whole or not at all. Unwritable, also where a file is there that it may not overwrite.
[[nodiscard]] Result<void> saveFile(const std::string& path, std::string_view bytes, bool mayOverwrite);

} // namespace casemate::cli
