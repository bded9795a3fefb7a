// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/visible.h"

#include <algorithm>
#include <array>
#include <format>
#include <iterator>

namespace casemate::text {

namespace {

/// How many bytes a sequence has and the lowest character that needs so many.
struct Lead {
    std::size_t length;
    char32_t lowest, bits;
};

constexpr Lead leadOf(unsigned char first)
{
    if (first >= 0xc2 && first <= 0xdf)
        return {.length = 2, .lowest = 0x80, .bits = first & 0x1fU};
    if (first >= 0xe0 && first <= 0xef)
        return {.length = 3, .lowest = 0x800, .bits = first & 0x0fU};
    if (first >= 0xf0 && first <= 0xf4)
        return {.length = 4, .lowest = 0x10000, .bits = first & 0x07U};
    return {.length = 0, .lowest = 0, .bits = 0};
}

struct Range {
    char32_t first, last;
};

/// Unicode's Cc, Cf, Zl and Zp, what is ignorable by default, surrogates, the object replacement character and the
/// noncharacters of the first plane. Sorted.
constexpr std::array<Range, 29> invisible{{{0x00, 0x1f}, {0x7f, 0x9f}, {0xad, 0xad}, {0x34f, 0x34f}, {0x600, 0x605},
    {0x61c, 0x61c}, {0x6dd, 0x6dd}, {0x70f, 0x70f}, {0x890, 0x891}, {0x8e2, 0x8e2}, {0x115f, 0x1160}, {0x17b4, 0x17b5},
    {0x180b, 0x180f}, {0x200b, 0x200f}, {0x2028, 0x202e}, {0x2060, 0x206f}, {0x3164, 0x3164}, {0xd800, 0xdfff},
    {0xfdd0, 0xfdef}, {0xfe00, 0xfe0f}, {0xfeff, 0xfeff}, {0xffa0, 0xffa0}, {0xfff0, 0xfffc}, {0x110bd, 0x110bd},
    {0x110cd, 0x110cd}, {0x13430, 0x1343f}, {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff}}};

constexpr bool isNoncharacter(char32_t code) { return (code & 0xfffeU) == 0xfffe; }

bool isKept(char32_t code, Keep keep)
{
    return (code == U'\t' && keep != Keep::Nothing) || (code == U'\n' && keep == Keep::Lines);
}

bool isPlainByte(char byte) { return byte >= ' ' && byte < '\x7f'; }

void spell(std::string& shown, const Character& character)
{
    const auto out = std::back_inserter(shown);
    if (!character.isValid)
        std::format_to(out, "<{:02X}>", static_cast<unsigned>(character.code));
    else if (character.code == 0)
        shown += "<NUL>";
    else if (character.code == U'\r')
        shown += "<CR>";
    else
        std::format_to(out, "<U+{:04X}>", static_cast<unsigned>(character.code));
}

} // namespace

Character firstCharacter(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80)
        return {.code = first};
    const Character stray{.code = first, .isValid = false};
    const Lead lead = leadOf(first);
    if (lead.length == 0 || lead.length > text.size())
        return stray;
    char32_t code = lead.bits;
    for (const char next : text.substr(1, lead.length - 1)) {
        const auto byte = static_cast<unsigned char>(next);
        if ((byte & 0xc0U) != 0x80U)
            return stray;
        code = code << 6U | (byte & 0x3fU);
    }
    const bool isSurrogate = code >= 0xd800 && code <= 0xdfff;
    return code < lead.lowest || code > 0x10ffff || isSurrogate ? stray
                                                                : Character{.code = code, .length = lead.length};
}

bool isVisible(char32_t code)
{
    if (code >= ' ' && code < 0x7f)
        return true;
    const auto range = std::ranges::lower_bound(invisible, code, {}, &Range::last);
    return (range == invisible.end() || code < range->first) && !isNoncharacter(code) && code <= 0x10ffff;
}

std::string visible(std::string_view bytes, Keep keep)
{
    if (std::ranges::all_of(bytes, isPlainByte))
        return std::string(bytes);
    std::string shown;
    shown.reserve(bytes.size() + 16);
    while (!bytes.empty()) {
        const Character character = firstCharacter(bytes);
        if (character.isValid && (isVisible(character.code) || isKept(character.code, keep)))
            shown.append(bytes.substr(0, character.length));
        else
            spell(shown, character);
        bytes.remove_prefix(character.length);
    }
    return shown;
}

} // namespace casemate::text
