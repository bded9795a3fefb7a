// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/addressfamilies.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>

#include <sys/socket.h>

namespace casemate::addressfamilies {

namespace {

constexpr auto families = std::to_array<Family>({
    {"AF_UNIX", AF_UNIX},           {"AF_INET", AF_INET},         {"AF_AX25", AF_AX25},
    {"AF_IPX", AF_IPX},             {"AF_APPLETALK", AF_APPLETALK}, {"AF_NETROM", AF_NETROM},
    {"AF_BRIDGE", AF_BRIDGE},       {"AF_ATMPVC", AF_ATMPVC},     {"AF_X25", AF_X25},
    {"AF_INET6", AF_INET6},         {"AF_ROSE", AF_ROSE},         {"AF_DECnet", AF_DECnet},
    {"AF_NETBEUI", AF_NETBEUI},     {"AF_SECURITY", AF_SECURITY}, {"AF_KEY", AF_KEY},
    {"AF_NETLINK", AF_NETLINK},     {"AF_PACKET", AF_PACKET},     {"AF_ASH", AF_ASH},
    {"AF_ECONET", AF_ECONET},       {"AF_ATMSVC", AF_ATMSVC},     {"AF_RDS", AF_RDS},
    {"AF_SNA", AF_SNA},             {"AF_IRDA", AF_IRDA},         {"AF_PPPOX", AF_PPPOX},
    {"AF_WANPIPE", AF_WANPIPE},     {"AF_LLC", AF_LLC},           {"AF_IB", AF_IB},
    {"AF_MPLS", AF_MPLS},           {"AF_CAN", AF_CAN},           {"AF_TIPC", AF_TIPC},
    {"AF_BLUETOOTH", AF_BLUETOOTH}, {"AF_IUCV", AF_IUCV},         {"AF_RXRPC", AF_RXRPC},
    {"AF_ISDN", AF_ISDN},           {"AF_PHONET", AF_PHONET},     {"AF_IEEE802154", AF_IEEE802154},
    {"AF_CAIF", AF_CAIF},           {"AF_ALG", AF_ALG},           {"AF_NFC", AF_NFC},
    {"AF_VSOCK", AF_VSOCK},         {"AF_KCM", AF_KCM},           {"AF_QIPCRTR", AF_QIPCRTR},
    {"AF_SMC", AF_SMC},             {"AF_XDP", AF_XDP},           {"AF_MCTP", AF_MCTP},
});
static_assert(std::ranges::is_sorted(families, {}, &Family::number));

/// Further names that <sys/socket.h> has for a family.
constexpr auto aliases = std::to_array<Family>({{"AF_LOCAL", AF_UNIX}, {"AF_FILE", AF_UNIX}, {"AF_ROUTE", AF_NETLINK}});

} // namespace

std::optional<unsigned> find(std::string_view name)
{
    const auto isNamed = [name](const Family &family) { return text::equalsIgnoringCase(family.name, name); };
    for (const std::span<const Family> table : {std::span<const Family>(families), std::span<const Family>(aliases)})
        if (const auto at = std::ranges::find_if(table, isNamed); at != table.end())
            return at->number;
    return std::nullopt;
}

std::string_view name(unsigned number)
{
    const auto at = std::ranges::find(families, number, &Family::number);
    return at == families.end() ? std::string_view() : at->name;
}

std::span<const Family> all()
{
    return families;
}

} // namespace casemate::addressfamilies
