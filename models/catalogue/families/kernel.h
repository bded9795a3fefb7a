// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// Kernel surfaces: systemd.exec(5), "Sandboxing".
namespace casemate::families {

namespace words {
inline constexpr ChoiceWord protectControlGroups[] = {{"no"}, {"yes"}, {"private", 257}, {"strict", 257}};
inline constexpr ChoiceWord protectHostname[] = {{"no"}, {"yes"}, {"private", 258}};
inline constexpr ChoiceWord privateBpf[] = {{"no"}, {"yes"}};
/// The ABIs of this machine, as systemd of the same architecture takes them.
inline constexpr ChoiceWord personality[] = {
#if defined(__x86_64__)
    {"x86-64"}, {"x86"}
#elif defined(__i386__)
    {"x86"}
#elif defined(__aarch64__)
    {"arm64"}, {"arm"}
#elif defined(__s390x__)
    {"s390x"}, {"s390"}
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
    {"ppc64-le"}, {"ppc-le"}
#elif defined(__riscv)
    {"riscv64"}
#else
    {"arm"}
#endif
};
} // namespace words

inline constexpr auto kernel = std::to_array<Directive>({
    {.name = "ProtectKernelTunables", .group = Group::Kernel, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 232, .authority = Authority::Tighten},
    {.name = "ProtectKernelModules", .group = Group::Kernel, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 232, .authority = Authority::Tighten},
    {.name = "ProtectKernelLogs", .group = Group::Kernel, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 244, .authority = Authority::Tighten},
    {.name = "ProtectClock", .group = Group::Kernel, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 245, .authority = Authority::Tighten},
    {.name = "ProtectControlGroups", .group = Group::Kernel, .kind = ValueKind::Words,
     .choices = words::protectControlGroups, .defaultText = "no", .strongest = "strict", .since = 232,
     .authority = Authority::Tighten, .flags = AcceptsBoolean},
    {.name = "ProtectHostname", .group = Group::Kernel, .kind = ValueKind::Hostname, .choices = words::protectHostname,
     .defaultText = "no", .strongest = "yes", .onEmpty = OnEmpty::Special, .since = 242, .authority = Authority::Tighten, .flags = AcceptsBoolean},
    {.name = "LockPersonality", .group = Group::Kernel, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 235, .authority = Authority::Tighten},
    {.name = "Personality", .group = Group::Kernel, .kind = ValueKind::Words, .choices = words::personality, .onEmpty = OnEmpty::Reset,
     .since = 209, .authority = Authority::Loosen},
    {.name = "PrivateBPF", .group = Group::Kernel, .kind = ValueKind::Words, .choices = words::privateBpf,
     .defaultText = "no", .strongest = "yes", .since = 258, .authority = Authority::Tighten, .flags = AcceptsBoolean},
    {.name = "BPFDelegateCommands", .group = Group::Kernel, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset,
     .since = 258, .authority = Authority::Loosen},
    {.name = "BPFDelegateMaps", .group = Group::Kernel, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset,
     .since = 258, .authority = Authority::Loosen},
    {.name = "BPFDelegatePrograms", .group = Group::Kernel, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset,
     .since = 258, .authority = Authority::Loosen},
    {.name = "BPFDelegateAttachments", .group = Group::Kernel, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset,
     .since = 258, .authority = Authority::Loosen},
});

} // namespace casemate::families
