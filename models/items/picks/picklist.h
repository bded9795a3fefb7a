// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"

#include <QString>

#include <bitset>
#include <vector>

/// Values that are sets of names, for a list with check boxes: what there is to pick, what is picked, and the way back.
namespace casemate {

/// Picked places of PickList::items. System calls have the place of their SyscallTable index.
using Picks = std::bitset<SyscallSet::capacity>;

/// One name that can be picked.
struct PickItem {
    QString name; ///< as the unit file spells it
    QString meaning; ///< a few plain words in the user's language, or empty
};

/// Names that systemd has one word for, such as "@clock".
struct PickGroup {
    QString name;
    QString meaning;
    Picks members; ///< also those that are not offered
};

/// What there is to pick from.
struct PickList {
    std::vector<PickItem> items;
    Picks offered; ///< the places of `items` that are worth showing
    std::vector<PickGroup> groups; ///< empty: a flat list; otherwise every offered item is in one group at least
    bool canForbid = false; ///< the picks may also be what is forbidden
    Picks base; ///< what systemd allows with every list of allowed names, unless it is taken away
};

/// What is picked of a list.
struct Picked {
    Picks picks{};
    bool isForbidding = false; ///< the picks are what is forbidden; only where the list can
    bool isSet = true; ///< false: the value is the default
    friend bool operator==(const Picked&, const Picked&) = default;
};

/// True for the kinds that the functions below take.
[[nodiscard]] bool isPickable(ValueKind kind);

/// What @p row can pick from; names in @p value that nothing else offers are there too.
[[nodiscard]] PickList pickList(const Directive& row, const Value& value, const Dialect& dialect);

/// What @p value picks of @p list. Where the default is no list at all it picks nothing and allows, but for system
/// calls forbids nothing.
[[nodiscard]] Picked pickedOf(const Directive& row, const PickList& list, const Value& value, const Dialect& dialect);

/// The value that picks @p picked, spelt the short way. What the list does not show stays as it is in @p before.
[[nodiscard]] Value valueOf(
    const Directive& row, const PickList& list, const Picked& picked, const Value& before, const Dialect& dialect);

/// "12 of 41 kept": what @p picked comes to, in a few words.
[[nodiscard]] QString summaryOf(const Directive& row, const PickList& list, const Picked& picked);

} // namespace casemate
