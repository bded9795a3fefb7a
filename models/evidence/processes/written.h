// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"

namespace casemate {

/// Adds the folders to @p facts' data that its processes have files open for writing in, or listen at sockets in. Of
/// folders that many services share only the file itself.
void addWritten(ServiceFacts& facts, const RootFolder& root);

} // namespace casemate
