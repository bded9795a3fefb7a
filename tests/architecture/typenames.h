// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/layers.h"

namespace casemate::tests {

/// One sentence per class, struct, enumeration or union that two files define in one namespace: a program that holds
/// both takes either for the other (the one-definition rule). Names in unnamed namespaces may recur.
std::vector<std::string> repeatedTypes(const Sources& sources);

} // namespace casemate::tests
