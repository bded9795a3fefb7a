// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"

#include <array>
#include <charconv>

namespace casemate::text {

namespace {

/// A resolved escape: what it stands for, and how many bytes of the text it took (without the backslash).
struct Escape {
    std::string bytes;
    std::size_t length;
};

std::string utf8(char32_t c)
{
    const auto tail = [c](unsigned shift) { return static_cast<char>(0x80U | (c >> shift & 0x3fU)); };
    if (c < 0x80)
        return {static_cast<char>(c)};
    if (c < 0x800)
        return {static_cast<char>(0xc0U | c >> 6U), tail(0)};
    if (c < 0x10000)
        return {static_cast<char>(0xe0U | c >> 12U), tail(6), tail(0)};
    return {static_cast<char>(0xf0U | c >> 18U), tail(12), tail(6), tail(0)};
}

/// The number of exactly @p digits digits at the beginning of @p text; none for zero, which would be a NUL.
std::optional<char32_t> number(std::string_view text, std::size_t digits, int base)
{
    if (text.size() < digits)
        return std::nullopt;
    std::uint32_t result = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + digits, result, base);
    if (error != std::errc{} || end != text.data() + digits || result == 0)
        return std::nullopt;
    return result;
}

std::optional<Escape> byteEscape(std::optional<char32_t> value, std::size_t length)
{
    if (!value || *value > 0xff)
        return std::nullopt;
    return Escape{.bytes{static_cast<char>(*value)}, .length = length};
}

std::optional<Escape> unicodeEscape(std::string_view digits, std::size_t count)
{
    const auto value = number(digits, count, 16);
    if (!value || *value > 0x10ffff)
        return std::nullopt;
    const std::string bytes = utf8(*value);
    // The short form may name noncharacters, the long one may not (cunescape_one()); surrogates are neither.
    const bool isSurrogate = *value >= 0xd800 && *value <= 0xdfff;
    if (isSurrogate || (count == 8 && !isValidUtf8(bytes)))
        return std::nullopt;
    return Escape{.bytes = bytes, .length = count + 1};
}

/// The escape whose backslash stood before @p text.
std::optional<Escape> unescaped(std::string_view text)
{
    static constexpr std::string_view letters = "abfnrtv\\\"'s";
    static constexpr std::string_view meanings = "\a\b\f\n\r\t\v\\\"' ";
    const char kind = text.front();
    if (const std::size_t at = letters.find(kind); at != std::string_view::npos)
        return Escape{.bytes{meanings[at]}, .length = 1};
    if (kind == 'x')
        return byteEscape(number(text.substr(1), 2, 16), 3);
    if (kind == 'u')
        return unicodeEscape(text.substr(1), 4);
    if (kind == 'U')
        return unicodeEscape(text.substr(1), 8);
    if (kind >= '0' && kind <= '7')
        return byteEscape(number(text, 3, 8), 3);
    return std::nullopt;
}

/// A NUL ends the text. Looked for as the text is read: many readers begin in the same long one.
void endAtNul(std::string_view& rest)
{
    if (rest.starts_with('\0'))
        rest = rest.substr(0, 0);
}

/// False for whitespace, quotes, the backslash and NUL: what may end a run of characters that stand for themselves.
constexpr auto isOrdinary = [] {
    std::array<bool, 256> table{};
    table.fill(true);
    for (const char c : whitespace)
        table[static_cast<unsigned char>(c)] = false;
    for (const char c : {'\'', '"', '\\', '\0'})
        table[static_cast<unsigned char>(c)] = false;
    return table;
}();

unsigned flagsOf(Quoting quoting)
{
    switch (quoting) {
    case Quoting::Keep: return KeepBackslashes;
    case Quoting::Plain: return NoWordFlags;
    case Quoting::Unquote: return UnquoteWords | ResolveEscapes;
    case Quoting::Relaxed: return UnquoteWords;
    }
    return NoWordFlags;
}

} // namespace

WordReader::WordReader(std::string_view text, unsigned flags, std::string_view separators)
    : m_rest(text)
    , m_separators(separators)
    , m_flags(flags)
{
}

/// Goes to the first character of a word; false where none follows.
bool WordReader::skipToWord()
{
    if ((m_flags & SingleSeparators) != 0)
        return true;
    m_rest.remove_prefix(std::min(m_rest.find_first_not_of(m_separators), m_rest.size()));
    endAtNul(m_rest);
    return !m_rest.empty();
}

