// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/files.h"
#include "models/hazards/fixes.h"
#include "models/hazards/needed.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::array concerned{"NoExecPaths"_directive, "ExecPaths"_directive};
constexpr std::size_t mostShown = 5;

/// The entry of NoExecPaths= that forbids to run what lies at @p path, or null. Of NoExecPaths= and ExecPaths= the
/// deeper one decides; for one path NoExecPaths= does.
const NamedPath* closerOf(const Inquiry& inquiry, std::string_view path)
{
    const NamedPath* best = nullptr;
    for (const NamedPath& named : inquiry.facts.paths) {
        const bool isListed = named.role == PathRole::Listed && std::ranges::contains(concerned, named.directive);
        const std::string& place = placeOf(named.file);
        if (!isListed || named.file.look != Look::Seen || !isBelow(path, place))
            continue;
        const std::size_t depth = best == nullptr ? 0 : placeOf(best->file).size();
        if (place.size() > depth || (place.size() == depth && named.directive == concerned.front()))
            best = &named;
    }
    return best != nullptr && best->directive == concerned.front() ? best : nullptr;
}

/// What to open for @p need: a program alone, but of libraries the folder.
std::string opened(const Need& need)
{
    return need.kind == NeedKind::Library ? std::string(folderOf(need.path)) : need.path;
}

void checkPrograms(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (inquiry.view.isElsewhere() || isNeverConfined(inquiry.facts))
        return;
    std::vector<Need> closed;
    const NamedPath* closer = nullptr;
    for (Need& need : needsOf(inquiry))
        if (need.kind == NeedKind::Program || need.kind == NeedKind::Library)
            if (const NamedPath* closing = closerOf(inquiry, need.path); closing != nullptr) {
                closer = closer == nullptr ? closing : closer;
                closed.push_back(std::move(need));
            }
    if (closed.empty())
        return;
    Finding found{.rule = &rule,
        .severity = rule.severity,
        .confidence = closed.front().confidence,
        .directive = closer->directive,
        .value = closer->entry,
        .message = {rule.message, {closed.front().path, "NoExecPaths=" + closer->file.path}}};
    std::vector<std::string> folders;
    for (const Need& need : closed) {
        if (found.evidence.size() < mostShown)
            found.evidence.push_back(need.evidence);
        if (const std::string place = opened(need); !std::ranges::contains(folders, place))
            folders.push_back(place);
    }
    std::string words;
    for (const std::string& folder : folders)
        words += (words.empty() ? "" : " ") + folder;
    found.fixes.push_back(
        {.title = {QT_TRANSLATE_NOOP("Hazard", "Let what the service needs be run: ExecPaths=%1"), {words}},
            .changes = {fixes::withAll(concerned.back(), folders)}});
    findings.push_back(std::move(found));
}

constexpr std::array rows{
    Rule{.id = "program-not-executable",
        .ref = "FS-14",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPaths | NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service will not start (203/EXEC): %2 forbids to run %1, and no ExecPaths= allows it again."),
        .check = checkPrograms},
};

} // namespace

std::span<const Rule> rules::execution() { return rows; }

} // namespace casemate
