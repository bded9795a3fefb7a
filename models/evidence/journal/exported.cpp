// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/journal/exported.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

namespace casemate {

namespace {

constexpr std::size_t mostEntries = 100'000;

/// Takes "SIZE BYTES NEWLINE" off @p text, the value of a field that is no plain text; false where that is cut off.
bool takeBinary(std::string_view& text, std::string& value)
{
    std::uint64_t size = 0;
    if (text.size() < sizeof size)
        return false;
    std::memcpy(&size, text.data(), sizeof size);
    if constexpr (std::endian::native == std::endian::big)
        size = std::byteswap(size);
    text.remove_prefix(sizeof size);
    if (size >= text.size() || text[size] != '\n')
        return false;
    value = text.substr(0, size);
    text.remove_prefix(size + 1);
    return true;
}

} // namespace

std::vector<JournalFields> readExported(std::string_view text)
{
    std::vector<JournalFields> entries;
    JournalFields fields;
    const auto finish = [&] {
        if (!fields.empty())
            entries.push_back(std::exchange(fields, {}));
    };
    while (!text.empty() && entries.size() < mostEntries) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.empty()) {
            finish();
            continue;
        }
        const auto sign = line.find('=');
        std::string value(sign == std::string_view::npos ? std::string_view() : line.substr(sign + 1));
        if (sign == std::string_view::npos && !takeBinary(text, value))
            break;
        fields.insert_or_assign(std::string(line.substr(0, sign)), std::move(value));
    }
    finish();
    return entries;
}

} // namespace casemate
