// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

/// What a directive comes to once all its assignments were read in order. Values are compared by meaning.
namespace casemate {

/// One of the directive's choices; booleans are "no" = 0 and "yes" = 1 of their own choice list.
struct Choice {
    std::uint8_t index = 0;
    friend bool operator==(Choice, Choice) = default;
};

/// CapabilityBoundingSet=, AmbientCapabilities=: bit n is capability n (capabilities(7)).
struct CapabilitySet {
    std::uint64_t bits = 0;
    friend bool operator==(CapabilitySet, CapabilitySet) = default;
};

/// SystemCallFilter=, SystemCallLog=: an allow list or a deny list of system calls.
struct SyscallSet {
    static constexpr std::size_t capacity = 1024;
    bool isAllowList = false;
    std::bitset<capacity> listed; ///< by SyscallTable index; on an allow list without those in `errors`
    std::map<std::uint16_t, std::string> errors; ///< listed calls that carry an errno of their own: index to its name
    std::vector<std::string> lines; ///< the assignments that led here since the last reset, as spelt
    friend bool operator==(const SyscallSet& a, const SyscallSet& b)
    {
        return a.isAllowList == b.isAllowList && a.listed == b.listed && a.errors == b.errors;
    }
};

/// RestrictAddressFamilies=: bit n is address family n (AF_UNIX is 1).
struct FamilySet {
    bool isAllowList = false;
    std::bitset<64> listed;
    bool isBegun = true; ///< false after "none": the next line decides anew which kind of list it is
    friend bool operator==(const FamilySet&, const FamilySet&) = default;
};

/// The bits of NamespaceSet, in the order of namespaces::names (namespaces.h).
enum class NamespaceBit : std::uint8_t {
    Cgroup = 1,
    Ipc = 2,
    Net = 4,
    Mnt = 8,
    Pid = 16,
    User = 32,
    Uts = 64,
    Time = 128
};

/// RestrictNamespaces=: the NamespaceBits that stay allowed. DelegateNamespaces=: those that are delegated.
struct NamespaceSet {
    std::uint8_t retained = 0xff;
    friend bool operator==(NamespaceSet, NamespaceSet) = default;
};

/// One prefix of IPAddressAllow=, IPAddressDeny=, masked to its length.
struct AddressPrefix {
    std::array<std::uint8_t, 16> bytes{}; ///< the first four count where this is IPv4
    std::uint8_t length = 0; ///< bits
    bool isIpv6 = false;
    friend auto operator<=>(const AddressPrefix&, const AddressPrefix&) = default;
};

/// IPAddressAllow=, IPAddressDeny=: sorted, each prefix once.
struct AddressSet {
    std::vector<AddressPrefix> prefixes;
    friend bool operator==(const AddressSet&, const AddressSet&) = default;
};

/// RestrictFileSystems=, RestrictNetworkInterfaces=: words under an allow or deny list, sorted.
struct NameSet {
    bool isAllowList = false;
    std::vector<std::string> names;
    bool isBegun = true; ///< false while no name was ever taken: the next line decides anew which kind of list it is
    friend bool operator==(const NameSet&, const NameSet&) = default;
};

/// Finds the entries of a list by a key that each of them has, such as the name of a credential: a unit can add tens of
/// thousands, one a line. A copy of a list begins with an empty one.
class EntryIndex {
public:
    EntryIndex() = default;
    EntryIndex(const EntryIndex&) { }
    EntryIndex(EntryIndex&&) noexcept = default;
    EntryIndex& operator=(const EntryIndex& other)
    {
        if (this != &other)
            clear();
        return *this;
    }
    EntryIndex& operator=(EntryIndex&&) noexcept = default;
    ~EntryIndex() = default;

    /// The place of the first of @p entries whose @p keyOf is @p key; their number where there is none. Entries may
    /// have been added since the last call, and changed but for their keys; whoever takes one out calls clear().
    template <typename KeyOf>
    std::size_t find(const std::vector<std::string>& entries, std::string_view key, KeyOf keyOf)
    {
        if (entries.size() < few) {
            clear();
            return static_cast<std::size_t>(std::ranges::find(entries, key, keyOf) - entries.begin());
        }
        for (; m_count < entries.size(); ++m_count)
            m_places.try_emplace(std::string(keyOf(entries[m_count])), m_count);
        const auto found = m_places.find(std::string(key));
        return found == m_places.end() ? entries.size() : found->second;
    }

    void clear()
    {
        m_places.clear();
        m_count = 0;
    }

private:
    static constexpr std::size_t few = 32; ///< so few are found as fast one by one

    std::unordered_map<std::string, std::size_t> m_places;
    std::size_t m_count = 0; ///< of the entries, the first so many are in it
};

/// A list in the order in which its entries take effect, each spelt canonically (specifiers unexpanded).
struct EntryList {
    std::vector<std::string> entries;
    EntryIndex index{};
    friend bool operator==(const EntryList& a, const EntryList& b) { return a.entries == b.entries; }
};

/// Delegate=: switched on or off, with the controllers named so far in systemd's order.
struct Delegation {
    bool isOn = false;
    std::vector<std::string> controllers;
    friend bool operator==(const Delegation&, const Delegation&) = default;
};

/// std::monostate is "as if never assigned", the directive's default. std::string holds texts, paths, users, modes,
/// sizes, numbers and time spans, spelt canonically.
using Value = std::variant<std::monostate, Choice, std::string, CapabilitySet, SyscallSet, FamilySet, NamespaceSet,
    AddressSet, NameSet, EntryList, Delegation>;

} // namespace casemate
