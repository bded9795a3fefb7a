// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/systemdversion.h"
#include "models/core/translatable.h"

#include <array>
#include <cstdint>
#include <string_view>

/// The kinds of namespaces (namespaces(7)) by the words and in the order of NamespaceSet's bits.
namespace casemate::namespaces {

/// Bit n of NamespaceSet is names[n].
inline constexpr std::array<std::string_view, 8> names{"cgroup", "ipc", "net", "mnt", "pid", "user", "uts", "time"};

/// A few plain words on names[n], to be translated in the context "Directive".
inline constexpr std::array<std::string_view, names.size()> meanings{
    QT_TRANSLATE_NOOP("Directive", "Own view of control groups"),
    QT_TRANSLATE_NOOP("Directive", "Own shared memory and queues"),
    QT_TRANSLATE_NOOP("Directive", "Own network interfaces and addresses"),
    QT_TRANSLATE_NOOP("Directive", "Own view of mounted file systems"),
    QT_TRANSLATE_NOOP("Directive", "Own numbering of processes"),
    QT_TRANSLATE_NOOP("Directive", "Own numbering of users, with a root of its own"),
    QT_TRANSLATE_NOOP("Directive", "Own host name"),
    QT_TRANSLATE_NOOP("Directive", "Own time since the boot"),
};

/// The bit of a kind, or 0 where there is none of that name: `bit("user")`.
[[nodiscard]] constexpr std::uint8_t bit(std::string_view name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return static_cast<std::uint8_t>(1U << i);
    return 0;
}

/// The kinds that "no" leaves: before 258 RestrictNamespaces= knows the word "time", but does not count it.
[[nodiscard]] constexpr std::uint8_t all(SystemdVersion version) { return version.number >= 258 ? 0xff : 0x7f; }

} // namespace casemate::namespaces
