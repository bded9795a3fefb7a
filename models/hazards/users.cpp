// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/becoming.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::array userDirectives{"User"_directive};
constexpr std::array groupDirectives{"Group"_directive, "SupplementaryGroups"_directive};
constexpr std::array dynamicDirectives{"DynamicUser"_directive};
constexpr std::array serviceFolders{"StateDirectory"_directive, "CacheDirectory"_directive, "LogsDirectory"_directive};

/// Programs that act for every user or on the whole machine, and are of no use to another user than root.
constexpr std::array<std::string_view, 60> rootPrograms{"sshd", "cron", "crond", "anacron", "atd", "login", "agetty",
    "getty", "dovecot", "master", "postfix", "exim4", "exim", "vsftpd", "proftpd", "pure-ftpd", "smbd", "nmbd",
    "winbindd", "cupsd", "dockerd", "containerd", "libvirtd", "virtqemud", "NetworkManager", "dhclient", "dhcpcd",
    "udisksd", "xinetd", "inetd", "smartd", "mdadm", "multipathd", "acpid", "auditd", "fail2ban-server",
    "unattended-upgrade", "packagekitd", "snapd", "lxd", "incusd", "gdm3", "lightdm", "sddm", "xrdp-sesman",
    "automount", "pg_ctlcluster", "mysqld_safe", "php-fpm", "apache2", "apachectl", "apache2ctl", "httpd", "tuned",
    "irqbalance", "keepalived", "nfsdcld", "rpc.mountd", "rpc.nfsd", "supervisord"};

/// True where the unit, as its author wrote it, starts as root, and somebody changed that.
bool wasRoot(const Inquiry& inquiry, DirectiveId changed)
{
    if (!isChanged(inquiry, changed) || inquiry.dialect.scope != Scope::System)
        return false;
    if (inquiry.loading.stack == nullptr || !inquiry.loading.stack->fragment)
        return true;
    const UnitDocument& fragment = *inquiry.loading.stack->fragment->document;
    return std::ranges::none_of(fragment.assignments(inquiry.dialect.version), [&](const Assignment& each) {
        const bool isRoot = each.value.empty() || each.value == "root" || each.value == "0";
        return fragment.sectionName(each) == "Service"
            && ((each.key == "User" && !isRoot) || (each.key == "DynamicUser" && each.value != "no"));
    });
}

/// Why the service needs to be root: as if it still were.
std::optional<clues::Clue> whyRoot(const Inquiry& inquiry)
{
    EffectiveUnit before = inquiry.unit;
    before.set("User"_directive, {});
    before.set("DynamicUser"_directive, {});
    const Sandbox sandbox(before, inquiry.dialect);
    const Inquiry asRoot{.unit = before,
        .facts = inquiry.facts,
        .dialect = inquiry.dialect,
        .view = inquiry.view,
        .sandbox = sandbox,
        .loading = inquiry.loading};
    if (auto clue = clues::runs(inquiry, rootPrograms))
        return clue;
    const auto becoming = clues::becoming(asRoot);
    if (!becoming)
        return std::nullopt;
    std::optional<clues::Clue> clue = becoming->clue;
    // the first sentence says that no User= is set; and a program able to change its user may also do without
    clue->evidence.erase(clue->evidence.begin());
    const bool isSaid = std::ranges::any_of(inquiry.facts.configurations,
        [](const ConfigurationFact& each) { return each.last("user") != nullptr || each.last("username") != nullptr; });
    if (!isSaid)
        clue->confidence = Confidence::Possible;
    return clue;
}

bool isMade(const Inquiry& inquiry, std::string_view path) { return inquiry.view.paths().made().hasAtOrAbove(path); }

