// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace casemate {

/// The value of a D-Bus property, as far as org.freedesktop.systemd1(5) uses types: numbers of all widths are one of
/// two, arrays and structures are lists of values, "ay" is a text of bytes.
struct PropertyValue {
    using List = std::vector<PropertyValue>;
    std::variant<bool, std::int64_t, std::uint64_t, std::string, List> value = false;

    /// What it holds, or a value that says nothing (false, 0, empty) where it is of another type.
    [[nodiscard]] bool boolean() const { return as<bool>(); }
    [[nodiscard]] std::string text() const { return as<std::string>(); }
    [[nodiscard]] List list() const { return as<List>(); }
    [[nodiscard]] std::uint64_t number() const
    {
        const auto* integer = std::get_if<std::int64_t>(&value);
        return integer != nullptr ? static_cast<std::uint64_t>(*integer) : as<std::uint64_t>();
    }
    /// The texts of a list of texts.
    [[nodiscard]] std::vector<std::string> texts() const
    {
        std::vector<std::string> all;
        for (const PropertyValue& each : list())
            all.push_back(each.text());
        return all;
    }
    /// The member @p index of a structure.
    [[nodiscard]] PropertyValue member(std::size_t index) const
    {
        const auto* all = std::get_if<List>(&value);
        return all != nullptr && index < all->size() ? (*all)[index] : PropertyValue();
    }

private:
    template <typename T>
    [[nodiscard]] T as() const
    {
        const T* held = std::get_if<T>(&value);
        return held == nullptr ? T() : *held;
    }
};

/// The properties of a unit by name: "ProtectSystem", "NeedDaemonReload", ...
using Properties = std::map<std::string, PropertyValue, std::less<>>;

} // namespace casemate
