// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::array listDirectives{"ReadWritePaths"_directive, "ReadOnlyPaths"_directive,
    "InaccessiblePaths"_directive, "ExecPaths"_directive, "NoExecPaths"_directive};
constexpr std::array bindDirectives{"BindPaths"_directive, "BindReadOnlyPaths"_directive};

/// True where what is on the host decides whether the service finds @p path: nothing else is mounted there or around
/// it, and a tree of its own does not take it out of the list.
bool isHostPath(const Inquiry& inquiry, const NamedPath& named)
{
    if (inquiry.view.isElsewhere() && !named.isInRoot)
        return named.role == PathRole::BindSource;
    const std::string& path = placeOf(named.file);
    if (named.role == PathRole::BindSource)
        return true;
    const bool isCovered = std::ranges::any_of(inquiry.facts.paths, [&](const NamedPath& other) {
        return (other.role == PathRole::BindTarget || other.role == PathRole::Emptied)
            && (isBelow(path, placeOf(other.file)) || isBelow(placeOf(other.file), path));
    });
    return !isCovered && inquiry.view.at(placeOf(named.folder)).access != Access::Replaced;
}

/// True where "+" before a command spares it from the list: measured, ReadWritePaths= holds for such commands too.
bool sparesFree(DirectiveId id) { return id != "ReadWritePaths"_directive; }

/// True for places that are empty in a tree at rest and never in a system that runs.
bool isMadeByTheSystem(std::string_view path)
{
    return std::ranges::any_of(
        std::initializer_list<std::string_view>{"/dev", "/proc", "/sys", "/run/systemd", "/run/lock", "/run/udev"},
        [path](std::string_view folder) { return isBelow(path, folder); });
}

bool isMissing(const Inquiry& inquiry, const NamedPath& named)
{
    const std::string& path = placeOf(named.file);
    if (named.mayMiss || named.file.look != Look::Missing || !isHostPath(inquiry, named))
        return false;
    if (!inquiry.facts.isLive && (isMadeAtBoot(inquiry.facts, path) || isMadeByTheSystem(path)))
        return false;
    return sparesFree(named.directive) ? !isMadeInTime(inquiry, path) : !isMadeBySystemd(inquiry, path);
}

/// The finding on the missing path @p named, with the fix that both rules offer.
Finding missing(const Rule& rule, const Inquiry& inquiry, const NamedPath& named)
{
    const std::string name(directive(named.directive).name);
    const std::string& path = placeOf(named.file);
    const bool isGuess = isVolatile(path) && !inquiry.facts.isLive;
    Finding finding{.rule = &rule,
        .severity = rule.severity,
        .confidence = isGuess ? Confidence::Possible : Confidence::Certain,
        .directive = named.directive,
        .value = named.entry,
        .message = {rule.message, {named.file.path, name}}};
    finding.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "%1 does not exist."), {named.file.path}});
    if (named.folder.look == Look::Missing)
        finding.evidence.push_back(
            {QT_TRANSLATE_NOOP("Hazard", "Nor does the folder around it, %1."), {named.folder.path}});
    if (isGuess)
        finding.evidence.push_back(
            {QT_TRANSLATE_NOOP("Hazard", "What lies there is made anew at each boot; this tree does not run."), {}});
    finding.fixes.push_back(
        {.title = {QT_TRANSLATE_NOOP("Hazard", "Ignore %1 while it is missing: put a \"-\" before it"),
             {named.file.path}},
            .changes = {fixes::mayMiss(inquiry, named.directive, named.entry)}});
    return finding;
}

void checkListed(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const NamedPath& named : inquiry.facts.paths) {
        if (named.role != PathRole::Listed || !std::ranges::contains(listDirectives, named.directive)
            || !isMissing(inquiry, named) || (isNeverConfined(inquiry.facts) && sparesFree(named.directive)))
            continue;
        Finding finding = missing(rule, inquiry, named);
        const auto own = fixes::ownFolder(inquiry, placeOf(named.file));
        if (own && named.directive == "ReadWritePaths"_directive)
            finding.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Let systemd make the folder: %1=%2"),
                                         {std::string(directive(own->directive).name), own->name}},
                .changes = {fixes::without(inquiry, named.directive, named.entry),
                    fixes::with(inquiry, own->directive, own->name)}});
        findings.push_back(std::move(finding));
    }
}

void checkBinds(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (isNeverConfined(inquiry.facts))
        return;
    for (const NamedPath& named : inquiry.facts.paths)
        if (named.role == PathRole::BindSource && isMissing(inquiry, named))
            findings.push_back(missing(rule, inquiry, named));
}

constexpr std::array rows{
    Rule{.id = "listed-path-missing",
        .ref = "FS-01",
        .severity = Severity::Error,
        .concerns = listDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service will not start (226/NAMESPACE): %2 names %1, which does not exist."),
        .check = checkListed},
    Rule{.id = "bind-source-missing",
        .ref = "FS-05",
        .severity = Severity::Error,
        .concerns = bindDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service will not start (226/NAMESPACE): %2 is to show %1, which does not exist."),
        .check = checkBinds},
};

} // namespace

std::span<const Rule> rules::paths() { return rows; }

} // namespace casemate
