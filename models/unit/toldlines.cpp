// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/toldlines.h"

#include "models/core/text.h"

#include <algorithm>
#include <format>
#include <limits>
#include <utility>

#include <netinet/in.h>
#include <sys/mount.h>
#include <sys/socket.h>

namespace casemate {

namespace {

using Lines = std::optional<std::vector<std::string>>;

constexpr std::uint64_t infinity = std::numeric_limits<std::uint64_t>::max();
/// systemd's SECCOMP_ERROR_NUMBER_KILL: the call ends the process.
constexpr std::uint64_t killsInstead = std::numeric_limits<std::int32_t>::max() - 1;

std::string wordOf(bool isOn) { return isOn ? "yes" : "no"; }

Lines oneUnlessEmpty(std::string text)
{
    return text.empty() ? std::vector<std::string>() : std::vector{std::move(text)};
}

/// @p word so that lists split at blanks, and tuples split at colons, take it for one.
std::string quoted(std::string_view word) { return text::quoted(word, " \t\n\r\"'\\:"); }

Lines allQuoted(const std::vector<std::string>& words)
{
    std::vector<std::string> lines;
    for (const std::string& word : words)
        lines.push_back(quoted(word));
    return lines;
}

/// A choice: a word by itself, or a truth value whose word an "...Ex" property has.
Lines wordsOf(const Told& told)
{
    if (const PropertyValue* precise = told.find(propertyOf(told.directive) + "Ex"))
        return oneUnlessEmpty(
            std::holds_alternative<std::string>(precise->value) ? precise->text() : precise->member(0).text());
    const PropertyValue own = told.own();
    if (std::holds_alternative<bool>(own.value))
        return std::vector{wordOf(own.boolean())};
    if (std::holds_alternative<std::string>(own.value))
        return oneUnlessEmpty(own.text());
    // MountFlags= is the one that is told by bits
    for (const auto& [bit, word] :
        {std::pair(MS_SHARED, "shared"), std::pair(MS_SLAVE, "slave"), std::pair(MS_PRIVATE, "private")})
        if ((own.number() & static_cast<std::uint64_t>(bit)) != 0)
            return std::vector<std::string>{word};
    return std::vector<std::string>();
}

Lines hostnameOf(const Told& told)
{
    const PropertyValue* precise = told.find("ProtectHostnameEx");
    if (precise == nullptr)
        return wordsOf(told);
    const std::string name = precise->member(1).text();
    return oneUnlessEmpty(precise->member(0).text() + (name.empty() ? name : ':' + name));
}

std::string amount(std::uint64_t number) { return number == infinity ? "infinity" : std::to_string(number); }

Lines percentOf(const Told& told)
{
    // CPUQuota= is microseconds of a second, ManagedOOMMemoryPressureLimit= a share of 2^32 - 1
    const std::uint64_t number = told.own().number();
    if (number == infinity || number == 0)
        return std::vector<std::string>();
    constexpr std::uint64_t whole = std::numeric_limits<std::uint32_t>::max();
    const std::uint64_t hundredths =
        told.directive.name == "CPUQuota" ? number / 100 : (number * 10000 + whole / 2) / whole;
    return std::vector{std::format("{}.{:02}%", hundredths / 100, hundredths % 100)};
}

Lines limitOf(const Told& told)
{
    const PropertyValue* soft = told.find(propertyOf(told.directive) + "Soft");
    if (soft == nullptr)
        return std::nullopt;
    return std::vector{amount(soft->number()) + ':' + amount(told.own().number())};
}

Lines labelOf(const Told& told)
{
    const PropertyValue own = told.own();
    return oneUnlessEmpty((own.member(0).boolean() ? "-" : "") + own.member(1).text());
}

/// "!" before the path stands for the "-" of the file.
Lines workingFolderOf(const Told& told)
{
    std::string text = told.own().text();
    if (text.starts_with('!'))
        text.front() = '-';
    return oneUnlessEmpty(std::move(text));
}

Lines errorOf(const Told& told)
{
    const std::uint64_t number = told.own().number();
    return number == 0 || number == killsInstead ? std::vector<std::string>() : std::vector{std::to_string(number)};
}

Lines bindsOf(const Told& told)
{
    std::vector<std::string> lines;
    for (const PropertyValue& bind : told.own().list())
        lines.push_back((bind.member(2).boolean() ? "-" : "") + quoted(bind.member(0).text()) + ':'
            + quoted(bind.member(1).text()) + ((bind.member(3).number() & MS_REC) != 0 ? ":rbind" : ":norbind"));
    return lines;
}

/// Structures of two texts.
Lines pairsOf(const PropertyValue& pairs, std::string_view separator, bool isQuoted)
{
    std::vector<std::string> lines;
    for (const PropertyValue& pair : pairs.list()) {
        const std::string first = isQuoted ? quoted(pair.member(0).text()) : pair.member(0).text();
        const std::string second = pair.member(1).text();
        lines.push_back(second.empty() ? first : first + std::string(separator) + second);
    }
    return lines;
}

/// systemd keeps the list of devices with the latest in front.
Lines backwards(Lines lines)
{
    std::ranges::reverse(*lines);
    return lines;
}

Lines socketBindsOf(const Told& told)
{
    std::vector<std::string> lines;
    for (const PropertyValue& rule : told.own().list()) {
        std::string line;
        const std::uint64_t family = rule.member(0).number(), protocol = rule.member(1).number();
        if (family != AF_UNSPEC)
            line += family == AF_INET ? "ipv4:" : "ipv6:";
        if (protocol != 0)
            line += protocol == IPPROTO_TCP ? "tcp:" : "udp:";
        const std::uint64_t count = rule.member(2).number(), first = rule.member(3).number();
        line += count == 0 ? "any"
            : count == 1   ? std::to_string(first)
                           : std::format("{}-{}", first, first + count - 1);
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Credentials count by their names: what they hold is nobody's business.
Lines credentialsOf(const Told& told)
{
    if (told.directive.name == "ImportCredential") {
        const PropertyValue* renamed = told.find("ImportCredentialEx");
        return renamed == nullptr ? told.own().texts() : pairsOf(*renamed, ":", false);
    }
    return told.directive.name.starts_with("Load") ? pairsOf(told.own(), ":", false) : std::nullopt;
}

} // namespace

Lines toldLines(const Told& told)
{
    const PropertyValue own = told.own();
    switch (told.directive.kind) {
    case ValueKind::Boolean:
    case ValueKind::Tristate: return std::vector{wordOf(own.boolean())};
    case ValueKind::Words: return wordsOf(told);
    case ValueKind::Hostname: return hostnameOf(told);
    case ValueKind::Text:
    case ValueKind::User:
    case ValueKind::BusName:
    case ValueKind::Interface:
    case ValueKind::ImagePolicy:
    case ValueKind::Path: return oneUnlessEmpty(own.text());
    case ValueKind::Mode: return std::vector{std::format("{:04o}", own.number())};
    case ValueKind::Size:
    case ValueKind::Count:
    case ValueKind::Quota: return std::vector{amount(own.number())};
    case ValueKind::Weight:
        return own.number() == infinity ? std::vector<std::string>() : std::vector{std::to_string(own.number())};
    case ValueKind::Number: return std::vector{std::to_string(static_cast<std::int64_t>(own.number()))};
    case ValueKind::TimeSpan:
        return std::vector{own.number() == infinity ? "infinity" : std::to_string(own.number()) + "us"};
    case ValueKind::Percent: return percentOf(told);
    case ValueKind::Limit: return limitOf(told);
    case ValueKind::Label: return labelOf(told);
    case ValueKind::WorkingFolder: return workingFolderOf(told);
    case ValueKind::Errno: return errorOf(told);
    case ValueKind::Users:
    case ValueKind::FilterPaths:
    case ValueKind::Architectures: return own.texts();
    case ValueKind::Paths:
    case ValueKind::ServiceFolders: return allQuoted(own.texts());
    case ValueKind::ColonPaths: return oneUnlessEmpty(text::join(own.texts(), ":"));
    case ValueKind::BindMounts: return bindsOf(told);
    case ValueKind::TemporaryFolders: return pairsOf(own, ":", true);
    case ValueKind::Devices: return backwards(pairsOf(own, " ", false));
    case ValueKind::BpfPrograms: return pairsOf(own, ":", false);
    case ValueKind::SocketBinds: return socketBindsOf(told);
    case ValueKind::Credentials: return credentialsOf(told);
    default: return std::nullopt;
    }
}

} // namespace casemate
