// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/judges.h"

#include <array>

namespace casemate {

namespace {

std::optional<std::uint64_t> family(const ServiceProfile& profile, const ScoringRules&, std::uint64_t parameter)
{
    return (profile.openFamilies >> parameter & 1U) == 0 ? 0 : 1;
}

std::optional<std::uint64_t> addresses(const ServiceProfile& profile, const ScoringRules&, std::uint64_t)
{
    if (profile.ingressFilter || profile.egressFilter)
        return 0;
    if (!profile.denyAllAddresses)
        return 10;
    if (profile.allowed.other)
        return 5;
    return profile.allowed.localhost ? 2 : 0;
}

consteval Assessor row(std::string_view id, std::string_view name, std::uint64_t weight, FamilyClass which,
    std::string_view good, std::string_view bad)
{
    return {.id = id,
        .name = name,
        .weight = weight,
        .assess = family,
        .parameter = static_cast<std::uint64_t>(which),
        .good = good,
        .bad = bad};
}

constexpr std::array rows{
    row("RestrictAddressFamilies_AF_INET_INET6", "RestrictAddressFamilies=~AF_(INET|INET6)", 1500, FamilyClass::Inet,
        QT_TRANSLATE_NOOP("Assessor", "Cannot open Internet sockets"),
        QT_TRANSLATE_NOOP("Assessor", "May open Internet sockets")),
    row("RestrictAddressFamilies_AF_UNIX", "RestrictAddressFamilies=~AF_UNIX", 25, FamilyClass::Unix,
        QT_TRANSLATE_NOOP("Assessor", "Cannot open local sockets"),
        QT_TRANSLATE_NOOP("Assessor", "May open local sockets")),
    row("RestrictAddressFamilies_AF_NETLINK", "RestrictAddressFamilies=~AF_NETLINK", 200, FamilyClass::Netlink,
        QT_TRANSLATE_NOOP("Assessor", "Cannot open netlink sockets"),
        QT_TRANSLATE_NOOP("Assessor", "May open netlink sockets to the kernel")),
    row("RestrictAddressFamilies_AF_PACKET", "RestrictAddressFamilies=~AF_PACKET", 1000, FamilyClass::Packet,
        QT_TRANSLATE_NOOP("Assessor", "Cannot open packet sockets"),
        QT_TRANSLATE_NOOP("Assessor", "May open packet sockets")),
    row("RestrictAddressFamilies_OTHER", "RestrictAddressFamilies=~…", 1250, FamilyClass::Other,
        QT_TRANSLATE_NOOP("Assessor", "Cannot open sockets of rare families"),
        QT_TRANSLATE_NOOP("Assessor", "May open sockets of rare families")),
    Assessor{.id = "IPAddressDeny",
        .name = "IPAddressDeny=",
        .weight = 1000,
        .range = 10,
        .assess = addresses,
        .good = QT_TRANSLATE_NOOP("Assessor", "Talks to no IP address but what its own filter allows"),
        .bad = QT_TRANSLATE_NOOP("Assessor", "May talk to IP addresses")},
};

} // namespace

std::span<const Assessor> assessors::network() { return rows; }

} // namespace casemate
