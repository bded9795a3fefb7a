// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// The devices that the service may open: systemd.exec(5), systemd.resource-control(5), "Device Access".
namespace casemate::families {

namespace words {
inline constexpr ChoiceWord devicePolicy[] = {{"auto"}, {"closed"}, {"strict"}};
} // namespace words

inline constexpr auto devices = std::to_array<Directive>({
    {.name = "PrivateDevices", .group = Group::Devices, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 209, .authority = Authority::Tighten},
    {.name = "DevicePolicy", .group = Group::Devices, .kind = ValueKind::Words, .choices = words::devicePolicy,
     .defaultText = "auto", .strongest = "closed", .since = 208, .authority = Authority::Tighten,
     .manual = "systemd.resource-control(5)"},
    {.name = "DeviceAllow", .group = Group::Devices, .kind = ValueKind::Devices, .onEmpty = OnEmpty::Reset,
     .since = 208, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)"},
});

} // namespace casemate::families
