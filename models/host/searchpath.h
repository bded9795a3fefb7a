// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/systemdversion.h"

#include <optional>
#include <string>
#include <vector>

namespace casemate {

/// The folders of one user. An empty one is left out of the search.
struct UserFolders {
    std::string configuration; ///< $XDG_CONFIG_HOME or ~/.config
    std::string data; ///< $XDG_DATA_HOME or ~/.local/share
    std::string runtime; ///< $XDG_RUNTIME_DIR
    std::optional<std::vector<std::string>> configurationFolders{}; ///< $XDG_CONFIG_DIRS where it is set
    std::optional<std::vector<std::string>> dataFolders{}; ///< $XDG_DATA_DIRS where it is set

    /// Those of the user who runs this program.
    [[nodiscard]] static UserFolders ofEnvironment();
};

/// Where /lib/systemd/system stands beside /usr/lib/systemd/system.
enum class LibFolder : unsigned char {
    Absent, ///< not searched: systemd 255 and newer, and every merged /usr but Debian's
    Before, ///< Debian's builds up to systemd 254: units there are printed as /lib/systemd/system/NAME
    After ///< systemd up to 254 with a /usr of its own
};

/// The folders for the system's units in the order of the search (systemd.unit(5), "Unit File Load Path").
[[nodiscard]] std::vector<std::string> systemSearchPath(LibFolder lib);

/// The folders for a user's units. Without @p user those that all users share: what an offline tree can tell.
[[nodiscard]] std::vector<std::string> userSearchPath(SystemdVersion version, const std::optional<UserFolders>& user);

} // namespace casemate
