// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/filters.h"

#include "models/catalogue/syscalls.h"
#include "models/hazards/fixes.h"
#include "models/hazards/recorded.h"

#include <algorithm>
#include <iterator>

namespace casemate::filters {

namespace {

constexpr DirectiveId filterId = "SystemCallFilter"_directive;

bool denies(const Value& value, std::string_view call)
{
    const auto* set = std::get_if<SyscallSet>(&value);
    const auto index = syscalls::find(call);
    return set != nullptr && index && (set->errors.contains(*index) || set->listed.test(*index) != set->isAllowList);
}

Sentence consequence(const Inquiry& inquiry, bool isDeadly)
{
    if (isDeadly)
        return {QT_TRANSLATE_NOOP("Hazard", "A denied call kills the process: SystemCallErrorNumber= is not set."), {}};
    const std::string_view error = textOf(inquiry.unit, "SystemCallErrorNumber"_directive);
    return {QT_TRANSLATE_NOOP("Hazard", "A denied call fails with the error %1."),
        {std::string(error.empty() ? "EPERM" : error)}};
}

} // namespace

Calls deniedOf(const Inquiry& inquiry, std::span<const std::string_view> calls)
{
    Calls denied;
    for (const std::string_view call : calls)
        if (inquiry.sandbox.answerTo(call) != CallAnswer::Done && !std::ranges::contains(denied, call))
            denied.push_back(call);
    return denied;
}

bool kills(const Inquiry& inquiry, std::span<const std::string_view> calls)
{
    return std::ranges::any_of(
        calls, [&](std::string_view call) { return inquiry.sandbox.answerTo(call) == CallAnswer::Killed; });
}

std::string lineDenying(const Inquiry& inquiry, std::string_view call)
{
    const auto* set = std::get_if<SyscallSet>(&inquiry.unit.value(filterId));
    std::string found;
    bool isDenied = false;
    Value value;
    for (const std::string& line : set == nullptr ? std::vector<std::string>() : set->lines) {
        static_cast<void>(assign(directive(filterId), value, line, inquiry.dialect));
        if (denies(value, call) && !isDenied)
            found = line;
        isDenied = denies(value, call);
    }
    return found;
}

std::string joined(std::span<const std::string_view> names)
{
    std::string text;
    for (const std::string_view name : names)
        (text += text.empty() ? "" : " ") += name;
    return text;
}

Finding finding(
    const Rule& rule, const Inquiry& inquiry, const clues::Clue& clue, std::span<const std::string_view> denied)
{
    const std::string calls = joined(denied);
    Finding made{.rule = &rule,
        .severity = rule.severity,
        .confidence = clue.confidence,
        .directive = filterId,
        .value = lineDenying(inquiry, denied.front()),
        .message = {rule.message, {calls}},
        .evidence = clue.evidence,
        .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Allow again what it needs: SystemCallFilter=%1"), {calls}},
            .changes = {fixes::add(filterId, calls)}}}};
    if (const auto recorded = clues::recorded(inquiry, denied)) {
        made.confidence = std::max(made.confidence, recorded->confidence);
        std::ranges::copy(recorded->evidence, std::back_inserter(made.evidence));
    }
    made.evidence.push_back(consequence(inquiry, kills(inquiry, denied)));
    return made;
}

Fix softly(const Inquiry& inquiry)
{
    return {
        .title = {QT_TRANSLATE_NOOP("Hazard", "Let denied calls fail rather than kill: SystemCallErrorNumber=EPERM"),
            {}},
        .changes = {fixes::choose(inquiry, "SystemCallErrorNumber"_directive, "EPERM")}};
}

} // namespace casemate::filters
