// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/effective.h"

#include <string_view>

namespace casemate {

/// The service's type, a word of Type=: as set, or as systemd infers it where it is not (service_add_extras(); measured
/// on 252 and 257): dbus with BusName=, exec with credentials (not in 252), simple with ExecStart=, oneshot otherwise.
[[nodiscard]] std::string_view serviceType(const EffectiveUnit& unit, const Dialect& dialect);

} // namespace casemate
