// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/exposure/rules.h"

#include <string>

namespace casemate::cli {

/// The policy in the file @p path, read as systemd-analyze reads it: entries and fields of another shape are passed
/// over. Unreadable, TooLarge; InvalidPolicy where it is not a JSON object.
[[nodiscard]] Result<Policy> readPolicy(const std::string& path);

/// The same of @p bytes, which are those of @p path.
[[nodiscard]] Result<Policy> parsePolicy(std::string_view bytes, const std::string& path);

} // namespace casemate::cli
