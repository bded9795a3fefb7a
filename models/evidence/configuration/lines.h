// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// The lines of a configuration file, without blanks at either end.
class LineReader {
public:
    enum class Continuation : unsigned char {
        None,
        Backslash ///< at the end of a line joins the next one to it
    };

    /// @p bytes must outlive the reader.
    explicit LineReader(std::string_view bytes, Continuation continuation = Continuation::None)
        : m_rest(bytes)
        , m_continuation(continuation)
    {
    }

    /// Goes on to the next line that is not empty; false at the end.
    bool next();
    [[nodiscard]] std::string_view line() const { return m_line; }
    /// Of the line's beginning, from 1.
    [[nodiscard]] unsigned number() const { return m_number; }

private:
    [[nodiscard]] std::string_view takePhysical();

    std::string_view m_rest;
    Continuation m_continuation;
    std::string_view m_line;
    std::string m_joined;
    unsigned m_number = 0;
    unsigned m_read = 0;
};

/// @p line up to @p mark; one within quotes is none.
[[nodiscard]] std::string_view withoutComment(std::string_view line, char mark = '#');

/// The two sides of a setting.
struct KeyAndValue {
    std::string key; ///< in lower case
    std::string_view value; ///< empty where there is none
};

/// Splits @p line at its first blank or @p sign; blanks around the sign do not count.
[[nodiscard]] KeyAndValue keyAndValue(std::string_view line, char sign = '\0');

/// @p value without the quotes around it, if there are any.
[[nodiscard]] std::string_view unquoted(std::string_view value);

/// The words of @p text; quotes group, and one that is left open ends with the text. Backslashes are plain.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text);

} // namespace casemate
