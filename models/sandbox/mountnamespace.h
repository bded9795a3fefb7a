// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/effective.h"

namespace casemate {

/// When the question is asked: at loading, PrivateTmp=yes counts only since 262.
enum class MountNamespaceAt : std::uint8_t { Loading, Start };

/// True where the service gets a mount namespace of its own (systemd.exec(5), "Sandboxing";
/// exec_needs_mount_namespace() of systemd). What is enough by itself has the flag GivesMounts in its row.
[[nodiscard]] bool hasMountNamespace(const EffectiveUnit& unit, const Dialect& dialect, MountNamespaceAt when);

/// True where systemd mounts the kernel's file systems anew in that namespace, which leaves /run as one of its own:
/// directives with the flag MountsApi.
[[nodiscard]] bool mountsApiFileSystems(const EffectiveUnit& unit);

} // namespace casemate
