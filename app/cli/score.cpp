// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/judged.h"
#include "app/cli/sentences.h"
#include "app/cli/table.h"
#include "app/cli/verb.h"
#include "models/sandbox/loaderror.h"

#include <algorithm>
#include <tuple>

namespace casemate::cli {

namespace {

/// Worst first, then by name; what has no exposure comes last.
auto order(const Judged& row)
{
    return std::tuple(
        !row.exposure, row.exposure ? -static_cast<int>(row.exposure->tenths) : 0, std::string_view(row.unit));
}

std::string table(const std::vector<Judged>& rows, const std::string& footer, bool hasColours)
{
    std::vector<std::vector<Cell>> cells;
    for (const Judged& row : rows)
        cells.push_back(row.exposure
                ? std::vector<Cell>{{.text = row.unit}, {.text = row.exposure->text(), .isNumber = true},
                      {.text = std::string(predicateName(row.exposure->predicate())),
                          .tone = toneOf(row.exposure->predicate())},
                      {}}
                : std::vector<Cell>{{.text = row.unit}, {.text = "-", .isNumber = true}, {},
                      {.text = say(QT_TRANSLATE_NOOP("cli", "does not load: %1"), {row.loadError})}});
    return tableText({"UNIT", "EXPOSURE", "PREDICATE", ""}, cells, hasColours) + "\n" + footer + "\n";
}

std::string json(const std::vector<Judged>& rows)
{
    JsonWriter writer;
    writer.beginList();
    for (const Judged& row : rows) {
        writer.beginObject();
        writer.key("unit");
        writer.text(row.unit);
        writeExposure(writer, row);
        writer.endObject();
    }
    writer.endList();
    return std::move(writer).finished();
}

std::string csv(const std::vector<Judged>& rows)
{
    std::string text = csvLine({"unit", "exposure", "predicate", "load_error"});
    for (const Judged& row : rows)
        text += csvLine({row.unit, row.exposure ? row.exposure->text() : "",
            row.exposure ? std::string(predicateName(row.exposure->predicate())) : "", row.loadError});
    return text;
}

} // namespace

int score(const Options& options, Output& output)
{
    const auto tree = Tree::open(options, output);
    if (!tree)
        return Failed;
    std::vector<Judged> rows;
    bool hasFailed = false;
    if (options.units.empty()) {
        auto all = judgeAll(*tree, false, output);
        if (!all)
            return Failed;
        rows = std::move(*all);
    }
    for (const std::string& unit : options.units)
        if (const auto subject = tree->read(unit, output))
            rows.push_back(judge(*tree, *subject, subject->stack));
        else
            hasFailed = true;
    if (hasFailed && rows.empty())
        return Failed;
    std::ranges::sort(rows, {}, order);

    const Format format = options.format.value_or(Format::Table);
    output.out = format == Format::Json ? json(rows)
        : format == Format::Csv         ? csv(rows)
                                        : table(rows, tree->footer(), output.hasColours);
    return hasFailed ? Failed : gate(rows, options);
}

} // namespace casemate::cli
