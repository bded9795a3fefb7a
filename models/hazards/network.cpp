// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/hazards/endpoints.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::array ownNetwork{"PrivateNetwork"_directive};
constexpr std::array bindings{"SocketBindDeny"_directive, "SocketBindAllow"_directive};
constexpr std::array interfaces{"RestrictNetworkInterfaces"_directive};

/// A finding at @p id that @p clue tells of.
Finding at(const Rule& rule, const Inquiry& inquiry, DirectiveId id, const clues::Clue& clue)
{
    return {.rule = &rule,
        .severity = rule.severity,
        .confidence = clue.confidence,
        .directive = id,
        .value = display(directive(id), inquiry.unit.value(id), inquiry.dialect),
        .message = {rule.message, {}},
        .evidence = clue.evidence};
}

/// True where the service's network is a loopback device of its own and nothing else.
bool isCutOff(const Inquiry& inquiry)
{
    return isOn(inquiry.unit, ownNetwork.front()) && !inquiry.unit.has(SharesNamespaces)
        && textOf(inquiry.unit, "NetworkNamespacePath"_directive).empty() && !isNeverConfined(inquiry.facts);
}

void checkCutOff(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    auto clue = isCutOff(inquiry) ? clues::usesNetwork(inquiry) : std::nullopt;
    if (!clue)
        return;
    const auto endpoints = endpointsOf(inquiry);
    const bool isLocal = !endpoints.empty() && !std::ranges::contains(endpoints, Reach::Network, &Endpoint::reach);
    // clients on this machine may well use the socket in the file system
    if (isLocal && hasPath(endpoints))
        clue->confidence = Confidence::Possible;
    Finding finding = at(rule, inquiry, ownNetwork.front(), *clue);
    finding.fixes.push_back(
        {.title = {QT_TRANSLATE_NOOP("Hazard", "Leave it the host's network: PrivateNetwork=no"), {}},
            .changes = {fixes::choose(inquiry, ownNetwork.front(), "no")}});
    findings.push_back(std::move(finding));
}

/// Programs that look at the host's network, which an own one hides, rather than talk over it.
constexpr std::array<std::string_view, 34> watchesNetwork{"NetworkManager", "systemd-networkd", "networkd-dispatcher",
    "ModemManager", "wpa_supplicant", "iwd", "hostapd", "connmand", "avahi-daemon", "lldpd", "keepalived", "dhcpcd",
    "dhclient", "radvd", "bird", "zebra", "vnstatd", "netdata", "prometheus-node-exporter", "node_exporter", "collectd",
    "snmpd", "telegraf", "firewalld", "nft", "iptables*", "ufw", "ufw-init", "ip", "wg-quick", "tailscaled",
    "fail2ban-server", "suricata", "tcpdump"};

void checkHidden(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    auto clue = isCutOff(inquiry) ? clues::runs(inquiry, watchesNetwork) : std::nullopt;
    const auto uses = clue ? clues::usesNetwork(inquiry) : std::nullopt;
    if (!clue || (uses && uses->confidence >= clue->confidence))
        return;
    Finding finding = at(rule, inquiry, ownNetwork.front(), *clue);
    finding.fixes.push_back(
        {.title = {QT_TRANSLATE_NOOP("Hazard", "Leave it the host's network: PrivateNetwork=no"), {}},
            .changes = {fixes::choose(inquiry, ownNetwork.front(), "no")}});
    findings.push_back(std::move(finding));
}

/// True if @p entry of SocketBindAllow= or SocketBindDeny= is about @p port of @p endpoint, for any protocol.
bool isAbout(std::string_view entry, const Endpoint& endpoint, unsigned port)
{
    if (entry.starts_with("ipv4:") || entry.starts_with("ipv6:")) {
        if (entry.starts_with("ipv4:") ? !endpoint.isIpv4 : !endpoint.isIpv6)
            return false;
        entry.remove_prefix(5);
    }
    if (entry.starts_with("tcp:") || entry.starts_with("udp:"))
        entry.remove_prefix(4);
    if (entry == "any" || entry.empty())
        return true;
    const auto dash = entry.find('-');
    const auto low = text::parseUnsigned(entry.substr(0, dash));
    const auto high = dash == std::string_view::npos ? low : text::parseUnsigned(entry.substr(dash + 1));
    return low && high && *low <= port && port <= *high;
}

bool isListed(const Inquiry& inquiry, DirectiveId id, const Endpoint& endpoint, unsigned port)
{
    const auto* list = std::get_if<EntryList>(&inquiry.unit.value(id));
    return list != nullptr
        && std::ranges::any_of(list->entries, [&](const std::string& entry) { return isAbout(entry, endpoint, port); });
}

