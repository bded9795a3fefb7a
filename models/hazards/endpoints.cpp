// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/endpoints.h"

#include "models/core/text.h"
#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

#include <arpa/inet.h>

namespace casemate {

namespace {

/// Settings of any program that name an address to listen at; "listen-on port 53 { any; }" is taken word by word.
constexpr std::array<std::string_view, 28> addressKeys{"listen", "bind", "bind-address", "bind_address", "bindaddress",
    "listen_addresses", "listen-address", "listen_address", "listenaddress", "listen-on", "listen-on-v6", "interface",
    "ip-address", "http_port", "https_port", "http_addr", "server.bind", "unixsocket", "socket",
    "unix_socket_directories", "localsocket", "controlsocket", "stats socket", "bindcmdaddress", "rpc-bind-address",
    "inet_interfaces", "-l", "-s"};
/// Settings that name somebody to connect to.
constexpr std::array<std::string_view, 5> peerKeys{
    "proxy_pass", "fastcgi_pass", "uwsgi_pass", "scgi_pass", "proxypass"};
/// Settings that hold a port alone.
constexpr std::array<std::string_view, 9> portKeys{
    "port", "server.port", "listen_port", "http-port", "tls-port", "tcpsocket", "rpc-port", "orport", "-p"};

/// Where programs listen whose configuration says nothing about it.
struct Default {
    std::string_view program;
    std::string_view address;
    std::string_view path; ///< a socket that it makes beside the address; empty where none
};
constexpr std::array defaults{Default{"nginx", "*:80", ""}, Default{"apache", "*:80", ""},
    Default{"mariadb", "*:3306", "/run/mysqld/mysqld.sock"},
    Default{"postgresql", "localhost:5432", "/var/run/postgresql"}, Default{"redis", "127.0.0.1:6379", ""},
    Default{"memcached", "*:11211", ""}, Default{"gunicorn", "127.0.0.1:8000", ""},
    Default{"unbound", "localhost:53", ""}, Default{"named", "*:53", ""}, Default{"tor", "127.0.0.1:9050", ""},
    Default{"nsd", "*:53", ""}, Default{"sshd", "*:22", ""}, Default{"squid", "*:3128", ""},
    Default{"mosquitto", "localhost:1883", ""}, Default{"dovecot", "*:143", "/run/dovecot"},
    Default{"postfix", "*:25", "/var/spool/postfix"}, Default{"vsftpd", "*:21", ""}};

constexpr bool isPath(std::string_view text) { return text.starts_with('/') || text.starts_with('@'); }

std::optional<unsigned> portOf(std::string_view text)
{
    const auto number = text::parseUnsigned(text);
    return number && *number > 0 && *number <= 65535 ? std::optional(static_cast<unsigned>(*number)) : std::nullopt;
}

/// The address without its port, which goes to @p port.
std::string_view splitPort(std::string_view text, std::optional<unsigned>& port)
{
    if (text.starts_with('[')) {
        const auto end = text.find(']');
        if (end == std::string_view::npos)
            return {};
        if (text.substr(end + 1).starts_with(':'))
            port = portOf(text.substr(end + 2));
        return text.substr(1, end - 1);
    }
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || text.find(':', colon + 1) != std::string_view::npos)
        return text; // no port, or an IPv6 address without brackets
    port = portOf(text.substr(colon + 1));
    return port || text.substr(colon + 1) == "*" ? text.substr(0, colon) : std::string_view();
}

/// Fills in whom @p address reaches; false where it is none.
bool readAddress(Endpoint& endpoint, std::string_view address)
{
    std::array<std::uint8_t, 16> bytes{};
    const std::string plain(address.substr(0, address.find('%')));
    if (address.empty() || address == "*" || address == "any" || address == "all") {
        endpoint.isIpv4 = endpoint.isIpv6 = true;
        return !address.empty() || endpoint.port.has_value();
    }
    if (address == "localhost" || address == "loopback-only") {
        endpoint.reach = Reach::Loopback;
        endpoint.isIpv4 = true;
        return true;
    }
    if (inet_pton(AF_INET, plain.c_str(), bytes.data()) == 1) {
        endpoint.isIpv4 = true;
        endpoint.reach = bytes[0] == 127 ? Reach::Loopback : Reach::Network;
        return true;
    }
    if (inet_pton(AF_INET6, plain.c_str(), bytes.data()) == 1) {
        endpoint.isIpv6 = true;
        const bool isLoopback = plain == "::1";
        endpoint.reach = isLoopback ? Reach::Loopback : Reach::Network;
        return true;
    }
    return false;
}

/// The words of a setting's value; those of "{ 127.0.0.1; any; }" too.
std::vector<std::string> wordsOf(std::string_view value)
{
    std::vector<std::string> words;
    text::WordReader reader(value, text::UnquoteWords, " \t\n,;{}");
    while (auto word = reader.next())
        words.push_back(*std::move(word));
    return words;
}

/// Addresses that @p setting names. An option behind them ("default_server", "ssl") is none.
void addEndpoints(std::vector<Endpoint>& endpoints, const SettingFact& setting)
{
    const bool isPortKey = std::ranges::contains(portKeys, setting.key);
    const bool isFirstOnly = setting.key == "listen";
    bool isFirst = true;
    bool isAfterPort = false;
    if (isFirstOnly && (setting.value == "1" || setting.value == "0")) // a switch
        return;
    for (const std::string& word : wordsOf(setting.value)) {
        if (word == "port") {
            isAfterPort = true;
            continue;
        }
        auto endpoint = isAfterPort ? std::nullopt : readEndpoint(word, isPortKey || isFirst);
        isAfterPort = false;
        if (endpoint) {
            endpoint->evidence = clues::shown(setting);
            endpoints.push_back(*std::move(endpoint));
        }
        if (isFirst && isFirstOnly && !endpoints.empty() && endpoints.back().reach == Reach::Network)
            break;
        isFirst = false;
    }
}

/// Of the above those that complete addresses without one.
constexpr std::array<std::string_view, 4> portNames{"port", "server.port", "listen_port", "-p"};

/// Gives the endpoints from @p first on that have no port the one of the program's port setting.
void addPort(std::vector<Endpoint>& endpoints, std::size_t first, const ConfigurationFact& configuration)
{
    const auto setting = std::ranges::find_if(
        configuration.settings, [](const SettingFact& each) { return std::ranges::contains(portNames, each.key); });
    const auto port = setting == configuration.settings.end() ? std::nullopt : portOf(setting->value);
    for (std::size_t at = first; port && at < endpoints.size(); ++at)
        if (endpoints[at].reach != Reach::Path && !endpoints[at].port)
            endpoints[at].port = port;
}

bool isInternet(const Endpoint& endpoint) { return endpoint.reach != Reach::Path; }

void addConfiguration(std::vector<Endpoint>& endpoints, const ConfigurationFact& configuration)
{
    const std::size_t first = endpoints.size();
    const SettingFact* skips = configuration.last("skip-networking");
    const bool isLocal = skips != nullptr && skips->value == "1";
    for (const SettingFact& setting : configuration.settings)
        if (std::ranges::contains(addressKeys, setting.key))
            addEndpoints(endpoints, setting);
    if (isLocal)
        endpoints.erase(
            std::remove_if(endpoints.begin() + static_cast<std::ptrdiff_t>(first), endpoints.end(), isInternet),
            endpoints.end());
    const bool hasAddress =
        std::any_of(endpoints.begin() + static_cast<std::ptrdiff_t>(first), endpoints.end(), isInternet);
    if (!hasAddress && !isLocal)
        for (const SettingFact& setting : configuration.settings)
            if (std::ranges::contains(portKeys, setting.key))
                addEndpoints(endpoints, setting);
    addPort(endpoints, first, configuration);
    const auto usual = std::ranges::find(defaults, configuration.program, &Default::program);
    if (usual == defaults.end() || configuration.look == Look::CouldNot)
        return;
    const Sentence evidence{QT_TRANSLATE_NOOP("Hazard", "%1 listens at %2 unless its settings say otherwise."),
        {configuration.program, std::string(usual->address)}};
    const auto add = [&](std::string_view text) {
        if (auto endpoint = readEndpoint(text, false)) {
            endpoint->evidence = evidence;
            endpoints.push_back(*std::move(endpoint));
        }
    };
    if (!isLocal && std::none_of(endpoints.begin() + static_cast<std::ptrdiff_t>(first), endpoints.end(), isInternet))
        add(usual->address);
    if (!usual->path.empty())
        endpoints.push_back({.reach = Reach::Path,
            .text = std::string(usual->path),
            .evidence = {QT_TRANSLATE_NOOP("Hazard", "%1 makes sockets at %2 unless its settings say otherwise."),
                {configuration.program, std::string(usual->path)}}});
}

/// True for the name of an option that takes an address to listen at.
bool isListenOption(std::string_view option)
{
    const std::string name = text::lowered(option);
    static constexpr std::array<std::string_view, 3> whole{"-b", "-l", "--host"};
    return std::ranges::contains(whole, name) || name.contains("listen") || name.contains("bind");
}

/// Options of the service's commands that any program may have: "--listen-address=:9100", "-b 127.0.0.1:80".
void addArguments(std::vector<Endpoint>& endpoints, const CommandFact& command)
{
    const auto& words = command.program().arguments;
    const auto add = [&](std::string_view text, bool mayBePort) {
        auto endpoint = readEndpoint(text, mayBePort);
        if (!endpoint)
            return;
        endpoint->evidence = {QT_TRANSLATE_NOOP("Hazard", "%1 says: %2"), {command.source.where, std::string(text)}};
        endpoints.push_back(*std::move(endpoint));
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string_view word = words[at];
        const auto equals = word.find('=');
        if (!word.starts_with('-'))
            continue;
        const bool isPort = word.substr(0, equals) == "--port";
        if (!isPort && !isListenOption(word.substr(0, equals)))
            continue;
        if (equals != std::string_view::npos)
            add(word.substr(equals + 1), isPort);
        else if (at + 1 < words.size())
            add(words[at + 1], isPort);
    }
}

} // namespace

