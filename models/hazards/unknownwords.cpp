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
    const std::string line = lineAt(inquiry, remark.origin);
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
        if (remark.directive == id && isWanted(remark))
            words.push_back(wordOf(inquiry, remark));
    return words;
}

/// True where the line of @p remark is among those that make the value.
bool isInForce(const Inquiry& inquiry, const Remark& remark)
{
    return std::ranges::contains(inquiry.unit.origins(remark.directive), remark.origin);
}

bool isUnknown(const Issue& issue)
{
    return issue.kind == IssueKind::UnknownWord || issue.kind == IssueKind::NotInVersion;
}

} // namespace

std::string lineAt(const Inquiry& inquiry, const Origin& origin)
{
    const UnitFile* file = fileOf(inquiry, origin);
    if (file == nullptr)
        return {};
    for (const Assignment& assignment : file->document->assignments(inquiry.dialect.version))
        if (assignment.firstLine == origin.line)
            return assignment.value;
    return {};
}

Sentence shownLine(const Inquiry& inquiry, DirectiveId id, const Origin& origin)
{
    const std::string name(directive(id).name);
    const UnitFile* file = fileOf(inquiry, origin);
    if (file == nullptr)
        return {QT_TRANSLATE_NOOP("Hazard", "A line of %1= says it."), {name}};
    return {QT_TRANSLATE_NOOP("Hazard", "%1 says: %2=%3"),
        {file->path + ':' + std::to_string(origin.line), name, lineAt(inquiry, origin)}};
}

std::vector<UnknownWord> unknownWords(const Inquiry& inquiry, DirectiveId id)
{
    return wordsIf(inquiry, id, [&](const Remark& remark) {
        return isUnknown(remark.issue) && remark.issue.consequence == Consequence::WordIgnored
            && isInForce(inquiry, remark);
    });
}

std::vector<UnknownWord> skippedErrors(const Inquiry& inquiry, DirectiveId id)
{
    return wordsIf(inquiry, id, [&](const Remark& remark) {
        return remark.issue.kind == IssueKind::NoEffect && remark.issue.word.contains(':')
            && isInForce(inquiry, remark);
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
