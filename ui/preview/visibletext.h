// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/visibletext.h"
#include "models/unit/physicallines.h"

namespace casemate {

/// The text of @p line; CR and NUL of its end show.
[[nodiscard]] QString visibleText(const PhysicalLine& line);

} // namespace casemate
