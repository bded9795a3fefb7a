// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/otherkeys.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"
#include "models/hazards/unknownwords.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_set>

namespace casemate {

namespace {

// Lines that systemd does not take as they are meant.

/// An assignment, and the file that it stands in.
struct Line {
    const UnitFile* file = nullptr;
    const Assignment* assignment = nullptr;

    [[nodiscard]] Sentence place() const
    {
        return {QT_TRANSLATE_NOOP("Hazard", "%1, line %2: %3"),
            {file->path, std::to_string(assignment->firstLine), assignment->key + '=' + shortened(assignment->value)}};
    }
};

std::optional<Line> lineAt(const UnitStack* stack, Origin origin)
{
    if (stack == nullptr || (origin.file == 0 && !stack->fragment) || origin.file > stack->dropIns.size())
        return std::nullopt;
    const UnitFile& file = origin.file == 0 ? *stack->fragment : stack->dropIns[origin.file - 1U];
    const auto assignments = file.document->assignments();
    const auto at = std::ranges::lower_bound(assignments, origin.line, {}, &Assignment::firstLine);
    const bool isThere = at != assignments.end() && at->firstLine == origin.line;
    return isThere ? std::optional(Line{.file = &file, .assignment = &*at}) : std::nullopt;
}

/// @p text up to what looks like a comment behind the value; nothing where there is none.
std::optional<std::string_view> beforeComment(std::string_view text)
{
    for (const std::string_view sign : {" #", "\t#", " ;", "\t;"})
        if (const auto at = text.find(sign); at != std::string_view::npos)
            return text.substr(0, text.find_last_not_of(" \t", at) + 1);
    return std::nullopt;
}

/// Which of the rules below a remark belongs to.
enum Flaw : std::uint8_t { UnknownKey, BadValue, EmptyLine, CommentBehind, BadPath };

Flaw flawOf(const Remark& remark, bool isCommented)
{
    if (remark.issue.kind == IssueKind::Empty)
        return EmptyLine;
    if (isCommented)
        return CommentBehind;
    const bool isPath = directive(remark.directive).kind == ValueKind::Paths;
    if (isPath && remark.issue.kind == IssueKind::BadSyntax)
        return BadPath;
    const Directive& row = directive(remark.directive);
    const bool isKey = remark.issue.kind == IssueKind::NotInVersion && remark.issue.word == row.name;
    return isKey ? UnknownKey : BadValue;
}

/// Typing errors in these have rules of their own, which know what they lead to.
bool isToldElsewhere(DirectiveId id)
{
    const ValueKind kind = directive(id).kind;
    return kind == ValueKind::Syscalls || kind == ValueKind::Capabilities || kind == ValueKind::Namespaces
        || kind == ValueKind::Families || kind == ValueKind::Addresses;
}

/// "+-/srv" and "!/srv" as they are meant: "-+/srv", "/srv"; nothing for a relative path.
std::optional<std::string> repairedPath(std::string_view word)
{
    const auto slash = word.find('/');
    if (slash == std::string_view::npos || word.substr(0, slash).find_first_not_of("+-!~") != std::string_view::npos)
        return std::nullopt;
    const std::string_view prefix = word.substr(0, slash);
    return std::string(prefix.contains('-') ? "-" : "") + (prefix.contains('+') ? "+" : "")
        + std::string(word.substr(slash));
}

std::vector<Fix> repairs(const Inquiry& inquiry, Flaw flaw, const Remark& remark, const Line& line)
{
    const DirectiveId id = remark.directive;
    const Directive& row = directive(id);
    if (flaw == BadPath) {
        if (const auto path = repairedPath(remark.issue.word))
            return {{.title = {QT_TRANSLATE_NOOP("Hazard", "Write %1"), {*path}}, .changes = {fixes::add(id, *path)}}};
        return {};
    }
    if (isList(row.kind))
        return {};
    std::string words = remark.issue.suggestion;
    if (flaw == CommentBehind)
        words = *beforeComment(line.assignment->value);
    else if (flaw == EmptyLine)
        words = std::string(defaultText(row, inquiry.dialect));
    if (words.empty() || !check(row, words, inquiry.dialect).empty())
        return {};
    return {{.title = fixes::setTitle(id, words), .changes = {fixes::choose(inquiry, id, words)}}};
}

/// True where a later line decides, so that this one is no matter.
bool isOverruled(const Inquiry& inquiry, const Remark& remark)
{
    const auto lines = inquiry.unit.origins(remark.directive);
    return !isList(directive(remark.directive).kind) && !lines.empty() && lines.back() > remark.origin;
}

/// True where the path that @p remark is about is in the list all the same, as it is meant.
class ListedPaths {
public:
    [[nodiscard]] bool contain(const Inquiry& inquiry, const Remark& remark)
    {
        const auto path = repairedPath(remark.issue.word);
        const auto* list = std::get_if<EntryList>(&inquiry.unit.value(remark.directive));
        if (!path || list == nullptr)
            return false;
        const auto [known, isNew] = m_lists.try_emplace(remark.directive);
        if (isNew)
            known->second.insert(list->entries.begin(), list->entries.end());
        return known->second.contains(*path);
    }

private:
    std::map<DirectiveId, std::unordered_set<std::string_view>> m_lists;
};

/// The lines that remarks are about, one after the other; many can be about one that is long.
class LineReader {
public:
    /// Nothing where the files are not at hand.
    [[nodiscard]] const std::optional<Line>& at(const UnitStack* stack, Origin origin)
    {
        if (m_origin == origin)
            return m_line;
        m_origin = origin;
        m_line = lineAt(stack, origin);
        const std::string_view value = m_line ? std::string_view(m_line->assignment->value) : std::string_view();
        m_isCommented = beforeComment(value).has_value();
        m_isOfInstance = value.contains("%i") || value.contains("%I");
        return m_line;
    }
    [[nodiscard]] bool isCommented() const { return m_isCommented; }
    /// What it is for another instance is not known here.
    [[nodiscard]] bool isOfInstance() const { return m_isOfInstance; }

private:
    std::optional<Origin> m_origin;
    std::optional<Line> m_line;
    bool m_isCommented = false, m_isOfInstance = false;
};

void checkRemarks(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    ListedPaths listed;
    LineReader reader;
    std::array<std::size_t, directives.size()> counts{}, last{}; // of the findings made; the place of the latest
    for (const Remark& remark : inquiry.loading.remarks) {
        const auto& line = reader.at(inquiry.loading.stack, remark.origin);
        if (!line || remark.issue.consequence == Consequence::None
            || remark.issue.consequence == Consequence::UnitRefused)
            continue;
        const Flaw flaw = flawOf(remark, reader.isCommented());
        const bool isTold = flaw == BadValue && isToldElsewhere(remark.directive);
        if (flaw != rule.parameter || reader.isOfInstance() || isTold || isOverruled(inquiry, remark)
            || (flaw == BadPath && listed.contain(inquiry, remark)))
            continue;
        const std::size_t index = remark.directive.index;
        if (++counts[index] > mostRemarks) {
            ++findings[last[index]].others;
            continue;
        }
        last[index] = findings.size();
        const std::string name(directive(remark.directive).name);
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Certain,
            .directive = remark.directive,
            .value = shortened(line->assignment->value),
            .message = {rule.message, {name, remark.issue.word}},
            .evidence = {line->place()},
            .fixes = repairs(inquiry, flaw, remark, *line)});
    }
}