/// One escape; m_rest stands after its backslash.
WordReader::Step WordReader::escape(std::string& word, bool isQuoted)
{
    endAtNul(m_rest);
    if (m_rest.empty()) {
        const bool keepsIt = (m_flags & KeepWrongEscapes) != 0 && (!isQuoted || (m_flags & CloseQuotes) != 0);
        if (keepsIt)
            word += '\\';
        return keepsIt || (m_flags & CloseQuotes) != 0 ? Step::End : Step::Failed;
    }
    const char c = m_rest.front();
    const auto resolved = (m_flags & ResolveEscapes) != 0 ? unescaped(m_rest) : std::nullopt;
    if (resolved) {
        word += resolved->bytes;
        m_rest.remove_prefix(resolved->length);
        return Step::Continue;
    }
    const bool isProtected = (m_flags & UnescapeSeparators) != 0 && (isSeparator(c) || c == '\\');
    const bool isStrict = (m_flags & (ResolveEscapes | UnescapeSeparators)) != 0;
    if (isStrict && !isProtected) {
        if ((m_flags & KeepWrongEscapes) == 0)
            return Step::Failed;
        word += '\\';
    }
    word += c;
    m_rest.remove_prefix(1);
    return Step::Continue;
}

/// Up to the closing quote.
WordReader::Step WordReader::quoted(std::string& word, char& quote)
{
    for (endAtNul(m_rest); !m_rest.empty(); endAtNul(m_rest)) {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        if (c == quote) {
            quote = 0;
            return Step::Continue;
        }
        if (c == '\\' && (m_flags & KeepBackslashes) == 0) {
            const Step step = escape(word, true);
            if (step != Step::Continue)
                return step;
            continue;
        }
        word += c;
    }
    return (m_flags & CloseQuotes) != 0 ? Step::End : Step::Failed;
}

/// Up to a quote, a separator or the end.
WordReader::Step WordReader::plain(std::string& word, char& quote)
{
    const bool isUsual = m_separators.data() == whitespace.data();
    while (!m_rest.empty()) {
        std::size_t run = 0;
        while (run < m_rest.size() && isOrdinary[static_cast<unsigned char>(m_rest[run])]
            && (isUsual || !isSeparator(m_rest[run])))
            ++run;
        word.append(m_rest, 0, run);
        m_rest.remove_prefix(run);
        endAtNul(m_rest);
        if (m_rest.empty())
            break;
        const char c = m_rest.front();
        if (isSeparator(c))
            return Step::Done;
        m_rest.remove_prefix(1);
        if ((c == '\'' || c == '"') && (m_flags & UnquoteWords) != 0) {
            quote = c;
            return Step::Continue;
        }
        if (c == '\\' && (m_flags & KeepBackslashes) == 0) {
            const Step step = escape(word, false);
            if (step != Step::Continue)
                return step;
            continue;
        }
        word += c;
    }
    return Step::End;
}

void WordReader::finishAtSeparator()
{
    if ((m_flags & SingleSeparators) != 0) {
        m_rest.remove_prefix(1);
        return;
    }
    m_rest.remove_prefix(std::min(m_rest.find_first_not_of(m_separators), m_rest.size()));
    endAtNul(m_rest);
    m_isAtEnd = m_rest.empty();
}

std::optional<std::string> WordReader::next()
{
    if (m_isAtEnd || m_hasFailed)
        return std::nullopt;
    if (!skipToWord()) {
        m_isAtEnd = true;
        return std::nullopt;
    }
    std::string word;
    char quote = 0;
    Step step = Step::Continue;
    while (step == Step::Continue)
        step = quote != 0 ? quoted(word, quote) : plain(word, quote);
    if (step == Step::Failed) {
        m_hasFailed = true;
        return std::nullopt;
    }
    if (step == Step::End)
        m_isAtEnd = true;
    else
        finishAtSeparator();
    return word;
}

std::optional<std::vector<std::string>> extractWords(
    std::string_view text, Quoting quoting, std::string_view separators)
{
    WordReader reader(text, flagsOf(quoting), separators);
    std::vector<std::string> words;
    while (auto word = reader.next())
        words.push_back(std::move(*word));
    if (reader.hasFailed())
        return std::nullopt;
    return words;
}

} // namespace casemate::text