std::optional<Endpoint> readEndpoint(std::string_view text, bool mayBePort)
{
    Endpoint endpoint{.text = std::string(text)};
    for (const std::string_view scheme :
        {"http://", "https://", "tcp://", "tcp:", "udp:", "ldap://", "ldaps://", "inet:"})
        if (text.starts_with(scheme))
            text.remove_prefix(scheme.size());
    const bool mayMiss = text.starts_with('-'); // as redis marks it
    if (mayMiss)
        text.remove_prefix(1);
    for (const std::string_view scheme : {"unix:", "local:", "unix//"})
        if (text.starts_with(scheme))
            text.remove_prefix(text.starts_with("unix:///") ? 7 : scheme.size());
    if (text.size() > 1 && isPath(text)) {
        endpoint.reach = Reach::Path;
        return endpoint;
    }
    if (const auto port = portOf(text); port && mayBePort) {
        endpoint.port = port;
        endpoint.isIpv4 = endpoint.isIpv6 = true;
        return endpoint;
    }
    const std::string_view address = splitPort(text, endpoint.port);
    if ((address.empty() && !endpoint.port) || !readAddress(endpoint, address))
        return std::nullopt;
    endpoint.isIpv4 = endpoint.isIpv4 && !mayMiss;
    endpoint.isIpv6 = endpoint.isIpv6 && !mayMiss;
    return endpoint;
}

