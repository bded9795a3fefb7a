// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/rule.h"

#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// A word that systemd skips in a line that is in force, or because of which it skips the line.
struct UnknownWord {
    std::string word{};
    std::string suggestion{}; ///< the nearest word that it knows, or empty
    bool isInverted = false; ///< the line begins with "~"
    std::string_view line{}; ///< the value of the line, in its file
    Sentence place{}; ///< where it stands, to be shown
    std::size_t others = 0; ///< further words that this one stands for, where there are very many
};

/// The most remarks on one directive that are looked at one by one.
inline constexpr std::size_t mostRemarks = 200;

/// The value of the line at @p origin in its file, or nothing where the files are not at hand.
[[nodiscard]] std::string_view lineAt(const Inquiry& inquiry, const Origin& origin);

/// "/etc/.../override.conf:4 says: NAME=VALUE", the value shortened() where it is very long, for the line of @p
/// directive at @p origin.
[[nodiscard]] Sentence shownLine(const Inquiry& inquiry, DirectiveId directive, const Origin& origin);

/// @p line, cut where it is longer than anybody reads.
[[nodiscard]] std::string shortened(std::string_view line);

/// True where the line at @p origin is among those that make the value of @p directive.
[[nodiscard]] bool isInForce(const Inquiry& inquiry, DirectiveId directive, const Origin& origin);

/// The words of @p directive that systemd does not know, of lines that no later one resets.
[[nodiscard]] std::vector<UnknownWord> unknownWords(const Inquiry& inquiry, DirectiveId directive);

/// The words of @p directive that carry an error where none is read.
[[nodiscard]] std::vector<UnknownWord> skippedErrors(const Inquiry& inquiry, DirectiveId directive);

/// The words of @p directive for which systemd skips a whole line, where no later line has a say.
[[nodiscard]] std::vector<UnknownWord> voidingWords(const Inquiry& inquiry, DirectiveId directive);

} // namespace casemate
