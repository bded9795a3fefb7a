// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::array openDirectives{"ReadWritePaths"_directive, "ReadOnlyPaths"_directive, "BindPaths"_directive,
    "BindReadOnlyPaths"_directive, "StateDirectory"_directive, "CacheDirectory"_directive, "LogsDirectory"_directive,
    "RuntimeDirectory"_directive};
constexpr std::array writeDirectives{"ReadWritePaths"_directive};
constexpr std::array readDirectives{"ReadOnlyPaths"_directive};
constexpr std::array bindDirectives{"BindPaths"_directive, "BindReadOnlyPaths"_directive};

Fix takenOff(const NamedPath& named)
{
    return {.title = {QT_TRANSLATE_NOOP("Hazard", "Remove %1 from %2="),
                {named.file.path, std::string(directive(named.directive).name)}},
        .changes = {fixes::without(named.directive, named.entry)}};
}

Finding certain(const Rule& rule, const NamedPath& named, std::vector<std::string> arguments)
{
    return {.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Certain,
        .directive = named.directive,
        .value = named.entry,
        .message = {rule.message, std::move(arguments)}};
}

/// Paths that are to be seen below one that is closed: nothing there can be opened again.
void checkBelowClosed(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (inquiry.view.isElsewhere() || isNeverConfined(inquiry.facts))
        return;
    for (const NamedPath& named : inquiry.facts.paths) {
        const bool isMeant = std::ranges::contains(openDirectives, named.directive)
            && (named.role == PathRole::Listed || named.role == PathRole::BindTarget || named.role == PathRole::Made);
        const bool isAbsent = named.role == PathRole::Listed && named.file.look != Look::Seen;
        if (!isMeant || isAbsent)
            continue;
        const FileView::Verdict verdict = inquiry.view.at(placeOf(named.file));
        if (verdict.access != Access::Hidden)
            continue;
        Finding found = certain(rule, named, {named.file.path, causeText(inquiry, verdict)});
        found.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "%1 closes %2 and everything below."),
            {std::string(directive(verdict.cause).name), verdict.place}});
        for (const NamedPath* closing : inquiry.view.paths().at(verdict.cause, verdict.place))
            if (closing->role == PathRole::Listed)
                found.fixes.push_back(takenOff(*closing));
        if (verdict.cause == "ProtectHome"_directive && named.role == PathRole::Listed)
            found.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Show the service only what it needs: %1"),
                                       {"ProtectHome=tmpfs, BindPaths="}},
                .changes = {fixes::choose(inquiry, verdict.cause, "tmpfs"),
                    fixes::without(named.directive, named.entry),
                    fixes::with("BindPaths"_directive, named.file.path)}});
        if (named.role == PathRole::Listed)
            found.fixes.push_back(takenOff(named));
        findings.push_back(std::move(found));
    }
}

/// Of two lists for one path the one that closes it wins.
void checkBoth(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const NamedPath& named : inquiry.facts.paths) {
        if (named.directive != writeDirectives.front() || named.file.look != Look::Seen)
            continue;
        const auto others = inquiry.view.paths().at(readDirectives.front(), placeOf(named.file));
        if (others.empty())
            continue;
        const NamedPath* other = others.front();
        Finding found = certain(rule, named, {named.file.path});
        found.evidence.push_back(
            {QT_TRANSLATE_NOOP("Hazard", "%1 names %2."), {other->source.where, other->file.path}});
        found.fixes = {takenOff(*other), takenOff(named)};
        findings.push_back(std::move(found));
    }
}

void checkWholesale(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    static constexpr std::array<std::string_view, 9> wide{
        "/", "/etc", "/usr", "/var", "/var/lib", "/run", "/home", "/root", "/opt"};
    const std::string_view word = chosenWord(inquiry.unit, "ProtectSystem"_directive);
    if ((word != "strict" && !inquiry.sandbox.isDynamic()) || !isChanged(inquiry, writeDirectives.front()))
        return;
    for (const NamedPath& named : inquiry.facts.paths)
        if (named.directive == writeDirectives.front() && std::ranges::contains(wide, placeOf(named.file)))
            findings.push_back(certain(rule, named, {named.file.path}));
}

