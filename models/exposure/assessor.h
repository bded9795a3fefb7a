// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/translatable.h"
#include "models/exposure/profile.h"

#include <span>
#include <string_view>

namespace casemate {

/// One row of the score, as systemd-analyze has it: what it is called, how much it weighs and how it is judged.
struct Assessor {
    std::string_view id; ///< systemd's json_field, spelt as there
    std::string_view name; ///< systemd's name of the row: "User=/DynamicUser="
    std::uint64_t weight = 0;
    std::uint64_t range = 1; ///< the worst badness
    /// 0 is best, `range` worst; nothing where the row does not apply.
    std::optional<std::uint64_t> (*assess)(
        const ServiceProfile&, const ScoringRules&, std::uint64_t parameter) = nullptr;
    std::uint64_t parameter = 0;
    bool defaultDependenciesOnly = false; ///< does not apply with DefaultDependencies=no
    std::string_view good; ///< said when badness is 0
    std::string_view bad; ///< said otherwise
};

/// All 81 rows in systemd's order of families.
[[nodiscard]] std::span<const Assessor> allAssessors();

namespace assessors {
/// The families, each in a file of its own.
[[nodiscard]] std::span<const Assessor> identity();
[[nodiscard]] std::span<const Assessor> capabilities();
[[nodiscard]] std::span<const Assessor> sandbox();
[[nodiscard]] std::span<const Assessor> syscalls();
[[nodiscard]] std::span<const Assessor> network();
} // namespace assessors

} // namespace casemate
