// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/judged.h"
#include "app/cli/sentences.h"
#include "app/cli/table.h"
#include "app/cli/verb.h"

#include <algorithm>

namespace casemate::cli {

namespace {

std::string tenthsText(const Assessment& row) { return row.tenths ? Exposure{*row.tenths}.text() : std::string(); }

std::string countText(const std::optional<std::uint64_t>& number)
{
    return number ? std::to_string(*number) : std::string();
}

void writeJson(JsonWriter& writer, const Judged& unit)
{
    writer.beginObject();
    writer.key("unit");
    writer.text(unit.unit);
    writeExposure(writer, unit);
    writer.key("assessments");
    writer.beginList();
    for (const Assessment& row : unit.rows) {
        writer.beginObject();
        writer.key("set");
        writer.boolean(row.isGood());
        for (const auto& [key, text] :
            {std::pair("name", row.assessor->name), std::pair("json_field", row.assessor->id),
                std::pair("description", std::string_view(row.description))}) {
            writer.key(key);
            writer.text(text);
        }
        writer.key("weight");
        writer.number(row.weight);
        writer.key("badness");
        if (row.badness)
            writer.number(*row.badness);
        else
            writer.null();
        writer.key("range");
        writer.number(row.range);
        writer.key("exposure");
        if (row.tenths)
            writer.text(tenthsText(row));
        else
            writer.null();
        writer.endObject();
    }
    writer.endList();
    writer.endObject();
}

std::string json(const std::vector<Judged>& units, bool isList)
{
    JsonWriter writer;
    if (isList)
        writer.beginList();
    for (const Judged& unit : units)
        writeJson(writer, unit);
    if (isList)
        writer.endList();
    return std::move(writer).finished();
}

std::string csv(const std::vector<Judged>& units)
{
    std::string text = csvLine(
        {"unit", "set", "name", "json_field", "description", "weight", "badness", "range", "exposure", "load_error"});
    for (const Judged& unit : units) {
        if (!unit.exposure)
            text += csvLine({unit.unit, "", "", "", "", "", "", "", "", unit.loadError});
        for (const Assessment& row : unit.rows)
            text += csvLine({unit.unit,
                !row.badness        ? ""
                    : *row.isGood() ? "true"
                                    : "false",
                std::string(row.assessor->name), std::string(row.assessor->id), row.description,
                std::to_string(row.weight), countText(row.badness), std::to_string(row.range), tenthsText(row), ""});
    }
    return text;
}

/// What the row adds, finer than the tenths: the table's order.
double cost(const Assessment& row)
{
    return static_cast<double>(row.badness.value_or(0)) * static_cast<double>(row.weight)
        / static_cast<double>(row.range);
}

std::string table(Judged unit, bool hasColours)
{
    if (!unit.exposure)
        return say(QT_TRANSLATE_NOOP("cli", "%1 does not load: %2"), {unit.unit, unit.loadError}) + "\n";
    std::ranges::stable_sort(unit.rows, std::ranges::greater(), cost);
    std::vector<std::vector<Cell>> cells;
    for (const Assessment& row : unit.rows) {
        const Tone tone = !row.badness ? Tone::Plain : *row.isGood() ? Tone::Good : Tone::Bad;
        cells.push_back({{.text = !row.badness   ? " "
                                 : *row.isGood() ? "✓"
                                                 : "✗",
                             .tone = tone},
            {.text = std::string(row.assessor->name)}, {.text = std::to_string(row.weight), .isNumber = true},
            {.text = row.badness ? countText(row.badness) : "-", .isNumber = true},
            {.text = std::to_string(row.range), .isNumber = true}, {.text = tenthsText(row), .isNumber = true},
            {.text = visible(row.description)}});
    }
    const Predicate predicate = unit.exposure->predicate();
    return tableText({" ", "NAME", "WEIGHT", "BADNESS", "RANGE", "EXPOSURE", "DESCRIPTION"}, cells, hasColours) + "\n"
        + say(QT_TRANSLATE_NOOP("cli", "Overall exposure of %1: %2 %3"),
            {unit.unit, unit.exposure->text(), predicateName(predicate)})
        + "\n";
}

std::string tables(const std::vector<Judged>& units, const std::string& footer, bool hasColours)
{
    std::string text;
    for (const Judged& unit : units)
        text += table(unit, hasColours) + "\n";
    return text + footer + "\n";
}

} // namespace

int explain(const Options& options, Output& output)
{
    const auto tree = Tree::open(options, output);
    if (!tree)
        return Failed;
    std::vector<Judged> units;
    if (options.wantsAll) {
        auto all = judgeAll(*tree, true, output);
        if (!all)
            return Failed;
        units = std::move(*all);
    } else {
        const auto subject = tree->read(options.units.front(), output);
        if (!subject)
            return Failed;
        units.push_back(judge(*tree, *subject, subject->stack, true));
    }
    const Format format = options.format.value_or(Format::Table);
    output.out = format == Format::Json ? json(units, options.wantsAll)
        : format == Format::Csv         ? csv(units)
                                        : tables(units, tree->footer(), output.hasColours);
    return gate(units, options);
}

} // namespace casemate::cli