void checkBinding(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    std::vector<unsigned> seen;
    for (const Endpoint& endpoint : endpointsOf(inquiry)) {
        const bool isDenied = endpoint.reach != Reach::Path && endpoint.port
            && isListed(inquiry, "SocketBindDeny"_directive, endpoint, *endpoint.port)
            && !isListed(inquiry, "SocketBindAllow"_directive, endpoint, *endpoint.port)
            && !std::ranges::contains(seen, *endpoint.port);
        if (!isDenied)
            continue;
        seen.push_back(*endpoint.port);
        Finding finding =
            at(rule, inquiry, bindings.front(), {.confidence = Confidence::Likely, .evidence = {endpoint.evidence}});
        const std::string port = std::to_string(*endpoint.port);
        finding.message.arguments = {port};
        finding.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Allow the port: SocketBindAllow=%1"), {port}},
            .changes = {fixes::add("SocketBindAllow"_directive, port)}});
        findings.push_back(std::move(finding));
    }
}

/// Without settings that name a port, of a service that listens.
void checkAnyBinding(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const Endpoint any{.isIpv4 = true, .isIpv6 = true};
    const auto* allowed = std::get_if<EntryList>(&inquiry.unit.value("SocketBindAllow"_directive));
    if (!endpointsOf(inquiry).empty() || !isListed(inquiry, bindings.front(), any, 60000)
        || (allowed != nullptr && !allowed->entries.empty()))
        return;
    const auto clue = clues::serves(inquiry);
    if (!clue)
        return;
    Finding finding = at(rule, inquiry, bindings.front(), *clue);
    finding.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Let it listen at any port again"), {}},
        .changes = {fixes::reset(bindings.front())}});
    findings.push_back(std::move(finding));
}

void checkInterfaces(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto* set = std::get_if<NameSet>(&inquiry.unit.value(interfaces.front()));
    if (set == nullptr || !set->isBegun || std::ranges::contains(set->names, "lo") == set->isAllowList)
        return;
    clues::Clue clue{.confidence = Confidence::Possible,
        .evidence = {{QT_TRANSLATE_NOOP("Hazard", "lo, the loopback device, is not among the allowed ones."), {}}}};
    for (const Endpoint& endpoint : endpointsOf(inquiry))
        if (endpoint.reach == Reach::Loopback) {
            clue.confidence = Confidence::Likely;
            clue.evidence.push_back(endpoint.evidence);
            break;
        }
    const auto& servers = inquiry.facts.resolver.servers;
    const auto local = std::ranges::find_if(
        servers, [](const std::string& server) { return server.starts_with("127.") || server == "::1"; });
    if (local != servers.end())
        clue.evidence.push_back(
            {QT_TRANSLATE_NOOP("Hazard", "%1 asks %2 for names."), {inquiry.facts.resolver.source.where, *local}});
    Finding finding = at(rule, inquiry, interfaces.front(), clue);
    finding.fixes.push_back(
        {.title = {QT_TRANSLATE_NOOP("Hazard", "Allow the loopback device: RestrictNetworkInterfaces=lo"), {}},
            .changes = {fixes::add(interfaces.front(), "lo")}});
    findings.push_back(std::move(finding));
}

constexpr std::array rows{
    Rule{.id = "network-cut-off",
        .ref = "NET-14",
        .severity = Severity::Error,
        .concerns = ownNetwork,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service gets an empty network of its own: it starts, but nobody can connect to it, and it reaches "
            "nobody."),
        .check = checkCutOff},
    Rule{.id = "host-network-hidden",
        .ref = "NET-14",
        .severity = Severity::Error,
        .concerns = ownNetwork,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service manages or watches the host's network, and would see an empty one of its own instead."),
        .check = checkHidden},
    Rule{.id = "port-not-allowed",
        .ref = "NET-16",
        .severity = Severity::Error,
        .concerns = bindings,
        .needs = NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard", "The service cannot listen at its port %1 and fails to start."),
        .check = checkBinding},
    Rule{.id = "ports-all-denied",
        .ref = "NET-16",
        .severity = Severity::Error,
        .concerns = bindings,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service listens on the network, and no port is left to it: SocketBindAllow= lists none."),
        .check = checkAnyBinding},
    Rule{.id = "loopback-interface-missing",
        .ref = "NET-17",
        .severity = Severity::Error,
        .concerns = interfaces,
        .needs = NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "Connections within this machine are dropped: to and from local clients, databases and name servers."),
        .check = checkInterfaces},
};

} // namespace

std::span<const Rule> rules::network() { return rows; }

} // namespace casemate
