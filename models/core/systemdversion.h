// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>

namespace casemate {

/// A major version of systemd, such as 257.
struct SystemdVersion {
    int number = 257;

    /// The versions whose rules are modelled exactly, oldest first.
    static constexpr std::array<int, 3> modelled{252, 257, 262};

    /// The nearest modelled version that is not newer, or the oldest one.
    [[nodiscard]] constexpr SystemdVersion model() const
    {
        int best = modelled.front();
        for (int candidate : modelled)
            if (candidate <= number)
                best = candidate;
        return {best};
    }

    /// True where the rules of this very version are known, false where those of a neighbour stand in.
    [[nodiscard]] constexpr bool isExact() const { return model().number == number; }

    friend constexpr auto operator<=>(SystemdVersion, SystemdVersion) = default;
};

/// Whose manager runs the service: the system's (PID 1) or a user's.
enum class Scope : unsigned char { System, User };

} // namespace casemate
