// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checked.h"

#include "app/cli/json.h"
#include "app/cli/observation.h"
#include "app/cli/sentences.h"
#include "app/cli/table.h"

#include <array>

namespace casemate::cli {

namespace {

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

/// The value that @p change wants, as assignments from nothing; empty for systemd's default.
std::vector<std::string> assignmentsOf(const Change& change, const Dialect& dialect)
{
    return change.wanted ? spell(directive(change.directive), *change.wanted, dialect) : std::vector<std::string>();
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

void writeFix(JsonWriter& writer, const Fix& fix, const Dialect& dialect)
{
    writer.beginObject();
    writer.key("title");
    writer.text(say(fix.title));
    writer.key("set");
    writer.beginObject();
    for (const Change& change : fix.changes) {
        writer.key(directive(change.directive).name);
        writeLines(writer, assignmentsOf(change, dialect));
    }
    writer.endObject();
    writer.endObject();
}

void writeFinding(JsonWriter& writer, const Finding& finding, const Dialect& dialect)
{
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
    for (const Fix& fix : finding.fixes)
        writeFix(writer, fix, dialect);
    writer.endList();
    writer.endObject();
}

} // namespace

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
        for (const Finding& finding : unit.findings)
            writeFinding(writer, finding, unit.dialect);
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
        for (const Finding& finding : unit.findings) {
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

std::string fixText(const Fix& fix, const Dialect& dialect)
{
    std::string text = "    > " + visible(say(fix.title)) + "\n";
    for (const Change& change : fix.changes) {
        const std::string name(directive(change.directive).name);
        const auto lines = assignmentsOf(change, dialect);
        if (lines.empty())
            text += "        " + name + "=\n";
        for (const std::string& line : lines)
            text += "        " + name + "=" + visible(line) + "\n";
    }
    return text;
}

std::string paragraph(const Finding& finding, const Dialect& dialect, bool hasColours)
{
    const Tone tone = finding.severity == Severity::Error ? Tone::Bad
        : finding.severity == Severity::Warning           ? Tone::Warning
                                                          : Tone::Plain;
    std::string text = "  " + toned(std::string(wordOf(finding.severity)), tone, hasColours) + " ("
        + std::string(wordOf(finding.confidence)) + ") " + std::string(directive(finding.directive).name) + "="
        + visible(finding.value) + "  [" + std::string(finding.rule->id) + "]\n    " + visible(say(finding.message))
        + "\n";
    for (const Sentence& sentence : finding.evidence)
        text += "    - " + visible(say(sentence)) + "\n";
    for (const Fix& fix : finding.fixes)
        text += fixText(fix, dialect);
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
        for (const Finding& finding : unit.findings)
            text += paragraph(finding, unit.dialect, hasColours);
    }
    return text;
}

} // namespace casemate::cli
