// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/tree.h"

namespace casemate::cli {

/// Notes in @p output what systemd would not take from the override.conf of @p stack, which is the subject's own or one
/// that was made from it: of the lines that --set did not write.
void noteDraft(const Tree& tree, const Subject& subject, const UnitStack& stack, Output& output);

} // namespace casemate::cli
