// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/gather.h"
#include "models/hazards/evidencelimits.h"
#include "models/hazards/hazards.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <ranges>

namespace casemate::tests {

namespace {

const Specifiers specifiers{.unitName = "app.service", .machine = {}};
const Dialect dialect{.version = {257}, .specifiers = &specifiers};

/// A service that names paths, in an empty tree.
class Naming {
public:
    explicit Naming(const std::string& lines, const ReadBudget::Limits& limits = {})
        : m_stack(stackOf("[Service]\n" + lines))
        , unit(merge(m_stack, dialect))
    {
        ReadBudget budget(limits);
        facts = gatherFacts(unit, m_root.path().toStdString(), dialect, {.budget = &budget}).value();
        found = findings(unit, facts, dialect, {.stack = &m_stack});
    }
    [[nodiscard]] std::vector<Finding> of(std::string_view rule) const
    {
        std::vector<Finding> kept;
        std::ranges::copy_if(
            found, std::back_inserter(kept), [rule](const Finding& each) { return each.rule->id == rule; });
        return kept;
    }

private:
    QTemporaryDir m_root;
    UnitStack m_stack;

public:
    EffectiveUnit unit;
    ServiceFacts facts;
    std::vector<Finding> found;
};

std::string listed(const std::string& directive, const std::string& folder, std::size_t count)
{
    std::string line = directive + '=';
    for (std::size_t i = 0; i < count; ++i)
        line += folder + '/' + std::to_string(i) + ' ';
    return line + '\n';
}

} // namespace

class TestManyFindings : public QObject {
    Q_OBJECT

private slots:
    void aFewAreToldAndTheOthersCounted()
    {
        const Naming service(listed("ReadWritePaths", "/srv/none", 8000));
        const auto found = service.of("listed-path-missing");
        QCOMPARE(found.size(), mostTold);
        QCOMPARE(found.back().others, 7990U);
        QCOMPARE(found.back().evidence.back().arguments, std::vector<std::string>{"7990"});
        QVERIFY(std::ranges::all_of(
            found | std::views::take(mostTold - 1), [](const Finding& each) { return each.others == 0; }));
        QCOMPARE(found.front().value, "/srv/none/0");
    }
    void upToTheLimitAllAreTold()
    {
        const auto found = Naming(listed("ReadOnlyPaths", "/srv/none", mostTold)).of("listed-path-missing");
        QCOMPARE(found.size(), mostTold);
        QCOMPARE(found.back().others, 0U);
        QCOMPARE(found.back().evidence.size(), found.front().evidence.size());
    }
    void eachDirectiveHasItsOwn()
    {
        const auto found = Naming(listed("ReadOnlyPaths", "/srv/a", 15) + listed("ReadWritePaths", "/srv/b", 12))
                               .of("listed-path-missing");
        QCOMPARE(found.size(), 2 * mostTold);
        for (const auto& [directive, others] :
            {std::pair("ReadOnlyPaths"_directive, 5U), std::pair("ReadWritePaths"_directive, 2U)}) {
            QCOMPARE(std::ranges::count(found, directive, &Finding::directive), std::ptrdiff_t(mostTold));
            std::size_t sum = 0;
            for (const Finding& each : found)
                sum += each.directive == directive ? each.others : 0;
            QCOMPARE(sum, others);
        }
    }
    void theWorstAreTold()
    {
        // of a tree at rest what is missing below /run is a guess
        const auto found = Naming(listed("ReadOnlyPaths", "/run/none", 3000) + "ReadOnlyPaths=/srv/certain\n")
                               .of("listed-path-missing");
        QCOMPARE(found.size(), mostTold);
        QCOMPARE(found.front().value, "/srv/certain");
        QCOMPARE(found.front().severity, Severity::Error);
        QCOMPARE(found.back().others, 3001U - mostTold);
    }
    void othersOfAnotherUnitAreOthers()
    {
        const auto mark = [](const std::string& folder) {
            return Naming(listed("ReadOnlyPaths", "/srv/same", 10) + listed("ReadOnlyPaths", folder, 5))
                .of("listed-path-missing")
                .back();
        };
        QCOMPARE(mark("/srv/a"), mark("/srv/a"));
        QVERIFY(mark("/srv/a").othersMark != mark("/srv/b").othersMark);
        QCOMPARE(mark("/srv/a").others, mark("/srv/b").others);
    }
    void fixesAreDifferences()
    {
        const Naming service(listed("ReadWritePaths", "/var/lib/none", 5000));
        const auto found = service.of("listed-path-missing");
        QCOMPARE(found.front().fixes.size(), 2U);
        for (const Finding& finding : found)
            for (const Fix& fix : finding.fixes)
                for (const Amendment& change : fix.changes) {
                    QVERIFY(!change.wanted);
                    QCOMPARE(change.removed.size() + change.spared.size() + change.added.size(), 1U);
                }
        const Change spared = changeOf(found.front().fixes[0].changes[0], service.unit, dialect);
        const auto& list = std::get<EntryList>(*spared.wanted).entries;
        QCOMPARE(list.size(), 5000U);
        QCOMPARE(list[0], "-/var/lib/none/0");
        QCOMPARE(list[1], "/var/lib/none/1");
        const auto both = changesOf(found.front().fixes[1].changes, service.unit, dialect);
        QCOMPARE(std::get<EntryList>(*both.at(0).wanted).entries.size(), 4999U);
        QCOMPARE(std::get<EntryList>(*both.at(1).wanted).entries, std::vector<std::string>{"none/0"});
    }
    void anEmptiedListIsTheDefault()
    {
        const EffectiveUnit unit = merge(stackOf("[Service]\nReadWritePaths=/a\n"), dialect);
        const Amendment amendment{.directive = "ReadWritePaths"_directive, .removed = {"/a"}};
        QCOMPARE(changeOf(amendment, unit, dialect).wanted, std::optional<Value>(Value()));
        const Amendment both{.directive = "ReadWritePaths"_directive, .removed = {"/a"}, .added = {"/b /c"}};
        QCOMPARE(changeOf(both, unit, dialect).wanted, std::optional<Value>(EntryList{{"/b", "/c"}}));
    }
    void nothingIsSafeWhereTheBudgetEnded()
    {
        const std::string lines = listed("ReadWritePaths", "/srv/none", 20);
        const Naming whole(lines);
        QVERIFY(isChecked("ReadWritePaths"_directive, whole.facts));
        QVERIFY(evidenceLimits(whole.unit, whole.facts, {257}).empty());
        const Naming part(lines, {.steps = 20});
        QCOMPARE(part.facts.end, ReadEnd::Steps);
        for (const DirectiveId id : directiveIds)
            QVERIFY2(!isChecked(id, part.facts), directive(id).name.data());
    }
    void everyEndIsNamed_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("word");
        QTest::newRow("steps") << int(ReadEnd::Steps) << QStringLiteral("too many. ");
        QTest::newRow("names") << int(ReadEnd::Names) << QStringLiteral("too many names");
        QTest::newRow("bytes") << int(ReadEnd::Bytes) << QStringLiteral("too large");
        QTest::newRow("items") << int(ReadEnd::Items) << QStringLiteral("lists too much");
        QTest::newRow("time") << int(ReadEnd::Time) << QStringLiteral("takes too long");
    }
    void everyEndIsNamed()
    {
        QFETCH(const int, end);
        QFETCH(const QString, word);
        ServiceFacts facts;
        facts.end = static_cast<ReadEnd>(end);
        const auto limits = evidenceLimits(EffectiveUnit(), facts, {257});
        QCOMPARE(limits.size(), 1U);
        QVERIFY2(QString::fromUtf8(limits.front().text).contains(word), limits.front().text.data());
    }
    void placesBelowEachOtherAreFound()
    {
        const PlaceSet places({"/a/b", "/a/b/c", "/a-b", "/x"});
        QVERIFY(places.hasAtOrBelow("/a") && places.hasAtOrBelow("/a/b") && places.hasAtOrBelow("/"));
        QVERIFY(!places.hasAtOrBelow("/a/b/c/d") && !places.hasAtOrBelow("/a/") && !places.hasAtOrBelow("/b"));
        QVERIFY(places.hasAtOrAbove("/a/b/c/d") && places.hasAtOrAbove("/x") && !places.hasAtOrAbove("/a"));
        QVERIFY(!places.hasAtOrAbove("/a-bc") && !places.hasAtOrAbove("/") && PlaceSet({"/"}).hasAtOrAbove("/y"));
        QVERIFY(!PlaceSet().hasAtOrAbove("/") && !PlaceSet().hasAtOrBelow("/"));
    }
};

static const TestCase<TestManyFindings> registered;

} // namespace casemate::tests

#include "tst_manyfindings.moc"
