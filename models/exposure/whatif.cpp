// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/exposure.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

/// What each family of rows looks at, and nothing else: where that is the same, so is what its rows add up to.
bool haveSameIdentity(const ServiceProfile& a, const ServiceProfile& b)
{
    return a.user == b.user && a.dynamicUser == b.dynamicUser && a.supplementaryGroups == b.supplementaryGroups
        && a.removeIpc == b.removeIpc && a.noNewPrivileges == b.noNewPrivileges
        && a.restrictSuidSgid == b.restrictSuidSgid && a.umask == b.umask && a.privateKeyring == b.privateKeyring
        && a.anyoneNotifies == b.anyoneNotifies && a.delegate == b.delegate;
}

bool haveSameSandbox(const ServiceProfile& a, const ServiceProfile& b)
{
    return a.defaultDependencies == b.defaultDependencies && a.privateDevices == b.privateDevices
        && a.privateMounts == b.privateMounts && a.privateNetwork == b.privateNetwork && a.privateTmp == b.privateTmp
        && a.privateUsers == b.privateUsers && a.protectControlGroups == b.protectControlGroups
        && a.protectKernelModules == b.protectKernelModules && a.protectKernelTunables == b.protectKernelTunables
        && a.protectKernelLogs == b.protectKernelLogs && a.protectClock == b.protectClock
        && a.protectHostname == b.protectHostname && a.home == b.home && a.system == b.system
        && a.rootDirectory == b.rootDirectory && a.rootImage == b.rootImage && a.anyRootImage == b.anyRootImage
        && a.lockPersonality == b.lockPersonality && a.memoryDenyWriteExecute == b.memoryDenyWriteExecute
        && a.proc == b.proc && a.processesOnly == b.processesOnly && a.restrictRealtime == b.restrictRealtime
        && a.namespaces == b.namespaces && a.devicePolicy == b.devicePolicy && a.devices == b.devices;
}

bool haveSameNetwork(const ServiceProfile& a, const ServiceProfile& b)
{
    return a.openFamilies == b.openFamilies && a.denyAllAddresses == b.denyAllAddresses
        && a.allowed.localhost == b.allowed.localhost && a.allowed.other == b.allowed.other
        && a.ingressFilter == b.ingressFilter && a.egressFilter == b.egressFilter;
}

bool haveSameCapabilities(const ServiceProfile& a, const ServiceProfile& b)
{
    return a.boundingSet == b.boundingSet && a.ambientCapabilities == b.ambientCapabilities;
}

bool haveSameCalls(const ServiceProfile& a, const ServiceProfile& b)
{
    return a.filter == b.filter && a.abis == b.abis;
}

/// The sums of the families, so that a change costs those alone that it touches.
struct FamilySums {
    FamilySums(const ServiceProfile& profile, const ScoringRules& rules)
        : identity(sumsOf(assessors::identity(), profile, rules))
        , sandbox(sumsOf(assessors::sandbox(), profile, rules))
        , capabilities(sumsOf(assessors::capabilities(), profile, rules))
        , network(sumsOf(assessors::network(), profile, rules))
        , syscalls(sumsOf(assessors::syscalls(), profile, rules))
    {
    }

    /// What @p changed adds up to, where these are the sums of @p now.
    [[nodiscard]] Sums of(const ServiceProfile& changed, const ServiceProfile& now, const ScoringRules& rules) const
    {
        const auto sums = [&](bool isSame, Sums known, std::span<const Assessor> (*family)()) {
            return isSame ? known : sumsOf(family(), changed, rules);
        };
        return sums(haveSameIdentity(changed, now), identity, assessors::identity)
            + sums(haveSameSandbox(changed, now), sandbox, assessors::sandbox)
            + sums(haveSameCapabilities(changed, now), capabilities, assessors::capabilities)
            + sums(haveSameNetwork(changed, now), network, assessors::network)
            + sums(haveSameCalls(changed, now), syscalls, assessors::syscalls);
    }

    Sums identity, sandbox, capabilities, network, syscalls;
};

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
    const FamilySums families(m_enforced, m_rules);
    for (const Candidate& candidate : all) {
        ServiceProfile changed = m_stated;
        const bool isScored = state(changed, candidate.directive, candidate.value, m_rules);
        steps.push_back({.directive = candidate.directive,
            .value = candidate.text,
            .sums = isScored ? families.of(enforced(changed, m_rules), m_enforced, m_rules) : m_now});
    }
    return steps;
}

} // namespace casemate
