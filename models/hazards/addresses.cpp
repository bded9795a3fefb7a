// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/endpoints.h"
#include "models/hazards/fixes.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::array concerned{"IPAddressDeny"_directive, "IPAddressAllow"_directive};

/// What IPAddressDeny= and IPAddressAllow= come to: the latter wins.
class AddressFilter {
public:
    explicit AddressFilter(const Inquiry& inquiry)
        : m_dialect(inquiry.dialect)
    {
        if (const auto* set = std::get_if<AddressSet>(&inquiry.unit.value("IPAddressDeny"_directive)))
            m_denied = set->prefixes;
        if (const auto* set = std::get_if<AddressSet>(&inquiry.unit.value("IPAddressAllow"_directive)))
            m_allowed = set->prefixes;
    }

    /// True where @p address, one as text, is closed.
    [[nodiscard]] bool closes(std::string_view address) const
    {
        const auto prefix = prefixOf(address);
        return prefix && isIn(m_denied, *prefix) && !isIn(m_allowed, *prefix);
    }
    /// True where nothing is open but what IPAddressAllow= lists.
    [[nodiscard]] bool closesAll() const { return closes("203.0.113.1") && isIn(m_denied, *prefixOf("198.51.100.1")); }
    /// True where IPAddressAllow= lists an address beyond this machine's own.
    [[nodiscard]] bool allowsOthers() const
    {
        return std::ranges::any_of(m_allowed, [](const AddressPrefix& prefix) { return !isLoopback(prefix); });
    }
    [[nodiscard]] const std::vector<AddressPrefix>& allowed() const { return m_allowed; }

    static bool isLoopback(const AddressPrefix& prefix)
    {
        std::array<std::uint8_t, 16> own{};
        own.back() = 1;
        return prefix.isIpv6 ? prefix.length == 128 && prefix.bytes == own
                             : prefix.length >= 8 && prefix.bytes.front() == 127;
    }

private:
    /// As systemd reads it.
    [[nodiscard]] std::optional<AddressPrefix> prefixOf(std::string_view address) const
    {
        Value value;
        static_cast<void>(assign(directive("IPAddressAllow"_directive), value, address, m_dialect));
        const auto* set = std::get_if<AddressSet>(&value);
        return set == nullptr || set->prefixes.empty() ? std::nullopt : std::optional(set->prefixes.front());
    }
    static bool contains(const AddressPrefix& outer, const AddressPrefix& inner)
    {
        if (outer.isIpv6 != inner.isIpv6 || outer.length > inner.length)
            return false;
        for (unsigned bit = 0; bit < outer.length; ++bit)
            if (((outer.bytes[bit / 8] ^ inner.bytes[bit / 8]) & (0x80U >> (bit % 8))) != 0)
                return false;
        return true;
    }
    static bool isIn(const std::vector<AddressPrefix>& list, const AddressPrefix& address)
    {
        return std::ranges::any_of(list, [&](const AddressPrefix& prefix) { return contains(prefix, address); });
    }

    const Dialect& m_dialect;
    std::vector<AddressPrefix> m_denied, m_allowed;
};

std::string shown(const Inquiry& inquiry, DirectiveId id)
{
    return display(directive(id), inquiry.unit.value(id), inquiry.dialect);
}

/// A finding at IPAddressDeny= that allowing @p addresses ends.
Finding denied(const Rule& rule, const Inquiry& inquiry, const clues::Clue& clue, const std::string& addresses)
{
    Finding finding{.rule = &rule,
        .severity = rule.severity,
        .confidence = clue.confidence,
        .directive = concerned.front(),
        .value = shown(inquiry, concerned.front()),
        .message = {rule.message, {addresses}},
        .evidence = clue.evidence};
    if (!addresses.empty())
        finding.fixes.push_back(
            {.title = {QT_TRANSLATE_NOOP("Hazard", "Allow these addresses too: IPAddressAllow=%1"), {addresses}},
                .changes = {fixes::add("IPAddressAllow"_directive, addresses)}});
    return finding;
}

/// Of the services that a machine has for others: the web, mail, names, time, the shell, files.
constexpr std::array<unsigned, 19> publicPorts{
    20, 21, 22, 25, 53, 67, 69, 80, 110, 123, 143, 389, 443, 465, 587, 636, 853, 993, 995};

