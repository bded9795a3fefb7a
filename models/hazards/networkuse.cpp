// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/endpoints.h"
#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

namespace casemate::clues {

namespace {

constexpr std::array<std::string_view, 3> waitsForPeers{"listen", "accept", "accept4"};
/// What only those need that deal with addresses of the network.
constexpr std::array<std::string_view, 12> knowsAddresses{"getaddrinfo", "gethostbyname", "gethostbyname2",
    "gethostbyname_r", "getnameinfo", "inet_ntop", "inet_ntoa", "inet_pton", "inet_aton", "inet_addr", "getservbyname",
    "res_init"};
constexpr std::array<std::string_view, 10> findsHosts{"getaddrinfo", "gethostbyname", "gethostbyname2",
    "gethostbyname_r", "gethostbyname2_r", "getaddrinfo_a", "res_query", "res_search", "res_nquery", "res_nsearch"};
constexpr std::array<std::string_view, 1> connects{"connect"};

/// Programs that can listen on the network but by their packages' settings use sockets of this machine alone, that only
/// parse addresses, or that work below the internet's protocols.
constexpr std::array<std::string_view, 25> localByDefault{"lldpd", "wpa_supplicant", "hostapd", "iwd", "bluetoothd",
    "clamd", "php-fpm*", "fcgiwrap", "opendkim", "opendmarc", "spamass-milter", "postgrey", "saslauthd", "dbus-daemon",
    "dbus-broker*", "rsyslogd", "syslog-ng", "irqbalance", "pcscd", "smartd", "supervisord", "fail2ban-server",
    "gpg-agent", "gssproxy", "polkitd"};

/// Servers of the network that their own functions do not show: interpreted, written in Go, started by a wrapper, or
/// listening through a library that lies among the system's.
constexpr std::array<std::string_view, 118> servers{"named", "smbd", "nmbd", "winbindd", "snmpd", "snmptrapd", "rspamd",
    "master", "postfix", "dovecot", "squid", "apache2", "apachectl", "apache2ctl", "httpd", "pg_ctlcluster", "postgres",
    "memcached", "systemd-memcached-wrapper", "dnsmasq", "slapd", "kdc", "krb5kdc", "kadmind", "freeradius", "radiusd",
    "beam.smp", "rabbitmq-server", "ejabberdctl", "prometheus*", "node_exporter", "alertmanager", "grafana*",
    "pushgateway", "blackbox_exporter", "caddy", "traefik", "gitea", "forgejo", "gogs", "minio", "etcd", "consul",
    "nomad", "vault", "influxd", "telegraf", "loki", "promtail", "coredns", "syncthing", "headscale", "tailscaled",
    "dockerd", "docker-registry", "registry", "k3s", "kubelet", "mongod", "mongos", "cassandra", "elasticsearch",
    "opensearch", "logstash", "kibana", "tomcat*", "catalina.sh", "jetty*", "jenkins", "nexus", "gunicorn*", "uvicorn",
    "hypercorn", "daphne", "waitress-serve", "uwsgi*", "flask", "celery", "puma", "unicorn", "thin", "rackup", "rails",
    "webhook", "cockpit-ws", "cockpit-tls", "xrdp", "xrdp-sesman", "vncserver", "x11vnc", "iperf3", "iperf", "inetd",
    "xinetd", "tftpd", "in.tftpd", "atftpd", "pure-ftpd*", "murmurd", "mumble-server", "minetestserver", "bitcoind",
    "monerod", "deluged", "qbittorrent-nox", "aria2c", "rtorrent", "radicale", "homeassistant", "hass", "mailman*",
    "postsrsd", "spamd", "amavisd*", "knotd", "kresd", "pdns_server", "pdns_recursor"};

/// Programs that by their purpose look up names of hosts.
constexpr std::array<std::string_view, 54> askers{"tor", "unbound", "named", "pdns_recursor", "kresd", "dnsmasq",
    "exim4", "exim", "master", "postfix", "smtpd", "opensmtpd", "sendmail", "squid", "transmission-daemon", "deluged",
    "fetchmail", "getmail", "chronyd", "ntpd", "sntp", "ntpdate", "freshclam", "certbot", "acme.sh", "dehydrated",
    "lego", "curl", "wget", "apt", "apt-get", "apt-helper", "apt.systemd.daily", "unattended-upgrade*", "fwupdmgr",
    "rspamd", "opendkim", "amavisd*", "sa-update", "spamd", "ddclient", "inadyn", "rclone", "restic", "rsync", "git",
    "svn", "telegraf", "promtail", "blackbox_exporter", "tailscaled", "cloudflared", "openvpn", "geoipupdate"};

bool isOneshot(const Inquiry& inquiry) { return chosenWord(inquiry.unit, "Type"_directive) == "oneshot"; }

/// That the main program waits for peers and knows addresses of the network.
std::optional<Clue> servesByFunctions(const Inquiry& inquiry)
{
    const auto waits = imports(inquiry, waitsForPeers);
    const auto knows = waits ? imports(inquiry, knowsAddresses) : std::nullopt;
    return knows ? std::optional(waits->and_(*knows)) : std::nullopt;
}

/// What its place in the order of the start says.
std::optional<Clue> byOrder(const Inquiry& inquiry)
{
    if (inquiry.unit.has(WantsNetworkOnline))
        return Clue{.confidence = Confidence::Possible,
            .evidence = {
                {QT_TRANSLATE_NOOP("Hazard", "It waits for network-online.target, which means a working network."),
                    {}}}};
    if (inquiry.unit.has(FollowsNetwork) && !isOneshot(inquiry))
        return Clue{.confidence = Confidence::Possible,
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "It starts after network.target, as servers do."), {}}}};
    return std::nullopt;
}

} // namespace

