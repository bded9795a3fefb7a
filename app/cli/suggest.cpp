// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/draftnotes.h"
#include "app/cli/files.h"
#include "app/cli/judged.h"
#include "app/cli/observation.h"
#include "app/cli/sentences.h"
#include "app/cli/table.h"
#include "app/cli/tree.h"
#include "app/cli/verb.h"
#include "models/recipes/suggestion.h"

namespace casemate::cli {

namespace {

std::string_view wordOf(Confidence confidence)
{
    static constexpr std::array<std::string_view, 3> words{"possible", "likely", "certain"};
    return words[static_cast<std::size_t>(confidence)];
}

std::string leftOutText(const LeftOut& each)
{
    return std::string(directive(each.directive).name) + "=" + each.value + ": " + say(each.reason);
}

std::vector<std::string> linesOf(const Change& change, const Dialect& dialect)
{
    return change.wanted ? spell(directive(change.directive), *change.wanted, dialect) : std::vector<std::string>();
}

void writeScore(JsonWriter& writer, std::string_view key, const Judged& unit)
{
    writer.key(key);
    writer.literal(unit.exposure ? unit.exposure->text() : "null");
}

std::string json(const Suggestion& suggestion, const Judged& before, const Judged& after, const Dialect& dialect,
    const std::vector<std::string>& limits)
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("unit");
    writer.text(before.unit);
    writeScore(writer, "before", before);
    writeScore(writer, "after", after);
    writer.key("set");
    writer.beginObject();
    for (const Change& change : suggestion.changes) {
        writer.key(directive(change.directive).name);
        writer.beginList();
        for (const std::string& line : linesOf(change, dialect))
            writer.text(line);
        writer.endList();
    }
    writer.endObject();
    writer.key("left_out");
    writer.beginList();
    for (const LeftOut& each : suggestion.leftOut) {
        writer.beginObject();
        for (const auto& [key, text] :
            {std::pair("directive", std::string(directive(each.directive).name)), std::pair("value", each.value),
                std::pair("reason", say(each.reason)), std::pair("confidence", std::string(wordOf(each.confidence)))}) {
            writer.key(key);
            writer.text(text);
        }
        writer.key("evidence");
        writer.beginList();
        for (const Sentence& sentence : each.evidence)
            writer.text(say(sentence));
        writer.endList();
        writer.endObject();
    }
    writer.endList();
    writeLimits(writer, limits);
    writer.endObject();
    return std::move(writer).finished();
}

/// What was seen of the service, on which the suggestion rests; @p limits say where that proves less.
void noteGround(const ServiceFacts& facts, const std::vector<std::string>& limits, Output& output)
{
    if (facts.running.look == Look::Missing)
        output.note(say(QT_TRANSLATE_NOOP("cli",
            "The service does not run here: this rests on its files alone, and leaves out what only its processes "
            "would show.")));
    else if (limits.empty())
        output.note(say(QT_TRANSLATE_NOOP("cli", "%1 processes of the service were looked at, %2 times."),
            {std::to_string(facts.running.processes.size()), std::to_string(facts.running.samples)}));
    for (const std::string& limit : limits)
        output.note(limit);
}

std::string shortScore(const Judged& unit) { return unit.exposure ? unit.exposure->text() : scoreText(unit); }

} // namespace

int suggestConf(const Options& options, Output& output)
{
    const auto tree = Tree::open(options, output);
    const auto subject = tree ? tree->read(options.units.front(), output) : std::nullopt;
    if (!subject)
        return Failed;
    const Dialect dialect = tree->dialect(*subject);
    const EffectiveUnit unit = merge(subject->stack, dialect);
    const ServiceFacts facts = observe(unit, *tree, dialect).value_or(ServiceFacts());
    const auto limits = limitTexts(unit, facts, dialect);
    // What systemd does not load has no score, and nothing of it is in force.
    const Judged before = judge(*tree, *subject, subject->stack);
    const Suggestion suggestion =
        before.exposure ? suggest(unit, subject->stack, facts, tree->rules(*subject)) : Suggestion();
    const auto draft = std::make_shared<const UnitDocument>(
        edit(subject->edited.document, subject->found, suggestion.changes, dialect).document);
    const UnitStack written = withDraft(subject->found, draft);
    const Judged after = judge(*tree, *subject, written);
    std::string bytes =
        options.format == Format::Json ? json(suggestion, before, after, dialect, limits) : draft->bytes();
    if (options.output) {
        if (const auto saved = saveFile(*options.output, bytes, options.mayOverwrite); !saved) {
            output.complain(sentence(saved.error(), About::Destination));
            return Failed;
        }
    } else {
        output.out = std::move(bytes);
        output.holdsFile = options.format != Format::Json;
    }
    output.note(subject->label + ": " + shortScore(before) + (before.exposure ? " -> " + shortScore(after) : ""));
    noteDraft(*tree, *subject, written, output);
    noteGround(facts, limits, output);
    if (options.format != Format::Json)
        for (const LeftOut& each : suggestion.leftOut)
            output.note(say(QT_TRANSLATE_NOOP("cli", "Left out: %1"), {visible(leftOutText(each))}));
    return Done;
}

} // namespace casemate::cli
