// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/propertyreader.h"

#include <sdbus-c++/TypeTraits.h>

#include <algorithm>
#include <array>
#include <concepts>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace casemate {

namespace {

PropertyValue valueOf(bool flag) { return {flag}; }
PropertyValue valueOf(const std::string& text) { return {text}; }

template <std::integral Number>
    requires(!std::same_as<Number, bool>)
PropertyValue valueOf(Number number)
{
    if constexpr (std::is_signed_v<Number>)
        return {std::int64_t{number}};
    else
        return {std::uint64_t{number}};
}

/// Bytes are a text: that is what systemd means by them.
PropertyValue valueOf(const std::vector<std::uint8_t>& bytes) { return {std::string(bytes.begin(), bytes.end())}; }

template <typename T>
PropertyValue valueOf(const std::vector<T>& array);

template <typename... Ts>
PropertyValue valueOf(const sdbus::Struct<Ts...>& structure)
{
    const auto members = [](const auto&... each) { return PropertyValue{PropertyValue::List{valueOf(each)...}}; };
    return std::apply(members, static_cast<const std::tuple<Ts...>&>(structure));
}

template <typename T>
PropertyValue valueOf(const std::vector<T>& array)
{
    PropertyValue::List list;
    list.reserve(array.size());
    for (const T& each : array)
        list.push_back(valueOf(each));
    return {std::move(list)};
}

/// How one type is read.
struct Reader {
    std::string_view signature;
    PropertyValue (*read)(const sdbus::Variant&);
};

template <typename T>
Reader readerOf(std::string_view signature)
{
    return {signature, [](const sdbus::Variant& variant) { return valueOf(variant.get<T>()); }};
}

template <typename... Ts>
using Array = std::vector<sdbus::Struct<Ts...>>;
using Text = std::string;
using Texts = std::vector<std::string>;

/// The types of `systemd --bus-introspect=org.freedesktop.systemd1.Service`, but those of commands and conditions.
const std::array readers{
    readerOf<bool>("b"),
    readerOf<std::int32_t>("i"),
    readerOf<std::uint32_t>("u"),
    readerOf<std::uint64_t>("t"),
    readerOf<std::int64_t>("x"),
    readerOf<std::uint16_t>("q"),
    readerOf<Text>("s"),
    readerOf<Texts>("as"),
    readerOf<std::vector<std::uint8_t>>("ay"),
    readerOf<sdbus::Struct<bool, Text>>("(bs)"),
    readerOf<sdbus::Struct<Text, Text>>("(ss)"),
    readerOf<sdbus::Struct<bool, Texts>>("(bas)"),
    readerOf<Array<Text, Text>>("a(ss)"),
    readerOf<Array<Text, bool>>("a(sb)"),
    readerOf<Array<Text, Text, std::uint64_t>>("a(sst)"),
    readerOf<Array<Text, Text, bool, std::uint64_t>>("a(ssbt)"),
    readerOf<Array<Text, std::vector<std::uint8_t>>>("a(say)"),
    readerOf<Array<std::int32_t, std::vector<std::uint8_t>, std::uint32_t>>("a(iayu)"),
    readerOf<Array<std::int32_t, std::int32_t, std::uint16_t, std::uint16_t>>("a(iiqq)"),
    readerOf<Array<Text, Text, bool, Array<Text, Text>>>("a(ssba(ss))"),
    readerOf<Array<Text, bool, Array<Text, Text>>>("a(sba(ss))"),
};

/// Nothing for a type that is not in the table.
std::optional<PropertyValue> propertyValue(const sdbus::Variant& variant)
{
    const std::string_view signature = variant.peekValueType();
    const auto reader = std::ranges::find(readers, signature, &Reader::signature);
    return reader == readers.end() ? std::nullopt : std::optional(reader->read(variant));
}

} // namespace

Properties propertiesOf(const std::map<sdbus::PropertyName, sdbus::Variant>& all)
{
    Properties properties;
    for (const auto& [name, variant] : all)
        if (auto value = propertyValue(variant))
            properties.emplace(name, *std::move(value));
    return properties;
}

} // namespace casemate
