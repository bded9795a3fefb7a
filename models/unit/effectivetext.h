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

/// Where the comments stand that say which file an assignment comes from.
enum class OriginComments : std::uint8_t {
    EveryLine, ///< "# PATH:LINE" above every assignment
    EveryFile ///< "# PATH" where a section begins and where the file changes
};

/// @p lines as a unit file again, with a blank line between sections and @p comments on where they come from. Control
/// characters of a path are spelt out (\x0a), and so is every byte over 0x7f of one that is not UTF-8.
[[nodiscard]] std::vector<EffectiveTextLine> effectiveText(
    std::span<const EffectiveLine> lines, const UnitStack& stack, OriginComments comments = OriginComments::EveryLine);

/// The path of the file in which @p origin is.
[[nodiscard]] const std::string& pathOf(const UnitStack& stack, Origin origin);

} // namespace casemate
