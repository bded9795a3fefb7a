// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nastytext.h"

namespace casemate::tests {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view blanks[] = {""sv, ""sv, ""sv, " "sv, "\t"sv, "  \t"sv};
constexpr std::string_view endsOfLine[] = {"\r"sv, "\r\n"sv, "\n\r"sv, "\0"sv, "\n\0"sv, "\r\0"sv, "\r\n\0"sv,
    "\n\r\0"sv, "\n\n"sv, "\r\r"sv, "\0\n"sv, "\n\r\n"sv};
constexpr std::string_view headers[] = {"[Service]"sv, "[Unit]"sv, "[Unit]"sv, "[Install]"sv, "[X-Y]"sv, "[Other]"sv,
    "[service]"sv, "[ Unit ]"sv, "[Unit] "sv, "[[Unit]]"sv, "[\xc3\xa9]"sv, "[Un\xef\xbb\xbfit]"sv};
constexpr std::string_view oddHeaders[] = {"[]"sv, "[a*b]"sv, "[a?]"sv, "[Unit"sv, "["sv, "[Unit]x"sv, "[Un\"it]"sv,
    "['x']"sv, "[Un\\it]"sv, "[Un\tit]"sv, "[\x7f]"sv, "[\x1b]"sv, "[Unit]#"sv};
constexpr std::string_view comments[] = {
    "#"sv, ";"sv, "# x=y"sv, " # [Unit]"sv, "\t;ConditionHost=no"sv, "#x\\"sv, "# \xff"sv, "#\xef\xbb\xbf"sv};
constexpr std::string_view texts[] = {"a"sv, "b c"sv, "1"sv, "="sv, "x=y"sv, "#no"sv, ";"sv, "[x]"sv, "\\x20"sv,
    "\\\\"sv, "\""sv, "\\n"sv, "\xc3\xa9"sv, "\xe2\x80\xa8"sv, "\xc2\x85"sv, "\v"sv, "\f"sv, "\x7f"sv, "\xef\xbb\xbf"sv,
    "\t"sv, " "sv, "\\ "sv, "\xf0\x9f\x98\x80"sv};
constexpr std::string_view noTexts[] = {
    "\xff"sv, "\xc0\x80"sv, "\xed\xa0\x80"sv, "\xef\xbf\xbe"sv, "\xe2\x82"sv, "\xf4\x90\x80\x80"sv, "\x80"sv};
constexpr std::string_view junk[] = {
    "junk"sv, "=x"sv, "="sv, " = "sv, "\xef\xbb\xbf"sv, "\xef\xbb\xbf#x=y"sv, "\v"sv, "x"sv};
constexpr std::string_view wordPieces[] = {"A=1"sv, "B="sv, "c"sv, "'"sv, "\""sv, "\\"sv, "\\x41"sv, "\\x4"sv,
    "\\x00"sv, "\\101"sv, "\\400"sv, "\\u00e9"sv, "\\ufffe"sv, "\\U0001f600"sv, "\\s"sv, "\\t"sv, "\\q"sv, "\\\\"sv,
    "\\'"sv, " "sv, " "sv, "\t"sv, "D=\xc3\xa9"sv, "=e"sv, "_9=x"sv, "9"sv};

} // namespace

std::string_view NastyText::endOfLine() { return once(4) ? any(endsOfLine) : "\n"sv; }

std::string_view NastyText::header() { return once(12) ? any(oddHeaders) : any(headers); }

std::string NastyText::longValue()
{
    constexpr std::size_t limit = std::size_t{1} << 20U;
    const std::size_t length = once(2) ? limit - 40 + below(80) : limit / 2 - 20 + below(40);
    return std::string(length, once(3) ? '\\' : 'L');
}

std::string NastyText::value()
{
    std::string result;
    for (std::size_t count = below(4); count > 0; --count)
        result += any(texts);
    if (once(80))
        result += any(noTexts);
    return result;
}

std::string NastyText::line(std::span<const std::string_view> keys)
{
    std::string result(once(30) ? "\xef\xbb\xbf"sv : ""sv);
    result += any(blanks);
    switch (below(16)) {
    case 0:
    case 1: return result + std::string(any(comments));
    case 2:
    case 3: result += header(); break;
    case 4: result += any(junk); break;
    case 5: break;
    case 6:
    case 7: result += value(); break;
    default:
        result += keys[below(keys.size())];
        result += any(blanks);
        result += "=";
        result += any(blanks);
        result += value();
    }
    if (once(4))
        result += std::string(1 + below(3), '\\');
    return result + std::string(any(blanks));
}

std::string NastyText::document(std::span<const std::string_view> keys)
{
    std::string result(once(10) ? "\xef\xbb\xbf"sv : ""sv);
    if (!once(8)) {
        result += any(headers);
        result += endOfLine();
    }
    const bool isLong = once(100);
    for (std::size_t count = below(14); count > 0; --count) {
        result += line(keys);
        if (isLong && once(4))
            result += longValue() + std::string(once(2) ? "\\" : "");
        result += endOfLine();
    }
    if (once(3))
        result += line(keys);
    return result;
}

std::string NastyText::soup(std::size_t pieces)
{
    std::string result;
    for (; pieces > 0; --pieces) {
        switch (below(8)) {
        case 0: result += endOfLine(); break;
        case 1: result += header(); break;
        case 2: result += any(comments); break;
        case 3: result += std::string(1 + below(3), '\\'); break;
        case 4: result += any(junk); break;
        case 5: result += "k="; break;
        case 6: result += any(endsOfLine); break;
        default: result += value();
        }
    }
    return result;
}

std::string NastyText::words()
{
    std::string result;
    for (std::size_t count = 1 + below(8); count > 0; --count)
        result += any(wordPieces);
    return result;
}

} // namespace casemate::tests
