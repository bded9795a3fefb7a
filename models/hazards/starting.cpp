// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/clues.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"
#include "models/sandbox/loaderror.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::array commandDirectives{"ExecStart"_directive};
constexpr std::array folderDirectives{"WorkingDirectory"_directive};
constexpr std::array dynamicDirectives{"DynamicUser"_directive};
constexpr std::array temporaryDirectives{"PrivateTmp"_directive};
constexpr std::array rootDirectives{"RootDirectory"_directive};
constexpr std::array typeDirectives{"Type"_directive};
constexpr std::array fileSystemDirectives{"RestrictFileSystems"_directive};
constexpr std::array groupDirectives{"Group"_directive, "SupplementaryGroups"_directive};

/// Directives that harden.
constexpr std::array hardening{"ProtectSystem"_directive, "ProtectHome"_directive, "PrivateTmp"_directive,
    "PrivateDevices"_directive, "PrivateNetwork"_directive, "PrivateUsers"_directive, "NoNewPrivileges"_directive,
    "CapabilityBoundingSet"_directive, "SystemCallFilter"_directive, "RestrictAddressFamilies"_directive,
    "RestrictNamespaces"_directive, "MemoryDenyWriteExecute"_directive, "IPAddressDeny"_directive};

bool isHardenedHere(const Inquiry& inquiry)
{
    return std::ranges::any_of(hardening, [&](DirectiveId id) { return isChanged(inquiry, id); });
}

Finding plain(
    const Rule& rule, Confidence confidence, DirectiveId id, std::string value, std::vector<std::string> arguments = {})
{
    return {.rule = &rule,
        .severity = rule.severity,
        .confidence = confidence,
        .directive = id,
        .value = std::move(value),
        .message = {rule.message, std::move(arguments)}};
}

/// What systemd refuses to load, where a change of the directive at fault is the way out.
std::optional<LoadErrorKind> refusal(const Inquiry& inquiry)
{
    if (inquiry.loading.stack == nullptr)
        return std::nullopt;
    const auto error = loadError(*inquiry.loading.stack, inquiry.unit, inquiry.dialect);
    return error ? std::optional(error->kind) : std::nullopt;
}

void checkSeveralCommands(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto* list = std::get_if<EntryList>(&inquiry.unit.value(commandDirectives.front()));
    if (refusal(inquiry) != LoadErrorKind::SeveralExecStart || list == nullptr)
        return;
    Finding found = plain(rule, Confidence::Certain, commandDirectives.front(), list->entries.back());
    for (const std::string& entry : list->entries)
        found.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "One command is: %1"), {entry}});
    found.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Put an empty ExecStart= before the last one"), {}},
        .changes = {{.directive = commandDirectives.front(), .wanted = Value(EntryList{{list->entries.back()}})}}});
    findings.push_back(std::move(found));
}

void checkDynamicHome(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto kind = refusal(inquiry);
    if (kind != LoadErrorKind::DynamicUserHome && kind != LoadErrorKind::DynamicUserInUserManager)
        return;
    Finding found = plain(rule, Confidence::Certain, dynamicDirectives.front(), "yes");
    found.fixes.push_back({.title = fixes::setTitle(dynamicDirectives.front(), "no"),
        .changes = {fixes::choose(inquiry, dynamicDirectives.front(), "no")}});
    findings.push_back(std::move(found));
}

void checkWorkingFolder(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const NamedPath& named : inquiry.facts.paths) {
        const std::string& path = placeOf(named.file);
        const bool isMeant = named.role == PathRole::WorkingFolder && !named.mayMiss && !inquiry.view.isElsewhere();
        const bool isGuess = isVolatile(path) && !inquiry.facts.isLive;
        if (!isMeant || named.file.look != Look::Missing || isGuess || isMadeBySystemd(inquiry, path)
            || isMadeAtBoot(inquiry, path) || inquiry.view.at(path).access == Access::Replaced)
            continue;
        Finding found = plain(rule, Confidence::Certain, named.directive, named.entry, {named.file.path});
        found.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "%1 does not exist."), {named.file.path}});
        found.fixes.push_back({.title = fixes::setTitle(named.directive, '-' + named.entry),
            .changes = {fixes::choose(inquiry, named.directive, '-' + named.entry)}});
        if (const auto own = fixes::ownFolder(inquiry, path))
            found.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Let systemd make the folder: %1=%2"),
                                       {std::string(directive(own->directive).name), own->name}},
                .changes = {fixes::with(own->directive, own->name)}});
        findings.push_back(std::move(found));
    }
    if (refusal(inquiry) == LoadErrorKind::WorkingFolderInApi) {
        const std::string folder(textOf(inquiry.unit, folderDirectives.front()));
        Finding found = plain(rule, Confidence::Certain, folderDirectives.front(), folder, {folder});
        found.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Work in the root folder instead"), {}},
            .changes = {fixes::choose(inquiry, folderDirectives.front(), "/")}});
        findings.push_back(std::move(found));
    }
}

