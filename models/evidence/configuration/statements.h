// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// The statements of a configuration in the style of nginx and BIND: words, then ";" or a block in braces. Quotes
/// group, a backslash protects a character, comments begin with "#".
class StatementReader {
public:
    enum class Comments : unsigned char {
        Hash,
        HashAndC ///< "//" and "/* */" as well
    };
    enum class End : unsigned char { Statement, BlockBegin, BlockEnd };

    /// @p text must outlive the reader.
    explicit StatementReader(std::string_view text, Comments comments = Comments::Hash)
        : m_text(text)
        , m_comments(comments)
    {
    }

    /// Goes on to the next statement, beginning or end of a block; false at the end of the text.
    bool next();
    /// The words before the end; what stands unfinished before a "}" or the end of the text counts as none.
    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }
    /// All words but the first, with blanks in between.
    [[nodiscard]] std::string value() const;
    [[nodiscard]] End end() const { return m_end; }
    /// Of the first word, from 1.
    [[nodiscard]] unsigned line() const { return m_line; }
    /// Goes to the end of the block that has just begun, whatever is in it.
    void skipBlock();

private:
    [[nodiscard]] bool skipBlanks();
    [[nodiscard]] bool skipComment();
    void takeWord();
    void advance();

    std::string_view m_text;
    Comments m_comments;
    std::size_t m_at = 0;
    unsigned m_current = 1;
    std::vector<std::string> m_words;
    End m_end = End::Statement;
    unsigned m_line = 0;
};

} // namespace casemate
