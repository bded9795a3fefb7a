// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checked.h"

#include "app/cli/json.h"
#include "app/cli/observation.h"
#include "app/cli/sentences.h"
#include "app/cli/table.h"

#include <array>
#include <ranges>

namespace casemate::cli {

namespace {

constexpr std::size_t longestLine = 1000, mostLines = 50;

std::string_view wordOf(Severity severity)
{
    static constexpr std::array<std::string_view, 3> words{"note", "warning", "error"};
    return words[static_cast<std::size_t>(severity)];
}

std::string_view wordOf(Confidence confidence)
{
    static constexpr std::array<std::string_view, 3> words{"possible", "likely", "certain"};
    return words[static_cast<std::size_t>(confidence)];
}

void writeLines(JsonWriter& writer, const std::vector<std::string>& lines)
{
    if (lines.size() == 1)
        return writer.text(lines.front());
    if (lines.empty())
        return writer.text("");
    writer.beginList();
    for (const std::string& line : lines)
        writer.text(line);
    writer.endList();
}

void writeFix(JsonWriter& writer, const CheckedFix& fix)
{
    writer.beginObject();
    writer.key("title");
    writer.text(say(fix.title));
    writer.key("set");
    writer.beginObject();
    for (const auto& [id, lines] : fix.sets) {
        writer.key(directive(id).name);
        writeLines(writer, lines);
    }
    writer.endObject();
    writer.endObject();
}

void writeFinding(JsonWriter& writer, const CheckedFinding& checked)
{
    const Finding& finding = checked.finding;
    writer.beginObject();
    for (const auto& [key, text] :
        {std::pair("rule", std::string(finding.rule->id)), std::pair("ref", std::string(finding.rule->ref)),
            std::pair("severity", std::string(wordOf(finding.severity))),
            std::pair("confidence", std::string(wordOf(finding.confidence))),
            std::pair("directive", std::string(directive(finding.directive).name)), std::pair("value", finding.value),
            std::pair("message", say(finding.message))}) {
        writer.key(key);
        writer.text(text);
    }
    writer.key("evidence");
    writer.beginList();
    for (const Sentence& sentence : finding.evidence)
        writer.text(say(sentence));
    writer.endList();
    writer.key("fixes");
    writer.beginList();
    for (const CheckedFix& fix : checked.fixes)
        writeFix(writer, fix);
    writer.endList();
    if (finding.others != 0) {
        writer.key("more");
        writer.number(finding.others);
    }
    writer.endObject();
}

} // namespace

CheckedFinding spelt(Finding finding, const EffectiveUnit& unit, const Dialect& dialect)
{
    CheckedFinding checked{.finding = std::move(finding)};
    for (Fix& fix : std::exchange(checked.finding.fixes, {})) {
        CheckedFix& way = checked.fixes.emplace_back(CheckedFix{.title = std::move(fix.title)});
        for (const Amendment& amendment : fix.changes) {
            const Change change = changeOf(amendment, unit, dialect);
            way.sets.emplace_back(change.directive,
                change.wanted ? spell(directive(change.directive), *change.wanted, dialect)
                              : std::vector<std::string>());
        }
    }
    return checked;
}

std::string checkedJson(const std::vector<Checked>& units, bool isList)
{
    JsonWriter writer;
    if (isList)
        writer.beginList();
    for (const Checked& unit : units) {
        writer.beginObject();
        writer.key("unit");
        writer.text(unit.unit);
        writer.key("findings");
        writer.beginList();
        for (const CheckedFinding& finding : unit.findings)
            writeFinding(writer, finding);
        writer.endList();
        writeLimits(writer, unit.limits);
        writer.endObject();
    }
    if (isList)
        writer.endList();
    return std::move(writer).finished();
}

std::string checkedCsv(const std::vector<Checked>& units)
{
    std::string text =
        csvLine({"unit", "rule", "ref", "severity", "confidence", "directive", "value", "message", "evidence"});
    for (const Checked& unit : units)
        for (const Finding& finding : unit.findings | std::views::transform(&CheckedFinding::finding)) {
            std::string evidence;
            for (const Sentence& sentence : finding.evidence)
                evidence.append(evidence.empty() ? "" : " ").append(say(sentence));
            text += csvLine({unit.unit, std::string(finding.rule->id), std::string(finding.rule->ref),
                std::string(wordOf(finding.severity)), std::string(wordOf(finding.confidence)),
                std::string(directive(finding.directive).name), finding.value, say(finding.message), evidence});
        }
    return text;
}

namespace {

/// @p line, its beginning alone where nobody could read it.
std::string shortened(const std::string& line)
{
    if (line.size() <= longestLine)
        return visible(line);
    std::size_t end = longestLine;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xc0U) == 0x80) // not amid a character
        --end;
    return visible(line.substr(0, end)) + "... "
        + say(QT_TRANSLATE_NOOP("cli", "(%1 bytes; --format json has all)"), {std::to_string(line.size())});
}

std::string fixText(const CheckedFix& fix)
{
    std::string text = "    > " + visible(say(fix.title)) + "\n";
    for (const auto& [id, lines] : fix.sets) {
        const std::string name(directive(id).name);
        if (lines.empty())
            text += "        " + name + "=\n";
        for (const std::string& line : lines | std::views::take(mostLines))
            text += "        " + name + "=" + shortened(line) + "\n";
        if (lines.size() > mostLines)
            text += "        "
                + say(QT_TRANSLATE_NOOP("cli", "(%1 lines in all; --format json has them)"),
                    {std::to_string(lines.size())})
                + "\n";
    }
    return text;
}

std::string paragraph(const CheckedFinding& checked, bool hasColours)
{
    const Finding& finding = checked.finding;
    const Tone tone = finding.severity == Severity::Error ? Tone::Bad
        : finding.severity == Severity::Warning           ? Tone::Warning
                                                          : Tone::Plain;
    std::string text = "  " + toned(std::string(wordOf(finding.severity)), tone, hasColours) + " ("
        + std::string(wordOf(finding.confidence)) + ") " + std::string(directive(finding.directive).name) + "="
        + shortened(finding.value) + "  [" + std::string(finding.rule->id) + "]\n    " + visible(say(finding.message))
        + "\n";
    for (const Sentence& sentence : finding.evidence)
        text += "    - " + visible(say(sentence)) + "\n";
    for (const CheckedFix& fix : checked.fixes)
        text += fixText(fix);
    return text;
}

} // namespace

std::string checkedReport(const std::vector<Checked>& units, bool isOne, bool hasColours)
{
    std::string text;
    for (const Checked& unit : units) {
        if (unit.findings.empty() && !isOne)
            continue;
        text.append(text.empty() ? "" : "\n").append(unit.unit).append("\n");
        if (unit.findings.empty())
            text += "  " + say(QT_TRANSLATE_NOOP("cli", "The rules have nothing against it.")) + "\n";
        for (const CheckedFinding& finding : unit.findings)
            text += paragraph(finding, hasColours);
    }
    return text;
}

} // namespace casemate::cli
