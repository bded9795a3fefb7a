// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"

#include "models/core/visible.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace casemate::text {

namespace {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// systemd's unichar_is_valid() of a well-formed character.
constexpr bool isValidCharacter(char32_t c)
{
    const bool isNoncharacter = (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
    return c != 0 && !isNoncharacter;
}

/// Optimal string alignment distance of two texts, or more than @p limit as soon as it cannot be less.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit)
{
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit)
        return limit + 1;
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t cost = lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + cost});
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        if (*std::ranges::min_element(row) > limit)
            return limit + 1;
        before.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

} // namespace

std::string_view stripped(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b) { return std::ranges::equal(a, b, {}, lower, lower); }

std::optional<bool> parseBoolean(std::string_view text)
{
    static constexpr std::array<std::string_view, 6> yes{"1", "yes", "y", "true", "t", "on"};
    static constexpr std::array<std::string_view, 6> no{"0", "no", "n", "false", "f", "off"};
    std::array<char, 5> letters{};
    if (text.size() > letters.size())
        return std::nullopt;
    std::ranges::transform(text, letters.begin(), lower);
    const std::string_view lowered(letters.data(), text.size());
    if (std::ranges::contains(yes, lowered))
        return true;
    if (std::ranges::contains(no, lowered))
        return false;
    return std::nullopt;
}

std::optional<std::uint64_t> parseUnsigned(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

bool isValidUtf8(std::string_view text)
{
    while (!text.empty()) {
        if (text.front() > 0) { // most text is ASCII
            text.remove_prefix(1);
            continue;
        }
        const Character first = firstCharacter(text);
        if (!first.isValid || !isValidCharacter(first.code))
            return false;
        text.remove_prefix(first.length);
    }
    return true;
}

std::string quoted(std::string_view word, std::string_view special)
{
    if (!word.empty() && word.find_first_of(special) == std::string_view::npos)
        return std::string(word);
    std::string result = "\"";
    for (const char c : word) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result += '"';
}

std::string join(std::span<const std::string> words, std::string_view separator)
{
    std::string result;
    for (const std::string& word : words) {
        if (&word != words.data())
            result += separator;
        result += word;
    }
    return result;
}

std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates)
{
    std::optional<std::string_view> best;
    std::size_t limit = word.size() / 3;
    for (const std::string_view candidate : candidates) {
        const std::size_t found = distance(word, candidate, limit);
        if (found > limit)
            continue;
        best = candidate;
        if (found == 0)
            break;
        limit = found - 1;
    }
    return best;
}

} // namespace casemate::text
