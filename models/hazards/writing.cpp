// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

/// What can make a path read-only.
constexpr std::array writeDirectives{
    "ProtectSystem"_directive, "ReadOnlyPaths"_directive, "DynamicUser"_directive, "ProtectHome"_directive};
constexpr std::array configurationDirectives{
    "ProtectSystem"_directive, "ReadOnlyPaths"_directive, "DynamicUser"_directive};

/// A finding at the directive that makes @p named read-only, with the ways to open it.
Finding readOnly(const Rule& rule, const Inquiry& inquiry, const NamedPath& named)
{
    const FileView::Verdict verdict = inquiry.view.at(placeOf(named.file));
    const std::string cause = causeText(inquiry, verdict);
    Finding finding{.rule = &rule,
        .severity = rule.severity,
        .directive = verdict.cause,
        .value = cause.substr(cause.find('=') + 1),
        .message = {rule.message, {named.file.path, cause}}};
    finding.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "%1 names %2."), {named.source.where, named.file.path}});
    if (placeOf(named.file) != named.file.path)
        finding.evidence.push_back(
            {QT_TRANSLATE_NOOP("Hazard", "%1 leads to %2."), {named.file.path, placeOf(named.file)}});
    finding.evidence.push_back(
        {QT_TRANSLATE_NOOP("Hazard", "%1 makes %2 read-only, and nothing opens this path again."),
            {cause, verdict.place}});
    finding.fixes = fixes::openUp(inquiry, named, verdict);
    return finding;
}

/// That the path belongs to the service's user.
Sentence ownership(const Inquiry& inquiry)
{
    return {QT_TRANSLATE_NOOP("Hazard", "It belongs to %1, as whom the service runs."), {inquiry.facts.account.name}};
}

bool isReadOnly(const Inquiry& inquiry, const NamedPath& named)
{
    return !inquiry.view.isElsewhere() && isConfined(inquiry.facts, named)
        && inquiry.view.at(placeOf(named.file)).access == Access::ReadOnly;
}

/// The main process writes the file, so what counts is whether any ExecStart= is in the sandbox.
void checkPidFile(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const bool isConfinedMain = std::ranges::any_of(inquiry.facts.commands, [](const CommandFact& command) {
        return command.directive == "ExecStart"_directive && command.line.prefixes.rights != CommandRights::Everything;
    });
    for (const NamedPath& named : inquiry.facts.paths) {
        if (named.role != PathRole::PidFile || !isConfinedMain || !isReadOnly(inquiry, named))
            continue;
        Finding finding = readOnly(rule, inquiry, named);
        finding.confidence = Confidence::Certain;
        if (chosenWord(inquiry.unit, "Type"_directive) == "forking")
            finding.evidence.push_back({QT_TRANSLATE_NOOP("Hazard",
                                            "With Type=forking systemd waits for this file until the start times out."),
                {}});
        else // systemd learns the main process another way
            finding.severity = Severity::Warning;
        findings.push_back(std::move(finding));
    }
}

/// True where programs keep what they write: a path there on a command line is rarely one that is only read.
bool isPlaceOfData(std::string_view path)
{
    static constexpr std::array<std::string_view, 6> places{
        "/var/log", "/var/lib", "/var/cache", "/var/spool", "/run", "/srv"};
    return std::ranges::any_of(
        places, [path](std::string_view place) { return isBelow(path, place) && path != place; });
}

void checkNamed(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const NamedPath& named : inquiry.facts.paths) {
        const std::string& path = placeOf(named.file);
        if (named.role != PathRole::Argument || isBelow(path, "/etc") || !isReadOnly(inquiry, named))
            continue;
        const bool isOwned = isOwn(inquiry.facts, named.file)
            || (named.file.look == Look::Missing && isOwn(inquiry.facts, named.folder));
        // somebody else's socket is there to connect to, which needs no writable file system
        const bool isForeignSocket = named.file.look == Look::Seen && named.file.kind == FileKind::Socket && !isOwned;
        const bool isOutOfReach = named.folder.look == Look::Missing && !isVolatile(path);
        const bool isPidFile = std::ranges::any_of(inquiry.facts.paths,
            [&](const NamedPath& other) { return other.role == PathRole::PidFile && placeOf(other.file) == path; });
        // of a folder of the service's data another rule tells
        const bool isData = std::ranges::any_of(inquiry.facts.data, [&](const DataFact& data) {
            return (data.folder.look == Look::Seen || data.reason == DataReason::Temporary)
                && isBelow(path, placeOf(data.folder));
        });
        if (!(isPlaceOfData(path) || isOwned) || isForeignSocket || isOutOfReach || (isData && !isOwned) || isPidFile)
            continue;
        Finding finding = readOnly(rule, inquiry, named);
        finding.confidence = isOwned ? Confidence::Likely : Confidence::Possible;
        if (isOwned)
            finding.evidence.push_back(ownership(inquiry));
        findings.push_back(std::move(finding));
    }
}

void checkWorkingFolder(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const NamedPath& named : inquiry.facts.paths) {
        const bool isMeant = named.role == PathRole::WorkingFolder && !isBelow(placeOf(named.file), "/etc");
        if (!isMeant || isNeverConfined(inquiry.facts) || !isOwn(inquiry.facts, named.file)
            || !isReadOnly(inquiry, named))
            continue;
        Finding finding = readOnly(rule, inquiry, named);
        finding.confidence = Confidence::Possible;
        finding.evidence.push_back(ownership(inquiry));
        findings.push_back(std::move(finding));
    }
}

void checkConfiguration(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const NamedPath& named : inquiry.facts.paths) {
        const bool isNamed = named.role == PathRole::Argument || named.role == PathRole::WorkingFolder;
        if (!isNamed || !isBelow(placeOf(named.file), "/etc") || !isOwn(inquiry.facts, named.file)
            || !isReadOnly(inquiry, named))
            continue;
        Finding finding = readOnly(rule, inquiry, named);
        finding.confidence = Confidence::Likely;
        finding.evidence.push_back(
            {QT_TRANSLATE_NOOP("Hazard", "It belongs to %1, as whom the service runs."), {inquiry.facts.account.name}});
        findings.push_back(std::move(finding));
    }
}

constexpr std::array rows{
    Rule{.id = "pid-file-read-only",
        .ref = "FS-24",
        .severity = Severity::Error,
        .concerns = writeDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard", "The service cannot write its PID file %1: %2 leaves it no way to."),
        .check = checkPidFile},
    Rule{.id = "named-path-read-only",
        .ref = "FS-07",
        .severity = Severity::Error,
        .concerns = writeDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service seems to write %1, which %2 makes read-only. The first write will fail, perhaps hours later."),
        .check = checkNamed},
    Rule{.id = "working-folder-read-only",
        .ref = "FS-07",
        .severity = Severity::Warning,
        .concerns = writeDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service works in %1, a folder of its own, and may want to write there, but %2 makes it read-only."),
        .check = checkWorkingFolder},
    Rule{.id = "own-configuration-read-only",
        .ref = "FS-08",
        .severity = Severity::Warning,
        .concerns = configurationDirectives,
        .needs = NeedsPaths,
        .message =
            QT_TRANSLATE_NOOP("Hazard", "The service owns %1 and may want to save it, but %2 makes it read-only."),
        .check = checkConfiguration},
};

} // namespace

std::span<const Rule> rules::writing() { return rows; }

} // namespace casemate
