// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"

#include <string_view>

namespace casemate {

/// What lies at @p path below @p root.
[[nodiscard]] FileFact lookAt(const RootFolder& root, std::string_view path);

/// A fact about @p path that nobody could look at, for the reason errno @p number.
[[nodiscard]] FileFact unseen(std::string_view path, int number);

/// "/run" of "/run/app.pid", "/" of "/run".
[[nodiscard]] std::string_view folderOf(std::string_view path);

/// "app.pid" of "/run/app.pid".
[[nodiscard]] std::string_view nameOf(std::string_view path);

} // namespace casemate
