// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recipes/candidates.h"
#include "models/recipes/suggestion.h"
#include "tests/hazards/fixture.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

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

/// A line that stops systemd moves down where others are written before it.
bool isSame(const Finding& one, const Finding& other)
{
    return one.rule == other.rule && one.directive == other.directive
        && (one.message == other.message || (one.rule->id == "reading-stops" && one.value == other.value));
}

/// What a suggestion weighs, with the weakest value that it tries: a list of its own, so that none is lost unseen.
struct Weighed {
    DirectiveId directive;
    std::string_view value; ///< empty where it depends on the service
};
constexpr std::array weighed{Weighed{"NoNewPrivileges"_directive, "yes"},
    Weighed{"ProtectKernelTunables"_directive, "yes"}, Weighed{"ProtectKernelModules"_directive, "yes"},
    Weighed{"ProtectKernelLogs"_directive, "yes"}, Weighed{"ProtectControlGroups"_directive, "yes"},
    Weighed{"ProtectClock"_directive, "yes"}, Weighed{"ProtectHostname"_directive, "yes"},
    Weighed{"ProtectProc"_directive, "invisible"}, Weighed{"LockPersonality"_directive, "yes"},
    Weighed{"RestrictRealtime"_directive, "yes"}, Weighed{"RestrictSUIDSGID"_directive, "yes"},
    Weighed{"RestrictNamespaces"_directive, "yes"}, Weighed{"SystemCallArchitectures"_directive, "native"},
    Weighed{"MemoryDenyWriteExecute"_directive, "yes"}, Weighed{"RemoveIPC"_directive, "yes"},
    Weighed{"PrivateTmp"_directive, "yes"}, Weighed{"PrivateDevices"_directive, "yes"},
    Weighed{"ProtectHome"_directive, "read-only"}, Weighed{"ProtectSystem"_directive, "yes"},
    Weighed{"CapabilityBoundingSet"_directive, {}},
    Weighed{"RestrictAddressFamilies"_directive, "AF_UNIX AF_INET AF_INET6 AF_NETLINK AF_PACKET"},
    Weighed{"SystemCallFilter"_directive, "@system-service"}, Weighed{"PrivateUsers"_directive, "yes"},
    Weighed{"PrivateNetwork"_directive, "yes"}, Weighed{"IPAddressDeny"_directive, "any"}};

/// True where @p each would take something off the score of @p unit.
bool helps(const Weighed& each, const EffectiveUnit& unit, const ScoringRules& rules)
{
    const Directive& row = directive(each.directive);
    const int version = rules.dialect.version.number;
    Value value;
    if (row.since > version || (row.until != 0 && version >= row.until) || each.value.empty()
        || assign(row, value, each.value, rules.dialect) != Effect::Applied)
        return false;
    EffectiveUnit changed = unit;
    changed.set(each.directive, value);
    return WhatIf(changed, rules).sums().exact() < WhatIf(unit, rules).sums().exact();
}

/// That the service is left alone is said once, at the first directive.
bool isLeftAlone(const Suggestion& suggestion)
{
    return suggestion.changes.empty() && suggestion.leftOut.size() == 1
        && suggestion.leftOut.front().directive == weighed.front().directive;
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
        const UnitStack after = with(fixture, fixture.stack(), suggestion.changes);
        const EffectiveUnit unit = merge(after, fixture.dialect());
        for (const Finding& each : fixture.findingsOf(after))
            QVERIFY2(each.severity == Severity::Note
                    || std::ranges::any_of(before, [&each](const Finding& known) { return isSame(each, known); }),
                findingText(each, unit, fixture.dialect()).c_str());
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

    void whatWouldHelpIsSuggestedOrLeftOut_data() { addFixtureRows(); }
    void whatWouldHelpIsSuggestedOrLeftOut()
    {
        QFETCH(const QString, folder);
        const Fixture fixture(folder.toStdString());
        const Suggestion suggestion = suggestionFor(fixture, fixture.stack());
        const EffectiveUnit before = merge(fixture.stack(), fixture.dialect());
        const EffectiveUnit after = merge(with(fixture, fixture.stack(), suggestion.changes), fixture.dialect());
        if (isLeftAlone(suggestion))
            return;
        for (const Weighed& each : weighed)
            QVERIFY2(!helps(each, before, rulesOf(fixture)) || !helps(each, after, rulesOf(fixture))
                    || sets(suggestion, each.directive)
                    || std::ranges::contains(suggestion.leftOut, each.directive, &LeftOut::directive),
                directive(each.directive).name.data());
    }

    /// The laws above hold for suggestions of nothing, too: here nothing is not enough.
    void suggestionsAreNotEmpty()
    {
        int all = 0;
        int empty = 0;
        std::set<std::string_view> set, leftOut;
        for (const std::filesystem::path& folder : fixtureFolders()) {
            const Fixture fixture(folder);
            const Suggestion suggestion = suggestionFor(fixture, fixture.stack());
            ++all;
            empty += suggestion.changes.empty() ? 1 : 0;
            for (const Change& change : suggestion.changes)
                set.insert(directive(change.directive).name);
            for (const LeftOut& each : suggestion.leftOut)
                leftOut.insert(directive(each.directive).name);
        }
        qInfo("%d of %d suggestions are empty", empty, all);
        QVERIFY(empty * 10 < all);
        for (const Weighed& each : weighed)
            // that a service speaks to its machine alone no fixture proves
            QVERIFY2(set.contains(directive(each.directive).name)
                    || ((each.directive == "PrivateNetwork"_directive || each.directive == "IPAddressDeny"_directive)
                        && leftOut.contains(directive(each.directive).name)),
                directive(each.directive).name.data());
        QCOMPARE(allCandidates().size(), weighed.size());
    }

    void whatWouldNotBeInForceIsLeftOut()
    {
        const Fixture plain(fixture("code-made-at-run-time/allowed"));
        const auto reasonFor = [&](const Suggestion& suggestion, DirectiveId id) {
            const auto at = std::ranges::find(suggestion.leftOut, id, &LeftOut::directive);
            return at == suggestion.leftOut.end() ? std::string() : sentenceText(at->reason);
        };
        UnitStack stack = plain.stack();
        stack.dropIns.push_back({.path = "/etc/systemd/system/app.service.d/zz.conf",
            .document = std::make_shared<const UnitDocument>("[Service]\nProtectHome=read-only\n")});
        const Suggestion suggestion = suggestionFor(plain, stack);
        QVERIFY(!sets(suggestion, "ProtectHome"_directive));
        QVERIFY2(reasonFor(suggestion, "ProtectHome"_directive).contains("zz.conf, line 2"),
            reasonFor(suggestion, "ProtectHome"_directive).c_str());
        QCOMPARE(exposureOf(merge(with(plain, stack, suggestion.changes), plain.dialect()), rulesOf(plain)).text(),
            suggestion.after.text());
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
        // of several values the strictest
        const auto home = std::ranges::find(suggestion.changes, "ProtectHome"_directive, &Change::directive);
        QVERIFY(home != suggestion.changes.end());
        QCOMPARE(display(directive(home->directive), *home->wanted, plain.dialect()), "yes");
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
