// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/rule.h"

#include <string>
#include <vector>

namespace casemate {

/// A word that systemd skips in a line that is in force, or because of which it skips the line.
struct UnknownWord {
    std::string word{};
    std::string suggestion{}; ///< the nearest word that it knows, or empty
    bool isInverted = false; ///< the line begins with "~"
    std::string line{}; ///< the value of the line
    Sentence place{}; ///< where it stands, to be shown
};

/// The value of the line at @p origin, or nothing where the files are not at hand.
[[nodiscard]] std::string lineAt(const Inquiry& inquiry, const Origin& origin);

/// "/etc/.../override.conf:4 says: NAME=VALUE", for the line of @p directive at @p origin.
[[nodiscard]] Sentence shownLine(const Inquiry& inquiry, DirectiveId directive, const Origin& origin);

/// The words of @p directive that systemd does not know, of lines that no later one resets.
[[nodiscard]] std::vector<UnknownWord> unknownWords(const Inquiry& inquiry, DirectiveId directive);

/// The words of @p directive that carry an error where none is read.
[[nodiscard]] std::vector<UnknownWord> skippedErrors(const Inquiry& inquiry, DirectiveId directive);

/// The words of @p directive for which systemd skips a whole line, where no later line has a say.
[[nodiscard]] std::vector<UnknownWord> voidingWords(const Inquiry& inquiry, DirectiveId directive);

} // namespace casemate
