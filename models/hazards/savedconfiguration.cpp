// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/clues.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::array concerned{"ProtectSystem"_directive, "ReadOnlyPaths"_directive, "DynamicUser"_directive};

/// A program that writes below /etc in its ordinary work.
struct Saver {
    std::string_view program;
    std::string_view folder;
};
constexpr std::array savers{Saver{"cupsd", "/etc/cups"}, Saver{"NetworkManager", "/etc/NetworkManager"},
    Saver{"certbot", "/etc/letsencrypt"}, Saver{"lego", "/etc/lego"},
    Saver{"transmission-daemon", "/etc/transmission-daemon"}, Saver{"pihole-FTL", "/etc/pihole"},
    Saver{"jellyfin", "/etc/jellyfin"}, Saver{"dhclient", "/etc"}, Saver{"dhcpcd", "/etc"}, Saver{"connmand", "/etc"},
    Saver{"accounts-daemon", "/etc"}, Saver{"realmd", "/etc"}, Saver{"cockpit-certificate-ensure", "/etc/cockpit"},
    Saver{"unattended-upgrade", "/etc"}, Saver{"packagekitd", "/etc"}, Saver{"snapd", "/etc"}, Saver{"puppet", "/etc"},
    Saver{"chef-client", "/etc"}, Saver{"salt-minion", "/etc"}, Saver{"ansible-pull", "/etc"},
    Saver{"cloud-init", "/etc"}, Saver{"kubelet", "/etc/kubernetes"}, Saver{"k3s", "/etc/rancher"},
    Saver{"asterisk", "/etc/asterisk"}, Saver{"sshd-keygen", "/etc/ssh"}, Saver{"lvmdbusd", "/etc/lvm"},
    Saver{"saned-setup", "/etc/sane.d"}, Saver{"wg-quick", "/etc/wireguard"}, Saver{"ufw", "/etc/ufw"},
    Saver{"firewalld", "/etc/firewalld"}, Saver{"tuned", "/etc/tuned"}, Saver{"openhab", "/etc/openhab"},
    Saver{"miniserv.pl", "/etc/webmin"}, Saver{"exim4-config", "/etc/exim4"}};

void checkSavers(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (inquiry.view.isElsewhere())
        return;
    for (const Saver& saver : savers) {
        const std::array names{saver.program};
        const FileView::Verdict verdict = inquiry.view.at(saver.folder);
        if (verdict.access != Access::ReadOnly || !isChanged(inquiry, verdict.cause))
            continue;
        const auto clue = clues::runs(inquiry, names, false);
        const bool isTold = std::ranges::any_of(findings,
            [&](const Finding& each) { return each.directive == verdict.cause && each.rule->ref == rule.ref; });
        if (!clue || isTold)
            continue;
        const std::string cause = causeText(inquiry, verdict);
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = clue->confidence,
            .directive = verdict.cause,
            .value = cause.substr(cause.find('=') + 1),
            .message = {rule.message, {std::string(saver.folder), cause}},
            .evidence = clue->evidence,
            .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Make it writable: ReadWritePaths=%1"),
                           {'-' + std::string(saver.folder)}},
                .changes = {fixes::with("ReadWritePaths"_directive, '-' + std::string(saver.folder))}}}});
    }
}

constexpr std::array rows{
    Rule{.id = "saved-configuration-read-only",
        .ref = "FS-08",
        .severity = Severity::Warning,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service saves settings below %1, which %2 makes read-only: it runs, but what is changed is lost or "
            "refused."),
        .check = checkSavers},
};

} // namespace

std::span<const Rule> rules::savedConfiguration() { return rows; }

} // namespace casemate
