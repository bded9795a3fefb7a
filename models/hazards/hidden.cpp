// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/files.h"
#include "models/hazards/fixes.h"
#include "models/hazards/needed.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>
#include <map>
#include <ranges>
#include <set>
#include <utility>

namespace casemate {

namespace {

constexpr std::array homeDirectives{"ProtectHome"_directive};
constexpr std::array inaccessibleDirectives{"InaccessiblePaths"_directive};
constexpr std::array emptiedDirectives{"TemporaryFileSystem"_directive};

constexpr std::size_t mostShown = 4;

/// What is needed and taken away by one entry of a directive.
struct Lost {
    FileView::Verdict verdict;
    std::vector<Need> needs;

    [[nodiscard]] bool isOnly(std::initializer_list<NeedKind> kinds) const
    {
        return std::ranges::all_of(needs, [&](const Need& need) { return std::ranges::contains(kinds, need.kind); });
    }
};

std::vector<Lost> lostBy(const Inquiry& inquiry, DirectiveId cause)
{
    std::vector<Lost> all;
    if (inquiry.view.isElsewhere() || isNeverConfined(inquiry.facts))
        return all;
    for (Need& need : needsOf(inquiry)) {
        const FileView::Verdict verdict = inquiry.view.at(need.path);
        const bool isLost = verdict.access == Access::Hidden || verdict.access == Access::Replaced;
        if (!isLost || verdict.cause != cause)
            continue;
        // the homes are three places of one directive
        const auto same = std::ranges::find_if(all,
            [&](const Lost& lost) { return cause == homeDirectives.front() || lost.verdict.place == verdict.place; });
        Lost& lost = same == all.end() ? all.emplace_back(Lost{.verdict = verdict, .needs = {}}) : *same;
        lost.needs.push_back(std::move(need));
    }
    return all;
}

/// A change that shows @p need in the service's view: the folder around a file, for programs replace files.
Amendment shownAgain(const Need& need, const std::string& place)
{
    const bool isFolder = need.kind == NeedKind::WorkingFolder || need.kind == NeedKind::Data;
    std::string folder(isFolder ? std::string_view(need.path) : folderOf(need.path));
    // a program of a tree of its own wants what lies beside its bin/
    if (const std::string_view name = nameOf(folder); need.kind == NeedKind::Program && name.ends_with("bin"))
        if (const std::string_view tree = folderOf(folder); isBelow(tree, place) && tree != place)
            folder = tree;
    const bool isRead =
        need.kind == NeedKind::Program || need.kind == NeedKind::Library || need.kind == NeedKind::Configuration;
    return fixes::with(
        isRead ? "BindReadOnlyPaths"_directive : "BindPaths"_directive, folder == place ? need.path : folder);
}

/// @p changes, and what shows every need of @p lost again.
std::vector<Amendment> boundBack(const Lost& lost, std::vector<Amendment> changes)
{
    std::map<DirectiveId, Amendment> shown;
    std::set<std::pair<DirectiveId, std::string>> known;
    for (const Need& need : lost.needs) {
        Amendment change = shownAgain(need, lost.verdict.place);
        Amendment& all = shown[change.directive];
        all.directive = change.directive;
        for (std::string& word : change.added)
            if (known.emplace(change.directive, word).second)
                all.added.push_back(std::move(word));
    }
    for (auto& [id, amendment] : shown)
        changes.push_back(std::move(amendment));
    return changes;
}

/// The entries of @p cause that stand for @p place, each taken off by a fix.
void offerToTakeOff(const Inquiry& inquiry, const FileView::Verdict& verdict, std::vector<Fix>& ways)
{
    for (const NamedPath* named : inquiry.view.paths().at(verdict.cause, verdict.place))
        ways.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Remove %1 from %2="),
                            {named->file.path, std::string(directive(verdict.cause).name)}},
            .changes = {fixes::without(verdict.cause, named->entry)}});
}

Finding finding(const Rule& rule, const Inquiry& inquiry, const Lost& lost)
{
    const std::string cause = causeText(inquiry, lost.verdict);
    Finding found{.rule = &rule,
        .severity = rule.severity,
        .confidence = lost.needs.front().confidence,
        .directive = lost.verdict.cause,
        .value = cause.substr(cause.find('=') + 1),
        .message = {rule.message, {lost.needs.front().path, cause}}};
    for (const Need& need : lost.needs | std::views::take(mostShown))
        found.evidence.push_back(need.evidence);
    if (lost.needs.size() > mostShown)
        found.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "And %1 more that the service needs lie there."),
            {std::to_string(lost.needs.size() - mostShown)}});
    return found;
}

