// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/kind.h"
#include "models/catalogue/kinds/numbers.h"
#include "models/core/text.h"

#include <algorithm>

#include <arpa/inet.h>

namespace casemate::kinds {

namespace {

/// The prefix of "192.0.2.0/24", bits beyond the length cleared; nothing where it is none.
std::optional<AddressPrefix> prefixOf(std::string_view text)
{
    const auto slash = text.find('/');
    const std::string address(text.substr(0, slash));
    AddressPrefix prefix;
    prefix.isIpv6 = address.contains(':');
    if (inet_pton(prefix.isIpv6 ? AF_INET6 : AF_INET, address.c_str(), prefix.bytes.data()) != 1)
        return std::nullopt;
    const unsigned longest = prefix.isIpv6 ? 128 : 32;
    std::uint64_t length = longest;
    if (slash != std::string_view::npos) {
        const auto given = unsignedNumber(text.substr(slash + 1));
        if (!given || *given > longest)
            return std::nullopt;
        length = *given;
    }
    prefix.length = static_cast<std::uint8_t>(length);
    for (unsigned bit = prefix.length; bit < longest; ++bit)
        prefix.bytes[bit / 8] &= static_cast<std::uint8_t>(~(0x80U >> (bit % 8)));
    return prefix;
}

/// A word that stands for a prefix of each family.
struct Shortcut {
    std::string_view word;
    AddressPrefix ipv4, ipv6;
};
constexpr Shortcut shortcuts[]{
    {"any", {.bytes = {}, .length = 0}, {.bytes = {}, .length = 0, .isIpv6 = true}},
    {"localhost", {.bytes = {127}, .length = 8},
        {.bytes = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, .length = 128, .isIpv6 = true}},
    {"link-local", {.bytes = {169, 254}, .length = 16}, {.bytes = {0xfe, 0x80}, .length = 64, .isIpv6 = true}},
    {"multicast", {.bytes = {224}, .length = 4}, {.bytes = {0xff}, .length = 8, .isIpv6 = true}},
};

/// The names that systemd takes for this host (hostname-util.c, is_localhost()).
bool isLocalhostName(std::string_view word)
{
    std::string name = text::lowered(word);
    if (name.ends_with('.'))
        name.pop_back();
    return name == "localhost" || name == "localhost.localdomain" || name.ends_with(".localhost")
        || name.ends_with(".localhost.localdomain");
}

constexpr std::ptrdiff_t fewPrefixes = 4;

/// Puts the prefixes behind the first @p sorted ones, which are those of one line, among them: a line can hold
/// thousands.
void mergeIn(std::vector<AddressPrefix>& prefixes, std::size_t sorted)
{
    const auto middle = prefixes.begin() + static_cast<std::ptrdiff_t>(sorted);
    std::sort(middle, prefixes.end());
    // A file can have thousands of lines with one each: these are not all merged anew for it.
    if (std::distance(middle, prefixes.end()) <= fewPrefixes) {
        const std::vector<AddressPrefix> added(middle, prefixes.end());
        prefixes.erase(middle, prefixes.end());
        for (const AddressPrefix& prefix : added)
            if (const auto at = std::ranges::lower_bound(prefixes, prefix); at == prefixes.end() || *at != prefix)
                prefixes.insert(at, prefix);
        return;
    }
    std::inplace_merge(prefixes.begin(), middle, prefixes.end());
    prefixes.erase(std::unique(prefixes.begin(), prefixes.end()), prefixes.end());
}

Effect read(const Reading& reading)
{
    text::WordReader words(reading.text);
    std::vector<AddressPrefix> taken;
    while (const auto word = words.next()) {
        const auto shortcut = std::ranges::find_if(shortcuts, [&word](const Shortcut& row) {
            return row.word == *word || (row.word == "localhost" && isLocalhostName(*word));
        });
        const auto prefix = shortcut == std::end(shortcuts) ? prefixOf(*word) : shortcut->ipv4;
        if (!prefix) {
            reading.skipped(IssueKind::BadSyntax, *word);
            continue;
        }
        taken.push_back(*prefix);
        if (shortcut != std::end(shortcuts))
            taken.push_back(shortcut->ipv6);
    }
    if (!taken.empty()) {
        auto& prefixes = reading.as<AddressSet>().prefixes;
        const std::size_t before = prefixes.size();
        prefixes.insert(prefixes.end(), taken.begin(), taken.end());
        mergeIn(prefixes, before);
    }
    if (words.hasFailed())
        reading.skipped(IssueKind::BadSyntax, reading.text);
    return taken.empty() ? Effect::Ignored : Effect::Applied;
}

std::string printed(const AddressPrefix& prefix)
{
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    inet_ntop(prefix.isIpv6 ? AF_INET6 : AF_INET, prefix.bytes.data(), buffer.data(), buffer.size());
    std::string text(buffer.data());
    const unsigned longest = prefix.isIpv6 ? 128 : 32;
    return prefix.length == longest ? text : text + "/" + std::to_string(prefix.length);
}

std::string printed(AddressSet set)
{
    std::string text;
    const auto add = [&text](std::string_view word) { (text += text.empty() ? "" : " ") += word; };
    for (const Shortcut& row : shortcuts) {
        const auto holds = [&set](const AddressPrefix& prefix) {
            return std::ranges::binary_search(set.prefixes, prefix);
        };
        if (!holds(row.ipv4) || !holds(row.ipv6))
            continue;
        add(row.word);
        std::erase_if(
            set.prefixes, [&row](const AddressPrefix& prefix) { return prefix == row.ipv4 || prefix == row.ipv6; });
    }
    for (const AddressPrefix& prefix : set.prefixes)
        add(printed(prefix));
    return text;
}

Lines spellSet(const Directive&, const Value& value, const Dialect&)
{
    const auto* set = std::get_if<AddressSet>(&value);
    return set == nullptr || set->prefixes.empty() ? Lines{} : Lines{printed(*set)};
}

Lines difference(const Directive&, const Value& before, const Value& wanted, const Dialect&)
{
    const auto* from = std::get_if<AddressSet>(&before);
    const auto* to = std::get_if<AddressSet>(&wanted);
    if (to == nullptr)
        return {""};
    AddressSet added = *to;
    if (from != nullptr)
        std::erase_if(added.prefixes,
            [from](const AddressPrefix& prefix) { return std::ranges::binary_search(from->prefixes, prefix); });
    return added.prefixes.empty() ? Lines{} : Lines{printed(added)};
}

Words words(const Directive&, const Dialect&)
{
    Words all;
    for (const Shortcut& row : shortcuts)
        all.push_back(row.word);
    return all;
}

} // namespace

constinit const Kind addresses{.read = read, .spell = spellSet, .difference = difference, .words = words};

} // namespace casemate::kinds
