// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/unknownwords.h"

#include <algorithm>

namespace casemate {

namespace {

const UnitFile* fileOf(const Inquiry& inquiry, const Origin& origin)
{
    const UnitStack* stack = inquiry.loading.stack;
    if (stack == nullptr)
        return nullptr;
    if (origin.file == 0)
        return stack->fragment ? &*stack->fragment : nullptr;
    return origin.file <= stack->dropIns.size() ? &stack->dropIns[origin.file - 1U] : nullptr;
}

UnknownWord wordOf(const Inquiry& inquiry, const Remark& remark)
{
    const std::string_view line = lineAt(inquiry, remark.origin);
    return {.word = remark.issue.word,
        .suggestion = remark.issue.suggestion,
        .isInverted = line.starts_with('~'),
        .line = line,
        .place = shownLine(inquiry, remark.directive, remark.origin)};
}

template <typename Wanted>
std::vector<UnknownWord> wordsIf(const Inquiry& inquiry, DirectiveId id, Wanted isWanted)
{
    std::vector<UnknownWord> words;
    for (const Remark& remark : inquiry.loading.remarks)
        if (remark.directive == id && isWanted(remark)) {
            if (words.size() < mostRemarks)
                words.push_back(wordOf(inquiry, remark));
            else
                ++words.back().others;
        }
    return words;
}

bool isUnknown(const Issue& issue)
{
    return issue.kind == IssueKind::UnknownWord || issue.kind == IssueKind::NotInVersion;
}

} // namespace

std::string_view lineAt(const Inquiry& inquiry, const Origin& origin)
{
    const UnitFile* file = fileOf(inquiry, origin);
    if (file == nullptr)
        return {};
    const auto assignments = file->document->assignments(inquiry.dialect.version);
    const auto at = std::ranges::lower_bound(assignments, origin.line, {}, &Assignment::firstLine);
    return at != assignments.end() && at->firstLine == origin.line ? std::string_view(at->value) : std::string_view();
}

std::string shortened(std::string_view line)
{
    constexpr std::size_t most = 4000;
    if (line.size() <= most)
        return std::string(line);
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) // within a character
        --end;
    return std::string(line.substr(0, end)) + "...";
}

bool isInForce(const Inquiry& inquiry, DirectiveId id, const Origin& origin)
{
    return std::ranges::binary_search(inquiry.unit.origins(id), origin); // in the order of reading
}

Sentence shownLine(const Inquiry& inquiry, DirectiveId id, const Origin& origin)
{
    const std::string name(directive(id).name);
    const UnitFile* file = fileOf(inquiry, origin);
    if (file == nullptr)
        return {QT_TRANSLATE_NOOP("Hazard", "A line of %1= says it."), {name}};
    return {QT_TRANSLATE_NOOP("Hazard", "%1 says: %2=%3"),
        {file->path + ':' + std::to_string(origin.line), name, shortened(lineAt(inquiry, origin))}};
}

std::vector<UnknownWord> unknownWords(const Inquiry& inquiry, DirectiveId id)
{
    return wordsIf(inquiry, id, [&](const Remark& remark) {
        return isUnknown(remark.issue) && remark.issue.consequence == Consequence::WordIgnored
            && isInForce(inquiry, id, remark.origin);
    });
}

std::vector<UnknownWord> skippedErrors(const Inquiry& inquiry, DirectiveId id)
{
    return wordsIf(inquiry, id, [&](const Remark& remark) {
        return remark.issue.kind == IssueKind::NoEffect && remark.issue.word.contains(':')
            && isInForce(inquiry, id, remark.origin);
    });
}

std::vector<UnknownWord> voidingWords(const Inquiry& inquiry, DirectiveId id)
{
    return wordsIf(inquiry, id, [&](const Remark& remark) {
        const auto origins = inquiry.unit.origins(id);
        return isUnknown(remark.issue) && remark.issue.consequence == Consequence::LineIgnored
            && (origins.empty() || origins.back() < remark.origin);
    });
}

} // namespace casemate
