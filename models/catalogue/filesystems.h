// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/systemdversion.h"

#include <span>
#include <string_view>
#include <vector>

/// The groups of file systems that RestrictFileSystems= takes (`systemd-analyze filesystems`).
namespace casemate::filesystems {

/// The file systems of "@basic-api" or another group in that version; empty where there is none of that name.
[[nodiscard]] std::span<const std::string_view> group(std::string_view name, SystemdVersion version);

/// All group names, "@" included, sorted.
[[nodiscard]] std::vector<std::string_view> groupNames();

} // namespace casemate::filesystems