/// Programs that serve these.
constexpr std::array<std::string_view, 29> publicServers{"sshd", "exim4", "exim", "postfix", "master", "smbd", "nmbd",
    "named", "nsd", "knotd", "pdns_server", "nginx", "apache2", "apachectl", "httpd", "lighttpd", "haproxy", "caddy",
    "traefik", "varnishd", "vsftpd", "proftpd", "pure-ftpd*", "dovecot", "ntpd", "snmpd", "openvpn", "rpcbind",
    "rpc.mountd"};

/// Where the service listens for the network, or a clue that it does.
std::optional<clues::Clue> servesOthers(const Inquiry& inquiry)
{
    // who opens this machine alone may want just that, unless the port is one that others come to
    const auto unwanted = AddressFilter(inquiry).allowed().empty() ? Confidence::Likely : Confidence::Possible;
    const auto endpoints = endpointsOf(inquiry);
    std::optional<clues::Clue> clue;
    for (const Endpoint& endpoint : endpoints)
        if (endpoint.reach == Reach::Network) {
            const bool isPublic = std::ranges::contains(publicPorts, endpoint.port.value_or(0));
            clue = {.confidence = isPublic ? Confidence::Likely : unwanted, .evidence = {endpoint.evidence}};
            if (isPublic)
                break;
        }
    if (!clue && endpoints.empty())
        clue = clues::serves(inquiry);
    if (clue && endpoints.empty() && !clues::runs(inquiry, publicServers))
        clue->confidence = std::min(clue->confidence, unwanted);
    return clue;
}

/// The way out where no list of addresses is known.
Fix openAll()
{
    return {
        .title = {QT_TRANSLATE_NOOP("Hazard", "Leave it open to all: an empty IPAddressDeny=, and filter elsewhere"),
            {}},
        .changes = {fixes::reset(concerned.front())}};
}

void checkClients(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const AddressFilter filter(inquiry);
    const auto clue = filter.closesAll() && !filter.allowsOthers() ? servesOthers(inquiry) : std::nullopt;
    if (!clue)
        return;
    Finding finding = denied(rule, inquiry, *clue, {});
    finding.fixes.push_back(openAll());
    findings.push_back(std::move(finding));
}

void checkPeers(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const AddressFilter filter(inquiry);
    if (!filter.closesAll() || filter.allowsOthers() || servesOthers(inquiry))
        return;
    const auto clue = clues::connectsOut(inquiry);
    if (!clue || (clue->confidence == Confidence::Possible && !filter.allowed().empty()))
        return;
    Finding finding = denied(rule, inquiry, *clue, {});
    finding.fixes.push_back(openAll());
    findings.push_back(std::move(finding));
}

void checkLoopback(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const AddressFilter filter(inquiry);
    const bool isAllClosed = filter.closesAll() && !filter.allowsOthers();
    auto endpoints = endpointsOf(inquiry);
    // where others cannot connect either, that says it
    if (!filter.closes("127.0.0.1")
        || (isAllClosed && std::ranges::contains(endpoints, Reach::Network, &Endpoint::reach)))
        return;
    std::ranges::copy(peersOf(inquiry), std::back_inserter(endpoints));
    for (const Endpoint& endpoint : endpoints)
        if (endpoint.reach == Reach::Loopback)
            return findings.push_back(denied(
                rule, inquiry, {.confidence = Confidence::Likely, .evidence = {endpoint.evidence}}, "localhost"));
}

/// The servers of /etc/resolv.conf that the filter closes, as one would list them.
std::string closedResolvers(const Inquiry& inquiry, const AddressFilter& filter)
{
    std::string closed;
    const ResolverFact& resolver = inquiry.facts.resolver;
    for (const std::string& server : resolver.look == Look::Seen ? resolver.servers : std::vector<std::string>()) {
        if (!filter.closes(server))
            continue;
        const std::string_view word =
            server.starts_with("127.") || server == "::1" ? "localhost" : std::string_view(server);
        if (!closed.contains(word))
            (closed += closed.empty() ? "" : " ") += word;
    }
    return closed;
}

/// One that can be reached is enough for names to be found, after a wait for the others.
bool hasOpenResolver(const Inquiry& inquiry, const AddressFilter& filter)
{
    return std::ranges::any_of(
        inquiry.facts.resolver.servers, [&](const std::string& server) { return !filter.closes(server); });
}

