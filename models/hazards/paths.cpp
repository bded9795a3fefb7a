// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <utility>

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
    const PlaceSet& covered = inquiry.view.paths().covered();
    const bool isCovered = covered.hasAtOrAbove(path) || covered.hasAtOrBelow(path);
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
    if (!inquiry.facts.isLive && (isMadeAtBoot(inquiry, path) || isMadeByTheSystem(path)))
        return false;
    return sparesFree(named.directive) ? !isMadeInTime(inquiry, path) : !isMadeBySystemd(inquiry, path);
}

/// True where a tree at rest does not tell whether @p named will be there.
bool isGuess(const Inquiry& inquiry, const NamedPath& named)
{
    return isVolatile(placeOf(named.file)) && !inquiry.facts.isLive;
}

/// The finding on the missing path @p named, with the fix that both rules offer.
Finding missing(const Rule& rule, const Inquiry& inquiry, const NamedPath& named)
{
    const std::string name(directive(named.directive).name);
    const bool isGuessed = isGuess(inquiry, named);
    Finding finding{.rule = &rule,
        .severity = rule.severity,
        .confidence = isGuessed ? Confidence::Possible : Confidence::Certain,
        .directive = named.directive,
        .value = named.entry,
        .message = {rule.message, {named.file.path, name}}};
    finding.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "%1 does not exist."), {named.file.path}});
    if (named.folder.look == Look::Missing)
        finding.evidence.push_back(
            {QT_TRANSLATE_NOOP("Hazard", "Nor does the folder around it, %1."), {named.folder.path}});
    if (isGuessed)
        finding.evidence.push_back(
            {QT_TRANSLATE_NOOP("Hazard", "What lies there is made anew at each boot; this tree does not run."), {}});
    finding.fixes.push_back(
        {.title = {QT_TRANSLATE_NOOP("Hazard", "Ignore %1 while it is missing: put a \"-\" before it"),
             {named.file.path}},
            .changes = {fixes::mayMiss(named.directive, named.entry)}});
    return finding;
}

/// Adds the findings of a rule that can have thousands: those beyond what is told are counted, and never made.
class Tally {
public:
    explicit Tally(std::vector<Finding>& findings)
        : m_findings(findings)
    {
    }

    /// The finding on @p named by @p make; guesses are counted by themselves, for they weigh less.
    template <typename Make>
    void add(const NamedPath& named, bool isGuess, const Make& make)
    {
        Group& group = m_groups[{named.directive, isGuess}];
        if (group.count++ < mostTold) {
            group.last = m_findings.size();
            m_findings.push_back(make());
            return;
        }
        Finding& last = m_findings[group.last];
        ++last.others;
        last.othersMark += std::hash<std::string>()(named.entry);
    }

private:
    struct Group {
        std::size_t count = 0;
        std::size_t last = 0; ///< the place of the last one that was made
    };
    std::vector<Finding>& m_findings;
    std::map<std::pair<DirectiveId, bool>, Group> m_groups;
};

Finding listed(const Rule& rule, const Inquiry& inquiry, const NamedPath& named)
{
    Finding finding = missing(rule, inquiry, named);
    const auto own = fixes::ownFolder(inquiry, placeOf(named.file));
    if (own && named.directive == "ReadWritePaths"_directive)
        finding.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Let systemd make the folder: %1=%2"),
                                     {std::string(directive(own->directive).name), own->name}},
            .changes = {fixes::without(named.directive, named.entry), fixes::with(own->directive, own->name)}});
    return finding;
}

void checkListed(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const bool isFree = isNeverConfined(inquiry.facts);
    Tally tally(findings);
    for (const NamedPath* named : inquiry.view.paths().of(PathRole::Listed))
        if (std::ranges::contains(listDirectives, named->directive) && !(isFree && sparesFree(named->directive))
            && isMissing(inquiry, *named))
            tally.add(*named, isGuess(inquiry, *named), [&] { return listed(rule, inquiry, *named); });
}
void checkBinds(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (isNeverConfined(inquiry.facts))
        return;
    Tally tally(findings);
    for (const NamedPath* named : inquiry.view.paths().of(PathRole::BindSource))
        if (isMissing(inquiry, *named))
            tally.add(*named, isGuess(inquiry, *named), [&] { return missing(rule, inquiry, *named); });
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
