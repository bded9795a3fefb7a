// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"
#include "models/hazards/recorded.h"

#include <algorithm>
#include <array>
#include <iterator>

/// Lines that this system cannot enforce, or where something beside systemd has a say.
namespace casemate {

namespace {

constexpr std::array addresses{"IPAddressDeny"_directive, "IPAddressAllow"_directive};
/// What takes a view of the file system of the service's own.
constexpr std::array views{"ProtectSystem"_directive, "ProtectHome"_directive, "PrivateTmp"_directive,
    "PrivateDevices"_directive, "ProtectKernelTunables"_directive, "ProtectKernelModules"_directive,
    "ProtectKernelLogs"_directive, "ProtectControlGroups"_directive, "ReadWritePaths"_directive,
    "ReadOnlyPaths"_directive, "InaccessiblePaths"_directive, "TemporaryFileSystem"_directive, "BindPaths"_directive,
    "BindReadOnlyPaths"_directive, "ProtectProc"_directive, "ProcSubset"_directive};
/// What opens a path to the service.
constexpr std::array openings{"ReadWritePaths"_directive, "BindPaths"_directive, "BindReadOnlyPaths"_directive,
    "StateDirectory"_directive, "CacheDirectory"_directive, "LogsDirectory"_directive, "RuntimeDirectory"_directive};

bool isSet(const Inquiry& inquiry, DirectiveId id)
{
    const Value& value = inquiry.unit.value(id);
    if (std::holds_alternative<std::monostate>(value))
        return false;
    const std::string shown = display(directive(id), value, inquiry.dialect);
    return !shown.empty() && shown != "no" && shown != defaultText(directive(id), inquiry.dialect);
}

Finding finding(const Rule& rule, const Inquiry& inquiry, Confidence confidence, DirectiveId id)
{
    return {.rule = &rule,
        .severity = rule.severity,
        .confidence = confidence,
        .directive = id,
        .value = display(directive(id), inquiry.unit.value(id), inquiry.dialect),
        .message = {rule.message, {}}};
}

template <std::size_t N>
std::optional<DirectiveId> firstSet(const Inquiry& inquiry, const std::array<DirectiveId, N>& ids)
{
    const auto at =
        std::ranges::find_if(ids, [&](DirectiveId id) { return isSet(inquiry, id) && isChanged(inquiry, id); });
    return at == ids.end() ? std::nullopt : std::optional(*at);
}

void checkAddresses(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const bool isOfUser = inquiry.dialect.scope == Scope::User;
    const auto id = firstSet(inquiry, addresses);
    if (!id || (!isOfUser && inquiry.facts.kernel.hasNewGroups != false))
        return;
    Finding made = finding(rule, inquiry, Confidence::Certain, *id);
    made.evidence = {isOfUser
            ? Sentence{QT_TRANSLATE_NOOP("Hazard", "A user's manager has no right to filter packets."), {}}
            : Sentence{QT_TRANSLATE_NOOP("Hazard", "Only control groups of version 1 are mounted."), {}}};
    findings.push_back(std::move(made));
}

/// Before 254 a user's manager makes no user namespace by itself, without which it may not mount.
void checkUserScope(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto id = firstSet(inquiry, views);
    if (!id || inquiry.dialect.scope != Scope::User || inquiry.dialect.version >= SystemdVersion{254}
        || chosenWord(inquiry.unit, "PrivateUsers"_directive) != "no")
        return;
    Finding made = finding(rule, inquiry, Confidence::Likely, *id);
    made.fixes = {{.title = fixes::setTitle("PrivateUsers"_directive, "yes"),
        .changes = {fixes::choose(inquiry, "PrivateUsers"_directive, "yes")}}};
    findings.push_back(std::move(made));
}

void checkContainer(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto id = firstSet(inquiry, views);
    // its own containers let a service mount
    const std::string& container = inquiry.facts.kernel.container;
    if (!id || container.empty() || container == "systemd-nspawn" || inquiry.dialect.scope == Scope::User)
        return;
    Finding made = finding(rule, inquiry, Confidence::Possible, *id);
    made.message.arguments = {container};
    findings.push_back(std::move(made));
}

void checkProfile(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const KernelFact& kernel = inquiry.facts.kernel;
    const auto id = firstSet(inquiry, openings);
    const bool isOff = kernel.knowsModules && !std::ranges::contains(kernel.securityModules, "apparmor");
    const auto refusals = clues::refusals(inquiry);
    std::string profile = inquiry.facts.profile;
    if (profile.empty() && !refusals.empty())
        profile = inquiry.facts.journal.denials.front().profile;
    if (!id || profile.empty() || isOff)
        return;
    Finding made = finding(rule, inquiry, Confidence::Likely, *id);
    made.message.arguments = {profile};
    made.evidence = {
        {QT_TRANSLATE_NOOP("Hazard", "%1 is a profile of AppArmor for the service's program."), {profile}}};
    std::ranges::copy(refusals, std::back_inserter(made.evidence));
    findings.push_back(std::move(made));
}

constexpr std::array rows{
    Rule{.id = "addresses-not-filtered-here",
        .ref = "NET-11",
        .severity = Severity::Warning,
        .concerns = addresses,
        .message = QT_TRANSLATE_NOOP("Hazard", "No addresses are filtered here: systemd warns once and goes on."),
        .check = checkAddresses},
    Rule{.id = "view-needs-own-users",
        .ref = "FMT-07",
        .severity = Severity::Warning,
        .concerns = views,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "Before systemd 254 a user's manager cannot give a service its own view of the file system without "
            "PrivateUsers=yes: this and its like have no effect."),
        .check = checkUserScope},
    Rule{.id = "container-may-refuse",
        .ref = "FMT-08",
        .severity = Severity::Note,
        .concerns = views,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "This system runs in a container (%1), which may refuse what a view of its own takes: the service then "
            "fails with 226/NAMESPACE, or runs without it."),
        .check = checkContainer},
    Rule{.id = "profile-may-refuse",
        .ref = "FMT-09",
        .severity = Severity::Note,
        .concerns = openings,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "What the unit opens AppArmor may still refuse: %1 has to allow the same paths."),
        .check = checkProfile},
};

} // namespace

std::span<const Rule> rules::enforcement() { return rows; }

} // namespace casemate
