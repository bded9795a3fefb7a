// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace casemate::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonObject rowOf(const QJsonObject& unit, const QString& field)
{
    for (const QJsonValue& row : unit[u"assessments"].toArray())
        if (row[u"json_field"].toString() == field)
            return row.toObject();
    return {};
}

} // namespace

class TestExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneUnitIsAnObjectWithAllRows()
    {
        const SampleTree tree;
        const Run run = tree.run({u"explain"_s, u"plain"_s, u"--format=json"_s});
        QCOMPARE(run.status, 0);
        const QJsonObject unit = run.object();
        QCOMPARE(
            unit.keys(), (QStringList{u"assessments"_s, u"exposure"_s, u"load_error"_s, u"predicate"_s, u"unit"_s}));
        QCOMPARE(unit[u"exposure"].toDouble(), 9.4);
        const QJsonArray rows = unit[u"assessments"].toArray();
        QCOMPARE(rows.size(), 81);
        const QStringList keys{u"badness"_s, u"description"_s, u"exposure"_s, u"json_field"_s, u"name"_s, u"range"_s,
            u"set"_s, u"weight"_s};
        for (const QJsonValue& row : rows) {
            QCOMPARE(row.toObject().keys(), keys);
            QVERIFY(!row[u"description"].toString().isEmpty());
        }
    }

    void rowsTellGoodFromBadFromNotApplicable()
    {
        const SampleTree tree;
        const QJsonObject unit = tree.run({u"explain"_s, u"plain"_s, u"--format=json"_s}).object();
        const QJsonObject bad = rowOf(unit, u"PrivateNetwork"_s);
        QCOMPARE(bad[u"set"], QJsonValue(false));
        QCOMPARE(bad[u"badness"].toInt(), 1);
        QCOMPARE(bad[u"weight"].toInt(), 2500);
        QCOMPARE(bad[u"exposure"].toString(), u"0.5"_s);
        const QJsonObject good = rowOf(unit, u"KeyringMode"_s);
        QCOMPARE(good[u"set"], QJsonValue(true));
        QCOMPARE(good[u"badness"].toInt(-1), 0);
        QVERIFY(good[u"exposure"].isNull());
        const QJsonObject none = rowOf(unit, u"SupplementaryGroups"_s);
        QVERIFY(none[u"set"].isNull() && none[u"badness"].isNull() && none[u"exposure"].isNull());
        QCOMPARE(none[u"range"].toInt(), 1);
    }

    void allIsAListOfEveryService()
    {
        const SampleTree tree;
        const Run run = tree.run({u"explain"_s, u"--all"_s, u"--format=json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.list().size(), 7);
        QCOMPARE(unitOf(run.list(), u"pair@.service"_s)[u"assessments"].toArray().size(), 81);
    }

    void unitThatDoesNotLoadHasNoRows()
    {
        const SampleTree tree;
        const Run run = tree.run({u"explain"_s, u"broken"_s, u"--format=json"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.object()[u"exposure"].isNull());
        QVERIFY(!run.object()[u"load_error"].toString().isEmpty());
        QVERIFY(run.object()[u"assessments"].isArray());
        QCOMPARE(run.object()[u"assessments"].toArray().size(), 0);
    }

    void tableAndCsvHaveEveryRow()
    {
        const SampleTree tree;
        const Run table = tree.run({u"explain"_s, u"plain"_s});
        QVERIFY(table.out.contains("PrivateNetwork="));
        QVERIFY(table.out.contains("Overall exposure of plain.service: 9.4 UNSAFE"));
        const Run csv = tree.run({u"explain"_s, u"plain"_s, u"--format=csv"_s});
        QCOMPARE(csv.out.count("\r\n"), 82);
    }

    void draftAndSetsCount()
    {
        const SampleTree tree;
        const Run run = tree.run({u"explain"_s, u"plain"_s, u"--set=PrivateNetwork=yes"_s, u"--format=json"_s});
        QCOMPARE(rowOf(run.object(), u"PrivateNetwork"_s)[u"set"], QJsonValue(true));
    }

    void thresholdHoldsHereToo()
    {
        const SampleTree tree;
        QCOMPARE(tree.run({u"explain"_s, u"plain"_s, u"--threshold=50"_s}).status, 1);
    }
};

static const TestCase<TestExplain> registered;

#include "tst_explain.moc"
