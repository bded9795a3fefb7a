// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"
#include "app/cli/sentences.h"
#include "app/cli/table.h"
#include "app/cli/tree.h"
#include "app/cli/verb.h"
#include "models/unit/effectivetext.h"

namespace casemate::cli {

namespace {

std::string text(const std::vector<EffectiveLine>& lines, const UnitStack& stack)
{
    std::string merged;
    for (const EffectiveTextLine& line : effectiveText(lines, stack))
        merged.append(line.text).append("\n");
    return merged;
}

std::string json(const std::vector<EffectiveLine>& lines, const UnitStack& stack)
{
    JsonWriter writer;
    writer.beginList();
    for (const EffectiveLine& line : lines) {
        writer.beginObject();
        for (const auto& [key, value] : {std::pair("section", &line.section), std::pair("key", &line.key),
                 std::pair("value", &line.value), std::pair("file", &pathOf(stack, line.origin))}) {
            writer.key(key);
            writer.text(*value);
        }
        writer.key("line");
        writer.number(line.origin.line);
        writer.endObject();
    }
    writer.endList();
    return std::move(writer).finished();
}

std::string csv(const std::vector<EffectiveLine>& lines, const UnitStack& stack)
{
    std::string table = csvLine({"section", "key", "value", "file", "line"});
    for (const EffectiveLine& line : lines)
        table +=
            csvLine({line.section, line.key, line.value, pathOf(stack, line.origin), std::to_string(line.origin.line)});
    return table;
}

} // namespace

int cat(const Options& options, Output& output)
{
    const Format format = options.format.value_or(Format::Table);
    if (!options.wantsEffective && format != Format::Table) {
        output.complain(say(
            QT_TRANSLATE_NOOP("cli", "Files are printed as they are: add --effective to print the merged unit as %1."),
            {formatName(format)}));
        return Failed;
    }
    const auto tree = Tree::open(options, output);
    const auto subject = tree ? tree->read(options.units.front(), output) : std::nullopt;
    if (!subject)
        return Failed;
    output.holdsFile = format == Format::Table;
    if (!options.wantsEffective) {
        output.out = catText(subject->stack);
        return Done;
    }
    const auto lines = effectiveLines(subject->stack, tree->dialect(*subject));
    output.out = format == Format::Json ? json(lines, subject->stack)
        : format == Format::Csv         ? csv(lines, subject->stack)
                                        : text(lines, subject->stack);
    return Done;
}

} // namespace casemate::cli
