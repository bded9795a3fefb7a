// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/capabilities.h"

#include "models/evidence/files.h"
#include "models/hazards/becoming.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"
#include "models/hazards/ports.h"

#include <algorithm>
#include <array>

#include <linux/capability.h>

/// Capabilities that a service needs to become another user, to listen and to signal.
namespace casemate {

namespace {

using clues::Clue;

constexpr DirectiveId boundingId = "CapabilityBoundingSet"_directive;
constexpr DirectiveId ambientId = "AmbientCapabilities"_directive;
constexpr std::array bounding{boundingId};
constexpr std::array boundingAndAmbient{
    boundingId, ambientId, "NoNewPrivileges"_directive, "User"_directive, "DynamicUser"_directive};
constexpr std::array ambientOnly{ambientId};

using Numbers = std::vector<unsigned>;

std::string namesOf(const Numbers& numbers)
{
    std::string text;
    for (const unsigned number : numbers)
        (text += text.empty() ? "" : " ") += capabilities::name(number);
    return text;
}

/// A finding at CapabilityBoundingSet=, which lacks @p lacking.
Finding boundingFinding(const Rule& rule, const Inquiry& inquiry, const Clue& clue, const Numbers& lacking)
{
    const std::string names = namesOf(lacking);
    return {.rule = &rule,
        .severity = rule.severity,
        .confidence = clue.confidence,
        .directive = boundingId,
        .value = spelt(inquiry, boundingId),
        .message = {rule.message, {names}},
        .evidence = clue.evidence,
        .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Leave it what it needs: CapabilityBoundingSet=%1"), {names}},
            .changes = {fixes::add(boundingId, names)}}}};
}

/// What CapabilityBoundingSet= itself takes of @p needed.
Numbers lackingOf(const Inquiry& inquiry, const Numbers& needed)
{
    Numbers lacking;
    for (const unsigned number : needed)
        if (!inquiry.sandbox.isBounded(number) && inquiry.sandbox.takerOf(number) == boundingId)
            lacking.push_back(number);
    return lacking;
}

/// What it takes to become the other user, of users and of groups.
Numbers identityOf(const clues::Becoming& becoming)
{
    Numbers needed;
    const auto any = [&](std::string_view part) {
        return std::ranges::any_of(becoming.calls, [part](std::string_view call) { return call.contains(part); });
    };
    if (any("uid"))
        needed.push_back(CAP_SETUID);
    if (any("gid") || any("groups"))
        needed.push_back(CAP_SETGID);
    return needed;
}

/// A master opens the logs that its workers' user owns (measured: nginx, whose logs are 0640).
bool opensWorkersFiles(const Inquiry& inquiry, const clues::Becoming& becoming)
{
    return becoming.keepsMaster && clues::setting(inquiry, "nginx", "user") != nullptr;
}

/// What else the service needs then: files of others, signals to workers, ports.
Numbers companionsOf(const Inquiry& inquiry, const clues::Becoming& becoming)
{
    Numbers needed;
    if (becoming.isSureToOwn)
        needed.push_back(CAP_CHOWN);
    if (opensWorkersFiles(inquiry, becoming))
        needed.push_back(CAP_DAC_OVERRIDE);
    if (becoming.keepsMaster)
        needed.push_back(CAP_KILL);
    if (clues::lowPort(inquiry))
        needed.push_back(CAP_NET_BIND_SERVICE);
    return needed;
}

/// True where the service cannot become its other user, which is a finding of its own that names everything.
bool isStuck(const Inquiry& inquiry)
{
    const auto becoming = clues::becoming(inquiry);
    return becoming && !lackingOf(inquiry, identityOf(*becoming)).empty();
}

void checkIdentity(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto becoming = clues::becoming(inquiry);
    if (!becoming)
        return;
    Numbers lacking = lackingOf(inquiry, identityOf(*becoming));
    if (lacking.empty())
        return;
    for (const unsigned number : lackingOf(inquiry, companionsOf(inquiry, *becoming)))
        lacking.push_back(number);
    findings.push_back(boundingFinding(rule, inquiry, becoming->clue, lacking));
}

