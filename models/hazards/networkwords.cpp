// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"
#include "models/hazards/unknownwords.h"

#include <algorithm>
#include <array>

/// Words of the restrictions of the network that systemd passes over, and what these do not reach.
namespace casemate {

namespace {

constexpr DirectiveId familiesId = "RestrictAddressFamilies"_directive;
constexpr std::array families{familiesId};
constexpr std::array addresses{"IPAddressAllow"_directive, "IPAddressDeny"_directive};

Finding finding(const Rule& rule, DirectiveId id, std::string value, std::vector<std::string> arguments)
{
    return {.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Certain,
        .directive = id,
        .value = std::move(value),
        .message = {rule.message, std::move(arguments)}};
}

/// True where the line of @p remark, or a part of it, is lost.
bool losesWords(const Inquiry& inquiry, const Remark& remark)
{
    const auto origins = inquiry.unit.origins(remark.directive);
    const bool isLost =
        remark.issue.consequence == Consequence::WordIgnored || remark.issue.consequence == Consequence::LineIgnored;
    // an empty line behind it resets all the same
    return isLost && remark.issue.kind != IssueKind::Empty
        && (origins.empty() || isInForce(inquiry, remark.directive, remark.origin) || origins.back() < remark.origin);
}

/// The words behind @p word in @p line, which newer versions drop with it.
std::string behind(const std::string& line, const std::string& word)
{
    const auto at = line.find(word);
    const auto rest = at == std::string::npos ? at : line.find_first_not_of(" \t", at + word.size());
    return rest == std::string::npos ? std::string() : line.substr(rest);
}

void checkFamilies(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    std::size_t count = 0;
    for (const Remark& remark : inquiry.loading.remarks) {
        if (remark.directive != familiesId || !losesWords(inquiry, remark))
            continue;
        if (++count > mostRemarks) {
            ++findings.back().others;
            continue;
        }
        const std::string line = shortened(lineAt(inquiry, remark.origin));
        Finding made = finding(rule, familiesId, line, {remark.issue.word});
        made.evidence = {shownLine(inquiry, familiesId, remark.origin)};
        const std::string lost = inquiry.dialect.version >= SystemdVersion{262} ? behind(line, remark.issue.word) : "";
        if (!lost.empty())
            made.evidence.push_back(
                {QT_TRANSLATE_NOOP("Hazard", "systemd %1 drops the rest of the line with it: %2"), {"262", lost}});
        findings.push_back(std::move(made));
    }
}

void checkAddresses(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    std::size_t count = 0;
    for (const Remark& remark : inquiry.loading.remarks) {
        if (!std::ranges::contains(addresses, remark.directive) || !losesWords(inquiry, remark))
            continue;
        if (++count > mostRemarks) {
            ++findings.back().others;
            continue;
        }
        Finding made = finding(rule, remark.directive, remark.issue.word, {remark.issue.word});
        made.evidence = {shownLine(inquiry, remark.directive, remark.origin)};
        findings.push_back(std::move(made));
    }
}

/// Sockets that systemd opens and hands over are none that the service asks for.
void checkHandedOver(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (inquiry.facts.listens.empty() || !inquiry.sandbox.restrictsFamilies() || !isChanged(inquiry, familiesId))
        return;
    const ListenFact& listen = inquiry.facts.listens.front();
    Finding made = finding(rule, familiesId,
        display(directive(familiesId), inquiry.unit.value(familiesId), inquiry.dialect), {listen.unit});
    made.evidence = {
        {QT_TRANSLATE_NOOP("Hazard", "%1 says: %2 %3"), {listen.source.where, listen.kind, listen.address}}};
    findings.push_back(std::move(made));
}

constexpr std::array rows{
    Rule{.id = "unknown-address-family",
        .ref = "NET-18",
        .severity = Severity::Error,
        .concerns = families,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "systemd does not know the address family \"%1\" and skips it: the list is another one than written."),
        .check = checkFamilies},
    Rule{.id = "unknown-address",
        .ref = "NET-10",
        .severity = Severity::Error,
        .concerns = addresses,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "systemd skips \"%1\": it takes numeric addresses with a prefix, any, localhost, link-local and multicast, "
            "but no names of hosts and no ports."),
        .check = checkAddresses},
    Rule{.id = "handed-over-sockets-unrestricted",
        .ref = "NET-20",
        .severity = Severity::Note,
        .concerns = families,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The restriction is on new sockets. Those that %1 hands over work whatever their family."),
        .check = checkHandedOver},
};

} // namespace

std::span<const Rule> rules::networkWords() { return rows; }

} // namespace casemate
