// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "app/cli/tree.h"
#include "models/sandbox/loaderror.h"

namespace casemate::cli {

/// A unit and what systemd makes of it.
struct Judged {
    std::string unit;
    std::optional<Exposure> exposure{}; ///< nothing where it does not load
    std::string loadError{}; ///< why it does not load, or empty
    std::vector<Assessment> rows{}; ///< where they were asked for and the unit loads
};

/// "9.4 UNSAFE", or that it does not load and why.
[[nodiscard]] std::string scoreText(const Judged& unit);

/// What becomes of @p stack, which is the subject's own or the one found.
[[nodiscard]] Judged judge(const Tree& tree, const Subject& subject, const UnitStack& stack, bool wantsRows = false);

/// Every service of the tree, with the draft in place. One that cannot be read has the reason in loadError: systemd
/// would not load it either. Nothing after a complaint.
[[nodiscard]] std::optional<std::vector<Judged>> judgeAll(const Tree& tree, bool wantsRows, Output& output);

/// Writes the keys "exposure", "predicate" and "load_error" with their values.
void writeExposure(JsonWriter& writer, const Judged& unit);

/// GateSaysNo where an exposure is above the threshold, if there is one; else Done.
[[nodiscard]] Status gate(const std::vector<Judged>& units, const Options& options);

} // namespace casemate::cli
