// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/property.h"

#include <sdbus-c++/Types.h>

#include <map>
#include <optional>

namespace casemate {

/// The value in @p variant; nothing for a type that no property of a unit has (they are listed in the source).
[[nodiscard]] std::optional<PropertyValue> propertyValue(const sdbus::Variant& variant);

/// All that can be read of an answer to GetAll (D-Bus Specification, "org.freedesktop.DBus.Properties").
[[nodiscard]] Properties propertiesOf(const std::map<sdbus::PropertyName, sdbus::Variant>& all);

} // namespace casemate
