// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/host/namedfile.h"

#include <string>
#include <string_view>

namespace casemate::cli {

using casemate::writeAll;

/// The bytes of @p path, "-" being standard input. Unreadable, or TooLarge beyond 64 MiB.
[[nodiscard]] Result<std::string> readFile(const std::string& path);

/// Puts @p bytes at @p path as a whole or not at all. Unwritable, also where a file is there that it may not overwrite;
/// InvalidValue where what is there is no regular file, with a detail where its owner and permissions cannot be kept.
[[nodiscard]] Result<void> saveFile(const std::string& path, std::string_view bytes, bool mayOverwrite);

} // namespace casemate::cli
