// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/imagetext.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace casemate::kinds {

namespace {
constexpr std::array<std::string_view, 13> partitions{"root", "usr", "home", "srv", "esp", "xbootldr", "swap",
    "root-verity", "usr-verity", "root-verity-sig", "usr-verity-sig", "tmp", "var"};
constexpr std::array<std::string_view, 12> flags{"verity", "signed", "encrypted", "unprotected", "unused", "absent",
    "open", "ignore", "read-only-on", "read-only-off", "growfs-on", "growfs-off"};

bool areFlags(std::string_view text)
{
    if (text.empty() || text == "-")
        return true;
    text::WordReader words(text, text::SingleSeparators, "+");
    while (const auto word = words.next())
        if (!std::ranges::contains(flags, text::stripped(*word)))
            return false;
    return !words.hasFailed();
}
} // namespace

bool isPartition(std::string_view name) { return std::ranges::contains(partitions, name); }

bool isBase64(std::string_view text)
{
    std::size_t digits = 0;
    std::size_t padding = 0;
    for (const char c : text) {
        if (text::whitespace.contains(c))
            continue;
        if (c == '=') {
            ++padding;
            continue;
        }
        const bool isDigit =
            (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
        if (!isDigit || padding > 0)
            return false;
        ++digits;
    }
    return (digits + padding) % 4 == 0 && padding <= 2 && digits % 4 != 1;
}

bool isRootHash(std::string_view text)
{
    if (text.starts_with('/'))
        return true;
    std::size_t digits = 0;
    for (const char c : text) {
        const bool isDigit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (!isDigit && !text::whitespace.contains(c))
            return false;
        digits += isDigit ? 1 : 0;
    }
    return digits % 2 == 0 && digits >= 32;
}

bool isRootHashSignature(std::string_view text)
{
    static constexpr std::string_view mark = "base64:";
    return text.starts_with('/') || (text.starts_with(mark) && isBase64(text.substr(mark.size())));
}

bool isImagePolicy(std::string_view text, bool skipsUnknown)
{
    if (text == "-" || text == "*" || text == "~")
        return true;
    std::vector<std::string> named;
    text::WordReader rules(text, text::SingleSeparators, ":");
    while (const auto rule = rules.next()) {
        text::WordReader sides(*rule, text::SingleSeparators, "=");
        const auto left = sides.next();
        if (!left || sides.isAtEnd())
            return false;
        std::string partition(text::stripped(*left));
        if (!partition.empty() && !isPartition(partition)) {
            if (!skipsUnknown)
                return false;
            continue;
        }
        if (std::ranges::contains(named, partition))
            return false;
        named.push_back(std::move(partition));
        if (!skipsUnknown && !areFlags(text::stripped(sides.rest())))
            return false;
    }
    return !rules.hasFailed();
}

} // namespace casemate::kinds
