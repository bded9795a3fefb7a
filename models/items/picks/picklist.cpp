// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/picks/picklist.h"

#include "models/items/picks/pickkind.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace casemate {

namespace picks {

std::vector<std::string_view> namesOf(const Directive& row, const Dialect& dialect)
{
    auto names = allowedWords(row, dialect);
    std::erase_if(names, [&](std::string_view word) {
        return word == "yes" || word == "no" || word == "none" || !check(row, word, dialect).empty();
    });
    return names;
}

QString translated(std::string_view text)
{
    return text.empty() ? QString() : QCoreApplication::translate("Directive", std::string(text).c_str());
}

void offer(PickList& list, std::string_view name, const QString& meaning)
{
    list.offered.set(list.items.size());
    list.items.push_back({QString::fromUtf8(name), meaning});
}

std::optional<std::size_t> placeOf(const PickList& list, std::string_view name)
{
    const auto at = std::ranges::find(list.items, QString::fromUtf8(name), &PickItem::name);
    return at == list.items.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - list.items.begin()));
}

} // namespace picks

namespace {

const picks::PickKind* kindOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Capabilities: return &picks::capabilitySet;
    case ValueKind::Syscalls: return &picks::syscallSet;
    case ValueKind::Families: return &picks::familySet;
    case ValueKind::Namespaces: return &picks::namespaceSet;
    case ValueKind::FileSystems: return &picks::fileSystems;
    case ValueKind::Architectures: return &picks::architectures;
    case ValueKind::SecureBits: return &picks::secureBits;
    case ValueKind::Delegation: return &picks::delegation;
    default: return nullptr;
    }
}

/// @p value as its own spelling reads, which is what it would be after it was saved and read again.
Value respelt(const Directive& row, const Value& value, const Dialect& dialect)
{
    Value again;
    for (const std::string& line : spell(row, value, dialect))
        (void)assign(row, again, line, dialect);
    return sameEffect(row, again, value, dialect) ? again : value;
}

} // namespace

bool isPickable(ValueKind kind) { return kindOf(kind) != nullptr; }

PickList pickList(const Directive& row, const Value& value, const Dialect& dialect)
{
    return kindOf(row.kind)->list(row, value, dialect);
}

Picked pickedOf(const Directive& row, const PickList& list, const Value& value, const Dialect& dialect)
{
    return kindOf(row.kind)->read(row, list, value, dialect);
}

Value valueOf(
    const Directive& row, const PickList& list, const Picked& picked, const Value& before, const Dialect& dialect)
{
    if (!picked.isSet)
        return std::monostate{};
    return respelt(row, kindOf(row.kind)->write(row, list, picked, before, dialect), dialect);
}

} // namespace casemate
