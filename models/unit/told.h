// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"
#include "models/unit/property.h"

#include <optional>

namespace casemate {

/// The D-Bus property that holds @p directive: its own name for most.
[[nodiscard]] std::string propertyOf(const Directive& directive);

/// The value that @p properties hold for @p directive, as assignments with resolved specifiers would make it;
/// std::monostate for nothing. No value where they do not tell it.
[[nodiscard]] std::optional<Value> toldValue(
    const Directive& directive, const Properties& properties, const Dialect& dialect);

/// The value that @p lines, one assignment each and free of specifiers, make.
[[nodiscard]] Value assigned(const Directive& directive, const std::vector<std::string>& lines, const Dialect& dialect);

} // namespace casemate
