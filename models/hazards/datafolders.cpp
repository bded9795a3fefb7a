// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/files.h"
#include "models/hazards/clues.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"
#include "models/hazards/runtimes.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace casemate {

namespace {

constexpr std::array concerned{
    "ProtectSystem"_directive, "ReadOnlyPaths"_directive, "DynamicUser"_directive, "ProtectHome"_directive};

/// What closes folders, or leaves /run closed.
constexpr std::array closing{"ProtectSystem"_directive, "ReadOnlyPaths"_directive, "DynamicUser"_directive,
    "ProtectHome"_directive, "ProtectKernelTunables"_directive, "ProtectControlGroups"_directive,
    "ProtectProc"_directive, "ProcSubset"_directive, "MountAPIVFS"_directive, "PrivateTmp"_directive};
constexpr std::array opening{"ReadWritePaths"_directive, "StateDirectory"_directive, "CacheDirectory"_directive,
    "LogsDirectory"_directive, "RuntimeDirectory"_directive, "BindPaths"_directive};

constexpr std::size_t mostShown = 6;

/// True where what is read-only was made so by the unit's author, who knows what the service writes.
bool isAuthorsChoice(const Inquiry& inquiry)
{
    const bool hasClosed = std::ranges::any_of(closing, [&](DirectiveId id) { return isChanged(inquiry, id); });
    const bool hasReset = std::ranges::any_of(opening, [&](DirectiveId id) {
        const auto lines = inquiry.unit.origins(id);
        return isChanged(inquiry, id) && (lines.size() < 2 || lines.front().file > 0) && isOfAuthor(inquiry, id);
    });
    return !hasClosed && !hasReset;
}

Sentence reason(const Inquiry& inquiry, const DataFact& data)
{
    const std::string& folder = data.folder.path;
    switch (data.reason) {
    case DataReason::Package:
        return {QT_TRANSLATE_NOOP("Hazard", "%1 comes with the package %2."), {folder, inquiry.facts.package.name}};
    case DataReason::Owner: return {QT_TRANSLATE_NOOP("Hazard", "%1 belongs to the user %2."), {folder, data.user}};
    case DataReason::Configuration:
        return {QT_TRANSLATE_NOOP("Hazard", "%1 is named by %2."), {folder, data.source.where}};
    case DataReason::Temporary:
        return {QT_TRANSLATE_NOOP("Hazard", "%1 is made at each boot by %2."), {folder, data.source.where}};
    case DataReason::Process:
        return {QT_TRANSLATE_NOOP("Hazard", "The process %2 writes %1 while it runs."), {folder, data.source.where}};
    case DataReason::Name: break;
    }
    return {QT_TRANSLATE_NOOP("Hazard", "%1 is called like the service."), {folder}};
}

/// True where a rule on a path that the unit itself names tells of @p folder already.
bool isTold(const std::vector<Finding>& findings, std::string_view folder, DirectiveId cause)
{
    return std::ranges::any_of(findings, [&](const Finding& each) {
        return each.directive == cause && each.confidence >= Confidence::Likely && !each.message.arguments.empty()
            && isBelow(each.message.arguments.front(), folder);
    });
}

/// The folders that one entry of a directive closes.
struct Closed {
    FileView::Verdict verdict;
    std::vector<const DataFact*> folders;
};

std::vector<Closed> closedBy(const Inquiry& inquiry, const std::vector<Finding>& findings)
{
    std::vector<Closed> all;
    for (const DataFact& data : inquiry.facts.data) {
        const FileView::Verdict verdict = inquiry.view.at(placeOf(data.folder));
        const bool isAnyones = data.folder.look == Look::Seen || data.reason == DataReason::Temporary;
        // what the user cannot write by its owner is no loss here, and with DynamicUser= a matter of the owner
        const bool isOpen = data.folder.look != Look::Seen || mayWrite(inquiry.facts, data.folder);
        if (verdict.access != Access::ReadOnly || !isAnyones || !isOpen
            || isTold(findings, data.folder.path, verdict.cause))
            continue;
        auto same = std::ranges::find_if(all, [&](const Closed& closed) {
            return closed.verdict.cause == verdict.cause && closed.verdict.place == verdict.place;
        });
        if (same == all.end())
            same = all.insert(all.end(), {.verdict = verdict, .folders = {}});
        same->folders.push_back(&data);
    }
    return all;
}

/// Opens all of @p closed: by *Directory= where systemd would take over nothing of another owner, and by
/// ReadWritePaths=, with "-" since a folder may be gone when the service starts.
std::vector<Fix> openings(const Inquiry& inquiry, const Closed& closed)
{
    std::vector<Fix> ways;
    std::vector<Amendment> own;
    std::vector<std::string> marked;
    std::string words, names;
    bool isOwnable = true;
    for (const DataFact* data : closed.folders) {
        const std::string& place = placeOf(data->folder);
        marked.push_back('-' + place);
        words += (words.empty() ? "-" : " -") + place;
        const auto folder = fixes::ownFolder(inquiry, place);
        isOwnable = isOwnable && folder && fixes::keepsOwner(inquiry.facts.account, data->folder)
            && data->folder.look == Look::Seen && data->folder.kind == FileKind::Folder;
        if (!folder || !isOwnable)
            continue;
        names += (names.empty() ? "" : ", ") + std::string(directive(folder->directive).name) + '=' + folder->name;
        const auto same = std::ranges::find(own, folder->directive, &Amendment::directive);
        if (same == own.end())
            own.push_back(fixes::with(folder->directive, folder->name));
        else
            same->added.push_back(folder->name);
    }
    if (isOwnable)
        ways.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Let systemd make and open the folders: %1"), {names}},
            .changes = std::move(own)});
    const bool isSame = std::ranges::any_of(
        closed.folders, [&](const DataFact* data) { return placeOf(data->folder) == closed.verdict.place; });
    const bool isClosedHome = closed.verdict.cause != "ReadOnlyPaths"_directive && isInHomes(closed.verdict.place);
    if (!isSame && !isClosedHome)
        ways.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Make it writable: ReadWritePaths=%1"), {words}},
            .changes = {fixes::withAll("ReadWritePaths"_directive, marked)}});
    return ways;
}

