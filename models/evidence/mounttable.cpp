// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/mounttable.h"

#include "models/core/text.h"

#include <algorithm>
#include <sstream>

namespace casemate {

namespace {

constexpr std::size_t mostMounts = 4096;

}

std::vector<std::string> mountWords(std::string_view line)
{
    return text::extractWords(line, text::Quoting::Keep)
        .transform([](std::vector<std::string> words) {
            for (std::string& word : words)
                for (std::size_t at = 0; (at = word.find('\\', at)) != std::string::npos; ++at)
                    if (word.size() - at > 3 && word.find_first_not_of("01234567", at + 1) > at + 3)
                        word.replace(at, 4, 1,
                            static_cast<char>(
                                (word[at + 1] - '0') * 64 + (word[at + 2] - '0') * 8 + word[at + 3] - '0'));
            return words;
        })
        .value_or(std::vector<std::string>{});
}

bool hasMountOption(std::string_view options, std::string_view option)
{
    while (!options.empty()) {
        const auto comma = options.find(',');
        if (options.substr(0, comma) == option)
            return true;
        options.remove_prefix(comma == std::string_view::npos ? options.size() : comma + 1);
    }
    return false;
}

std::vector<MountLine> readMountTable(const std::string& text)
{
    std::vector<MountLine> mounts;
    std::istringstream lines(text);
    for (std::string line; mounts.size() < mostMounts && std::getline(lines, line);) {
        std::vector<std::string> words = mountWords(line);
        const auto sign = std::ranges::find(words, "-");
        if (words.size() < 6 || words.end() - sign < 4)
            continue;
        mounts.push_back({.device = std::move(words[2]),
            .root = std::move(words[3]),
            .path = std::move(words[4]),
            .type = *(sign + 1),
            .isReadOnly = hasMountOption(words[5], "ro"),
            .isReadOnlySystem = hasMountOption(*(sign + 3), "ro")});
    }
    return mounts;
}

} // namespace casemate
