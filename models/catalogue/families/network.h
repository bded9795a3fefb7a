// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// The network: systemd.exec(5), systemd.resource-control(5), "Network Accounting and Control".
namespace casemate::families {

// clang-format off: rows stay rows
inline constexpr auto network = std::to_array<Directive>({
    {.name = "PrivateNetwork", .group = Group::Network, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "No network"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The service has a loopback device only: an intruder cannot reach the "
                                            "network. Sockets that systemd hands over still work."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Everything on the network: servers without a socket unit, DNS, LDAP, "
                                              "remote logs. Also abstract sockets (D-Bus, X11).")},
    {.name = "NetworkNamespacePath", .group = Group::Network, .kind = ValueKind::Path, .onEmpty = OnEmpty::Reset,
     .since = 242,
     .title = QT_TRANSLATE_NOOP("Directive", "Existing network namespace"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Runs the service in a network namespace that exists already: it sees only "
                                            "the interfaces there. As tight as that network."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The namespace must exist at the start, and the service must find all it "
                                              "needs in it, also name resolution.")},
    {.name = "RestrictAddressFamilies", .group = Group::Network, .kind = ValueKind::Families, .strongest = "none",
     .onEmpty = OnEmpty::Reset, .since = 211, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Kinds of sockets"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The service opens sockets only of the listed kinds: rare protocols of the "
                                            "kernel, often faulty, are out of reach."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Without AF_UNIX logging, readiness and D-Bus; without AF_NETLINK lists "
                                              "of interfaces; without AF_INET6 many servers.")},
    {.name = "IPAddressAllow", .group = Group::Network, .kind = ValueKind::Addresses, .onEmpty = OnEmpty::Reset,
     .since = 235, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Addresses it may reach"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Opens addresses that IPAddressDeny= closes, in both directions. By itself "
                                            "it restricts nothing."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Host names and ports are ignored: only addresses, networks and words "
                                              "such as localhost count.")},
    {.name = "IPAddressDeny", .group = Group::Network, .kind = ValueKind::Addresses, .strongest = "any",
     .onEmpty = OnEmpty::Reset, .since = 235, .authority = Authority::Tighten,
     .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Addresses it may not reach"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder can neither send to nor receive from these addresses: no "
                                            "tools to fetch, no data sent out. any means all."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With any, also clients, DNS servers and localhost, unless "
                                              "IPAddressAllow= lists them. Without BPF it has no effect.")},
    {.name = "IPIngressFilterPath", .group = Group::Network, .kind = ValueKind::FilterPaths, .onEmpty = OnEmpty::Reset,
     .since = 243, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Own filter for incoming packets"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Has a filter of yours (a BPF program) decide on every packet that the "
                                            "service receives. As good as that filter.")},
    {.name = "IPEgressFilterPath", .group = Group::Network, .kind = ValueKind::FilterPaths, .onEmpty = OnEmpty::Reset,
     .since = 243, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Own filter for outgoing packets"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Has a filter of yours (a BPF program) decide on every packet that the "
                                            "service sends. As good as that filter.")},
    {.name = "BPFProgram", .group = Group::Network, .kind = ValueKind::BpfPrograms, .onEmpty = OnEmpty::Reset,
     .since = 249, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Own BPF programs"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Attaches BPF programs of yours (they run in the kernel) to the service's "
                                            "control group. As good as those programs.")},
    {.name = "NFTSet", .group = Group::Network, .kind = ValueKind::Texts, .onEmpty = OnEmpty::Reset, .since = 255,
     .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Sets of the firewall"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Enters the service into sets of nftables, so that rules of the firewall "
                                            "can name it. By itself it blocks nothing.")},
    {.name = "IPAccounting", .group = Group::Network, .kind = ValueKind::Boolean, .since = 235,
     .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Count network traffic"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Counts what the service sends and receives, so that unusual traffic can "
                                            "be seen. It blocks nothing."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Nothing breaks; counting costs a little time for each packet.")},
    {.name = "SocketBindAllow", .group = Group::Network, .kind = ValueKind::SocketBinds, .onEmpty = OnEmpty::Reset,
     .since = 249, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Allowed ports to listen on"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Opens ports that SocketBindDeny= closes. By itself it restricts "
                                            "nothing.")},
    {.name = "SocketBindDeny", .group = Group::Network, .kind = ValueKind::SocketBinds, .onEmpty = OnEmpty::Reset,
     .since = 249, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Forbidden ports to listen on"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder cannot take these ports, for example for a back door. any "
                                            "means all that SocketBindAllow= does not list."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The service's own ports if SocketBindAllow= does not list them, and "
                                              "clients that choose the port they send from.")},
    {.name = "RestrictNetworkInterfaces", .group = Group::Network, .kind = ValueKind::Interfaces,
     .onEmpty = OnEmpty::Reset, .since = 250, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Network interfaces it may use"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder sends and receives only through the listed interfaces, not "
                                            "into an inner network or a VPN beside them."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Local connections unless lo is listed, and interfaces that change their "
                                              "name. Without BPF it has no effect.")},
    {.name = "BindNetworkInterface", .group = Group::Network, .kind = ValueKind::Interface, .onEmpty = OnEmpty::Reset,
     .since = 260, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Bound to one interface"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Ties the service's sockets to this network interface, to route its "
                                            "traffic. A process with CAP_NET_RAW can undo it."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Connections over any other interface, also local ones.")},
});

} // namespace casemate::families
