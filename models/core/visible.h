// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Foreign text as people may see it: the one place that decides which characters are shown and how the others are.
namespace casemate::text {

/// The first character of a text.
struct Character {
    char32_t code = 0; ///< the byte where it begins no character
    std::size_t length = 1; ///< in bytes
    bool isValid = true; ///< false for a byte that is not part of well-formed UTF-8
};

/// The character that @p text, which is not empty, begins with.
[[nodiscard]] Character firstCharacter(std::string_view text);

/// False for what a reader does not see as what it is: control characters (C0, DEL, C1), line and paragraph
/// separators, marks that turn the direction of text, joiners, tags, variation selectors and everything else that shows
/// nothing, surrogates and noncharacters.
[[nodiscard]] bool isVisible(char32_t code);

/// Which invisible characters visible() leaves as they are.
enum class Keep : unsigned char { Nothing, Tabs, Lines /**< tabs and line feeds */ };

/// @p bytes as well-formed UTF-8 that shows all it holds, in the spelling of less(1): <U+202E> for a character that
/// isVisible() denies, <CR> and <NUL> for these two, <E9> for a byte that is not UTF-8. Visible text stays the same.
[[nodiscard]] std::string visible(std::string_view bytes, Keep keep = Keep::Nothing);

} // namespace casemate::text