/// What the user that the service shall run as cannot write.
clues::Clue closedTo(const Inquiry& inquiry)
{
    clues::Clue closed;
    const auto add = [&](Confidence confidence, Sentence sentence) {
        closed.confidence = std::max(closed.confidence, confidence);
        closed.evidence.push_back(std::move(sentence));
    };
    for (const NamedPath& named : inquiry.facts.paths)
        if (named.role == PathRole::PidFile && named.folder.look == Look::Seen && !mayWrite(inquiry.facts, named.folder)
            && !isMade(inquiry, placeOf(named.folder)))
            add(Confidence::Certain,
                {QT_TRANSLATE_NOOP("Hazard", "The PID file %1 is in a folder of another user."), {named.file.path}});
    for (const DataFact& data : inquiry.facts.data)
        if (data.folder.look == Look::Seen && !mayWrite(inquiry.facts, data.folder)
            && !isMade(inquiry, placeOf(data.folder)))
            add(Confidence::Likely,
                {QT_TRANSLATE_NOOP("Hazard", "%1, where the service seems to write, belongs to another user."),
                    {data.folder.path}});
    return closed;
}

/// DynamicUser= (parameter 1) or User= over a service that worked as another user.
void checkNewUser(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const DirectiveId concerned = rule.concerns.front();
    const bool isDynamic = rule.parameter == 1;
    const AccountFact& account = inquiry.facts.account;
    const bool isMeant = isDynamic ? isOn(inquiry.unit, concerned) && account.isDynamic
                                   : !inquiry.sandbox.startsAsRoot() && !inquiry.sandbox.isDynamic()
            && account.look == Look::Seen && account.uid != 0;
    // who wrote the fragment wrote the whole service, whoever that was
    const auto lines = inquiry.unit.origins(concerned);
    const bool isAdded = lines.empty() || lines.back().file > 0;
    if (!isMeant || !isAdded || isNeverConfined(inquiry.facts) || !isChanged(inquiry, concerned))
        return;
    clues::Clue clue = closedTo(inquiry);
    if (wasRoot(inquiry, concerned))
        if (auto root = whyRoot(inquiry)) {
            clue.confidence = std::max(clue.confidence, root->confidence);
            clue.evidence.insert(clue.evidence.begin(), root->evidence.begin(), root->evidence.end());
        }
    if (clue.evidence.empty())
        return;
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = clue.confidence,
        .directive = concerned,
        .value = isDynamic ? "yes" : account.name,
        .message = {rule.message, {account.name}},
        .evidence = std::move(clue.evidence),
        .fixes = {{.title = isDynamic ? fixes::setTitle(concerned, "no")
                                      : Sentence{QT_TRANSLATE_NOOP("Hazard", "Leave the user as it was"), {}},
            .changes = {isDynamic ? fixes::choose(inquiry, concerned, "no") : fixes::reset(concerned)}}}});
}

/// A folder that is to become a link into .../private but is a link to elsewhere, or lies in another such folder.
void checkFolders(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!isOn(inquiry.unit, "DynamicUser"_directive))
        return;
    for (const NamedPath& named : inquiry.facts.paths) {
        const bool isMeant = named.role == PathRole::Made && std::ranges::contains(serviceFolders, named.directive);
        const std::string here = placeOf(named.folder) + named.file.path.substr(named.file.path.rfind('/'));
        const std::string& there = placeOf(named.file);
        if (!isMeant || named.file.look != Look::Seen || there == here || there.contains("/private/"))
            continue;
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Certain,
            .directive = named.directive,
            .value = named.entry,
            .message = {rule.message, {named.file.path, std::string(directive(named.directive).name)}},
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 leads to %2."), {named.file.path, there}}},
            .fixes = {{.title = fixes::setTitle("DynamicUser"_directive, "no"),
                .changes = {fixes::choose(inquiry, "DynamicUser"_directive, "no")}}}});
    }
}

void checkStaticName(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const AccountFact& account = inquiry.facts.account;
    if (!isOn(inquiry.unit, "DynamicUser"_directive) || account.isDynamic || account.look != Look::Seen)
        return;
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Certain,
        .directive = dynamicDirectives.front(),
        .value = "yes",
        .message = {rule.message, {account.name}},
        .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 has a user %2."), {account.source.where, account.name}}}});
}