constexpr std::size_t mostStrangeKeys = 1000;

/// Keys that no systemd knows, told at the directive that they seem to mean; and known ones in a wrong section.
void checkKeys(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    checkRemarks(rule, inquiry, findings);
    const UnitStack* stack = inquiry.loading.stack;
    if (stack == nullptr)
        return;
    // Nobody mistypes thousands of keys, and the nearest name takes a while to be found.
    std::size_t left = mostStrangeKeys;
    const auto look = [&](const UnitFile& file) {
        for (const Assignment& each : file.document->assignments(inquiry.dialect.version)) {
            const auto section = sectionOf(file.document->sectionName(each));
            const bool isForeign = !section || each.key.starts_with("X-");
            if (isForeign || findDirective(*section, each.key) || findOtherKey(*section, each.key) != nullptr)
                continue;
            if (left == 0)
                return;
            --left;
            auto meant = findDirective(each.key);
            if (const auto nearest = nearestDirective(each.key); !meant && nearest)
                meant = findDirective(*nearest);
            if (!meant)
                continue;
            const Line line{.file = &file, .assignment = &each};
            findings.push_back({.rule = &rule,
                .severity = rule.severity,
                .confidence = Confidence::Certain,
                .directive = *meant,
                .value = each.value,
                .message = {rule.message, {each.key}},
                .evidence = {line.place(),
                    {QT_TRANSLATE_NOOP("Hazard", "%1 in [%2] may be meant."),
                        {std::string(directive(*meant).name),
                            directive(*meant).section == Section::Service ? "Service" : "Unit"}}}});
        }
    };
    if (stack->fragment)
        look(*stack->fragment);
    std::ranges::for_each(stack->dropIns, look);
}

