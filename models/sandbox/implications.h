// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/effective.h"

#include <span>
#include <string_view>

/// What systemd sets by itself when it loads a service, because another directive is set: service_add_extras() and
/// unit_patch_contexts(), measured on 252, 257 and 262. Capabilities that others drop are in boundingset.h, Type= is in
/// servicetype.h.
namespace casemate {

/// A range of systemd versions.
struct Versions {
    int since = 0;
    int until = 0; ///< the first that is not in it; 0 = there is none

    [[nodiscard]] constexpr bool contains(int version) const
    {
        return version >= since && (until == 0 || version < until);
    }
};

/// One directive sets another.
struct Implication {
    DirectiveId cause; ///< where it is on
    DirectiveId implied; ///< gets
    std::string_view value; ///< this
    bool isForced = false; ///< whatever the unit says of it; otherwise only where it is off
    Versions versions{};
};

/// In the order in which systemd takes them.
[[nodiscard]] std::span<const Implication> implications();

/// The word of a directive of choices that is in force, and the directive that sees to it.
struct WordInForce {
    std::string_view word;
    DirectiveId cause; ///< itself, unless another one's implication made it what it is
};

/// About @p id in a unit as merged.
[[nodiscard]] WordInForce wordInForce(const EffectiveUnit& unit, DirectiveId id, SystemdVersion version);

/// Devices that are allowed along with those of DeviceAllow= where there is a policy for devices at all.
struct NeededDevices {
    DirectiveId cause; ///< where it is set, or for a boolean on
    std::span<const std::string_view> allow; ///< as in DeviceAllow=, in systemd's order
    Versions versions{};
};

/// In the order in which systemd takes them.
[[nodiscard]] std::span<const NeededDevices> neededDevices();

} // namespace casemate
