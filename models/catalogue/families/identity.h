// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// As whom the service runs, and with which privileges: systemd.exec(5), "User/Group Identity", "Capabilities", "Security".
namespace casemate::families {

namespace words {
inline constexpr ChoiceWord keyring[] = {{"inherit"}, {"private"}, {"shared"}};
inline constexpr ChoiceWord secureBits[] = {{"keep-caps"}, {"keep-caps-locked"}, {"no-setuid-fixup"},
    {"no-setuid-fixup-locked"}, {"noroot"}, {"noroot-locked"}, {"no-cap-ambient-raise", 262},
    {"no-cap-ambient-raise-locked", 262}, {"exec-restrict-file", 262}, {"exec-restrict-file-locked", 262},
    {"exec-deny-interactive", 262}, {"exec-deny-interactive-locked", 262}};
} // namespace words

inline constexpr auto identity = std::to_array<Directive>({
    {.name = "User", .group = Group::Identity, .kind = ValueKind::User, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .authority = Authority::Loosen},
    {.name = "Group", .group = Group::Identity, .kind = ValueKind::User, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .authority = Authority::Loosen},
    {.name = "DynamicUser", .group = Group::Identity, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .onBad = OnBadValue::Fatal, .since = 232, .authority = Authority::Tighten},
    {.name = "SupplementaryGroups", .group = Group::Identity, .kind = ValueKind::Users, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .authority = Authority::Loosen},
    {.name = "SetLoginEnvironment", .group = Group::Identity, .kind = ValueKind::Tristate, .onEmpty = OnEmpty::Reset,
     .since = 255, .authority = Authority::Loosen},
    {.name = "PAMName", .group = Group::Identity, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset},
    {.name = "NoNewPrivileges", .group = Group::Identity, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 187, .authority = Authority::Tighten},
    {.name = "CapabilityBoundingSet", .group = Group::Capabilities, .kind = ValueKind::Capabilities, .strongest = "",
     .onEmpty = OnEmpty::Special, .authority = Authority::Tighten},
    {.name = "AmbientCapabilities", .group = Group::Capabilities, .kind = ValueKind::Capabilities, .strongest = "",
     .onEmpty = OnEmpty::Special, .since = 229, .authority = Authority::Loosen},
    {.name = "SecureBits", .group = Group::Capabilities, .kind = ValueKind::SecureBits, .choices = words::secureBits,
     .onEmpty = OnEmpty::Reset, .authority = Authority::Loosen},
    {.name = "RestrictSUIDSGID", .group = Group::Identity, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 242, .authority = Authority::Tighten},
    {.name = "UMask", .group = Group::Identity, .kind = ValueKind::Mode, .defaultText = "0022", .strongest = "0077",
     .authority = Authority::Tighten},
    {.name = "KeyringMode", .group = Group::Identity, .kind = ValueKind::Words, .choices = words::keyring,
     .defaultText = "private", .strongest = "private", .since = 235, .authority = Authority::Tighten,
     .flags = DefaultPerScope},
    {.name = "SELinuxContext", .group = Group::Identity, .kind = ValueKind::Label, .onEmpty = OnEmpty::Reset,
     .since = 209, .authority = Authority::Loosen},
    {.name = "AppArmorProfile", .group = Group::Identity, .kind = ValueKind::Label, .onEmpty = OnEmpty::Reset,
     .since = 210, .authority = Authority::Loosen},
    {.name = "SmackProcessLabel", .group = Group::Identity, .kind = ValueKind::Label, .onEmpty = OnEmpty::Reset,
     .since = 218, .authority = Authority::Loosen},
});

} // namespace casemate::families
