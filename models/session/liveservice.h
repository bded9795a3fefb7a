// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/loaded.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// Whether a service runs: ActiveState of org.freedesktop.systemd1(5).
enum class ActiveState : std::uint8_t {
    Inactive,
    Active,
    Reloading,
    Refreshing,
    Activating,
    Deactivating,
    Maintenance,
    Failed
};

/// The state that systemd calls @p word, Inactive for a word that is none.
[[nodiscard]] ActiveState activeStateOf(std::string_view word);

/// What a running manager says of a service that it has in memory.
struct LiveService {
    std::string name; ///< the unit's own
    bool isLoaded = false; ///< LoadState is "loaded": not masked, not missing, no error
    ActiveState active = ActiveState::Inactive;
    std::string detail; ///< SubState: "running", "exited", "dead", "auto-restart", ...
    /// When it came to `active`; nothing where it was never started since the boot.
    std::optional<std::chrono::sys_time<std::chrono::microseconds>> since{};
    bool needsReload = false; ///< systemd itself sees that files changed after it loaded them (NeedDaemonReload)
    std::string fileState; ///< "enabled", "disabled", "static", ...; may be empty
    std::shared_ptr<const LoadedUnit> loaded{}; ///< null until its properties arrived
    friend bool operator==(const LiveService&, const LiveService&) = default;

    /// True while processes of it may be there.
    [[nodiscard]] bool isRunning() const { return active != ActiveState::Inactive && active != ActiveState::Failed; }
};

} // namespace casemate