void checkEverything(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (chosenWord(inquiry.unit, "ProtectSystem"_directive) == "strict" || !isChanged(inquiry, readDirectives.front()))
        return;
    for (const NamedPath& named : inquiry.facts.paths) {
        if (named.directive != readDirectives.front() || placeOf(named.file) != "/")
            continue;
        Finding found = certain(rule, named, {});
        found.confidence = Confidence::Likely;
        found.fixes.push_back({.title = fixes::setTitle("ProtectSystem"_directive, "strict"),
            .changes = {fixes::without(named.directive, named.entry),
                fixes::choose(inquiry, "ProtectSystem"_directive, "strict")}});
        findings.push_back(std::move(found));
    }
}

/// Replays the lines of both lists, which an empty line of either clears.
void checkCleared(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const UnitStack* stack = inquiry.loading.stack;
    if (stack == nullptr || !stack->fragment)
        return;
    std::array<Value, 2> lists;
    std::array<std::optional<Value>, 2> lost;
    const auto replay = [&](const UnitFile& file) {
        for (const Assignment& each : file.document->assignments(inquiry.dialect.version))
            for (std::size_t own = 0; own < lists.size(); ++own) {
                const std::size_t other = 1 - own;
                if (file.document->sectionName(each) != "Service" || each.key != directive(bindDirectives[own]).name)
                    continue;
                static_cast<void>(assign(directive(bindDirectives[own]), lists[own], each.value, inquiry.dialect));
                if (!each.value.empty())
                    lost[own].reset(); // somebody says anew what is to be there
                else if (std::holds_alternative<EntryList>(lists[other])) {
                    lost[other] = lists[other];
                    lists[other] = {};
                    lost[own].reset();
                }
            }
    };
    replay(*stack->fragment);
    std::ranges::for_each(stack->dropIns, replay);
    for (std::size_t own = 0; own < lists.size(); ++own)
        if (lost[own]) {
            const std::string shown = display(directive(bindDirectives[own]), *lost[own], inquiry.dialect);
            findings.push_back({.rule = &rule,
                .severity = rule.severity,
                .confidence = Confidence::Certain,
                .directive = bindDirectives[own],
                .value = shown,
                .message = {rule.message,
                    {std::string(directive(bindDirectives[1 - own]).name),
                        std::string(directive(bindDirectives[own]).name)}},
                .evidence = {{QT_TRANSLATE_NOOP("Hazard", "Gone: %1"), {shown}}},
                .fixes = {{.title = fixes::setTitle(bindDirectives[own], shown),
                    .changes = {{.directive = bindDirectives[own], .wanted = *lost[own]}}}}});
        }
}

constexpr std::array rows{
    Rule{.id = "path-below-closed-one",
        .ref = "FS-16",
        .severity = Severity::Error,
        .concerns = openDirectives,
        .needs = NeedsPaths,
        .message =
            QT_TRANSLATE_NOOP("Hazard", "%1 stays out of reach: nothing below what %2 closes can be opened again."),
        .check = checkBelowClosed},
    Rule{.id = "path-in-both-lists",
        .ref = "FS-15",
        .severity = Severity::Warning,
        .concerns = writeDirectives,
        .needs = NeedsPaths,
        .message =
            QT_TRANSLATE_NOOP("Hazard", "%1 is in ReadOnlyPaths= as well, which wins: the service cannot write there."),
        .check = checkBoth},
    Rule{.id = "everything-writable",
        .ref = "FS-19",
        .severity = Severity::Note,
        .concerns = writeDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "Opening all of %1 undoes much of ProtectSystem=strict, though the score does not show it. Name what the "
            "service writes."),
        .check = checkWholesale},
    Rule{.id = "everything-read-only",
        .ref = "FS-20",
        .severity = Severity::Warning,
        .concerns = readDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "This makes /dev, /proc and /sys read-only too and earns nothing in the score. ProtectSystem=strict spares "
            "them."),
        .check = checkEverything},
    Rule{.id = "binds-cleared",
        .ref = "FS-06",
        .severity = Severity::Warning,
        .concerns = bindDirectives,
        .message =
            QT_TRANSLATE_NOOP("Hazard", "The empty line of %1= clears %2= as well: both are one list for systemd."),
        .check = checkCleared},
};

} // namespace

std::span<const Rule> rules::lists() { return rows; }

} // namespace casemate
