// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/rule.h"
#include "models/unit/readingstop.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

std::string_view reasonOf(const ReadingStop& stop)
{
    if (!stop.problem)
        return QT_TRANSLATE_NOOP("Hazard", "systemd refuses the value: %1");
    switch (*stop.problem) {
    case ProblemKind::InvalidUtf8: return QT_TRANSLATE_NOOP("Hazard", "The line is not UTF-8: %1");
    case ProblemKind::LineTooLong: return QT_TRANSLATE_NOOP("Hazard", "The line is 1 MiB or longer: %1");
    default: return QT_TRANSLATE_NOOP("Hazard", "The line is no section header: %1");
    }
}

/// The directive whose value is refused, else the first one behind the line, which is not in force; else the line's
/// own.
std::optional<DirectiveId> placeOf(const UnitFile& file, const ReadingStop& stop)
{
    const std::string& bytes = file.document->bytes();
    const auto named = findDirective(std::string_view(stop.text).substr(0, stop.text.find('=')));
    if (named && !stop.problem)
        return named;
    // Behind the stop nothing is parsed: begun anew, section by section, the rest tells what it would set.
    const std::size_t lineEnd = std::min(bytes.find_first_of(std::string_view("\n\r\0", 3), stop.begin), bytes.size());
    for (const std::string_view section : {"[Service]\n", "[Unit]\n"}) {
        const UnitDocument rest(std::string(section) + bytes.substr(std::min(lineEnd + 1, bytes.size())));
        for (const Assignment& assignment : rest.assignments())
            if (const auto known = sectionOf(rest.sectionName(assignment)))
                if (const auto id = findDirective(*known, assignment.key))
                    return id;
    }
    return named;
}

void checkStops(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const UnitStack* stack = inquiry.loading.stack;
    if (stack == nullptr)
        return;
    const auto look = [&](const UnitFile& file, Severity severity) {
        const auto stop = readingStop(*file.document, inquiry.dialect);
        if (!stop)
            return;
        findings.push_back({.rule = &rule,
            .severity = severity,
            .confidence = Confidence::Certain,
            .directive = placeOf(file, *stop).value_or("ExecStart"_directive),
            .value = stop->problem ? stop->text : stop->text.substr(stop->text.find('=') + 1),
            .message = {rule.message, {file.path, std::to_string(stop->line)}},
            .evidence = {{reasonOf(*stop), {stop->text}},
                severity == Severity::Error
                    ? Sentence{QT_TRANSLATE_NOOP("Hazard", "systemd does not load a unit with such a line.")}
                    : Sentence{QT_TRANSLATE_NOOP("Hazard", "Nothing below that line is in force.")}}});
    };
    if (stack->fragment)
        look(*stack->fragment, Severity::Error);
    for (const UnitFile& file : stack->dropIns)
        look(file, rule.severity);
}

constexpr std::array rows{
    Rule{.id = "reading-stops",
        .ref = "FMT-10",
        .severity = Severity::Warning,
        .concerns = everyDirective,
        .message = QT_TRANSLATE_NOOP("Hazard", "systemd reads no further than line %2 of %1."),
        .check = checkStops,
        .vouches = false},
};

} // namespace

std::span<const Rule> rules::readingStops() { return rows; }

} // namespace casemate
