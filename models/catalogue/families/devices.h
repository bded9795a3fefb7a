// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// The devices that the service may open: systemd.exec(5), systemd.resource-control(5), "Device Access".
namespace casemate::families {

// clang-format off: rows stay rows
namespace words {
inline constexpr ChoiceWord devicePolicy[] = {
    {"auto", QT_TRANSLATE_NOOP("Directive", "All devices, unless DeviceAllow= lists any")},
    {"closed", QT_TRANSLATE_NOOP("Directive", "Harmless ones like /dev/null, and those of DeviceAllow=")},
    {"strict", QT_TRANSLATE_NOOP("Directive", "Only those of DeviceAllow=, not even /dev/null")},
};
} // namespace words

inline constexpr auto devices = std::to_array<Directive>({
    {.name = "PrivateDevices", .group = Group::Devices, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 209, .authority = Authority::Tighten, .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "No hardware devices"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Leaves only harmless devices such as /dev/null: an intruder cannot reach "
                                            "disks, memory or ports of the machine directly."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services with hardware: graphics, serial, USB, sound, camera, TPM, KVM, "
                                              "TUN, FUSE. Use DevicePolicy=closed there.")},
    {.name = "DevicePolicy", .group = Group::Devices, .kind = ValueKind::Words, .choices = words::devicePolicy,
     .defaultText = "auto", .strongest = "closed", .since = 208, .authority = Authority::Tighten,
     .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Which devices may be opened"),
     .buys = QT_TRANSLATE_NOOP("Directive", "With closed or strict not even root in the service can open disks or "
                                            "other hardware that DeviceAllow= does not list."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that use hardware. strict also takes /dev/null and "
                                              "/dev/urandom away, which most programs need.")},
    {.name = "DeviceAllow", .group = Group::Devices, .kind = ValueKind::Devices, .onEmpty = OnEmpty::Reset,
     .since = 208, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Devices that stay open"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Opens single devices for reading (r), writing (w) or making them (m) "
                                            "where DevicePolicy= closes all. PrivateDevices= still hides them."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Under DevicePolicy=auto a single entry closes all other hardware at "
                                              "once.")},
});

} // namespace casemate::families
