// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"

#include <map>
#include <optional>
#include <string>

namespace casemate {

/// Whether systemd-analyze asks the running manager (online) or loads the files itself (--offline=true). The two differ
/// in a few rows for the same unit.
enum class ScoringMode : std::uint8_t { Offline, Online };

/// What a policy file says of one row (`systemd-analyze security --security-policy=`).
struct PolicyEntry {
    std::optional<std::uint64_t> weight; ///< 0 leaves the row out
    std::optional<std::uint64_t> range; ///< 0 is not a range: the built-in one holds
    std::optional<std::string> good, bad, notApplicable; ///< texts in place of the built-in ones
    friend bool operator==(const PolicyEntry&, const PolicyEntry&) = default;
};

/// A policy file, by json_field of the row.
using Policy = std::map<std::string, PolicyEntry, std::less<>>;

/// Everything a score depends on beside the unit.
struct ScoringRules {
    Dialect dialect;
    ScoringMode mode = ScoringMode::Offline;
    const Policy* policy = nullptr; ///< not owned; null: built-in weights and ranges
};

} // namespace casemate