/// Files that the service gives away, or that are its workers'.
void checkFiles(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto becoming = clues::becoming(inquiry);
    if (!becoming || isStuck(inquiry))
        return;
    const bool isNeeded = rule.parameter == CAP_CHOWN ? becoming->isSureToOwn : opensWorkersFiles(inquiry, *becoming);
    const Numbers lacking = lackingOf(inquiry, {rule.parameter});
    if (isNeeded && !lacking.empty())
        findings.push_back(boundingFinding(rule, inquiry, becoming->clue, lacking));
}

/// The command that signals the main process by kill(1).
std::optional<Clue> signals(const Inquiry& inquiry, bool keepsUserOnly)
{
    static constexpr std::array<std::string_view, 3> killers{"kill", "pkill", "killall"};
    for (const CommandFact& command : inquiry.facts.commands) {
        const bool isSignal = command.directive == "ExecReload"_directive || command.directive == "ExecStop"_directive;
        const std::string_view program = nameOf(command.line.program);
        const bool isRoot = command.line.prefixes.rights == CommandRights::KeepsUser;
        if (isSignal && clues::isConfined(command) && std::ranges::contains(killers, program)
            && (!keepsUserOnly || isRoot))
            return Clue{.confidence = Confidence::Certain,
                .evidence = {
                    {QT_TRANSLATE_NOOP("Hazard", "%1 runs %2."), {command.source.where, command.line.program}}}};
    }
    return std::nullopt;
}

void checkSignals(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const Numbers lacking = lackingOf(inquiry, {CAP_KILL});
    if (lacking.empty() || isStuck(inquiry))
        return;
    const auto becoming = clues::becoming(inquiry);
    std::optional<Clue> clue;
    if (becoming && becoming->keepsMaster)
        clue = becoming->clue;
    else if (const auto signal = becoming ? signals(inquiry, false) : std::nullopt)
        clue = becoming->clue.and_(*signal);
    else if (!inquiry.sandbox.startsAsRoot())
        clue = signals(inquiry, true);
    if (clue)
        findings.push_back(boundingFinding(rule, inquiry, *clue, lacking));
}

void checkRootPort(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const Numbers lacking = lackingOf(inquiry, {CAP_NET_BIND_SERVICE});
    if (!inquiry.sandbox.startsAsRoot() || lacking.empty() || isStuck(inquiry))
        return;
    const auto port = clues::lowPort(inquiry);
    if (!port)
        return;
    Finding made = boundingFinding(rule, inquiry, port->clue, lacking);
    made.message.arguments = {std::to_string(port->number)};
    findings.push_back(std::move(made));
}

/// The program that has the capability of its own file, if none.
const ProgramStep* helpedByFile(const Inquiry& inquiry, unsigned capability)
{
    for (const CommandFact* command : clues::mainCommands(inquiry))
        for (const ProgramStep& step : command->steps)
            if ((step.capabilities & capabilities::bit(capability)) != 0)
                return &step;
    return nullptr;
}

Fix givePort(const Inquiry& inquiry)
{
    static constexpr std::string_view name = "CAP_NET_BIND_SERVICE";
    Fix fix{.title = {QT_TRANSLATE_NOOP("Hazard", "Give it the right to: AmbientCapabilities=%1"), {std::string(name)}},
        .changes = {fixes::add(ambientId, name)}};
    if (!inquiry.sandbox.isBounded(CAP_NET_BIND_SERVICE))
        fix.changes.push_back(fixes::add(boundingId, name));
    return fix;
}

void checkUserPort(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const Sandbox& sandbox = inquiry.sandbox;
    if (sandbox.startsAsRoot() || sandbox.has(CAP_NET_BIND_SERVICE) || inquiry.dialect.scope != Scope::System)
        return;
    const auto port = clues::lowPort(inquiry);
    const ProgramStep* helped = helpedByFile(inquiry, CAP_NET_BIND_SERVICE);
    const bool isBounded = sandbox.isBounded(CAP_NET_BIND_SERVICE);
    if (!port || (helped != nullptr && isBounded && !sandbox.forbidsNewPrivileges()))
        return;
    const bool isByFile = helped != nullptr && isBounded;
    const DirectiveId at = isByFile && isOn(inquiry.unit, "NoNewPrivileges"_directive) ? "NoNewPrivileges"_directive
        : !isBounded                                                                   ? boundingId
        : sandbox.isDynamic()                                                          ? "DynamicUser"_directive
                                                                                       : "User"_directive;
    Finding made{.rule = &rule,
        .severity = rule.severity,
        .confidence = port->isConfigured ? port->clue.confidence : Confidence::Possible,
        .directive = at,
        .value = spelt(inquiry, at),
        .message = {rule.message, {std::to_string(port->number)}},
        .evidence = port->clue.evidence,
        .fixes = {givePort(inquiry)}};
    if (isByFile)
        made.evidence.push_back(
            {QT_TRANSLATE_NOOP("Hazard", "%1 has the capability by its file, which NoNewPrivileges= makes void."),
                {helped->file.path}});
    findings.push_back(std::move(made));
}