void checkMissingUser(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const AccountFact& account = inquiry.facts.account;
    // a template's user comes with its instance
    const bool isVaried = textOf(inquiry.unit, userDirectives.front()).contains('%');
    if (account.look != Look::Missing || account.isDynamic || account.name.empty() || isVaried)
        return;
    Finding found{.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Certain,
        .directive = userDirectives.front(),
        .value = account.name,
        .message = {rule.message, {account.name}},
        .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 has no user %2."), {account.source.where, account.name}}}};
    if (isChanged(inquiry, userDirectives.front()))
        found.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Leave the user as it was"), {}},
            .changes = {fixes::reset(userDirectives.front())}});
    findings.push_back(std::move(found));
}

void checkNobody(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const std::string_view user = textOf(inquiry.unit, userDirectives.front());
    if ((user != "nobody" && user != "65534") || inquiry.sandbox.isDynamic())
        return;
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Certain,
        .directive = userDirectives.front(),
        .value = std::string(user),
        .message = {rule.message, {std::string(user)}},
        .fixes = {{.title = fixes::setTitle(dynamicDirectives.front(), "yes"),
            .changes = {
                fixes::reset(userDirectives.front()), fixes::choose(inquiry, dynamicDirectives.front(), "yes")}}}});
    // a throw-away user owns nothing that is there already
    if (!inquiry.facts.data.empty())
        findings.back().fixes.clear();
}

/// Groups whose members are root to all intents: by a daemon that does as they say, by the disks, by the passwords.
void checkMightyGroups(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    static constexpr std::array<std::string_view, 10> mighty{
        "docker", "sudo", "wheel", "disk", "shadow", "lxd", "incus-admin", "libvirt", "kmem", "root"};
    const auto* list = std::get_if<EntryList>(&inquiry.unit.value(groupDirectives.back()));
    if (inquiry.sandbox.startsAsRoot() || list == nullptr || !isChanged(inquiry, groupDirectives.back()))
        return;
    for (const std::string& entry : list->entries)
        if (std::ranges::contains(mighty, entry))
            findings.push_back({.rule = &rule,
                .severity = rule.severity,
                .confidence = Confidence::Certain,
                .directive = groupDirectives.back(),
                .value = entry,
                .message = {rule.message, {entry}},
                .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Remove %1 from %2="),
                               {entry, std::string(directive(groupDirectives.back()).name)}},
                    .changes = {fixes::without(groupDirectives.back(), entry)}}}});
}

constexpr std::array rows{
    Rule{.id = "user-missing",
        .ref = "USR-07",
        .severity = Severity::Error,
        .concerns = userDirectives,
        .message = QT_TRANSLATE_NOOP("Hazard", "The service will not start (217/USER): there is no user %1."),
        .check = checkMissingUser},
    Rule{.id = "dynamic-user-loses-rights",
        .ref = "USR-01",
        .severity = Severity::Error,
        .concerns = dynamicDirectives,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "A throw-away user has neither the rights nor the files that the service works with now."),
        .check = checkNewUser,
        .parameter = 1},
    Rule{.id = "user-loses-rights",
        .ref = "USR-08",
        .severity = Severity::Error,
        .concerns = userDirectives,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "As %1 the service has neither the rights nor the files that it works with now."),
        .check = checkNewUser},
    Rule{.id = "service-folder-is-a-link",
        .ref = "USR-03",
        .severity = Severity::Error,
        .concerns = serviceFolders,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service will not start: under DynamicUser= systemd turns %1 (%2) into a link of its own, but finds "
            "another one there."),
        .check = checkFolders},
    Rule{.id = "dynamic-user-is-static",
        .ref = "USR-04",
        .severity = Severity::Note,
        .concerns = dynamicDirectives,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The user %1 exists already and stays what it is; of DynamicUser= only its strict sandbox remains."),
        .check = checkStaticName},
    Rule{.id = "user-nobody",
        .ref = "USR-09",
        .severity = Severity::Note,
        .concerns = userDirectives,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "Many services share the user %1: each may signal and trace the others, and read what they write."),
        .check = checkNobody},
    Rule{.id = "group-like-root",
        .ref = "USR-10",
        .severity = Severity::Warning,
        .concerns = groupDirectives,
        .message = QT_TRANSLATE_NOOP("Hazard", "Whoever is in the group %1 can become root on this machine."),
        .check = checkMightyGroups},
};

} // namespace

std::span<const Rule> rules::users() { return rows; }

} // namespace casemate
