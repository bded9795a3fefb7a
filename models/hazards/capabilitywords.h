// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/capabilities.h"
#include "models/hazards/rule.h"

#include <string>

namespace casemate {

/// The bits of all capabilities that have a name.
[[nodiscard]] std::uint64_t knownCapabilities();

/// "CAP_CHOWN CAP_KILL" of @p bits.
[[nodiscard]] std::string capabilityWords(std::uint64_t bits);

/// The capabilities of @p needed that CapabilityBoundingSet= itself takes from a service that would have them: as root,
/// by a command that stays root, or from its program's file. Nothing in a user namespace, where they count for little.
[[nodiscard]] std::uint64_t withheldOf(const Inquiry& inquiry, std::uint64_t needed);

} // namespace casemate
