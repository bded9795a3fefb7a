// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/testsources.h"

#include <algorithm>
#include <array>
#include <regex>

namespace casemate::tests {

namespace {

/// The literals of a line as they are written, each with the suffix behind it: "a\0b"sv.
std::vector<std::string> literalsIn(const std::string& line)
{
    static const std::regex literal(R"re('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"[A-Za-z_]*)re");
    std::vector<std::string> found;
    for (std::sregex_iterator at(line.begin(), line.end(), literal), end; at != end; ++at)
        if (at->str().front() == '"')
            found.push_back(at->str());
    return found;
}

bool holdsNul(const std::string& literal)
{
    static const std::regex nul(R"re((?:^|[^\\])(?:\\\\)*\\(?:0{1,3}(?![0-7])|x0+(?![0-9a-fA-F])))re");
    return std::regex_search(literal, nul);
}

bool keepsNul(const std::string& literal)
{
    static constexpr std::array<std::string_view, 3> suffixes{"\"s", "\"sv", "\"_ba"};
    for (const std::string_view suffix : suffixes)
        if (literal.ends_with(suffix))
            return true;
    return false;
}

bool hasFixedSeed(const std::string& line)
{
    static const std::regex fixed(
        R"re(\b(?:QRandomGenerator|UnitGenerator|NastyText|std::mt19937(?:_64)?)(?: \w+)?[({]\s*(?:\d|std::random_device))re");
    static const std::regex own(
        R"re(std::random_device\b|QRandomGenerator::(?:global|system|securelySeeded)\b|\bs?rand\()re");
    return std::regex_search(line, fixed) || std::regex_search(line, own);
}

} // namespace

std::vector<std::string> weakLines(std::string_view text)
{
    std::vector<std::string> weak;
    while (!text.empty()) {
        const std::string line(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        bool isWeak = hasFixedSeed(line);
        for (const std::string& literal : literalsIn(line))
            isWeak = isWeak || (holdsNul(literal) && !keepsNul(literal));
        if (isWeak)
            weak.push_back(line);
    }
    return weak;
}

} // namespace casemate::tests
