// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/addressfamilies.h"

#include "models/core/text.h"
#include "models/core/translatable.h"

#include <algorithm>
#include <array>

#include <sys/socket.h>

namespace casemate::addressfamilies {

namespace {

constexpr auto families = std::to_array<Family>({
    {"AF_UNIX", AF_UNIX, QT_TRANSLATE_NOOP("Directive", "Local sockets: logging, D-Bus, databases")},
    {"AF_INET", AF_INET, QT_TRANSLATE_NOOP("Directive", "The Internet, IPv4")},
    {"AF_AX25", AF_AX25, QT_TRANSLATE_NOOP("Directive", "Amateur radio (AX.25)")},
    {"AF_IPX", AF_IPX, QT_TRANSLATE_NOOP("Directive", "Novell networks, removed from Linux")},
    {"AF_APPLETALK", AF_APPLETALK, QT_TRANSLATE_NOOP("Directive", "Old networks of Apple")},
    {"AF_NETROM", AF_NETROM, QT_TRANSLATE_NOOP("Directive", "Amateur radio (NET/ROM)")},
    {"AF_BRIDGE", AF_BRIDGE, QT_TRANSLATE_NOOP("Directive", "Network bridges; no sockets")},
    {"AF_ATMPVC", AF_ATMPVC, QT_TRANSLATE_NOOP("Directive", "ATM networks, fixed circuits")},
    {"AF_X25", AF_X25, QT_TRANSLATE_NOOP("Directive", "Packet networks of telephone companies (X.25)")},
    {"AF_INET6", AF_INET6, QT_TRANSLATE_NOOP("Directive", "The Internet, IPv6")},
    {"AF_ROSE", AF_ROSE, QT_TRANSLATE_NOOP("Directive", "Amateur radio (ROSE)")},
    {"AF_DECnet", AF_DECnet, QT_TRANSLATE_NOOP("Directive", "Networks of DEC, removed from Linux")},
    {"AF_NETBEUI", AF_NETBEUI, QT_TRANSLATE_NOOP("Directive", "Never used in Linux (NetBEUI)")},
    {"AF_SECURITY", AF_SECURITY, QT_TRANSLATE_NOOP("Directive", "Never used in Linux")},
    {"AF_KEY", AF_KEY, QT_TRANSLATE_NOOP("Directive", "Keys of IPsec tunnels")},
    {"AF_NETLINK", AF_NETLINK, QT_TRANSLATE_NOOP("Directive", "Questions to the kernel: interfaces, routes, devices")},
    {"AF_PACKET", AF_PACKET, QT_TRANSLATE_NOOP("Directive", "Raw packets: listening in, DHCP servers")},
    {"AF_ASH", AF_ASH, QT_TRANSLATE_NOOP("Directive", "Never used in Linux (Ash)")},
    {"AF_ECONET", AF_ECONET, QT_TRANSLATE_NOOP("Directive", "Networks of Acorn, removed from Linux")},
    {"AF_ATMSVC", AF_ATMSVC, QT_TRANSLATE_NOOP("Directive", "ATM networks, switched circuits")},
    {"AF_RDS", AF_RDS, QT_TRANSLATE_NOOP("Directive", "Messages between clusters of databases (RDS)")},
    {"AF_SNA", AF_SNA, QT_TRANSLATE_NOOP("Directive", "Never used in Linux (SNA)")},
    {"AF_IRDA", AF_IRDA, QT_TRANSLATE_NOOP("Directive", "Infrared, removed from Linux")},
    {"AF_PPPOX", AF_PPPOX, QT_TRANSLATE_NOOP("Directive", "Dial-up and tunnels (PPPoE, L2TP)")},
    {"AF_WANPIPE", AF_WANPIPE, QT_TRANSLATE_NOOP("Directive", "Cards of Sangoma, removed from Linux")},
    {"AF_LLC", AF_LLC, QT_TRANSLATE_NOOP("Directive", "Direct link layer (LLC)")},
    {"AF_IB", AF_IB, QT_TRANSLATE_NOOP("Directive", "InfiniBand addresses")},
    {"AF_MPLS", AF_MPLS, QT_TRANSLATE_NOOP("Directive", "Labels of packets (MPLS); no sockets")},
    {"AF_CAN", AF_CAN, QT_TRANSLATE_NOOP("Directive", "Control networks of cars and machines (CAN)")},
    {"AF_TIPC", AF_TIPC, QT_TRANSLATE_NOOP("Directive", "Messages between nodes of a cluster (TIPC)")},
    {"AF_BLUETOOTH", AF_BLUETOOTH, QT_TRANSLATE_NOOP("Directive", "Bluetooth")},
    {"AF_IUCV", AF_IUCV, QT_TRANSLATE_NOOP("Directive", "Between guests on IBM mainframes")},
    {"AF_RXRPC", AF_RXRPC, QT_TRANSLATE_NOOP("Directive", "Remote calls of the AFS file system")},
    {"AF_ISDN", AF_ISDN, QT_TRANSLATE_NOOP("Directive", "ISDN telephone lines")},
    {"AF_PHONET", AF_PHONET, QT_TRANSLATE_NOOP("Directive", "Modems of Nokia phones")},
    {"AF_IEEE802154", AF_IEEE802154, QT_TRANSLATE_NOOP("Directive", "Radio of sensors (IEEE 802.15.4)")},
    {"AF_CAIF", AF_CAIF, QT_TRANSLATE_NOOP("Directive", "Modems of ST-Ericsson")},
    {"AF_ALG", AF_ALG, QT_TRANSLATE_NOOP("Directive", "Encryption by the kernel, also for cryptsetup")},
    {"AF_NFC", AF_NFC, QT_TRANSLATE_NOOP("Directive", "Near field radio (NFC)")},
    {"AF_VSOCK", AF_VSOCK, QT_TRANSLATE_NOOP("Directive", "Between a virtual machine and its host")},
    {"AF_KCM", AF_KCM, QT_TRANSLATE_NOOP("Directive", "Messages over TCP, cut by the kernel")},
    {"AF_QIPCRTR", AF_QIPCRTR, QT_TRANSLATE_NOOP("Directive", "Parts of Qualcomm chips (modem)")},
    {"AF_SMC", AF_SMC, QT_TRANSLATE_NOOP("Directive", "TCP over shared memory of the network card")},
    {"AF_XDP", AF_XDP, QT_TRANSLATE_NOOP("Directive", "Very fast raw packets (XDP)")},
    {"AF_MCTP", AF_MCTP, QT_TRANSLATE_NOOP("Directive", "Management of hardware parts (MCTP)")},
});
static_assert(std::ranges::is_sorted(families, {}, &Family::number));

/// Further names that <sys/socket.h> has for a family.
constexpr auto aliases = std::to_array<Family>({
    {"AF_LOCAL", AF_UNIX, {}},
    {"AF_FILE", AF_UNIX, {}},
    {"AF_ROUTE", AF_NETLINK, {}},
});

} // namespace

std::optional<unsigned> find(std::string_view name)
{
    const auto isNamed = [name](const Family& family) { return text::equalsIgnoringCase(family.name, name); };
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

std::span<const Family> all() { return families; }

} // namespace casemate::addressfamilies
