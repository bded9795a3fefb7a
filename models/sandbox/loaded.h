// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/effective.h"
#include "models/unit/property.h"

#include <bitset>
#include <vector>

namespace casemate {

/// What a running manager has of a service: a unit like one that files merge to, but with what loading implies
/// (DynamicUser= made ProtectSystem= strict), with specifiers resolved, and without the places of assignments and the
/// commands.
struct LoadedUnit {
    EffectiveUnit unit;
    std::bitset<directives.size()> told; ///< by directive: the manager says what it has
    friend bool operator==(const LoadedUnit&, const LoadedUnit&) = default;
};

/// What the D-Bus properties of a service say (org.freedesktop.systemd1(5)).
[[nodiscard]] LoadedUnit loadedUnit(const Properties& properties, const Dialect& dialect);

/// @p unit as a manager would have it after loading: LoadedUnit::unit's counterpart from files.
[[nodiscard]] EffectiveUnit asLoaded(const EffectiveUnit& unit, const Dialect& dialect);

/// The directives in which @p loaded is not what @p unit, merged from files, comes to: what a reload would change. In
/// the catalogue's order; of those that are told, and where nothing but the unit decides (the manager fills unset
/// limits, the machine decides what 15% is).
[[nodiscard]] std::vector<DirectiveId> differences(
    const EffectiveUnit& unit, const LoadedUnit& loaded, const Dialect& dialect);

} // namespace casemate
