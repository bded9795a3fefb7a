// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace casemate::tests {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view pieces[]{"\n"sv, "\r\n"sv, "\\\n"sv, "\0"sv, "\f"sv, "="sv, "=\n"sv, "[Service]\n"sv,
    "[Unit]\n"sv, "[*]\n"sv, "["sv, "]"sv, "#"sv, ";"sv, "%"sv, "%i"sv, "%%"sv, "~"sv, "\""sv, "'"sv, "\\x41"sv,
    "\xef\xbb\xbf"sv, "\xff"sv, "\xc3"sv, " "sv, "\t"sv, "-"sv, "!"sv, ":"sv, "@"sv, "yes"sv, "infinity"sv,
    "18446744073709551616"sv, "-1"sv, "ExecStart=/bin/true\n"sv, "CapabilityBoundingSet=~"sv,
    "SystemCallFilter=@system-service\n"sv, "DynamicUser=yes\n"sv, "ReadWritePaths="sv, "DeviceAllow="sv};

constexpr std::size_t longLine = (1UL << 20U) + 7;
constexpr std::size_t longest = 1UL << 16U;

std::size_t below(std::mt19937_64& random, std::size_t limit) { return limit == 0 ? 0 : random() % limit; }

/// Some of @p text, short ones more often.
std::string_view part(std::string_view text, std::mt19937_64& random)
{
    const std::size_t begin = below(random, text.size());
    return text.substr(begin, 1 + below(random, below(random, 4) == 0 ? text.size() : 16));
}

void change(std::string& text, const std::vector<std::string>& corpus, std::mt19937_64& random)
{
    const std::size_t at = below(random, text.size());
    switch (below(random, 7)) {
    case 0:
        if (!text.empty())
            text[at] = static_cast<char>(random());
        break;
    case 1:
        if (!text.empty())
            text[at] = static_cast<char>(static_cast<unsigned char>(text[at]) ^ (1U << below(random, 8)));
        break;
    case 2: text.erase(at, part(std::string_view(text).substr(at), random).size()); break;
    case 3: text.insert(at, std::string(part(text, random))); break;
    case 4: text.insert(at, part(corpus[below(random, corpus.size())], random)); break;
    default: text.insert(at, pieces[below(random, std::size(pieces))]);
    }
}

} // namespace

std::string mutated(const std::vector<std::string>& corpus, std::mt19937_64& random)
{
    std::string text = corpus[below(random, corpus.size())];
    for (std::size_t count = 1 + below(random, 8); count > 0; --count)
        change(text, corpus, random);
    text.resize(std::min(text.size(), longest));
    if (below(random, 1000) == 0)
        text.insert(below(random, text.size()), longLine, below(random, 2) == 0 ? 'x' : ' ');
    return text;
}

} // namespace casemate::tests
