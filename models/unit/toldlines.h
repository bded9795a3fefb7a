// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/told.h"

#include <optional>
#include <string>
#include <vector>

namespace casemate {

/// One property on its way to a value.
struct Told {
    const Directive& directive;
    const Properties& properties;
    const Dialect& dialect;

    [[nodiscard]] const PropertyValue* find(const std::string& name) const
    {
        const auto found = properties.find(name);
        return found == properties.end() ? nullptr : &found->second;
    }
    [[nodiscard]] PropertyValue own() const
    {
        const PropertyValue* found = find(propertyOf(directive));
        return found == nullptr ? PropertyValue() : *found;
    }
};

/// The assignments that lead to what is told, free of specifiers; none for what is unset. Nothing for kinds of values
/// that take another way, or that are not told.
[[nodiscard]] std::optional<std::vector<std::string>> toldLines(const Told& told);

} // namespace casemate
