// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/addressfamilies.h"
#include "models/hazards/endpoints.h"
#include "models/hazards/familyusers.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"
#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

#include <sys/socket.h>

namespace casemate {

namespace {

constexpr std::array concerned{"RestrictAddressFamilies"_directive};

bool isForbidden(const Inquiry& inquiry, unsigned family)
{
    return !inquiry.sandbox.allowsFamily(family) && !isNeverConfined(inquiry.facts);
}

/// A finding at the restriction that lets the service have @p families.
void report(const Rule& rule, const Inquiry& inquiry, const clues::Clue& clue, std::string_view families,
    std::vector<Finding>& findings)
{
    const DirectiveId id = concerned.front();
    Sentence title{
        QT_TRANSLATE_NOOP("Hazard", "Allow such sockets as well: RestrictAddressFamilies=%1"), {std::string(families)}};
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = clue.confidence,
        .directive = id,
        .value = display(directive(id), inquiry.unit.value(id), inquiry.dialect),
        .message = {rule.message, {std::string(families)}},
        .evidence = clue.evidence,
        .fixes = {{.title = std::move(title), .changes = {fixes::add(id, families)}}}});
}

/// The same for a service that @p clue tells of, if it does.
void reportIf(const Rule& rule, const Inquiry& inquiry, const std::optional<clues::Clue>& clue,
    std::string_view families, std::vector<Finding>& findings)
{
    if (clue)
        report(rule, inquiry, *clue, families, findings);
}

void checkNetlink(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!isForbidden(inquiry, AF_NETLINK))
        return;
    auto clue = clues::hasSocket(inquiry, AF_NETLINK);
    if (!clue)
        clue = clues::runs(inquiry, familyusers::needsKernel);
    if (!clue || clue->confidence == Confidence::Possible)
        if (auto functions = clues::imports(inquiry, familyusers::asksKernel))
            clue = std::move(functions);
    if (!clue && !clues::runs(inquiry, familyusers::goesOnWithout)) {
        clue = clues::imports(inquiry, familyusers::listsInterfaces);
        if (clue)
            clue->confidence = Confidence::Possible;
    }
    reportIf(rule, inquiry, clue, "AF_NETLINK", findings);
}

/// What makes the service talk to systemd: "Type=notify"; empty where nothing does.
std::string notifyReason(const Inquiry& inquiry)
{
    const std::string_view type = chosenWord(inquiry.unit, "Type"_directive);
    if (type == "notify" || type == "notify-reload")
        return "Type=" + std::string(type);
    const std::string_view watchdog = textOf(inquiry.unit, "WatchdogSec"_directive);
    if (!watchdog.empty() && watchdog != "0" && watchdog != "infinity")
        return "WatchdogSec=" + std::string(watchdog);
    return {};
}

void checkNotify(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const std::string reason = notifyReason(inquiry);
    if (reason.empty() || !isForbidden(inquiry, AF_UNIX) || clues::mainCommands(inquiry).empty())
        return;
    report(rule, inquiry,
        {.confidence = Confidence::Certain,
            .evidence = {{QT_TRANSLATE_NOOP("Hazard",
                              "%1: systemd waits for messages, which arrive over a socket of the family AF_UNIX."),
                {reason}}}},
        "AF_UNIX", findings);
}

/// True where the unit or its D-Bus name makes systemd wait for the service to appear on the bus.
bool isOfBus(const Inquiry& inquiry)
{
    const std::string_view type = chosenWord(inquiry.unit, "Type"_directive);
    const bool isUntyped = std::holds_alternative<std::monostate>(inquiry.unit.value("Type"_directive));
    return type == "dbus" || (isUntyped && !textOf(inquiry.unit, "BusName"_directive).empty());
}

/// A socket in the file system that the service makes or connects to, by its settings or by what its program is known
/// for.
std::optional<clues::Clue> makesSocket(const Inquiry& inquiry)
{
    std::vector<Endpoint> all = endpointsOf(inquiry);
    std::ranges::copy(peersOf(inquiry), std::back_inserter(all));
    for (const Endpoint& endpoint : all)
        if (endpoint.reach == Reach::Path)
            return clues::Clue{.confidence = Confidence::Likely, .evidence = {endpoint.evidence}};
    return clues::runs(inquiry, familyusers::talksLocally);
}

void checkBus(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!isForbidden(inquiry, AF_UNIX) || clues::mainCommands(inquiry).empty())
        return;
    if (!isOfBus(inquiry)) {
        if (notifyReason(inquiry).empty() && !makesSocket(inquiry))
            reportIf(rule, inquiry, clues::imports(inquiry, familyusers::usesBus), "AF_UNIX", findings);
        return;
    }
    report(rule, inquiry,
        {.confidence = Confidence::Certain,
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "Type=dbus: systemd waits for its name on the message bus."),
                {}}}},
        "AF_UNIX", findings);
}