/// True where ExecStart= runs outside of the sandbox, or is there for form's sake.
bool doesNothing(const Inquiry& inquiry)
{
    static constexpr std::array<std::string_view, 4> idle{"true", "false", "sleep", "echo"};
    return std::ranges::all_of(clues::mainCommands(inquiry),
        [](const CommandFact* command) { return isProgramNamed(idle, nameOf(command->program().file.path)); });
}

void checkFolders(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (inquiry.view.isElsewhere() || doesNothing(inquiry) || isAuthorsChoice(inquiry))
        return;
    for (const Closed& closed : closedBy(inquiry, findings)) {
        const std::string cause = causeText(inquiry, closed.verdict);
        Finding found{.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Likely,
            .directive = closed.verdict.cause,
            .value = cause.substr(cause.find('=') + 1),
            .message = {rule.message, {closed.folders.front()->folder.path, cause}}};
        for (const DataFact* data : closed.folders | std::views::take(mostShown))
            found.evidence.push_back(reason(inquiry, *data));
        if (closed.folders.size() > mostShown)
            found.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "There are %1 more such folders."),
                {std::to_string(closed.folders.size() - mostShown)}});
        found.fixes = openings(inquiry, closed);
        findings.push_back(std::move(found));
    }
}

/// Programs that do not start, or fail in their work, without a place for temporary files.
constexpr std::array<std::string_view, 12> needsTemporary{"gunicorn", "mariadbd", "mysqld", "mysqld_safe", "php-fpm",
    "galera_recovery", "uwsgi", "clamd", "clamav-milter", "amavisd", "amavisd-new", "cupsd"};
constexpr std::array<std::string_view, 10> makesTemporary{"mkstemp", "mkstemp64", "mkostemp", "mkostemp64", "mkdtemp",
    "tmpfile", "tmpfile64", "mkstemps", "tempnam", "tmpnam"};

/// True where Environment= names another place for temporary files. A test of the text does: hardly anybody takes it
/// back.
bool hasOtherPlace(const UnitStack* stack)
{
    const auto names = [](const UnitFile& file) {
        return std::ranges::any_of(file.document->assignments(),
            [](const Assignment& each) { return each.key == "Environment" && each.value.contains("TMPDIR="); });
    };
    return stack != nullptr
        && ((stack->fragment && names(*stack->fragment)) || std::ranges::any_of(stack->dropIns, names));
}

void checkTemporary(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const FileView::Verdict verdict = inquiry.view.at("/tmp");
    if (inquiry.view.isElsewhere() || verdict.access != Access::ReadOnly || hasOtherPlace(inquiry.loading.stack)
        || isAuthorsChoice(inquiry))
        return;
    const auto needed = clues::runs(inquiry, needsTemporary, false);
    auto clue = needed;
    if (!clue && (clue = clues::imports(inquiry, makesTemporary)))
        clue->confidence = Confidence::Possible; // many can and never do, or make them elsewhere
    if (!clue)
        return;
    const std::string cause = causeText(inquiry, verdict);
    findings.push_back({.rule = &rule,
        .severity = needed ? rule.severity : Severity::Warning,
        .confidence = clue->confidence,
        .directive = verdict.cause,
        .value = cause.substr(cause.find('=') + 1),
        .message = {rule.message, {"/tmp", cause}},
        .evidence = clue->evidence,
        .fixes = {{.title = fixes::setTitle("PrivateTmp"_directive, "yes"),
                      .changes = {fixes::choose(inquiry, "PrivateTmp"_directive, "yes")}},
            {.title = {QT_TRANSLATE_NOOP("Hazard", "Make it writable: ReadWritePaths=%1"), {"-/tmp -/var/tmp"}},
                .changes = {
                    fixes::withAll("ReadWritePaths"_directive, std::array<std::string, 2>{"-/tmp", "-/var/tmp"})}}}});
}

constexpr std::array rows{
    Rule{.id = "data-folder-read-only",
        .ref = "FS-07",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "%2 makes %1 read-only, where the service seems to write: it fails there, at the start or hours later."),
        .check = checkFolders},
    Rule{.id = "temporary-folder-read-only",
        .ref = "FS-07",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard", "The service makes temporary files, but %2 makes %1 read-only."),
        .check = checkTemporary},
};

} // namespace

std::span<const Rule> rules::dataFolders() { return rows; }

} // namespace casemate
