// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"

namespace casemate {

/// The servers of resolv.conf(5). Missing also where the link leads to a file that is not there.
[[nodiscard]] ResolverFact resolverOf(const RootFolder& root);

} // namespace casemate
