// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/recorded.h"

#include <algorithm>
#include <chrono>
#include <format>

namespace casemate::clues {

namespace {

constexpr std::size_t mostRefusals = 3;

bool isMade(const RecordedCall& record) { return record.act != FilterAct::Refused; }

/// "2026-11-27 23:40".
std::string timeText(std::uint64_t microseconds)
{
    const std::chrono::sys_time<std::chrono::microseconds> time{std::chrono::microseconds(microseconds)};
    return std::format("{:%Y-%m-%d %H:%M}", std::chrono::floor<std::chrono::minutes>(time));
}

Sentence shown(const RecordedCall& record)
{
    return {record.act == FilterAct::Killed
            ? QT_TRANSLATE_NOOP("Hazard", "Kernel log: %1 killed by seccomp in %2() (%3×, last %4 UTC).")
            : QT_TRANSLATE_NOOP("Hazard", "Kernel log: %1 calls %2() (%3×, last %4 UTC)."),
        {record.process, record.call, std::to_string(record.count), timeText(record.last)}};
}

} // namespace

std::vector<std::string_view> recordedCalls(const Inquiry& inquiry)
{
    std::vector<std::string_view> calls;
    for (const RecordedCall& record : inquiry.facts.journal.calls)
        if (isMade(record) && !std::ranges::contains(calls, record.call))
            calls.emplace_back(record.call);
    return calls;
}

std::optional<Clue> recorded(const Inquiry& inquiry, Names calls)
{
    Clue clue{.confidence = Confidence::Likely};
    for (const RecordedCall& record : inquiry.facts.journal.calls)
        if (isMade(record) && std::ranges::contains(calls, record.call))
            clue.evidence.push_back(shown(record));
    return clue.evidence.empty() ? std::nullopt : std::optional(std::move(clue));
}

bool wasKilled(const Inquiry& inquiry, std::string_view name)
{
    return std::ranges::any_of(inquiry.facts.journal.calls,
        [&](const RecordedCall& record) { return record.act == FilterAct::Killed && record.process == name; });
}

std::optional<Clue> sendsInVain(const Inquiry& inquiry)
{
    const unsigned count = inquiry.facts.journal.ignoredMessages;
    if (count == 0)
        return std::nullopt;
    return Clue{.confidence = Confidence::Likely,
        .evidence = {{QT_TRANSLATE_NOOP("Hazard",
                          "By its journal systemd ignored messages of other processes than the main one (%1×)."),
            {std::to_string(count)}}}};
}

std::vector<Sentence> refusals(const Inquiry& inquiry)
{
    std::vector<Sentence> sentences;
    for (const RecordedDenial& denial : inquiry.facts.journal.denials)
        if (sentences.size() < mostRefusals)
            sentences.push_back({QT_TRANSLATE_NOOP("Hazard", "By the journal AppArmor refused it: %1 %2 (%3×)."),
                {denial.operation, denial.object, std::to_string(denial.count)}});
    return sentences;
}

} // namespace casemate::clues
