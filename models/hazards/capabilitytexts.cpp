// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/capabilitywords.h"
#include "models/hazards/clues.h"
#include "models/hazards/fixes.h"
#include "models/hazards/unknownwords.h"

#include <algorithm>
#include <array>
#include <cctype>

/// What CapabilityBoundingSet= and AmbientCapabilities= say, whatever the service is.
namespace casemate {

namespace {

constexpr DirectiveId boundingId = "CapabilityBoundingSet"_directive;
constexpr DirectiveId ambientId = "AmbientCapabilities"_directive;
constexpr std::array boundingConcerned{boundingId};
constexpr std::array ambientConcerned{ambientId};
constexpr std::array bothConcerned{boundingId, ambientId};

std::uint64_t bitsOf(const Value& value)
{
    const auto* set = std::get_if<CapabilitySet>(&value);
    return set == nullptr ? 0 : set->bits;
}

/// The capability that @p unknown was meant to be, as far as its letters tell.
std::optional<unsigned> meantBy(const UnknownWord& unknown)
{
    if (const auto prefixed = capabilities::find("CAP_" + unknown.word))
        return prefixed;
    std::string word = unknown.word;
    std::ranges::transform(word, word.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    const auto names = capabilities::names();
    const auto longer =
        std::ranges::find_if(names, [&](std::string_view name) { return word.size() > 6 && name.starts_with(word); });
    if (longer != names.end())
        return static_cast<unsigned>(longer - names.begin());
    constexpr std::size_t telling = 6; // "CAP_" and two letters
    const bool isNear = std::string_view(unknown.suggestion).substr(0, telling) == word.substr(0, telling);
    return isNear ? capabilities::find(unknown.suggestion) : std::nullopt;
}

void checkUnknown(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const DirectiveId id : bothConcerned)
        for (const UnknownWord& unknown : unknownWords(inquiry, id)) {
            const auto meant = meantBy(unknown);
            const auto* set = std::get_if<CapabilitySet>(&inquiry.unit.value(id));
            const bool isSet = set != nullptr && meant && (set->bits >> *meant & 1U) != 0;
            if (meant && isSet != unknown.isInverted)
                continue;
            Finding made{.rule = &rule,
                .severity = rule.severity,
                .confidence = Confidence::Certain,
                .directive = id,
                .value = unknown.word,
                .message = {rule.message, {unknown.word}},
                .evidence = {unknown.place},
                .others = unknown.others};
            if (id == boundingId && set != nullptr && set->bits == 0)
                made.evidence.push_back(
                    {QT_TRANSLATE_NOOP(
                         "Hazard", "A line with unknown names alone counts as an empty one: no capability is left."),
                        {}});
            else if (id == boundingId)
                made.severity = Severity::Warning;
            if (meant) {
                const std::string words = (unknown.isInverted ? "~" : "") + std::string(capabilities::name(*meant));
                made.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Write the word that was meant: %1=%2"),
                                          {std::string(directive(id).name), words}},
                    .changes = {fixes::add(id, words)}});
            }
            findings.push_back(std::move(made));
        }
}

/// A user manager has no capability to give, and none to drop but in a user namespace.
void checkUserManager(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const bool isUser = inquiry.dialect.scope == Scope::User;
    if (!isUser || chosenWord(inquiry.unit, "PrivateUsers"_directive) != "no" || clues::mainCommands(inquiry).empty())
        return;
    if (inquiry.sandbox.ambientSet() != 0)
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Certain,
            .directive = ambientId,
            .value = capabilityWords(inquiry.sandbox.ambientSet()),
            .message = {rule.message, {"AmbientCapabilities="}},
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "This is a unit of a user's manager, which has no capabilities."),
                {}}},
            .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Leave %1= out"), {"AmbientCapabilities"}},
                .changes = {fixes::reset(ambientId)}}}});
    const auto* set = std::get_if<CapabilitySet>(&inquiry.unit.value(boundingId));
    if (set != nullptr && (~set->bits & knownCapabilities()) != 0)
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Likely,
            .directive = boundingId,
            .value = capabilityWords(set->bits),
            .message = {rule.message, {"CapabilityBoundingSet="}},
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "This is a unit of a user's manager, which has no capabilities."),
                {}}},
            .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Leave %1= out"), {"CapabilityBoundingSet"}},
                .changes = {fixes::reset(boundingId)}}}});
}

