// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/clues.h"

/// What rules on SystemCallFilter= share.
namespace casemate::filters {

/// Names of system calls.
using Calls = std::vector<std::string_view>;

/// Those of @p calls that the filter answers with less than Done, each once.
[[nodiscard]] Calls deniedOf(const Inquiry& inquiry, std::span<const std::string_view> calls);

/// True where one of @p calls kills.
[[nodiscard]] bool kills(const Inquiry& inquiry, std::span<const std::string_view> calls);

/// The line of SystemCallFilter= from which on @p call is denied, as spelt.
[[nodiscard]] std::string lineDenying(const Inquiry& inquiry, std::string_view call);

/// "setgroups chown".
[[nodiscard]] std::string joined(std::span<const std::string_view> names);

/// A finding on the denied calls @p denied, which @p clue says the service makes: with the line that denies the first,
/// what happens at them, and the way to have them back. Where the journal knows of one of them it says so, and raises
/// the confidence. Its message's %1 is the calls.
[[nodiscard]] Finding finding(
    const Rule& rule, const Inquiry& inquiry, const clues::Clue& clue, std::span<const std::string_view> denied);

/// The way out by an error in place of the signal, for programs that go on after one.
[[nodiscard]] Fix softly(const Inquiry& inquiry);

} // namespace casemate::filters