void checkAmbient(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    Numbers lacking;
    for (unsigned number = 0; number < capabilities::names().size(); ++number)
        if ((inquiry.sandbox.ambientSet() >> number & 1U) != 0 && !inquiry.sandbox.isBounded(number))
            lacking.push_back(number);
    if (lacking.empty() || isNeverConfined(inquiry.facts))
        return;
    const std::uint64_t left = inquiry.sandbox.ambientSet() & inquiry.sandbox.boundingSet();
    const std::string names = namesOf(lacking);
    Finding made{.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Certain,
        .directive = ambientId,
        .value = spelt(inquiry, ambientId),
        .message = {rule.message, {names}}};
    bool isListed = true;
    for (const unsigned number : lacking) {
        const DirectiveId taker = inquiry.sandbox.takerOf(number);
        isListed = isListed && taker == boundingId;
        made.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "%1= takes %2 from the bounding set."),
            {std::string(directive(taker).name), std::string(capabilities::name(number))}});
    }
    made.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Remove %1 from AmbientCapabilities="), {names}},
        .changes = {{.directive = ambientId, .wanted = left == 0 ? Value() : Value(CapabilitySet{left})}}});
    if (isListed)
        made.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Add %1 to CapabilityBoundingSet="), {names}},
            .changes = {fixes::add(boundingId, names)}});
    findings.push_back(std::move(made));
}

constexpr std::array rows{
    Rule{.id = "ambient-outside-bounding-set",
        .ref = "CAP-04",
        .severity = Severity::Warning, // measured on 257
        .concerns = ambientOnly,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service does not get %1, since the bounding set lacks it. Before systemd 257 it may not start for it "
            "(218/CAPABILITIES)."),
        .check = checkAmbient},
    Rule{.id = "user-change-without-capability",
        .ref = "CAP-01",
        .severity = Severity::Error,
        .concerns = bounding,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service starts as root and then becomes another user, but the bounding set lacks what that takes: "
            "%1."),
        .check = checkIdentity},
    Rule{.id = "owner-change-without-capability",
        .ref = "CAP-10",
        .severity = Severity::Error,
        .concerns = bounding,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message =
            QT_TRANSLATE_NOOP("Hazard", "The service gives files to the user that it becomes, which fails without %1."),
        .check = checkFiles,
        .parameter = CAP_CHOWN},
    Rule{.id = "files-of-others-without-capability",
        .ref = "CAP-08",
        .severity = Severity::Error,
        .concerns = bounding,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "Without %1 even root may not open files that belong to another user: the logs of its workers, for one."),
        .check = checkFiles,
        .parameter = CAP_DAC_OVERRIDE},
    Rule{.id = "signal-without-capability",
        .ref = "CAP-09",
        .severity = Severity::Warning,
        .concerns = bounding,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "Without %1 a process of another user cannot be signalled: reloading fails, or workers cannot be stopped."),
        .check = checkSignals},
    Rule{.id = "low-port-outside-bounding-set",
        .ref = "CAP-02",
        .severity = Severity::Error,
        .concerns = bounding,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service listens on port %1, which not even root may without CAP_NET_BIND_SERVICE."),
        .check = checkRootPort},
    Rule{.id = "low-port-without-capability",
        .ref = "CAP-03",
        .severity = Severity::Error,
        .concerns = boundingAndAmbient,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service listens on port %1, but its user has no right to: CAP_NET_BIND_SERVICE is not given to it."),
        .check = checkUserPort},
};

} // namespace

std::span<const Rule> rules::capabilities() { return rows; }

} // namespace casemate