std::vector<Endpoint> endpointsOf(const Inquiry& inquiry)
{
    std::vector<Endpoint> endpoints;
    for (const ConfigurationFact& configuration : inquiry.facts.configurations)
        addConfiguration(endpoints, configuration);
    if (endpoints.empty())
        for (const CommandFact* command : clues::mainCommands(inquiry))
            addArguments(endpoints, *command);
    for (Endpoint& seen : clues::seenEndpoints(inquiry)) {
        const bool isKnown = std::ranges::any_of(endpoints, [&seen](const Endpoint& each) {
            return each.reach == seen.reach && each.port == seen.port && (seen.port || each.text.ends_with(seen.text));
        });
        if (!isKnown)
            endpoints.push_back(std::move(seen));
    }
    return endpoints;
}

std::vector<Endpoint> peersOf(const Inquiry& inquiry)
{
    std::vector<Endpoint> peers;
    for (const ConfigurationFact& configuration : inquiry.facts.configurations)
        for (const SettingFact& setting : configuration.settings) {
            if (!std::ranges::contains(peerKeys, setting.key))
                continue;
            for (std::string word : wordsOf(setting.value)) {
                const auto scheme = word.find("://");
                const bool isPath = word.starts_with("unix:") || word.contains("://unix:") || word.contains("|fcgi:");
                const auto folder = scheme == std::string::npos ? scheme : word.find('/', scheme + 3);
                if (!isPath && folder != std::string::npos)
                    word.resize(folder);
                const auto path = word.find("unix:");
                auto peer = readEndpoint(isPath && path != std::string::npos ? word.substr(path) : word, false);
                // "/" of a ProxyPass is a place on the web server
                if (!peer || (peer->reach == Reach::Path && !isPath))
                    continue;
                peer->evidence = clues::shown(setting);
                peers.push_back(*std::move(peer));
            }
        }
    std::ranges::move(clues::seenPeers(inquiry), std::back_inserter(peers));
    return peers;
}

bool hasPath(const std::vector<Endpoint>& endpoints)
{
    return std::ranges::contains(endpoints, Reach::Path, &Endpoint::reach);
}

} // namespace casemate
