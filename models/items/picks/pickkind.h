// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/picks/picklist.h"

#include <string_view>

/// One way of picking per kind of value, behind the functions of picklist.h.
namespace casemate::picks {

struct PickKind {
    PickList (*list)(const Directive& row, const Value& value, const Dialect& dialect) = nullptr;
    Picked (*read)(const Directive& row, const PickList& list, const Value& value, const Dialect& dialect) = nullptr;
    Value (*write)(const Directive& row, const PickList& list, const Picked& picked, const Value& before,
        const Dialect& dialect) = nullptr;
};

extern const PickKind capabilitySet, syscallSet, familySet, namespaceSet, fileSystems, architectures, secureBits,
    delegation;

/// The words of @p row that this systemd takes, without "yes", "no" and "none".
[[nodiscard]] std::vector<std::string_view> namesOf(const Directive& row, const Dialect& dialect);

/// A marked text of the models without Qt in the user's language; empty stays empty.
[[nodiscard]] QString translated(std::string_view text);

/// Adds an item that is offered.
void offer(PickList& list, std::string_view name, const QString& meaning = {});

/// The place of the item called @p name, or nothing.
[[nodiscard]] std::optional<std::size_t> placeOf(const PickList& list, std::string_view name);

} // namespace casemate::picks