void checkHomes(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const Lost& lost : lostBy(inquiry, homeDirectives.front())) {
        Finding found = finding(rule, inquiry, lost);
        if (lost.isOnly({NeedKind::Program, NeedKind::Library, NeedKind::Configuration}))
            found.fixes.push_back({.title = fixes::setTitle(homeDirectives.front(), "read-only"),
                .changes = {fixes::choose(inquiry, homeDirectives.front(), "read-only")}});
        found.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Show the service only what it needs: %1"),
                                   {"ProtectHome=tmpfs, BindPaths="}},
            .changes = boundBack(lost, {fixes::choose(inquiry, homeDirectives.front(), "tmpfs")})});
        found.fixes.push_back({.title = fixes::setTitle(homeDirectives.front(), "no"),
            .changes = {fixes::choose(inquiry, homeDirectives.front(), "no")}});
        findings.push_back(std::move(found));
    }
}

void checkInaccessible(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const Lost& lost : lostBy(inquiry, inaccessibleDirectives.front())) {
        Finding found = finding(rule, inquiry, lost);
        offerToTakeOff(inquiry, lost.verdict, found.fixes);
        findings.push_back(std::move(found));
    }
}

void checkEmptied(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const Lost& lost : lostBy(inquiry, emptiedDirectives.front())) {
        Finding found = finding(rule, inquiry, lost);
        found.fixes.push_back(
            {.title = {QT_TRANSLATE_NOOP("Hazard", "Show the service what it needs there: %1"), {"BindPaths="}},
                .changes = boundBack(lost, {})});
        offerToTakeOff(inquiry, lost.verdict, found.fixes);
        findings.push_back(std::move(found));
    }
}

/// Folders without which hardly anything runs, told where no need of the service's own tells it better.
void checkVital(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    static constexpr std::array<std::string_view, 9> vital{
        "/", "/etc", "/dev", "/proc", "/run", "/run/systemd", "/usr", "/usr/lib", "/lib"};
    const auto told = lostBy(inquiry, inaccessibleDirectives.front());
    if (inquiry.view.isElsewhere() || isNeverConfined(inquiry.facts))
        return;
    for (const NamedPath& named : inquiry.facts.paths) {
        const std::string& place = placeOf(named.file);
        const bool isTold = std::ranges::any_of(told, [&](const Lost& lost) { return lost.verdict.place == place; });
        if (named.directive != inaccessibleDirectives.front() || !std::ranges::contains(vital, place) || isTold)
            continue;
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Likely,
            .directive = named.directive,
            .value = named.entry,
            .message = {rule.message, {place, std::string(directive(named.directive).name)}},
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 names %2."), {named.source.where, named.file.path}}},
            .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Remove %1 from %2="),
                           {named.file.path, std::string(directive(named.directive).name)}},
                .changes = {fixes::without(named.directive, named.entry)}}}});
    }
}

constexpr std::array rows{
    Rule{.id = "home-hidden",
        .ref = "FS-09",
        .severity = Severity::Error,
        .concerns = homeDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard", "The service needs %1, which %2 takes out of its sight."),
        .check = checkHomes},
    Rule{.id = "needed-path-hidden",
        .ref = "FS-17",
        .severity = Severity::Error,
        .concerns = inaccessibleDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard", "The service needs %1, which %2 takes out of its reach."),
        .check = checkInaccessible},
    Rule{.id = "vital-folder-hidden",
        .ref = "FS-17",
        .severity = Severity::Error,
        .concerns = inaccessibleDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard", "Hardly any program runs without %1, which %2 closes."),
        .check = checkVital},
    Rule{.id = "needed-path-emptied",
        .ref = "FS-22",
        .severity = Severity::Error,
        .concerns = emptiedDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "%2 puts an empty folder over %1: the service does not see what is there, and what it writes is lost "
            "when it stops."),
        .check = checkEmptied},
};

} // namespace

std::span<const Rule> rules::hidden() { return rows; }

} // namespace casemate