std::optional<Clue> serves(const Inquiry& inquiry)
{
    const std::vector<Endpoint> endpoints = endpointsOf(inquiry);
    for (const Reach reach : {Reach::Network, Reach::Loopback})
        for (const Endpoint& endpoint : endpoints)
            if (endpoint.reach == reach)
                return Clue{.confidence = Confidence::Likely, .evidence = {endpoint.evidence}};
    // what listens at sockets alone, or at those that systemd opened for it, opens no others by itself
    if (!endpoints.empty() || !inquiry.facts.listens.empty() || isOneshot(inquiry))
        return std::nullopt;
    if (const auto local = runs(inquiry, localByDefault))
        return std::nullopt;
    if (auto functions = servesByFunctions(inquiry))
        return functions;
    return runs(inquiry, servers);
}

std::optional<Clue> connectsOut(const Inquiry& inquiry)
{
    for (const Endpoint& peer : seenPeers(inquiry))
        return Clue{.confidence = Confidence::Likely, .evidence = {peer.evidence}};
    if (auto forwards = says(inquiry, "rsyslog", "omfwd"))
        return forwards;
    auto asks = runs(inquiry, askers);
    if (asks && asks->confidence > Confidence::Possible)
        return asks;
    const auto order = byOrder(inquiry);
    if (runs(inquiry, localByDefault) || (!order && !inquiry.facts.listens.empty()))
        return std::nullopt;
    const auto finds = imports(inquiry, findsHosts);
    if (finds && imports(inquiry, connects)) {
        Clue client = *finds;
        client.confidence = Confidence::Possible;
        return order ? client.and_(*order) : client;
    }
    return order ? order : asks;
}

std::optional<Clue> usesNetwork(const Inquiry& inquiry)
{
    auto server = serves(inquiry);
    return server ? server : connectsOut(inquiry);
}

std::optional<Clue> looksUpNames(const Inquiry& inquiry)
{
    if (auto asks = runs(inquiry, askers))
        return asks;
    auto finds = imports(inquiry, findsHosts);
    if (finds)
        finds->confidence = Confidence::Possible;
    return finds ? finds : byOrder(inquiry);
}

} // namespace casemate::clues
