// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"

#include <optional>

namespace casemate {

/// What @p proc, a proc(5) where there is one, and /sys and /run of @p root say about the kernel. Files that are not
/// there leave their facts unknown.
[[nodiscard]] KernelFact kernelOf(const RootFolder& root, const std::optional<RootFolder>& proc);

} // namespace casemate
