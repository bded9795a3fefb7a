// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/capabilities.h"
#include "models/hazards/becoming.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>

#include <linux/capability.h>

namespace casemate {

namespace {

constexpr std::array concerned{"PrivateUsers"_directive};

/// Functions that give files to other users.
constexpr std::array<std::string_view, 4> givesFiles{"chown", "fchown", "lchown", "fchownat"};
/// Functions on what belongs to the host, for which capabilities of a user namespace count for nothing.
constexpr std::array<std::string_view, 9> actsOnHost{"adjtimex", "clock_adjtime", "ntp_adjtime", "clock_settime",
    "settimeofday", "sethostname", "swapon", "init_module", "finit_module"};
constexpr std::array<std::string_view, 18> managesNetwork{"NetworkManager", "dhclient", "dhcpcd", "dhcpd", "dnsmasq",
    "hostapd", "wpa_supplicant", "keepalived", "openvpn", "charon", "charon-systemd", "tailscaled", "wg-quick",
    "conntrackd", "ufw-init", "nft", "iptables-restore", "pppd"};
/// Capabilities that are asked for because of something that belongs to the host.
constexpr std::uint64_t hostCapabilities = capabilities::bit(CAP_NET_BIND_SERVICE) | capabilities::bit(CAP_NET_ADMIN)
    | capabilities::bit(CAP_NET_RAW) | capabilities::bit(CAP_SYS_TIME) | capabilities::bit(CAP_SYS_ADMIN)
    | capabilities::bit(CAP_SYS_MODULE) | capabilities::bit(CAP_SYS_RAWIO) | capabilities::bit(CAP_SYSLOG)
    | capabilities::bit(CAP_DAC_READ_SEARCH) | capabilities::bit(CAP_DAC_OVERRIDE);

/// Gathers reasons.
struct Reasons {
    clues::Clue clue{};

    void add(const std::optional<clues::Clue>& other)
    {
        if (!other)
            return;
        clue.confidence = std::max(clue.confidence, other->confidence);
        for (const Sentence& sentence : other->evidence)
            if (!std::ranges::contains(clue.evidence, sentence))
                clue.evidence.push_back(sentence);
    }
};

/// Root that works for others: it becomes them, gives them files, or writes where only they may.
void addRoot(const Inquiry& inquiry, Reasons& reasons)
{
    if (const auto becoming = clues::becoming(inquiry))
        reasons.add(becoming->clue);
    if (auto ability = clues::imports(inquiry, givesFiles)) {
        ability->confidence = Confidence::Possible;
        reasons.add(ability);
    }
    for (const DataFact& data : inquiry.facts.data)
        if (data.folder.look == Look::Seen && data.folder.owner != 0 && (data.folder.permissions & 02U) == 0)
            reasons.add(clues::Clue{.confidence = Confidence::Likely,
                .evidence = {
                    {QT_TRANSLATE_NOOP("Hazard", "%1, where the service seems to write, belongs to another user."),
                        {data.folder.path}}}});
}

std::optional<clues::Clue> ambient(const Inquiry& inquiry)
{
    std::string names;
    for (unsigned capability = 0; capability < 64; ++capability)
        if ((inquiry.sandbox.ambientSet() & hostCapabilities & capabilities::bit(capability)) != 0)
            names += (names.empty() ? "" : " ") + std::string(capabilities::name(capability));
    if (names.empty())
        return std::nullopt;
    return clues::Clue{.confidence = Confidence::Likely,
        .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 gives the service %2, which is then of no use outside of it."),
            {"AmbientCapabilities", names}}}};
}

void checkOwnUsers(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const std::string_view word = chosenWord(inquiry.unit, concerned.front());
    if (word == "no" || word.empty() || isNeverConfined(inquiry.facts))
        return;
    Reasons reasons;
    if (inquiry.sandbox.startsAsRoot() && word == "yes")
        addRoot(inquiry, reasons);
    const bool isRoot = inquiry.sandbox.startsAsRoot() || inquiry.sandbox.ambientSet() != 0;
    if (isRoot) {
        reasons.add(clues::imports(inquiry, actsOnHost));
        reasons.add(clues::runs(inquiry, managesNetwork));
        reasons.add(ambient(inquiry));
    }
    if (reasons.clue.evidence.empty())
        return;
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = reasons.clue.confidence,
        .directive = concerned.front(),
        .value = std::string(word),
        .message = {rule.message, {}},
        .evidence = std::move(reasons.clue.evidence),
        .fixes = {{.title = fixes::setTitle(concerned.front(), "no"),
            .changes = {fixes::choose(inquiry, concerned.front(), "no")}}}});
}

constexpr std::array rows{
    Rule{.id = "root-of-its-own-users",
        .ref = "USR-06",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "With a numbering of users of its own the service's root has no power over other users, their files, or "
            "what belongs to the host."),
        .check = checkOwnUsers},
};

} // namespace

std::span<const Rule> rules::ownUsers() { return rows; }

} // namespace casemate
