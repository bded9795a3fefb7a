// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// Other processes, namespaces and what the service may do to them: systemd.exec(5).
namespace casemate::families {

namespace words {
inline constexpr ChoiceWord privateUsers[] = {{"no"}, {"yes", 0, "self", 257}, {"identity", 257}, {"full", 258},
    {"managed", 260}};
inline constexpr ChoiceWord privatePids[] = {{"no"}, {"yes"}};
inline constexpr ChoiceWord protectProc[] = {{"default"}, {"noaccess"}, {"invisible"}, {"ptraceable"}};
inline constexpr ChoiceWord procSubset[] = {{"all"}, {"pid"}};
inline constexpr ChoiceWord notifyAccess[] = {{"none"}, {"main"}, {"exec"}, {"all"}};
inline constexpr ChoiceWord transparentHugePages[] = {{"inherit"}, {"disable"}, {"madvise"}, {"system"}};
} // namespace words

inline constexpr auto processes = std::to_array<Directive>({
    {.name = "PrivateUsers", .group = Group::Processes, .kind = ValueKind::Words, .choices = words::privateUsers,
     .defaultText = "no", .strongest = "yes", .since = 232, .authority = Authority::Tighten, .flags = AcceptsBoolean},
    {.name = "PrivatePIDs", .group = Group::Processes, .kind = ValueKind::Words, .choices = words::privatePids,
     .defaultText = "no", .strongest = "yes", .since = 257, .authority = Authority::Tighten, .flags = AcceptsBoolean},
    {.name = "PrivateIPC", .group = Group::Processes, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 248, .authority = Authority::Tighten},
    {.name = "UserNamespacePath", .group = Group::Processes, .kind = ValueKind::Path, .onEmpty = OnEmpty::Reset,
     .since = 259},
    {.name = "IPCNamespacePath", .group = Group::Processes, .kind = ValueKind::Path, .onEmpty = OnEmpty::Reset,
     .since = 248},
    {.name = "DelegateNamespaces", .group = Group::Processes, .kind = ValueKind::Namespaces, .onEmpty = OnEmpty::Reset,
     .since = 258, .authority = Authority::Loosen},
    {.name = "RestrictNamespaces", .group = Group::Processes, .kind = ValueKind::Namespaces, .defaultText = "no",
     .strongest = "yes", .onEmpty = OnEmpty::Reset, .since = 233, .authority = Authority::Tighten},
    {.name = "ProtectProc", .group = Group::Processes, .kind = ValueKind::Words, .choices = words::protectProc,
     .defaultText = "default", .strongest = "invisible", .since = 247, .authority = Authority::Tighten},
    {.name = "ProcSubset", .group = Group::Processes, .kind = ValueKind::Words, .choices = words::procSubset,
     .defaultText = "all", .strongest = "pid", .since = 247, .authority = Authority::Tighten},
    {.name = "RestrictRealtime", .group = Group::Processes, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 231, .authority = Authority::Tighten},
    {.name = "RemoveIPC", .group = Group::Processes, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 232, .authority = Authority::Tighten},
    {.name = "NotifyAccess", .group = Group::Processes, .kind = ValueKind::Words, .choices = words::notifyAccess,
     .defaultText = "none", .strongest = "none", .authority = Authority::Tighten, .manual = "systemd.service(5)"},
    {.name = "Delegate", .group = Group::Processes, .kind = ValueKind::Delegation, .defaultText = "no",
     .strongest = "no", .onEmpty = OnEmpty::Special, .since = 218, .authority = Authority::Loosen,
     .manual = "systemd.resource-control(5)"},
    {.name = "DelegateSubgroup", .group = Group::Processes, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset,
     .since = 254, .authority = Authority::Loosen, .manual = "systemd.resource-control(5)"},
    {.name = "MemoryKSM", .group = Group::Processes, .kind = ValueKind::Tristate, .strongest = "no",
     .onEmpty = OnEmpty::Reset, .since = 254, .authority = Authority::Tighten},
    {.name = "MemoryTHP", .group = Group::Processes, .kind = ValueKind::Words, .choices = words::transparentHugePages,
     .defaultText = "inherit", .since = 260, .authority = Authority::Tighten},
});

} // namespace casemate::families
