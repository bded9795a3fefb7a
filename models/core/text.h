// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Byte-wise text helpers with systemd's ideas of blanks and words; no locale anywhere.
namespace casemate::text {

/// systemd's WHITESPACE: blank, tab, newline, carriage return.
inline constexpr std::string_view whitespace = " \t\n\r";

/// @p text without whitespace at either end.
[[nodiscard]] std::string_view stripped(std::string_view text);

/// @p text in lower case, ASCII only.
[[nodiscard]] std::string lowered(std::string_view text);

/// True if @p a and @p b are the same but for ASCII case.
[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b);

/// A truth value as systemd's parse_boolean() reads it: 1 yes y true t on, 0 no n false f off, in any case.
[[nodiscard]] std::optional<bool> parseBoolean(std::string_view text);

/// A decimal number without sign, blanks or rest; nothing where 64 bits cannot hold it.
[[nodiscard]] std::optional<std::uint64_t> parseUnsigned(std::string_view text);

/// True if @p text is valid UTF-8 as systemd's utf8_is_valid() sees it: no NUL, surrogate or noncharacter, none over
/// U+10FFFF, none spelt longer than needed.
[[nodiscard]] bool isValidUtf8(std::string_view text);

/// What WordReader does beyond splitting at separators: the EXTRACT_* flags of systemd's extract_first_word(). Without
/// any, quotes are plain characters, a backslash drops away and protects the character after it.
enum WordFlag : unsigned {
    NoWordFlags = 0,
    UnquoteWords = 1, ///< quotes group and are removed
    ResolveEscapes = 2, ///< C escapes are resolved (systemd.syntax(7)), a wrong one is an error
    KeepBackslashes = 4, ///< a backslash is a plain character
    SingleSeparators = 8, ///< every separator ends a word, so that words can be empty
    UnescapeSeparators = 16, ///< a backslash protects a separator and a backslash, a wrong escape is an error
    KeepWrongEscapes = 32, ///< a wrong escape stays as it is; how systemd repeats a failed Exec*= or Environment= line
    CloseQuotes = 64, ///< an open quote or a backslash at the end is closed silently (EXTRACT_RELAX)
};

/// Takes a text apart word by word, exactly as systemd's extract_first_word() does. The words before an error count,
/// since most readers of systemd act on each word at once.
class WordReader {
public:
    /// @p text must outlive the reader; it ends at the first NUL, if there is one.
    explicit WordReader(std::string_view text, unsigned flags = NoWordFlags, std::string_view separators = whitespace);

    /// The next word, or nothing at the end and at an error.
    [[nodiscard]] std::optional<std::string> next();
    /// True once a quote was left open, a backslash stood at the end, or an escape was wrong.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// True if no word can follow: systemd's pointer became null.
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    /// What is still unread; after an error the place where it was found.
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    enum class Step : unsigned char { Continue, Done, End, Failed };
    [[nodiscard]] bool isSeparator(char c) const { return m_separators.contains(c); }
    [[nodiscard]] bool skipToWord();
    [[nodiscard]] Step escape(std::string& word, bool isQuoted);
    [[nodiscard]] Step quoted(std::string& word, char& quote);
    [[nodiscard]] Step plain(std::string& word, char& quote);
    void finishAtSeparator();

    std::string_view m_rest;
    std::string_view m_separators;
    unsigned m_flags;
    bool m_isAtEnd = false;
    bool m_hasFailed = false;
};

/// The usual sets of flags.
enum class Quoting : unsigned char {
    Keep, ///< nothing is special: words are split at blanks (KeepBackslashes)
    Plain, ///< quotes are plain, a backslash drops away (no flags: SystemCallFilter=, RestrictNamespaces=, ...)
    Unquote, ///< quotes group, C escapes are resolved (UnquoteWords | ResolveEscapes: Environment=, Exec*=)
    Relaxed ///< quotes group, a backslash drops away (UnquoteWords: capabilities, paths, address families)
};

/// The words of @p text, or nothing if a quote is left open, a backslash stands at the end or an escape is wrong.
[[nodiscard]] std::optional<std::vector<std::string>> extractWords(
    std::string_view text, Quoting quoting, std::string_view separators = whitespace);

/// @p word in quotes where it is empty or holds one of @p special, so that systemd reads it as one word where quotes
/// group (EXTRACT_UNQUOTE).
[[nodiscard]] std::string quoted(std::string_view word, std::string_view special = " \t\n\r\"'\\");

/// @p words with @p separator between them.
[[nodiscard]] std::string join(std::span<const std::string> words, std::string_view separator);

/// The candidate most like @p word (Damerau-Levenshtein at most a third of its length, ASCII case aside), or nothing.
/// The first of several equally near ones.
[[nodiscard]] std::optional<std::string_view> nearest(
    std::string_view word, std::span<const std::string_view> candidates);

} // namespace casemate::text
