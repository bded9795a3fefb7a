// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/capabilities.h"
#include "models/unit/effective.h"

#include <array>

#include <linux/capability.h>

namespace casemate {

/// Capabilities that a directive takes out of the bounding set when it is switched on.
struct CapabilityDrop {
    DirectiveId directive;
    std::uint64_t bits; ///< bit n is capability n
};

/// What loading a unit drops (unit_patch_contexts() of systemd, alike in 252 to 262).
inline constexpr std::array capabilityDrops{
    CapabilityDrop{"PrivateDevices"_directive, capabilities::bit(CAP_MKNOD) | capabilities::bit(CAP_SYS_RAWIO)},
    CapabilityDrop{"ProtectKernelModules"_directive, capabilities::bit(CAP_SYS_MODULE)},
    CapabilityDrop{"ProtectKernelLogs"_directive, capabilities::bit(CAP_SYSLOG)},
    CapabilityDrop{"ProtectClock"_directive, capabilities::bit(CAP_SYS_TIME) | capabilities::bit(CAP_WAKE_ALARM)},
};

/// The bounding set that the service of @p unit gets: CapabilityBoundingSet= less what others drop. Bit n is
/// capability n.
[[nodiscard]] std::uint64_t boundingSetOf(const EffectiveUnit& unit);

} // namespace casemate
