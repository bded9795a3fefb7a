// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recipes/suggestion.h"
#include "tests/hazards/fixture.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <algorithm>

namespace casemate::tests {

namespace {

ScoringRules rulesOf(const Fixture& fixture) { return {.dialect = fixture.dialect()}; }

Suggestion suggestionFor(const Fixture& fixture, const UnitStack& stack)
{
    return suggest(merge(stack, fixture.dialect()), stack, fixture.factsOf(stack), rulesOf(fixture));
}

/// @p stack with @p changes in its override.conf.
UnitStack with(const Fixture& fixture, const UnitStack& stack, std::span<const Change> changes)
{
    const UnitFile* present = overrideOf(stack);
    const Edited edited =
        edit(present == nullptr ? UnitDocument() : *present->document, stack, changes, fixture.dialect());
    return withDraft(stack, std::make_shared<const UnitDocument>(edited.document));
}

bool isSame(const Finding& one, const Finding& other)
{
    return one.rule == other.rule && one.directive == other.directive && one.message == other.message;
}

bool sets(const Suggestion& suggestion, DirectiveId id)
{
    return std::ranges::contains(suggestion.changes, id, &Change::directive);
}

std::filesystem::path fixture(const char* name)
{
    return std::filesystem::path(CASEMATE_SOURCE_DIR "/tests/data/hazards") / name;
}

} // namespace

/// Laws of suggestions, on every unit that the rules are tested with.
class TestSuggestion : public QObject {
    Q_OBJECT

private slots:
    void resultHasNoNewWarning_data() { addFixtureRows(); }
    void resultHasNoNewWarning()
    {
        QFETCH(const QString, folder);
        const Fixture fixture(folder.toStdString());
        const Suggestion suggestion = suggestionFor(fixture, fixture.stack());
        const auto before = fixture.findingsOf(fixture.stack());
        // the files as they would be written, and everything looked up anew
        for (const Finding& each : fixture.findingsOf(with(fixture, fixture.stack(), suggestion.changes)))
            QVERIFY2(each.severity == Severity::Note
                    || std::ranges::any_of(before, [&each](const Finding& known) { return isSame(each, known); }),
                findingText(each, fixture.dialect()).c_str());
    }

    void scoreIsTheOneFoundLater_data() { addFixtureRows(); }
    void scoreIsTheOneFoundLater()
    {
        QFETCH(const QString, folder);
        const Fixture fixture(folder.toStdString());
        const Suggestion suggestion = suggestionFor(fixture, fixture.stack());
        const UnitStack after = with(fixture, fixture.stack(), suggestion.changes);
        const EffectiveUnit unit = merge(after, fixture.dialect());
        QCOMPARE(exposureOf(unit, rulesOf(fixture)).text(), suggestion.after.text());
        QVERIFY(suggestion.after <= suggestion.before);
        QVERIFY(suggestion.steps.empty() == suggestion.changes.empty());
        for (const Step& step : suggestion.steps)
            QVERIFY(step.gain > 0);
    }

    void nothingThatIsSaidBecomesWeaker_data() { addFixtureRows(); }
    void nothingThatIsSaidBecomesWeaker()
    {
        QFETCH(const QString, folder);
        const Fixture fixture(folder.toStdString());
        const EffectiveUnit unit = merge(fixture.stack(), fixture.dialect());
        const Suggestion suggestion = suggestionFor(fixture, fixture.stack());
        for (const Change& change : suggestion.changes) {
            EffectiveUnit alone = unit;
            alone.set(change.directive, *change.wanted);
            QVERIFY2(unit.origins(change.directive).empty()
                    || WhatIf(alone, rulesOf(fixture)).sums().exact() <= WhatIf(unit, rulesOf(fixture)).sums().exact(),
                directive(change.directive).name.data());
        }
    }

    void everyLeftOutDirectiveHasAReason_data() { addFixtureRows(); }
    void everyLeftOutDirectiveHasAReason()
    {
        QFETCH(const QString, folder);
        const Fixture fixture(folder.toStdString());
        for (const LeftOut& each : suggestionFor(fixture, fixture.stack()).leftOut)
            QVERIFY2(!each.reason.text.empty(), directive(each.directive).name.data());
    }

    void plainServiceGetsTheUsual()
    {
        const Fixture plain(fixture("code-made-at-run-time/allowed"));
        const Suggestion suggestion = suggestionFor(plain, plain.stack());
        QVERIFY(sets(suggestion, "NoNewPrivileges"_directive));
        QVERIFY(sets(suggestion, "PrivateDevices"_directive));
        QVERIFY(sets(suggestion, "SystemCallFilter"_directive));
        // the process that was seen makes code
        QVERIFY(!sets(suggestion, "MemoryDenyWriteExecute"_directive));
        QVERIFY(std::ranges::contains(suggestion.leftOut, "MemoryDenyWriteExecute"_directive, &LeftOut::directive));
        QVERIFY(suggestion.after.tenths < 60);
    }

    void recordedCallsAreGivenBack()
    {
        const Fixture plain(fixture("recorded-call-denied/unfiltered"));
        const Suggestion suggestion = suggestionFor(plain, plain.stack());
        const auto filter = std::ranges::find(suggestion.changes, "SystemCallFilter"_directive, &Change::directive);
        QVERIFY(filter != suggestion.changes.end());
        const auto lines = spell(directive(filter->directive), *filter->wanted, plain.dialect());
        QVERIFY(std::ranges::any_of(lines, [](const std::string& line) { return line.contains("perf_event_open"); }));
    }

    void closedPlacesProveNothingForStrict()
    {
        const Fixture running(fixture("workers-keep-ending/not-filtered"));
        const EffectiveUnit unit = merge(running.stack(), running.dialect());
        ServiceFacts facts = running.factsOf(running.stack());
        const auto protection = [&] {
            for (const Change& change : suggest(unit, running.stack(), facts, rulesOf(running)).changes)
                if (change.directive == "ProtectSystem"_directive)
                    return display(directive(change.directive), *change.wanted, running.dialect());
            return std::string();
        };
        QCOMPARE(protection(), "strict");
        facts.running.places = {{"/srv", PlaceKind::ReadOnly}};
        QCOMPARE(protection(), "full");
        facts.running.places = {{"/proc/sys", PlaceKind::ReadOnly}, {"/tmp", PlaceKind::Private}};
        QCOMPARE(protection(), "strict");
    }

    void whoServesOthersIsLeftAlone()
    {
        const Fixture shells(fixture("audit-power-withheld/shells"));
        const Suggestion suggestion = suggestionFor(shells, shells.stack());
        QVERIFY(suggestion.changes.empty());
        QCOMPARE(suggestion.leftOut.size(), std::size_t{1});
    }

    void withoutFactsNothingIsSafe()
    {
        const Fixture plain(fixture("code-made-at-run-time/allowed"));
        ServiceFacts blind = plain.factsOf(plain.stack());
        for (CommandFact& command : blind.commands)
            for (ProgramStep& step : command.steps)
                step = {.file = {.path = step.file.path}, .source = step.source};
        blind.running = {};
        const Suggestion suggestion =
            suggest(merge(plain.stack(), plain.dialect()), plain.stack(), blind, rulesOf(plain));
        QVERIFY(!sets(suggestion, "SystemCallFilter"_directive));
        QVERIFY(!sets(suggestion, "CapabilityBoundingSet"_directive));
        QVERIFY(!sets(suggestion, "MemoryDenyWriteExecute"_directive));
    }
};

static const TestCase<TestSuggestion> registered;

} // namespace casemate::tests

#include "tst_suggestion.moc"
