// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/addressfamilies.h"
#include "models/catalogue/capabilities.h"
#include "models/catalogue/namespaces.h"
#include "models/items/picks/pickkind.h"

#include <algorithm>

/// Sets that are bits of a number: the places of their items are those bits.
namespace casemate::picks {

namespace {

std::uint64_t numberOf(const Picks& picks) { return (picks & Picks(~std::uint64_t{0})).to_ullong(); }

bool isBounding(const Directive& row) { return row.name == "CapabilityBoundingSet"; }

PickList capabilityList(const Directive&, const Value&, const Dialect&)
{
    PickList list;
    for (const std::string_view name : capabilities::names())
        offer(list, name, translated(capabilities::meaning(static_cast<unsigned>(list.items.size()))));
    return list;
}

Picked readCapabilities(const Directive& row, const PickList& list, const Value& value, const Dialect&)
{
    const auto* held = std::get_if<CapabilitySet>(&value);
    if (held == nullptr)
        return {.picks = isBounding(row) ? list.offered : Picks(), .isSet = false};
    return {.picks = Picks(held->bits) & list.offered};
}

/// Capabilities given by number, of kernels to come, stay as they are.
Value writeCapabilities(
    const Directive& row, const PickList& list, const Picked& picked, const Value& before, const Dialect&)
{
    if (isBounding(row) && picked.picks == list.offered)
        return std::monostate{};
    const auto* held = std::get_if<CapabilitySet>(&before);
    const std::uint64_t hidden = held != nullptr ? held->bits & ~numberOf(list.offered) : 0;
    return CapabilitySet{numberOf(picked.picks) | (picked.picks.any() ? hidden : 0)};
}

/// The places are the families' numbers.
PickList familyList(const Directive&, const Value&, const Dialect&)
{
    PickList list;
    list.canForbid = true;
    for (const addressfamilies::Family& family : addressfamilies::all()) {
        list.items.resize(family.number);
        offer(list, family.name, translated(family.meaning));
    }
    return list;
}

Picked readFamilies(const Directive&, const PickList&, const Value& value, const Dialect&)
{
    const auto* held = std::get_if<FamilySet>(&value);
    if (held == nullptr)
        return {.isSet = false};
    return {.picks = Picks(held->listed.to_ullong()), .isForbidding = !held->isAllowList};
}

Value writeFamilies(const Directive&, const PickList&, const Picked& picked, const Value&, const Dialect&)
{
    if (picked.isForbidding && picked.picks.none())
        return std::monostate{};
    return FamilySet{
        .isAllowList = !picked.isForbidding, .listed = numberOf(picked.picks), .isBegun = picked.picks.any()};
}

bool isDelegating(const Directive& row) { return row.name == "DelegateNamespaces"; }

PickList namespaceList(const Directive& row, const Value&, const Dialect& dialect)
{
    PickList list;
    for (std::size_t i = 0; i < namespaces::names.size(); ++i) {
        offer(list, namespaces::names[i], translated(namespaces::meanings[i]));
        const bool isHidden =
            (isDelegating(row) && namespaces::names[i] == "user") || (namespaces::all(dialect.version) >> i & 1) == 0;
        list.offered.set(i, !isHidden);
    }
    return list;
}

Picked readNamespaces(const Directive& row, const PickList& list, const Value& value, const Dialect&)
{
    const auto* held = std::get_if<NamespaceSet>(&value);
    if (held == nullptr)
        return {.picks = isDelegating(row) ? Picks() : list.offered, .isSet = false};
    return {.picks = Picks(held->retained) & list.offered};
}

Value writeNamespaces(
    const Directive& row, const PickList& list, const Picked& picked, const Value& before, const Dialect&)
{
    if (!isDelegating(row) && picked.picks == list.offered)
        return std::monostate{};
    const auto* held = std::get_if<NamespaceSet>(&before);
    const std::uint64_t hidden = held != nullptr ? held->retained & ~numberOf(list.offered) : 0;
    return NamespaceSet{static_cast<std::uint8_t>(numberOf(picked.picks) | hidden)};
}

} // namespace

constinit const PickKind capabilitySet{.list = capabilityList, .read = readCapabilities, .write = writeCapabilities};
constinit const PickKind familySet{.list = familyList, .read = readFamilies, .write = writeFamilies};
constinit const PickKind namespaceSet{.list = namespaceList, .read = readNamespaces, .write = writeNamespaces};

} // namespace casemate::picks
