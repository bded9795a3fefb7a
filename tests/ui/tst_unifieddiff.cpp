// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nastytext.h"
#include "tests/support/seed.h"
#include "tests/support/testcase.h"
#include "ui/preview/unifieddiff.h"

#include <QTest>

#include <algorithm>

using namespace casemate;
using namespace casemate::tests;
using Kind = DiffLine::Kind;
using Lines = std::vector<std::string_view>;

namespace {

/// Goes by the hunks from @p before to what it was made of. Complains about a hunk that does not fit.
Lines patched(const Lines& before, const Lines& after, const std::vector<DiffLine>& difference)
{
    Lines result;
    std::size_t at = 0;
    for (const DiffLine& line : difference) {
        switch (line.kind) {
        case Kind::Hunk:
            if (line.before < at)
                qFatal("hunks overlap");
            result.insert(result.end(), before.begin() + static_cast<std::ptrdiff_t>(at),
                before.begin() + static_cast<std::ptrdiff_t>(line.before));
            at = line.before;
            if (result.size() != line.after)
                qFatal("hunk begins elsewhere");
            break;
        case Kind::Common:
            if (line.before != at || before[at] != after[line.after])
                qFatal("common line is not common");
            result.push_back(before[at++]);
            break;
        case Kind::Removed:
            if (line.before != at++)
                qFatal("another line is removed");
            break;
        case Kind::Added: result.push_back(after[line.after]); break;
        }
    }
    result.insert(result.end(), before.begin() + static_cast<std::ptrdiff_t>(at), before.end());
    return result;
}

/// The least number of lines to take away and add, by the textbook's table.
std::size_t distance(const Lines& before, const Lines& after)
{
    std::vector<std::size_t> row(after.size() + 1);
    for (std::size_t a = 0; a <= after.size(); ++a)
        row[a] = a;
    for (const std::string_view line : before) {
        std::size_t corner = row[0]++;
        for (std::size_t a = 0; a < after.size(); ++a) {
            const std::size_t best = line == after[a] ? corner : std::min(row[a], row[a + 1]) + 1;
            corner = std::exchange(row[a + 1], best);
        }
    }
    return row.back();
}

std::size_t changes(const std::vector<DiffLine>& difference)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        difference, [](const DiffLine& line) { return line.kind == Kind::Added || line.kind == Kind::Removed; }));
}

} // namespace

class TestUnifiedDiff : public QObject {
    Q_OBJECT

private slots:
    void sameLinesHaveNone()
    {
        QVERIFY(unifiedDiff({}, {}).empty());
        QVERIFY(unifiedDiff({"a", "b"}, {"a", "b"}).empty());
    }

    void contextIsThreeLines()
    {
        const Lines before{"1", "2", "3", "4", "5", "6", "7", "8", "9"};
        Lines after = before;
        after[4] = "five";
        const auto difference = unifiedDiff(before, after);
        QCOMPARE(difference.size(), 9U);
        QVERIFY(difference[0]
            == (DiffLine{.kind = Kind::Hunk, .before = 1, .after = 1, .beforeCount = 7, .afterCount = 7}));
        QVERIFY(difference[4] == (DiffLine{.kind = Kind::Removed, .before = 4, .after = 4}));
        QVERIFY(difference[5] == (DiffLine{.kind = Kind::Added, .before = 5, .after = 4}));
    }

    void changesFarApartAreHunksOfTheirOwn_data()
    {
        QTest::addColumn<std::size_t>("between");
        QTest::addColumn<qsizetype>("hunks");
        QTest::newRow("six common lines join") << std::size_t{6} << qsizetype{1};
        QTest::newRow("seven part") << std::size_t{7} << qsizetype{2};
    }
    void changesFarApartAreHunksOfTheirOwn()
    {
        QFETCH(const std::size_t, between);
        QFETCH(const qsizetype, hunks);
        Lines before{"x"};
        before.insert(before.end(), between, "common");
        before.push_back("y");
        Lines after = before;
        after.front() = "X";
        after.back() = "Y";
        const auto difference = unifiedDiff(before, after);
        QCOMPARE(std::ranges::count(difference, Kind::Hunk, &DiffLine::kind), hunks);
        QVERIFY(patched(before, after, difference) == after);
    }

    /// Any two texts: the hunks lead from one to the other, and no way is shorter.
    void leadsThereByTheShortestWay()
    {
        NastyText random(testSeed());
        for (int round = 0; round < 2000; ++round) {
            Lines before, after;
            for (Lines* side : {&before, &after})
                for (std::size_t i = random.below(24); i > 0; --i)
                    side->push_back(random.any({"a", "b", "c", "d", "e"}));
            const auto difference = unifiedDiff(before, after);
            QVERIFY(patched(before, after, difference) == after);
            QCOMPARE(changes(difference), distance(before, after));
        }
    }

    void manyLinesAreReplacedAsAWhole()
    {
        std::vector<std::string> texts;
        for (int i = 0; i < 4000; ++i)
            texts.push_back(std::to_string(i));
        const Lines before(texts.begin(), texts.end());
        Lines after = before;
        after[100] = "other";
        after[3000] = "other too";
        after.erase(after.begin() + 2000);
        const auto difference = unifiedDiff(before, after);
        QVERIFY(patched(before, after, difference) == after);
        QCOMPARE(changes(difference), std::size_t{2901 + 2900});
        QVERIFY(patched(before, {}, unifiedDiff(before, {})).empty());
    }
};

static const TestCase<TestUnifiedDiff> registered;
#include "tst_unifieddiff.moc"
