// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/effective.h"

#include <optional>

namespace casemate {

/// Why systemd refuses to load a unit, in the order in which its loader checks (systemd.service(5)).
enum class LoadErrorKind : std::uint8_t {
    NotFound,
    Masked,
    Fatal,
    NoCommand,
    NoExecStart,
    NoRemainAfterExit,
    SeveralExecStart,
    OneshotRestart,
    OneshotExitType,
    OneshotForcedRestart,
    NoBusName,
    PamKillMode,
    DynamicUserInUserManager,
    DynamicUserHome,
    WorkingFolderInApi,
    ForkingPidNamespace,
    ManagedUsersConflict,
    UserNamespaceConflict,
    PamPidNamespace
};

/// The reason, with the place where there is one.
struct LoadError {
    LoadErrorKind kind;
    std::optional<Origin> origin{};
    friend bool operator==(const LoadError&, const LoadError&) = default;
};

/// Why `unit` would not load, or nothing. NotFound and Masked come from the stack.
[[nodiscard]] std::optional<LoadError> loadError(
    const UnitStack& stack, const EffectiveUnit& unit, const Dialect& dialect);

} // namespace casemate
