// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "models/unit/edit.h"

#include <optional>
#include <string>
#include <vector>

namespace casemate::cli {

/// The changes that @p sets ("DIRECTIVE=VALUE") ask for. Several of one directive add up as the lines of a unit file
/// would. Complains in @p output: of what systemd would ignore, giving nothing; of single words that it would, going
/// on.
[[nodiscard]] std::optional<std::vector<Change>> readChanges(
    const std::vector<std::string>& sets, const Dialect& dialect, Output& output);

} // namespace casemate::cli
