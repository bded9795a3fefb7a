// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/unifieddiff.h"

#include <dtl/dtl.hpp>

#include <algorithm>
#include <unordered_map>

namespace casemate {

namespace {

using Kind = DiffLine::Kind;

constexpr std::size_t context = 3;
/// The time of the search grows with the lines times the differences.
constexpr std::size_t mostLines = 3000;

/// Lines as numbers, the same for the same line: cheap to compare.
class Numbering {
public:
    std::vector<int> operator()(const std::vector<std::string_view>& lines)
    {
        std::vector<int> numbers;
        numbers.reserve(lines.size());
        for (const std::string_view line : lines)
            numbers.push_back(m_numbers.try_emplace(line, static_cast<int>(m_numbers.size())).first->second);
        return numbers;
    }

private:
    std::unordered_map<std::string_view, int> m_numbers;
};

/// Every line of both sides, without hunks.
std::vector<DiffLine> script(const std::vector<int>& before, const std::vector<int>& after)
{
    dtl::Diff<int> diff(before, after, true);
    diff.compose();
    std::vector<DiffLine> lines;
    std::size_t b = 0;
    std::size_t a = 0;
    for (const auto& [number, info] : diff.getSes().getSequence()) {
        const Kind kind = info.type == dtl::SES_ADD ? Kind::Added
            : info.type == dtl::SES_DELETE          ? Kind::Removed
                                                    : Kind::Common;
        lines.push_back({.kind = kind, .before = b, .after = a});
        b += kind == Kind::Added ? 0 : 1;
        a += kind == Kind::Removed ? 0 : 1;
    }
    return lines;
}

/// The same with everything between the common beginning and the common end replaced.
std::vector<DiffLine> coarseScript(const std::vector<int>& before, const std::vector<int>& after)
{
    const std::size_t most = std::min(before.size(), after.size());
    const auto prefix = static_cast<std::size_t>(std::ranges::mismatch(before, after).in1 - before.begin());
    std::size_t suffix = 0;
    while (suffix < most - prefix && before[before.size() - suffix - 1] == after[after.size() - suffix - 1])
        ++suffix;
    std::vector<DiffLine> lines;
    for (std::size_t i = 0; i < prefix; ++i)
        lines.push_back({.kind = Kind::Common, .before = i, .after = i});
    for (std::size_t i = prefix; i < before.size() - suffix; ++i)
        lines.push_back({.kind = Kind::Removed, .before = i, .after = prefix});
    for (std::size_t i = prefix; i < after.size() - suffix; ++i)
        lines.push_back({.kind = Kind::Added, .before = before.size() - suffix, .after = i});
    for (std::size_t i = suffix; i > 0; --i)
        lines.push_back({.kind = Kind::Common, .before = before.size() - i, .after = after.size() - i});
    return lines;
}

/// @p lines where there is a change within three lines, each stretch under its header.
std::vector<DiffLine> hunksOf(const std::vector<DiffLine>& lines)
{
    std::vector<DiffLine> hunks;
    const auto isChange = [](const DiffLine& line) { return line.kind != Kind::Common; };
    std::size_t at = 0;
    while (true) {
        const auto first = std::ranges::find_if(lines.begin() + static_cast<std::ptrdiff_t>(at), lines.end(), isChange);
        if (first == lines.end())
            return hunks;
        const auto change = static_cast<std::size_t>(first - lines.begin());
        const std::size_t begin = std::max(at, change - std::min(change, context));
        std::size_t end = change;
        for (std::size_t i = change; i < lines.size() && i <= end + 2 * context + 1; ++i)
            if (isChange(lines[i]))
                end = i;
        end = std::min(lines.size(), end + 1 + context);
        DiffLine header{.kind = Kind::Hunk, .before = lines[begin].before, .after = lines[begin].after};
        for (std::size_t i = begin; i < end; ++i) {
            header.beforeCount += lines[i].kind == Kind::Added ? 0 : 1;
            header.afterCount += lines[i].kind == Kind::Removed ? 0 : 1;
        }
        hunks.push_back(header);
        hunks.insert(hunks.end(), lines.begin() + static_cast<std::ptrdiff_t>(begin),
            lines.begin() + static_cast<std::ptrdiff_t>(end));
        at = end;
    }
}

} // namespace

std::vector<DiffLine> unifiedDiff(
    const std::vector<std::string_view>& before, const std::vector<std::string_view>& after)
{
    Numbering numbering;
    const std::vector<int> beforeNumbers = numbering(before);
    const std::vector<int> afterNumbers = numbering(after);
    return hunksOf(before.size() + after.size() > mostLines ? coarseScript(beforeNumbers, afterNumbers)
                                                            : script(beforeNumbers, afterNumbers));
}

} // namespace casemate