/// What a tree of the service's own lacks, unless something of the host is bound into it.
void checkOwnRoot(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const std::string root(textOf(inquiry.unit, rootDirectives.front()));
    if (root.empty() || root == "/")
        return;
    const auto isBound = [&](const std::string& path) {
        return std::ranges::any_of(inquiry.facts.paths, [&](const NamedPath& named) {
            return named.role == PathRole::BindTarget && isBelow(root + path, named.file.path);
        });
    };
    std::vector<Sentence> missing;
    const auto lacks = [&](const FileFact& file) {
        if (file.look == Look::Missing && !file.path.empty() && file.path.starts_with('/') && !isBound(file.path))
            missing.push_back({QT_TRANSLATE_NOOP("Hazard", "%1 lacks %2."), {root, file.path}});
    };
    for (const CommandFact& command : inquiry.facts.commands) {
        if (!clues::isConfined(command) || command.directive != commandDirectives.front())
            continue;
        lacks(command.steps.front().file);
        const auto binary = inquiry.facts.binaries.find(command.program().file.resolved);
        if (binary == inquiry.facts.binaries.end())
            continue;
        lacks(binary->second.loader);
        for (const LibraryFact& library : binary->second.libraries)
            if (library.look == Look::Missing && !isBound("/usr/lib") && !isBound("/lib"))
                missing.push_back({QT_TRANSLATE_NOOP("Hazard", "%1 lacks %2."), {root, library.name}});
    }
    if (missing.empty())
        return;
    Finding found = plain(rule, Confidence::Certain, rootDirectives.front(), root, {root});
    found.evidence = std::move(missing);
    findings.push_back(std::move(found));
}

void checkMissingGroup(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const std::string main(textOf(inquiry.unit, groupDirectives.front()));
    for (const GroupFact& group : inquiry.facts.groups) {
        if (group.look != Look::Missing || group.name.contains('%') || inquiry.sandbox.isDynamic())
            continue;
        const bool isMain = group.name == main;
        Finding found = plain(rule, Confidence::Certain, groupDirectives[isMain ? 0 : 1], group.name, {group.name});
        found.evidence.push_back(
            {QT_TRANSLATE_NOOP("Hazard", "%1 has no group %2."), {group.source.where, group.name}});
        if (!isMain)
            found.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Remove %1 from %2="),
                                       {group.name, std::string(directive(groupDirectives.back()).name)}},
                .changes = {fixes::without(groupDirectives.back(), group.name)}});
        findings.push_back(std::move(found));
    }
}

/// Programs that hand the work to somebody else, who has a sandbox of his own or none.
void checkElsewhere(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    static constexpr std::array<std::string_view, 18> delegates{"docker", "podman", "docker-compose", "virsh",
        "systemctl", "machinectl", "lxc", "lxc-start", "incus", "kubectl", "at", "batch", "busctl", "gdbus",
        "dbus-send", "nerdctl", "flatpak", "systemd-run"};
    const auto clue = isHardenedHere(inquiry) ? clues::runs(inquiry, delegates) : std::nullopt;
    if (!clue)
        return;
    const auto* list = std::get_if<EntryList>(&inquiry.unit.value(commandDirectives.front()));
    Finding found =
        plain(rule, clue->confidence, commandDirectives.front(), list == nullptr ? "" : list->entries.front());
    found.evidence = clue->evidence;
    findings.push_back(std::move(found));
}

