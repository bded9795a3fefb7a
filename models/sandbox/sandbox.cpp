// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/sandbox.h"

#include "models/catalogue/syscalls.h"
#include "models/core/text.h"
#include "models/sandbox/boundingset.h"
#include "models/unit/query.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

/// Options that need NoNewPrivileges= for a service that is not root, and switch it on before systemd 255 (NEWS of
/// 255).
constexpr std::array filterDirectives{"SystemCallFilter"_directive, "SystemCallArchitectures"_directive,
    "RestrictAddressFamilies"_directive, "RestrictNamespaces"_directive, "MemoryDenyWriteExecute"_directive,
    "RestrictRealtime"_directive, "RestrictSUIDSGID"_directive, "LockPersonality"_directive,
    "ProtectHostname"_directive, "ProtectKernelTunables"_directive, "ProtectKernelModules"_directive,
    "ProtectKernelLogs"_directive, "ProtectClock"_directive, "PrivateDevices"_directive, "SystemCallLog"_directive};

bool isRoot(std::string_view user) { return user.empty() || user == "root" || user == "0"; }

bool isFiltering(const EffectiveUnit& unit, DirectiveId id)
{
    const Value& value = unit.value(id);
    if (const auto* namespaces = std::get_if<NamespaceSet>(&value))
        return namespaces->retained != 0xff;
    if (std::holds_alternative<Choice>(value))
        return chosenWord(unit, id) != "no";
    return !std::holds_alternative<std::monostate>(value);
}

} // namespace

Sandbox::Sandbox(const EffectiveUnit& unit, const Dialect& dialect)
    : m_unit(&unit)
    , m_isDynamic(isOn(unit, "DynamicUser"_directive))
    , m_startsAsRoot(!m_isDynamic && dialect.scope == Scope::System && isRoot(textOf(unit, "User"_directive)))
    , m_bounding(boundingSetOf(unit))
    , m_filter(std::get_if<SyscallSet>(&unit.value("SystemCallFilter"_directive)))
    , m_families(std::get_if<FamilySet>(&unit.value("RestrictAddressFamilies"_directive)))
{
    if (const auto* ambient = std::get_if<CapabilitySet>(&unit.value("AmbientCapabilities"_directive)))
        m_ambient = ambient->bits;
    const std::string_view error = textOf(unit, "SystemCallErrorNumber"_directive);
    m_kills = error.empty() || error == "kill";
    const bool isOldAndUnprivileged = dialect.version.model().number < 255 && !m_startsAsRoot;
    m_forbidsNewPrivileges = isOn(unit, "NoNewPrivileges"_directive) || m_isDynamic
        || (isOldAndUnprivileged
            && std::ranges::any_of(filterDirectives, [&](DirectiveId id) { return isFiltering(unit, id); }));
}

DirectiveId Sandbox::takerOf(unsigned capability) const
{
    const auto* bounding = std::get_if<CapabilitySet>(&m_unit->value("CapabilityBoundingSet"_directive));
    if (bounding == nullptr || (bounding->bits >> capability & 1U) != 0)
        for (const CapabilityDrop& drop : capabilityDrops)
            if ((drop.bits & capabilities::bit(capability)) != 0 && isOn(*m_unit, drop.directive))
                return drop.directive;
    return "CapabilityBoundingSet"_directive;
}

bool Sandbox::has(unsigned capability) const
{
    return isBounded(capability) && (m_startsAsRoot || (m_ambient >> capability & 1U) != 0);
}

CallAnswer Sandbox::answerTo(std::string_view name) const
{
    const auto call = syscalls::find(name);
    if (m_filter == nullptr || !call || !syscalls::native().test(*call))
        return CallAnswer::Done;
    if (const auto error = m_filter->errors.find(*call); error != m_filter->errors.end())
        return error->second == "kill" ? CallAnswer::Killed : CallAnswer::Refused;
    if (m_filter->listed.test(*call) == m_filter->isAllowList)
        return CallAnswer::Done;
    return m_kills ? CallAnswer::Killed : CallAnswer::Refused;
}

bool Sandbox::allowsFamily(unsigned family) const
{
    return m_families == nullptr || m_families->listed.test(family) == m_families->isAllowList;
}

std::optional<std::uint64_t> quantityOf(std::string_view text)
{
    const auto suffix = std::string_view("KMGTP").find(text.empty() ? '\0' : text.back());
    const unsigned shift = suffix == std::string_view::npos ? 0 : 10 * (static_cast<unsigned>(suffix) + 1);
    if (shift != 0)
        text.remove_suffix(1);
    const auto number = text::parseUnsigned(text);
    return number && *number < std::uint64_t{1} << (63 - shift) ? std::optional(*number << shift) : std::nullopt;
}

} // namespace casemate
