// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/numbers.h"

#include "models/core/text.h"

#include <array>
#include <cerrno>
#include <cstdlib>

namespace casemate::kinds {

namespace {
constexpr std::array<std::pair<char, int>, 7> sizeSuffixes{
    {{'E', 60}, {'P', 50}, {'T', 40}, {'G', 30}, {'M', 20}, {'K', 10}, {'B', 0}}};

constexpr std::uint64_t second = 1'000'000;
constexpr std::uint64_t minute = 60 * second;
constexpr std::uint64_t hour = 60 * minute;
constexpr std::uint64_t day = 24 * hour;
constexpr std::uint64_t week = 7 * day;
constexpr std::uint64_t month = 2'629'800 * second;
constexpr std::uint64_t year = 31'557'600 * second;

struct TimeUnit {
    std::string_view word;
    std::uint64_t microseconds;
};

/// The longer word comes first where one begins like another.
constexpr TimeUnit timeUnits[] = {{"seconds", second}, {"second", second}, {"sec", second}, {"s", second},
    {"minutes", minute}, {"minute", minute}, {"min", minute}, {"months", month}, {"month", month}, {"M", month},
    {"msec", 1000}, {"ms", 1000}, {"m", minute}, {"hours", hour}, {"hour", hour}, {"hr", hour}, {"h", hour},
    {"days", day}, {"day", day}, {"d", day}, {"weeks", week}, {"week", week}, {"w", week}, {"years", year},
    {"year", year}, {"y", year}, {"usec", 1}, {"us", 1}, {"\u03bcs", 1}, {"\u00b5s", 1}};

constexpr TimeUnit printedUnits[] = {{"y", year}, {"month", month}, {"w", week}, {"d", day}, {"h", hour},
    {"min", minute}, {"s", second}, {"ms", 1000}, {"us", 1}};

/// The digits behind Python's "0b" and "0o", which strtol() does not know, and their base (0: it knows).
std::pair<const char*, int> withoutBasePrefix(const char* text)
{
    if (text[0] == '0' && (text[1] == 'b' || text[1] == 'B'))
        return {text + 2, 2};
    if (text[0] == '0' && (text[1] == 'o' || text[1] == 'O'))
        return {text + 2, 8};
    return {text, 0};
}

const char* skipBlanks(const char* text)
{
    while (*text != '\0' && text::whitespace.contains(*text))
        ++text;
    return text;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// A whole number of @p symbol with up to @p places decimals, as one number: "12.5" with two places is 1250.
std::optional<int> parts(std::string_view text, std::string_view symbol, int places)
{
    text.remove_suffix(symbol.size());
    int decimals = 0;
    if (const auto dot = text.find('.'); dot != std::string_view::npos && places > 0) {
        const std::string_view digits = text.substr(dot + 1);
        if (digits.empty() || digits.size() > static_cast<std::size_t>(places))
            return std::nullopt;
        for (std::size_t i = 0; i < static_cast<std::size_t>(places); ++i) {
            const char digit = i < digits.size() ? digits[i] : '0';
            if (!isDigit(digit))
                return std::nullopt;
            decimals = decimals * 10 + (digit - '0');
        }
        text = text.substr(0, dot);
    }
    const auto whole = signedNumber(text);
    const int scale = places == 2 ? 100 : places == 1 ? 10 : 1;
    if (!whole || *whole < 0 || *whole > (std::numeric_limits<int>::max() - decimals) / scale)
        return std::nullopt;
    return *whole * scale + decimals;
}
} // namespace

std::optional<std::uint64_t> unsignedNumber(std::string_view text)
{
    const std::string copy(text);
    const auto [digits, base] = withoutBasePrefix(skipBlanks(copy.c_str()));
    char* end = nullptr;
    errno = 0;
    const auto value = std::strtoull(digits, &end, base);
    if (errno > 0 || end == digits || *end != '\0' || (value != 0 && digits[0] == '-'))
        return std::nullopt;
    return value;
}

std::optional<int> signedNumber(std::string_view text)
{
    const std::string copy(text);
    const auto [digits, base] = withoutBasePrefix(skipBlanks(copy.c_str()));
    char* end = nullptr;
    errno = 0;
    const long value = std::strtol(digits, &end, base);
    if (errno > 0 || end == digits || *end != '\0' || value != static_cast<int>(value))
        return std::nullopt;
    return static_cast<int>(value);
}

std::optional<std::uint64_t> byteSize(std::string_view text)
{
    const std::string copy(text);
    std::uint64_t sum = 0;
    std::size_t next = 0; // suffixes have to shrink
    const char* at = copy.c_str();
    do {
        at = skipBlanks(at);
        char* end = nullptr;
        errno = 0;
        const std::uint64_t whole = std::strtoull(at, &end, 10);
        if (errno > 0 || end == at || *at == '-')
            return std::nullopt;
        double fraction = 0;
        if (*end == '.') {
            ++end;
            if (isDigit(*end)) {
                char* fractionEnd = nullptr;
                fraction = static_cast<double>(std::strtoull(end, &fractionEnd, 10));
                if (errno > 0)
                    return std::nullopt;
                for (; end < fractionEnd; ++end)
                    fraction /= 10;
            }
        }
        const char* suffix = skipBlanks(end);
        std::size_t unit = next;
        while (unit < sizeSuffixes.size() && sizeSuffixes[unit].first != *suffix)
            ++unit;
        const bool hasSuffix = unit < sizeSuffixes.size();
        // behind "B" nothing but the unit without a suffix is left, which always fits
        const int shift = hasSuffix ? sizeSuffixes[unit].second : 0;
        if (next > sizeSuffixes.size())
            return std::nullopt;
        if (whole + (fraction > 0 ? 1 : 0) > (unlimited >> shift))
            return std::nullopt;
        const std::uint64_t bytes =
            (whole << shift) + static_cast<std::uint64_t>(fraction * static_cast<double>(std::uint64_t{1} << shift));
        if (bytes > unlimited - sum)
            return std::nullopt;
        sum += bytes;
        at = suffix + (hasSuffix ? 1 : 0);
        next = (hasSuffix ? unit : sizeSuffixes.size()) + 1;
    } while (*at != '\0');
    return sum;
}

std::optional<int> permyriad(std::string_view text)
{
    if (text.ends_with("\u2031"))
        return parts(text, "\u2031", 0);
    if (text.ends_with("\u2030"))
        return parts(text, "\u2030", 1);
    if (text.ends_with('%'))
        return parts(text, "%", 2);
    return std::nullopt;
}

std::optional<std::uint64_t> timeSpanOf(std::string_view text, std::uint64_t unit)
{
    const std::string copy(text);
    const char* at = skipBlanks(copy.c_str());
    if (std::string_view(at).starts_with("infinity"))
        return *skipBlanks(at + 8) == '\0' ? std::optional(unlimited) : std::nullopt;
    std::uint64_t sum = 0;
    bool isFirst = true;
    for (;; isFirst = false) {
        at = skipBlanks(at);
        if (*at == '\0')
            return isFirst ? std::nullopt : std::optional(sum);
        if (*at == '-')
            return std::nullopt;
        char* end = nullptr;
        errno = 0;
        const long long whole = std::strtoll(at, &end, 10);
        if (errno > 0 || whole < 0 || (end == at && *end != '.'))
            return std::nullopt;
        const char* fraction = *end == '.' ? end + 1 : nullptr;
        at = end;
        if (fraction != nullptr)
            for (at = fraction; isDigit(*at);)
                ++at;
        std::uint64_t factor = unit;
        const char* const afterNumber = at;
        const std::string_view rest = at = skipBlanks(at);
        for (const TimeUnit& candidate : timeUnits)
            if (rest.starts_with(candidate.word)) {
                factor = candidate.microseconds;
                at += candidate.word.size();
                break;
            }
        if (at == afterNumber && *at != '\0')
            return std::nullopt;
        if (static_cast<std::uint64_t>(whole) >= unlimited / factor)
            return std::nullopt;
        const std::uint64_t span = static_cast<std::uint64_t>(whole) * factor;
        if (span >= unlimited - sum)
            return std::nullopt;
        sum += span;
        if (fraction == nullptr)
            continue;
        if (fraction == afterNumber)
            return std::nullopt;
        for (factor /= 10; isDigit(*fraction); ++fraction, factor /= 10)
            sum += static_cast<std::uint64_t>(*fraction - '0') * factor;
    }
}

std::string printedSize(std::uint64_t bytes)
{
    if (bytes == unlimited)
        return "infinity";
    for (const auto& [suffix, shift] : sizeSuffixes)
        if (shift > 0 && bytes != 0 && (bytes & ((std::uint64_t{1} << shift) - 1)) == 0)
            return std::to_string(bytes >> shift) + suffix;
    return std::to_string(bytes);
}

std::string printedPermyriad(int value)
{
    std::string text = std::to_string(value / 100);
    if (const int decimals = value % 100; decimals != 0) {
        text += '.';
        text += static_cast<char>('0' + decimals / 10);
        if (decimals % 10 != 0)
            text += static_cast<char>('0' + decimals % 10);
    }
    return text += '%';
}

std::string printedTimeSpan(std::uint64_t microseconds)
{
    if (microseconds == unlimited)
        return "infinity";
    if (microseconds == 0)
        return "0";
    std::string text;
    for (const TimeUnit& unit : printedUnits) {
        if (microseconds < unit.microseconds)
            continue;
        if (!text.empty())
            text += ' ';
        text += std::to_string(microseconds / unit.microseconds);
        text += unit.word;
        microseconds %= unit.microseconds;
    }
    return text;
}

} // namespace casemate::kinds
