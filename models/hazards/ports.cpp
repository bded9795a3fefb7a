// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/ports.h"

#include "models/hazards/endpoints.h"

#include <algorithm>
#include <array>

namespace casemate::clues {

namespace {

/// Programs that listen on a low port unless told otherwise.
struct Habit {
    std::string_view program;
    unsigned port;
};
constexpr std::array habits{Habit{"nginx", 80}, Habit{"openresty", 80}, Habit{"apache2", 80}, Habit{"httpd", 80},
    Habit{"apachectl", 80}, Habit{"apache2ctl", 80}, Habit{"lighttpd", 80}, Habit{"caddy", 80}, Habit{"hiawatha", 80},
    Habit{"sshd", 22}, Habit{"dropbear", 22}, Habit{"named", 53}, Habit{"unbound", 53}, Habit{"dnsmasq", 53},
    Habit{"knotd", 53}, Habit{"kresd", 53}, Habit{"nsd", 53}, Habit{"pdns_server", 53}, Habit{"pdns_recursor", 53},
    Habit{"dnsdist", 53}, Habit{"coredns", 53}, Habit{"stubby", 53}, Habit{"postfix", 25}, Habit{"master", 25},
    Habit{"exim4", 25}, Habit{"exim", 25}, Habit{"smtpd", 25}, Habit{"dovecot", 143}, Habit{"vsftpd", 21},
    Habit{"proftpd", 21}, Habit{"pure-ftpd", 21}, Habit{"in.tftpd", 69}, Habit{"atftpd", 69}, Habit{"rpcbind", 111},
    Habit{"smbd", 445}, Habit{"nmbd", 137}, Habit{"slapd", 389}, Habit{"snmpd", 161}, Habit{"snmptrapd", 162},
    Habit{"ntpd", 123}, Habit{"cupsd", 631}, Habit{"dhcpd", 67}, Habit{"kea-dhcp4", 67}, Habit{"krb5kdc", 88},
    Habit{"kadmind", 749}, Habit{"innd", 119}, Habit{"nnrpd", 119}, Habit{"in.telnetd", 23}, Habit{"ptp4l", 319},
    Habit{"charon", 500}, Habit{"charon-systemd", 500}, Habit{"pluto", 500}, Habit{"ypserv", 834}};

unsigned firstFree(const Inquiry& inquiry) { return inquiry.facts.kernel.firstFreePort.value_or(1024); }

} // namespace

std::optional<LowPort> lowPort(const Inquiry& inquiry)
{
    if (!inquiry.facts.listens.empty())
        return std::nullopt;
    bool isKnown = false;
    for (const Endpoint& each : endpointsOf(inquiry)) {
        isKnown = isKnown || each.port.has_value();
        if (each.reach != Reach::Path && each.port && *each.port < firstFree(inquiry))
            return LowPort{*each.port, {.confidence = Confidence::Likely, .evidence = {each.evidence}}, true};
    }
    if (isKnown)
        return std::nullopt;
    for (const Habit& row : habits) {
        const std::array wanted{row.program};
        auto clue = row.port < firstFree(inquiry) ? runs(inquiry, wanted) : std::nullopt;
        if (!clue)
            continue;
        clue->evidence.push_back(
            {QT_TRANSLATE_NOOP("Hazard", "It listens on port %1 unless told otherwise."), {std::to_string(row.port)}});
        return LowPort{row.port, *std::move(clue), false};
    }
    return std::nullopt;
}

} // namespace casemate::clues
