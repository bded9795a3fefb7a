// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/hazards.h"

#include <algorithm>
#include <functional>
#include <map>
#include <ranges>
#include <utility>

namespace casemate {

namespace {

bool hasFacts(const Rule& rule, const ServiceFacts& facts)
{
    return facts.isWhole() && ((rule.needs & NeedsPaths) == 0 || facts.sawPaths())
        && ((rule.needs & NeedsPrograms) == 0 || facts.sawPrograms())
        && ((rule.needs & NeedsConfiguration) == 0 || facts.sawConfigurations());
}

/// Worst first, surest first.
auto weightOf(const Finding& finding) { return std::pair(finding.severity, finding.confidence); }

/// Leaves of the findings behind the first @p begin, which are one rule's, the worst few at each directive; the last of
/// them says how many others there were.
void cap(std::vector<Finding>& found, std::size_t begin)
{
    if (found.size() - begin <= mostTold
        && std::ranges::none_of(found.begin() + static_cast<std::ptrdiff_t>(begin), found.end(), &Finding::others))
        return;
    std::ranges::stable_sort(
        found.begin() + static_cast<std::ptrdiff_t>(begin), found.end(), std::ranges::greater(), weightOf);
    std::map<DirectiveId, std::vector<std::size_t>> told;
    std::size_t end = begin;
    for (std::size_t at = begin; at < found.size(); ++at) {
        std::vector<std::size_t>& places = told[found[at].directive];
        if (places.size() < mostTold) {
            places.push_back(end);
            if (end != at)
                found[end] = std::move(found[at]);
            ++end;
            continue;
        }
        Finding& last = found[places.back()];
        last.others += 1 + found[at].others;
        last.othersMark += std::hash<std::string>()(found[at].value) + found[at].othersMark;
    }
    found.resize(end);
    for (const auto& [id, places] : told) {
        Finding& last = found[places.back()];
        for (const std::size_t at : places)
            if (at != places.back()) {
                last.others += std::exchange(found[at].others, 0);
                last.othersMark += std::exchange(found[at].othersMark, 0);
            }
        if (last.others != 0)
            last.evidence.push_back(
                {QT_TRANSLATE_NOOP("Hazard", "And %1 more like this one."), {std::to_string(last.others)}});
    }
}

template <typename Wanted>
std::vector<Finding> findingsOf(const EffectiveUnit& unit, const ServiceFacts& facts, const Dialect& dialect,
    const Loading& loading, Wanted isWanted)
{
    const FileView view(unit, facts, dialect.version);
    const Sandbox sandbox(unit, dialect);
    const Inquiry inquiry{
        .unit = unit, .facts = facts, .dialect = dialect, .view = view, .sandbox = sandbox, .loading = loading};
    std::vector<Finding> found;
    for (const Rule& rule : allRules()) {
        if (!isWanted(rule))
            continue;
        const std::size_t begin = found.size();
        rule.check(rule, inquiry, found);
        for (Finding& finding : found | std::views::drop(begin))
            if (finding.confidence == Confidence::Possible)
                finding.severity = std::min(finding.severity, Severity::Warning);
        cap(found, begin);
    }
    return found;
}

} // namespace

std::span<const Rule> allRules()
{
    static const std::vector<Rule> all = [] {
        std::vector<Rule> joined;
        // clang-format off: a family a line
        for (const auto family : {
                 rules::writing(),
                 rules::dataFolders(),
                 rules::savedConfiguration(),
                 rules::paths(),
                 rules::hidden(),
                 rules::execution(),
                 rules::users(),
                 rules::ownUsers(),
                 rules::memory(),
                 rules::machineCode(),
                 rules::addresses(),
                 rules::calls(),
                 rules::capabilities(),
                 rules::devices(),
                 rules::families(),
                 rules::format(),
                 rules::lists(),
                 rules::messages(),
                 rules::mounts(),
                 rules::network(),
                 rules::processes(),
                 rules::protections(),
                 rules::sharing(),
                 rules::specialCalls(),
                 rules::starting(),
                 rules::filterTexts(),
                 rules::recordings(),
                 rules::capabilityTexts(),
                 rules::confinement(),
                 rules::powers(),
                 rules::privileges(),
                 rules::namespacing(),
                 rules::networkWords(),
                 rules::enforcement(),
                 rules::latecomers(),
                 rules::limits(),
                 rules::peaks(),
                 rules::readingStops(),
                 rules::strayDropIns()})
            // clang-format on
            joined.insert(joined.end(), family.begin(), family.end());
        return joined;
    }();
    return all;
}

std::vector<Finding> findings(
    const EffectiveUnit& unit, const ServiceFacts& facts, const Dialect& dialect, const Loading& loading)
{
    return findingsOf(unit, facts, dialect, loading, [](const Rule&) { return true; });
}

std::vector<Finding> findingsIf(const EffectiveUnit& unit, DirectiveId directive, const Value& value,
    const ServiceFacts& facts, const Dialect& dialect)
{
    EffectiveUnit changed = unit;
    changed.set(directive, value);
    auto found = findingsOf(changed, facts, dialect, {},
        [directive](const Rule& rule) { return rule.vouches && std::ranges::contains(rule.concerns, directive); });
    std::erase_if(found, [directive](const Finding& finding) { return finding.directive != directive; });
    return found;
}

bool isChecked(DirectiveId directive)
{
    return std::ranges::any_of(allRules(),
        [directive](const Rule& rule) { return rule.vouches && std::ranges::contains(rule.concerns, directive); });
}

bool isChecked(DirectiveId directive, const ServiceFacts& facts)
{
    return isChecked(directive) && std::ranges::all_of(allRules(), [&](const Rule& rule) {
        return !rule.vouches || !std::ranges::contains(rule.concerns, directive) || hasFacts(rule, facts);
    });
}

} // namespace casemate
