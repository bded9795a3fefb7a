// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// The network: systemd.exec(5), systemd.resource-control(5), "Network Accounting and Control".
namespace casemate::families {

inline constexpr auto network = std::to_array<Directive>({
    {.name = "PrivateNetwork", .group = Group::Network, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .authority = Authority::Tighten},
    {.name = "NetworkNamespacePath", .group = Group::Network, .kind = ValueKind::Path, .onEmpty = OnEmpty::Reset,
     .since = 242},
    {.name = "RestrictAddressFamilies", .group = Group::Network, .kind = ValueKind::Families, .strongest = "none",
     .onEmpty = OnEmpty::Reset, .since = 211, .authority = Authority::Tighten},
    {.name = "IPAddressAllow", .group = Group::Network, .kind = ValueKind::Addresses, .onEmpty = OnEmpty::Reset,
     .since = 235, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)"},
    {.name = "IPAddressDeny", .group = Group::Network, .kind = ValueKind::Addresses, .strongest = "any",
     .onEmpty = OnEmpty::Reset, .since = 235, .authority = Authority::Tighten,
     .manual = "systemd.resource-control(5)"},
    {.name = "IPIngressFilterPath", .group = Group::Network, .kind = ValueKind::FilterPaths, .onEmpty = OnEmpty::Reset,
     .since = 243, .manual = "systemd.resource-control(5)"},
    {.name = "IPEgressFilterPath", .group = Group::Network, .kind = ValueKind::FilterPaths, .onEmpty = OnEmpty::Reset,
     .since = 243, .manual = "systemd.resource-control(5)"},
    {.name = "BPFProgram", .group = Group::Network, .kind = ValueKind::BpfPrograms, .onEmpty = OnEmpty::Reset,
     .since = 249, .manual = "systemd.resource-control(5)"},
    {.name = "NFTSet", .group = Group::Network, .kind = ValueKind::Texts, .onEmpty = OnEmpty::Reset, .since = 255,
     .manual = "systemd.resource-control(5)"},
    {.name = "IPAccounting", .group = Group::Network, .kind = ValueKind::Boolean, .since = 235,
     .authority = Authority::Tighten, .manual = "systemd.resource-control(5)"},
    {.name = "SocketBindAllow", .group = Group::Network, .kind = ValueKind::SocketBinds, .onEmpty = OnEmpty::Reset,
     .since = 249, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)", .flags = MayStateNoEffect},
    {.name = "SocketBindDeny", .group = Group::Network, .kind = ValueKind::SocketBinds, .onEmpty = OnEmpty::Reset,
     .since = 249, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .flags = MayStateNoEffect},
    {.name = "RestrictNetworkInterfaces", .group = Group::Network, .kind = ValueKind::Interfaces,
     .onEmpty = OnEmpty::Reset, .since = 250, .authority = Authority::Tighten, .manual = "systemd.resource-control(5)",
     .flags = MayStateNoEffect},
    {.name = "BindNetworkInterface", .group = Group::Network, .kind = ValueKind::Interface, .onEmpty = OnEmpty::Reset,
     .since = 260, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)", .flags = MayStateNoEffect},
});

} // namespace casemate::families
