// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/systemdversion.h"
#include "models/host/rootfolder.h"
#include "models/host/searchpath.h"

#include <optional>

namespace casemate {

/// The systemd version installed in @p root: that of its private library (libsystemd-shared-257.so), or what dpkg's
/// status file says; nothing where neither is there.
[[nodiscard]] std::optional<SystemdVersion> installedSystemd(const RootFolder& root);

/// Where @p version, installed in @p root, searches /lib/systemd/system.
[[nodiscard]] LibFolder libFolder(const RootFolder& root, const std::optional<SystemdVersion>& version);

} // namespace casemate
