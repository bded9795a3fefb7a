// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/exposure.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

/// True if the rows of assessors::capabilities() cannot tell the two apart.
bool haveSameCapabilities(const ServiceProfile& a, const ServiceProfile& b)
{
    return a.boundingSet == b.boundingSet && a.ambientCapabilities == b.ambientCapabilities;
}

/// True if the rows of assessors::syscalls() cannot tell the two apart.
bool haveSameCalls(const ServiceProfile& a, const ServiceProfile& b)
{
    return a.filter == b.filter && a.abis == b.abis;
}

} // namespace

WhatIf::WhatIf(const EffectiveUnit& unit, const ScoringRules& rules)
    : m_rules(rules)
    , m_stated(statedProfile(unit, rules))
    , m_enforced(enforced(m_stated, rules))
    , m_capabilities(sumsOf(assessors::capabilities(), m_enforced, rules))
    , m_syscalls(sumsOf(assessors::syscalls(), m_enforced, rules))
    , m_now(sumsOf(allAssessors(), m_enforced, rules))
{
}

Sums WhatIf::sumsWith(DirectiveId directive, const Value& value) const
{
    ServiceProfile changed = m_stated;
    if (!state(changed, directive, value, m_rules))
        return m_now;
    changed = enforced(changed, m_rules);
    const Sums capabilities = haveSameCapabilities(changed, m_enforced)
        ? m_capabilities
        : sumsOf(assessors::capabilities(), changed, m_rules);
    const Sums calls =
        haveSameCalls(changed, m_enforced) ? m_syscalls : sumsOf(assessors::syscalls(), changed, m_rules);
    const Sums others = sumsOf(assessors::identity(), changed, m_rules) + sumsOf(assessors::sandbox(), changed, m_rules)
        + sumsOf(assessors::network(), changed, m_rules);
    return capabilities + calls + others;
}

namespace {

/// A directive's strongest value, read.
struct Candidate {
    DirectiveId directive;
    std::string_view text;
    Value value;
};

std::vector<Candidate> candidatesOf(int version)
{
    std::vector<Candidate> candidates;
    for (const DirectiveId id : directiveIds) {
        const Directive& row = directive(id);
        const Dialect dialect{.version = {version}};
        Value value;
        const auto text = strongestText(row, dialect);
        if (text && assign(row, value, *text, dialect) == Effect::Applied)
            candidates.push_back({.directive = id, .text = *text, .value = std::move(value)});
    }
    return candidates;
}

/// Read once per modelled version: what-if is asked at every keystroke.
const std::vector<Candidate>& candidates(SystemdVersion version)
{
    static const std::array<std::vector<Candidate>, 3> all{candidatesOf(252), candidatesOf(257), candidatesOf(262)};
    const auto at = std::ranges::find(SystemdVersion::modelled, version.model().number);
    return all[static_cast<std::size_t>(at - SystemdVersion::modelled.begin())];
}

} // namespace

std::vector<WhatIf::Step> WhatIf::everyStep() const
{
    std::vector<Step> steps;
    const std::vector<Candidate>& all = candidates(m_rules.dialect.version);
    steps.reserve(all.size());
    for (const Candidate& candidate : all)
        steps.push_back({.directive = candidate.directive,
            .value = candidate.text,
            .sums = sumsWith(candidate.directive, candidate.value)});
    return steps;
}

} // namespace casemate