/// Assignments before the first section header.
void checkOutside(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const UnitStack* stack = inquiry.loading.stack;
    if (stack == nullptr)
        return;
    const auto look = [&](const UnitFile& file) {
        for (const Problem& problem : file.document->problems()) {
            const std::string key = problem.text.substr(0, problem.text.find('='));
            const auto id = findDirective(key.substr(0, key.find_last_not_of(" \t") + 1));
            if (problem.kind != ProblemKind::OutsideSection || !id)
                continue;
            findings.push_back({.rule = &rule,
                .severity = rule.severity,
                .confidence = Confidence::Certain,
                .directive = *id,
                .value = problem.text.substr(std::min(problem.text.size(), key.size() + 1)),
                .message = {rule.message, {file.path}},
                .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1, line %2: %3"),
                    {file.path, std::to_string(problem.line), problem.text}}}});
        }
    };
    if (stack->fragment)
        look(*stack->fragment);
    std::ranges::for_each(stack->dropIns, look);
}

consteval Rule flawRule(std::string_view id, std::string_view ref, Severity severity, Flaw flaw,
    std::string_view message, void (*check)(const Rule&, const Inquiry&, std::vector<Finding>&) = checkRemarks)
{
    return {.id = id,
        .ref = ref,
        .severity = severity,
        .concerns = everyDirective,
        .message = message,
        .check = check,
        .parameter = flaw,
        .vouches = false};
}

constexpr std::array rows{
    flawRule("key-unknown", "FMT-01", Severity::Warning, UnknownKey,
        QT_TRANSLATE_NOOP("Hazard", "systemd does not know %1= here and ignores the line."), checkKeys),
    flawRule("value-ignored", "FMT-02", Severity::Warning, BadValue,
        QT_TRANSLATE_NOOP("Hazard", "systemd cannot read \"%2\" in %1= and ignores it: what was set before stays.")),
    flawRule("empty-line-ignored", "FMT-03", Severity::Warning, EmptyLine,
        QT_TRANSLATE_NOOP("Hazard", "An empty %1= resets nothing: systemd ignores it, and what was set before stays.")),
    flawRule("comment-behind-value", "FMT-04", Severity::Error, CommentBehind,
        QT_TRANSLATE_NOOP("Hazard",
            "A comment must stand on a line of its own: here it is a part of %1=, which systemd cannot read.")),
    flawRule("path-ignored", "FS-04", Severity::Warning, BadPath,
        QT_TRANSLATE_NOOP("Hazard",
            "systemd ignores \"%2\" in %1=: a path is absolute, and before it stand at most \"-\" and then \"+\".")),
    Rule{.id = "line-outside-section",
        .ref = "FMT-05",
        .severity = Severity::Warning,
        .concerns = everyDirective,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "%1 has lines before its first section header, which systemd ignores: [Service] is missing."),
        .check = checkOutside,
        .vouches = false},
};

} // namespace

std::span<const Rule> rules::format() { return rows; }

} // namespace casemate