void checkResolver(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const AddressFilter filter(inquiry);
    const std::string closed = closedResolvers(inquiry, filter);
    if (closed.empty() || hasOpenResolver(inquiry, filter))
        return;
    auto clue = clues::looksUpNames(inquiry);
    // who reaches nobody at all has another finding; a list of others means that it may be a client of theirs
    if (!filter.allowsOthers())
        return;
    if (!clue)
        clue = clues::Clue{.confidence = Confidence::Possible,
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "It may reach others: IPAddressAllow=%1"),
                {shown(inquiry, "IPAddressAllow"_directive)}}}};
    Finding finding = denied(rule, inquiry, *clue, closed);
    finding.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "%1 asks %2, and IPAddressAllow= has none of these."),
        {inquiry.facts.resolver.source.where, closed}});
    findings.push_back(std::move(finding));
}

constexpr std::array<std::string_view, 17> asksGroup{"avahi-daemon", "dhcpd", "dhclient", "dhcpcd", "udhcpc", "udhcpd",
    "kea-dhcp4", "kea-dhcp6", "dnsmasq", "radvd", "keepalived", "ucarp", "minidlnad", "systemd-networkd",
    "systemd-resolved", "wsdd", "corosync"};

void checkGroups(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const AddressFilter filter(inquiry);
    if (filter.closes("224.0.0.251"))
        if (const auto clue = clues::runs(inquiry, asksGroup))
            findings.push_back(denied(rule, inquiry, *clue, "multicast link-local"));
}

void checkNumbers(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const AddressFilter filter(inquiry);
    const auto& allowed = filter.allowed();
    const bool hasIpv4 = std::ranges::any_of(
        allowed, [](const AddressPrefix& prefix) { return !prefix.isIpv6 && AddressFilter::isLoopback(prefix); });
    if (!hasIpv4 || !filter.closes("::1"))
        return;
    Finding finding = denied(rule, inquiry, {.confidence = Confidence::Certain}, "localhost");
    finding.directive = "IPAddressAllow"_directive;
    finding.value = shown(inquiry, finding.directive);
    findings.push_back(std::move(finding));
}

void checkSockets(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!AddressFilter(inquiry).closesAll())
        return;
    for (const ListenFact& listen : inquiry.facts.listens) {
        const bool isInternet = (listen.kind == "ListenStream" || listen.kind == "ListenDatagram")
            && !listen.address.starts_with('/') && !listen.address.starts_with('@')
            && !listen.address.starts_with("vsock:");
        if (!isInternet)
            continue;
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Certain,
            .directive = concerned.front(),
            .value = shown(inquiry, concerned.front()),
            .message = {rule.message, {listen.unit}},
            .evidence = {
                {QT_TRANSLATE_NOOP("Hazard", "%1 says: %2=%3"), {listen.source.where, listen.kind, listen.address}}}});
        return;
    }
}

constexpr std::array rows{
    Rule{.id = "clients-closed-out",
        .ref = "NET-08",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "Nobody can connect to the service: the list works in both directions, and IPAddressAllow= names no "
            "clients. To them it looks as if nothing answered."),
        .check = checkClients},
    Rule{.id = "peers-closed-out",
        .ref = "NET-08",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service connects to others, and IPAddressAllow= names none of them: every attempt times out."),
        .check = checkPeers},
    Rule{.id = "loopback-closed",
        .ref = "NET-07",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service listens at, or connects to, this machine's loopback device, and IPAddressAllow= does not open "
            "%1: all "
            "connections time out."),
        .check = checkLoopback},
    Rule{.id = "name-servers-closed",
        .ref = "NET-06",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "Looking up names of hosts times out: the name servers are not in IPAddressAllow= (%1)."),
        .check = checkResolver},
    Rule{.id = "groups-closed",
        .ref = "NET-09",
        .severity = Severity::Warning,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service talks to groups of machines, or before it has an address, and IPAddressAllow= does not open "
            "%1."),
        .check = checkGroups},
    Rule{.id = "loopback-by-number",
        .ref = "NET-12",
        .severity = Severity::Note,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The name localhost may mean ::1, which stays closed. The word localhost opens both, and the score counts "
            "it as this machine alone."),
        .check = checkNumbers},
    Rule{.id = "socket-unit-not-filtered",
        .ref = "NET-13",
        .severity = Severity::Warning,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "Clients that come through %1 are not filtered: its sockets obey the lists of that unit. Set the same "
            "there."),
        .check = checkSockets},
};

} // namespace

std::span<const Rule> rules::addresses() { return rows; }

} // namespace casemate
