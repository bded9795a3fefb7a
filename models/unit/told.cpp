// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/told.h"

#include "models/catalogue/namespaces.h"
#include "models/catalogue/syscalls.h"
#include "models/core/text.h"
#include "models/unit/toldlines.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <sched.h>
#include <sys/socket.h>

namespace casemate {

namespace {

/// An allow or deny list of words, the kind of list first.
Value listedOf(const Told& told)
{
    const bool isAllowList = told.own().member(0).boolean();
    const std::vector<std::string> names = told.own().member(1).texts();
    if (!names.empty())
        return assigned(told.directive, {(isAllowList ? "" : "~") + text::join(names, " ")}, told.dialect);
    const bool isNone = isAllowList && told.directive.kind == ValueKind::Families;
    return isNone ? Value(FamilySet{.isAllowList = true, .listed = {}}) : Value();
}

/// Not by way of lines: an allow list that is written gets calls that every program needs, and may have lost them
/// again.
Value syscallsOf(const Told& told)
{
    SyscallSet set;
    set.isAllowList = told.own().member(0).boolean();
    const std::vector<std::string> words = told.own().member(1).texts();
    if (words.empty() && !set.isAllowList)
        return {};
    for (const std::string& word : words) {
        const std::size_t colon = word.find(':');
        const auto call = syscalls::find(std::string_view(word).substr(0, colon));
        if (!call)
            continue;
        if (colon != std::string::npos)
            set.errors.emplace(*call, word.substr(colon + 1));
        if (colon == std::string::npos || !set.isAllowList)
            set.listed.set(*call);
    }
    return set;
}

Value namespacesOf(const Told& told)
{
    static constexpr std::array<std::uint64_t, 8> bits{CLONE_NEWCGROUP, CLONE_NEWIPC, CLONE_NEWNET, CLONE_NEWNS,
        CLONE_NEWPID, CLONE_NEWUSER, CLONE_NEWUTS, CLONE_NEWTIME};
    std::uint8_t retained = 0;
    for (std::size_t i = 0; i < bits.size(); ++i)
        if ((told.own().number() & bits[i]) != 0)
            retained = static_cast<std::uint8_t>(retained | 1U << i);
    const std::uint8_t all = namespaces::all(told.dialect.version);
    if ((retained & all) == all)
        return {};
    return NamespaceSet{retained};
}

Value addressesOf(const Told& told)
{
    AddressSet set;
    for (const PropertyValue& each : told.own().list()) {
        AddressPrefix prefix{.length = static_cast<std::uint8_t>(each.member(2).number()),
            .isIpv6 = each.member(0).number() == AF_INET6};
        const std::string bytes = each.member(1).text();
        std::memcpy(prefix.bytes.data(), bytes.data(), std::min(bytes.size(), prefix.bytes.size()));
        set.prefixes.push_back(prefix);
    }
    std::ranges::sort(set.prefixes);
    return set.prefixes.empty() ? Value() : Value(std::move(set));
}

Value delegationOf(const Told& told)
{
    if (!told.own().boolean())
        return {};
    const PropertyValue* controllers = told.find("DelegateControllers");
    return Delegation{
        .isOn = true, .controllers = controllers == nullptr ? std::vector<std::string>() : controllers->texts()};
}

/// Only that there are some: what a score asks for.
Value countedOf(const Told& told)
{
    EntryList list;
    for (const PropertyValue& each : told.own().list())
        list.entries.push_back(each.member(0).text());
    return list.entries.empty() ? Value() : Value(std::move(list));
}

} // namespace

std::string propertyOf(const Directive& directive)
{
    return std::string(directive.busProperty.empty() ? directive.name : directive.busProperty);
}

Value assigned(const Directive& directive, const std::vector<std::string>& lines, const Dialect& dialect)
{
    const Dialect plain{.version = dialect.version, .scope = dialect.scope};
    Value value;
    for (const std::string& line : lines) {
        // what was resolved is no specifier any more
        std::string escaped;
        for (const char c : line)
            escaped.append(c == '%' ? 2 : 1, c);
        (void)assign(directive, value, escaped, plain);
    }
    return value;
}

std::optional<Value> toldValue(const Directive& directive, const Properties& properties, const Dialect& dialect)
{
    const Told told{directive, properties, dialect};
    if (told.find(propertyOf(directive)) == nullptr)
        return std::nullopt;
    switch (directive.kind) {
    case ValueKind::Capabilities: return CapabilitySet{told.own().number()};
    case ValueKind::Namespaces: return namespacesOf(told);
    case ValueKind::Addresses: return addressesOf(told);
    case ValueKind::Delegation: return delegationOf(told);
    case ValueKind::Images: return countedOf(told);
    case ValueKind::Syscalls: return syscallsOf(told);
    case ValueKind::Families:
    case ValueKind::FileSystems:
    case ValueKind::Interfaces: return listedOf(told);
    default: break;
    }
    if (directive.kind == ValueKind::Credentials && directive.name.starts_with("Set"))
        return countedOf(told);
    const auto lines = toldLines(told);
    return lines ? std::optional(assigned(directive, *lines, dialect)) : std::nullopt;
}

} // namespace casemate