void checkLocal(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    // where the start fails already, that says it
    if (isForbidden(inquiry, AF_UNIX) && notifyReason(inquiry).empty() && !isOfBus(inquiry))
        reportIf(rule, inquiry, makesSocket(inquiry), "AF_UNIX", findings);
}

void checkLog(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const bool isSaid = !notifyReason(inquiry).empty() || isOfBus(inquiry) || makesSocket(inquiry)
        || clues::imports(inquiry, familyusers::usesBus);
    if (isForbidden(inquiry, AF_UNIX) && !isSaid)
        reportIf(rule, inquiry, clues::imports(inquiry, familyusers::writesLog), "AF_UNIX", findings);
}

/// Of both families of the internet those that are forbidden, as one would write them.
std::string forbiddenNetwork(const Inquiry& inquiry)
{
    std::string families;
    if (isForbidden(inquiry, AF_INET))
        families = "AF_INET";
    if (isForbidden(inquiry, AF_INET6))
        families += families.empty() ? "AF_INET6" : " AF_INET6";
    return families;
}

void checkNetwork(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const std::string families = forbiddenNetwork(inquiry);
    if (families.empty())
        return;
    const bool isWithoutIpv6 = inquiry.facts.kernel.hasIpv6 == false;
    for (const Endpoint& endpoint : endpointsOf(inquiry)) {
        const bool isMet = (endpoint.isIpv4 && isForbidden(inquiry, AF_INET))
            || (endpoint.isIpv6 && !endpoint.isIpv4 && isForbidden(inquiry, AF_INET6) && !isWithoutIpv6);
        if (isMet && endpoint.reach != Reach::Path)
            return report(
                rule, inquiry, {.confidence = Confidence::Likely, .evidence = {endpoint.evidence}}, families, findings);
    }
    // who is allowed one of both by the admin's own choice is believed to need no more, unless a setting says so
    if (isForbidden(inquiry, AF_INET) && endpointsOf(inquiry).empty())
        reportIf(rule, inquiry, clues::usesNetwork(inquiry), families, findings);
}

void checkSpecial(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const familyusers::SpecialFamily& family : familyusers::specialFamilies) {
        if (!isForbidden(inquiry, family.number))
            continue;
        auto clue = clues::hasSocket(inquiry, family.number);
        if (!clue)
            clue = clues::runs(inquiry, family.programs);
        if (!clue || clue->confidence == Confidence::Possible)
            if (auto functions = clues::imports(inquiry, family.functions))
                clue = std::move(functions);
        reportIf(rule, inquiry, clue, addressfamilies::name(family.number), findings);
    }
}

void checkDenyList(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto* set = std::get_if<FamilySet>(&inquiry.unit.value(concerned.front()));
    if (set == nullptr || set->isAllowList || set->listed.none() || set->listed.count() > 12)
        return;
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Certain,
        .directive = concerned.front(),
        .value = display(directive(concerned.front()), inquiry.unit.value(concerned.front()), inquiry.dialect),
        .message = {rule.message, {}},
        .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The list begins with ~: %1 of %2 families are closed."),
            {std::to_string(set->listed.count()), std::to_string(addressfamilies::all().size())}}}});
}

constexpr std::array rows{
    Rule{.id = "notify-socket-forbidden",
        .ref = "NET-03",
        .severity = Severity::Error,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service cannot tell systemd that it is ready or alive: the start blocks until it times out, or the "
            "watchdog kills the service."),
        .check = checkNotify},
    Rule{.id = "message-bus-forbidden",
        .ref = "NET-02",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service cannot reach the message bus (D-Bus), which takes sockets of the family AF_UNIX."),
        .check = checkBus},
    Rule{.id = "local-sockets-forbidden",
        .ref = "NET-02",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service works with sockets in the file system and cannot open them without the family AF_UNIX."),
        .check = checkLocal},
    Rule{.id = "syslog-socket-forbidden",
        .ref = "NET-02",
        .severity = Severity::Warning,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "What the service logs by syslog() is lost: that takes a socket of the family AF_UNIX."),
        .check = checkLog},
    Rule{.id = "network-sockets-forbidden",
        .ref = "NET-04",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service works on the network and cannot open its sockets: %1 is not allowed."),
        .check = checkNetwork},
    Rule{.id = "netlink-sockets-forbidden",
        .ref = "NET-01",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service asks the kernel for network interfaces or devices and fails, or listens nowhere, without the "
            "family AF_NETLINK."),
        .check = checkNetlink},
    Rule{.id = "special-sockets-forbidden",
        .ref = "NET-05",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard", "The service needs sockets of the family %1, which are not allowed."),
        .check = checkSpecial},
    Rule{.id = "families-denied-one-by-one",
        .ref = "NET-19",
        .severity = Severity::Note,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "Only the listed families are closed, dozens of rare ones stay open, though the score improves. A list of "
            "what is allowed closes all others."),
        .check = checkDenyList},
};

} // namespace

std::span<const Rule> rules::families() { return rows; }

} // namespace casemate