void checkEarly(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const bool isEarly = chosenWord(inquiry.unit, "DefaultDependencies"_directive) == "no";
    if (!isEarly || chosenWord(inquiry.unit, temporaryDirectives.front()) != "yes"
        || !isChanged(inquiry, temporaryDirectives.front()))
        return;
    Finding found = plain(rule, Confidence::Possible, temporaryDirectives.front(), "yes");
    found.evidence.push_back(
        {QT_TRANSLATE_NOOP("Hazard", "%1 is set: the unit starts early in the boot."), {"DefaultDependencies=no"}});
    found.fixes.push_back({.title = fixes::setTitle(temporaryDirectives.front(), "no"),
        .changes = {fixes::choose(inquiry, temporaryDirectives.front(), "no")}});
    findings.push_back(std::move(found));
}

void checkTimer(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (inquiry.facts.timers.empty() || chosenWord(inquiry.unit, typeDirectives.front()) != "oneshot"
        || !isHardenedHere(inquiry))
        return;
    findings.push_back(
        plain(rule, Confidence::Certain, typeDirectives.front(), "oneshot", {inquiry.facts.timers.front()}));
}

void checkFileSystems(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const KernelFact& kernel = inquiry.facts.kernel;
    const Value& value = inquiry.unit.value(fileSystemDirectives.front());
    if (std::holds_alternative<std::monostate>(value) || !kernel.knowsModules
        || std::ranges::contains(kernel.securityModules, "bpf"))
        return;
    findings.push_back(plain(rule, Confidence::Certain, fileSystemDirectives.front(),
        display(directive(fileSystemDirectives.front()), value, inquiry.dialect)));
}

constexpr std::array rows{
    Rule{.id = "several-commands",
        .ref = "FMT-06",
        .severity = Severity::Error,
        .concerns = commandDirectives,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "systemd refuses the unit: only Type=oneshot may have several ExecStart=, and lines of a drop-in add up."),
        .check = checkSeveralCommands},
    Rule{.id = "dynamic-user-refused",
        .ref = "USR-05",
        .severity = Severity::Error,
        .concerns = dynamicDirectives,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "systemd refuses the unit: a throw-away user has no home to work in, and a user's manager cannot make "
            "one."),
        .check = checkDynamicHome},
    Rule{.id = "working-folder-missing",
        .ref = "FS-10",
        .severity = Severity::Error,
        .concerns = folderDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard", "The service will not start (200/CHDIR): it cannot work in %1."),
        .check = checkWorkingFolder},
    Rule{.id = "root-folder-incomplete",
        .ref = "FS-21",
        .severity = Severity::Error,
        .concerns = rootDirectives,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service will not start (203/EXEC): %1 does not hold all that its program needs, and nothing is bound "
            "there in its place."),
        .check = checkOwnRoot},
    Rule{.id = "group-missing",
        .ref = "USR-07",
        .severity = Severity::Error,
        .concerns = groupDirectives,
        .message = QT_TRANSLATE_NOOP("Hazard", "The service will not start (216/GROUP): there is no group %1."),
        .check = checkMissingGroup},
    Rule{.id = "work-done-elsewhere",
        .ref = "FMT-11",
        .severity = Severity::Warning,
        .concerns = commandDirectives,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The command only asks somebody else to do the work, whom this sandbox does not hold."),
        .check = checkElsewhere},
    Rule{.id = "early-unit-waits-for-tmp",
        .ref = "FMT-13",
        .severity = Severity::Warning,
        .concerns = temporaryDirectives,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "A private /tmp waits for the mounts of /tmp and /var/tmp, which can close a loop that early in the boot."),
        .check = checkEarly},
    Rule{.id = "runs-by-timer",
        .ref = "FMT-14",
        .severity = Severity::Note,
        .concerns = typeDirectives,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service runs when %1 says, and would fail unseen then. Start it once by hand after a change."),
        .check = checkTimer},
    Rule{.id = "file-systems-not-enforced",
        .ref = "FMT-15",
        .severity = Severity::Note,
        .concerns = fileSystemDirectives,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "This kernel does not run with the security module bpf: the line has no effect here."),
        .check = checkFileSystems},
};

} // namespace

std::span<const Rule> rules::starting() { return rows; }

} // namespace casemate
