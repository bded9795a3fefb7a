// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/effective.h"

namespace casemate {

/// One line of the merged unit as a text.
struct EffectiveTextLine {
    std::string text; ///< without an end of line; a value stays the bytes that it is
    std::optional<Origin>
        origin{}; ///< the assignment that it shows or names the place of; nothing for headers and blanks
    friend bool operator==(const EffectiveTextLine&, const EffectiveTextLine&) = default;
};

/// @p lines as a unit file again: a blank line between sections, above every assignment a comment "# PATH:LINE" that
/// says where it comes from. Control characters of a path are spelt out (\x0a), and so is every byte over 0x7f of one
/// that is not UTF-8.
[[nodiscard]] std::vector<EffectiveTextLine> effectiveText(
    std::span<const EffectiveLine> lines, const UnitStack& stack);

/// The path of the file in which @p origin is.
[[nodiscard]] const std::string& pathOf(const UnitStack& stack, Origin origin);

} // namespace casemate