/// A line without "~" that a drop-in adds to a list: it can only widen it.
void checkJoined(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto origins = inquiry.unit.origins(boundingId);
    if (origins.size() < 2 || origins.back().file == origins.front().file)
        return;
    const std::string line(lineAt(inquiry, origins.back()));
    if (line.empty() || line.starts_with('~'))
        return;
    Value before;
    for (const Origin& origin : origins.first(origins.size() - 1))
        static_cast<void>(assign(directive(boundingId), before, lineAt(inquiry, origin), inquiry.dialect));
    Value alone;
    static_cast<void>(assign(directive(boundingId), alone, line, inquiry.dialect));
    const std::uint64_t held = bitsOf(before);
    const std::uint64_t more = held & ~bitsOf(alone) & knownCapabilities();
    // who names only what was not there yet adds it on purpose
    if (more == 0 || (held & bitsOf(alone)) == 0)
        return;
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Certain,
        .directive = boundingId,
        .value = line,
        .message = {rule.message, {capabilityWords(more)}},
        .evidence = {shownLine(inquiry, boundingId, origins.back())},
        .fixes = {
            {.title = {QT_TRANSLATE_NOOP("Hazard", "Keep only what the line names: CapabilityBoundingSet=%1"), {line}},
                .changes = {{.directive = boundingId, .wanted = alone}}}}});
}

void checkAmbientOfRoot(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    // with noroot root has but what it is given
    const bool isPlainRoot = inquiry.sandbox.startsAsRoot()
        && std::holds_alternative<std::monostate>(inquiry.unit.value("SecureBits"_directive));
    const std::uint64_t ambient = inquiry.sandbox.ambientSet();
    if (!isPlainRoot || ambient == 0 || clues::mainCommands(inquiry).empty())
        return;
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Certain,
        .directive = ambientId,
        .value = capabilityWords(ambient),
        .message = {rule.message, {}},
        .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The service starts as root: no User= is set."), {}}},
        .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Leave %1= out"), {"AmbientCapabilities"}},
            .changes = {fixes::reset(ambientId)}}}});
}

constexpr std::array rows{
    Rule{.id = "unknown-capability",
        .ref = "CAP-06",
        .severity = Severity::Error,
        .concerns = bothConcerned,
        .message =
            QT_TRANSLATE_NOOP("Hazard", "There is no capability %1, and systemd skips the word without a warning."),
        .check = checkUnknown},
    Rule{.id = "capabilities-in-user-manager",
        .ref = "CAP-05",
        .severity = Severity::Error,
        .concerns = bothConcerned,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "The service will not start (218/CAPABILITIES): a user's manager cannot do what %1 asks for."),
        .check = checkUserManager},
    Rule{.id = "bounding-set-only-widened",
        .ref = "CAP-07",
        .severity = Severity::Warning,
        .concerns = boundingConcerned,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "Lists of CapabilityBoundingSet= add up. This one leaves in what an earlier line allows: %1."),
        .check = checkJoined},
    Rule{.id = "ambient-capabilities-of-root",
        .ref = "CAP-21",
        .severity = Severity::Note,
        .concerns = ambientConcerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "A service that starts as root has these capabilities anyway, and loses them when it becomes another "
            "user."),
        .check = checkAmbientOfRoot},
};

} // namespace

std::span<const Rule> rules::capabilityTexts() { return rows; }

} // namespace casemate
