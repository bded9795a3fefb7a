// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/exposure.h"

#include <algorithm>
#include <array>
#include <format>

namespace casemate {

namespace {

constexpr std::uint64_t dividedUp(std::uint64_t number, std::uint64_t divisor)
{
    return number / divisor + (number % divisor == 0 ? 0 : 1);
}

/// All or nothing is what most rows come to; a division for each would be most of a what-if's time.
inline std::uint64_t shareOf(std::uint64_t badness, std::uint64_t weight, std::uint64_t range)
{
    if (badness == range)
        return weight;
    return badness == 0 ? 0 : dividedUp(badness * weight, range);
}

bool isRuledOut(const Assessor& row, const ServiceProfile& profile)
{
    return row.defaultDependenciesOnly && !profile.defaultDependencies;
}

/// A row as the policy wants it.
struct Weighed {
    std::uint64_t weight, range;
    std::optional<std::uint64_t> badness;
    const PolicyEntry* policy;
};

inline Weighed weigh(const Assessor& row, const ServiceProfile& profile, const ScoringRules& rules)
{
    Weighed weighed{.weight = row.weight, .range = row.range, .badness = std::nullopt, .policy = nullptr};
    if (rules.policy != nullptr)
        if (const auto entry = rules.policy->find(row.id); entry != rules.policy->end()) {
            weighed.policy = &entry->second;
            weighed.weight = entry->second.weight.value_or(row.weight);
            weighed.range = std::max<std::uint64_t>(entry->second.range.value_or(row.range), 1);
        }
    if (!isRuledOut(row, profile) && weighed.weight != 0)
        weighed.badness = row.assess(profile, rules, row.parameter);
    return weighed;
}

std::string describe(const Assessor& row, const Weighed& weighed)
{
    const auto chosen = [](const std::optional<std::string>& own, std::string_view builtIn) {
        return own ? *own : std::string(builtIn);
    };
    static const PolicyEntry nothing;
    const PolicyEntry& policy = weighed.policy == nullptr ? nothing : *weighed.policy;
    if (!weighed.badness)
        return chosen(policy.notApplicable, QT_TRANSLATE_NOOP("Assessor", "Does not apply to this service"));
    return *weighed.badness == 0 ? chosen(policy.good, row.good) : chosen(policy.bad, row.bad);
}

/// The families, joined once: what-if walks them for every directive.
const std::vector<Assessor>& joinedAssessors()
{
    static const std::vector<Assessor> all = [] {
        std::vector<Assessor> joined;
        for (const auto family : {assessors::identity(), assessors::sandbox(), assessors::capabilities(),
                 assessors::network(), assessors::syscalls()})
            joined.insert(joined.end(), family.begin(), family.end());
        return joined;
    }();
    return all;
}

} // namespace

std::span<const Assessor> allAssessors() { return joinedAssessors(); }

void Sums::add(std::uint64_t rowBadness, std::uint64_t rowWeight, std::uint64_t rowRange)
{
    weight += rowWeight;
    badness += shareOf(rowBadness, rowWeight, rowRange);
}

std::string_view predicateName(Predicate predicate)
{
    static constexpr std::array<std::string_view, 7> names{
        "PERFECT", "SAFE", "OK", "MEDIUM", "EXPOSED", "UNSAFE", "DANGEROUS"};
    return names[static_cast<std::size_t>(predicate)];
}

Predicate Exposure::predicate() const
{
    static constexpr std::array<unsigned, 6> from{1, 10, 50, 75, 90, 100};
    return static_cast<Predicate>(std::ranges::upper_bound(from, tenths) - from.begin());
}

std::string Exposure::text() const { return std::format("{}.{}", tenths / 10, tenths % 10); }

std::optional<bool> Assessment::isGood() const { return badness ? std::optional(*badness == 0) : std::nullopt; }

Sums sumsOf(std::span<const Assessor> family, const ServiceProfile& profile, const ScoringRules& rules)
{
    Sums sums;
    if (rules.policy == nullptr) {
        // The built-in weights are the rule, and what-if walks the rows some fifty times at each keystroke.
        for (const Assessor& row : family)
            if (!isRuledOut(row, profile))
                if (const auto badness = row.assess(profile, rules, row.parameter)) {
                    sums.weight += row.weight;
                    sums.badness += shareOf(*badness, row.weight, row.range);
                }
        return sums;
    }
    for (const Assessor& row : family)
        if (const Weighed weighed = weigh(row, profile, rules); weighed.badness)
            sums.add(*weighed.badness, weighed.weight, weighed.range);
    return sums;
}

Exposure Sums::exposure() const { return {weight == 0 ? 0 : static_cast<unsigned>(dividedUp(badness * 100, weight))}; }

double Sums::exact() const
{
    return weight == 0 ? 0 : static_cast<double>(badness) * 100 / static_cast<double>(weight);
}

Exposure exposureOf(const ServiceProfile& profile, const ScoringRules& rules)
{
    return sumsOf(allAssessors(), profile, rules).exposure();
}

std::vector<Assessment> explain(const ServiceProfile& profile, const ScoringRules& rules)
{
    std::vector<Assessment> rows;
    rows.reserve(allAssessors().size());
    Sums sums;
    for (const Assessor& row : allAssessors()) {
        const Weighed weighed = weigh(row, profile, rules);
        if (weighed.badness)
            sums.add(*weighed.badness, weighed.weight, weighed.range);
        rows.push_back({.assessor = &row,
            .badness = weighed.badness,
            .weight = weighed.weight,
            .range = weighed.range,
            .description = describe(row, weighed),
            .tenths = std::nullopt});
    }
    for (Assessment& row : rows)
        if (row.badness.value_or(0) != 0)
            row.tenths =
                static_cast<unsigned>(dividedUp(dividedUp(*row.badness * row.weight * 100, row.range), sums.weight));
    return rows;
}

Exposure exposureOf(const EffectiveUnit& unit, const ScoringRules& rules)
{
    return exposureOf(enforced(statedProfile(unit, rules), rules), rules);
}

} // namespace casemate
