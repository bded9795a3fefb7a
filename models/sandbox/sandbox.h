// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casemate {

/// What the kernel answers to a system call of the service.
enum class CallAnswer : std::uint8_t {
    Done, ///< as without a filter
    Refused, ///< an error of the filter's, which a program can go on after
    Killed ///< SIGSYS, the default
};

/// What the sandbox leaves the service of the kernel's powers, with everything that loading implies: capabilities,
/// system calls, address families. Of files FileView tells. Facts: systemd.exec(5), unit_patch_contexts() and
/// seccomp-util.c of systemd, alike in 252 to 262.
class Sandbox {
public:
    /// @p unit must outlive it.
    Sandbox(const EffectiveUnit& unit, const Dialect& dialect);

    /// True where the main process is root when it starts: neither User= nor DynamicUser= makes it another.
    [[nodiscard]] bool startsAsRoot() const { return m_startsAsRoot; }
    /// True where DynamicUser= is on.
    [[nodiscard]] bool isDynamic() const { return m_isDynamic; }
    /// True where no program of the service gains rights by execve(2): NoNewPrivileges=, or what switches it on.
    [[nodiscard]] bool forbidsNewPrivileges() const { return m_forbidsNewPrivileges; }

    /// True if @p capability (of <linux/capability.h>) is in the bounding set.
    [[nodiscard]] bool isBounded(unsigned capability) const { return (m_bounding >> capability & 1U) != 0; }
    /// The bounding set: bit n is capability n.
    [[nodiscard]] std::uint64_t boundingSet() const { return m_bounding; }
    /// AmbientCapabilities=: bit n is capability n.
    [[nodiscard]] std::uint64_t ambientSet() const { return m_ambient; }
    /// What takes @p capability, which isBounded() denies, away: CapabilityBoundingSet= where it does.
    [[nodiscard]] DirectiveId takerOf(unsigned capability) const;
    /// True if the main process can use @p capability: bounded, and had as root or by AmbientCapabilities=.
    [[nodiscard]] bool has(unsigned capability) const;

    /// True where SystemCallFilter= is set.
    [[nodiscard]] bool filtersCalls() const { return m_filter != nullptr; }
    /// True where it is set and what it denies ends the process: SystemCallErrorNumber= is unset, or "kill".
    [[nodiscard]] bool killsCalls() const { return m_filter != nullptr && m_kills; }
    /// The answer of SystemCallFilter= and SystemCallErrorNumber= to the system call @p name; Done for a name that this
    /// machine does not have.
    [[nodiscard]] CallAnswer answerTo(std::string_view name) const;

    /// True if RestrictAddressFamilies= leaves "AF_UNIX" and the like: @p family is a number of address_families(7).
    [[nodiscard]] bool allowsFamily(unsigned family) const;
    /// True where RestrictAddressFamilies= is set.
    [[nodiscard]] bool restrictsFamilies() const { return m_families != nullptr; }

private:
    const EffectiveUnit* m_unit;
    bool m_isDynamic = false, m_startsAsRoot = false, m_forbidsNewPrivileges = false;
    std::uint64_t m_bounding = ~std::uint64_t{0}, m_ambient = 0;
    const SyscallSet* m_filter = nullptr;
    const FamilySet* m_families = nullptr;
    bool m_kills = true; ///< SystemCallErrorNumber= is unset or "kill"
};

/// @p text as a number, with K M G T P for powers of 1024; nothing for "infinity", a share, and what cannot be read.
[[nodiscard]] std::optional<std::uint64_t> quantityOf(std::string_view text);

} // namespace casemate
