// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/property.h"

#include <sdbus-c++/Types.h>

#include <map>

namespace casemate {

/// All that has a type that properties of units have, of an answer to GetAll (D-Bus Specification,
/// "org.freedesktop.DBus.Properties").
[[nodiscard]] Properties propertiesOf(const std::map<sdbus::PropertyName, sdbus::Variant>& all);

} // namespace casemate
