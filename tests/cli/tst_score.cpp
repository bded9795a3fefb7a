// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace casemate::tests;
using namespace Qt::StringLiterals;

namespace {

double exposureOf(const Run& run, const QString& unit) { return unitOf(run.list(), unit)[u"exposure"].toDouble(-1); }

} // namespace

class TestScore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bareScoreListsEveryServiceOnceWorstFirst()
    {
        const SampleTree tree;
        const Run run = tree.run({u"score"_s, u"--format=json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QByteArray());
        QStringList names;
        for (const QJsonValue& row : run.list())
            names << row[u"unit"].toString();
        QCOMPARE(names,
            (QStringList{u"pair@.service"_s, u"plain.service"_s, u"stopped.service"_s, u"noted.service"_s,
                u"tight.service"_s, u"broken.service"_s, u"bytes.service"_s}));
    }

    void rowsHaveTheKeysAndTypesOfTheContract()
    {
        const SampleTree tree;
        const Run run = tree.run({u"score"_s, u"--format=json"_s});
        const QStringList keys{u"exposure"_s, u"load_error"_s, u"predicate"_s, u"unit"_s};
        for (const QJsonValue& row : run.list())
            QCOMPARE(row.toObject().keys(), keys);
        const QJsonObject plain = unitOf(run.list(), u"plain.service"_s);
        QVERIFY(plain[u"exposure"].isDouble());
        QCOMPARE(plain[u"exposure"].toDouble(), 9.4);
        QCOMPARE(plain[u"predicate"].toString(), u"UNSAFE"_s);
        QVERIFY(plain[u"load_error"].isNull());
        QVERIFY(run.out.contains("\"exposure\":9.4,"));
        const QJsonObject broken = unitOf(run.list(), u"broken.service"_s);
        QVERIFY(broken[u"exposure"].isNull());
        QVERIFY(broken[u"predicate"].isNull());
        QVERIFY(broken[u"load_error"].toString().startsWith(u"no ExecStart= and Type= is not oneshot"));
    }

    void unitsAreFoundByShortNameAliasAndInstance()
    {
        const SampleTree tree;
        const Run run = tree.run({u"score"_s, u"plain"_s, u"alias"_s, u"pair@one"_s, u"pair@"_s, u"--format=json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.list().size(), 4);
        QVERIFY(!unitOf(run.list(), u"pair@one.service"_s).isEmpty());
        QVERIFY(!unitOf(run.list(), u"pair@.service"_s).isEmpty());
        QVERIFY(unitOf(run.list(), u"alias.service"_s).isEmpty());
    }

    void oneUnknownUnitDoesNotHideTheOthers()
    {
        const SampleTree tree;
        const Run run = tree.run({u"score"_s, u"plain"_s, u"nowhere"_s, u"--format=json"_s});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.list().size(), 1);
        QCOMPARE(run.err.count('\n'), 1);
    }

    void unitThatDoesNotLoadIsNoFailure()
    {
        const SampleTree tree;
        for (const auto& format : {u"table"_s, u"json"_s, u"csv"_s}) {
            const Run run = tree.run({u"score"_s, u"broken"_s, u"--format"_s, format});
            QCOMPARE(run.status, 0);
            QVERIFY(run.out.contains("no ExecStart="));
        }
    }

    void thresholdIsAGate()
    {
        const SampleTree tree;
        const auto status = [&tree](const QString& unit, const QString& threshold) {
            return tree.run({u"score"_s, unit, u"--threshold"_s, threshold}).status;
        };
        QCOMPARE(status(u"plain"_s, u"93"_s), 1);
        QCOMPARE(status(u"plain"_s, u"94"_s), 0);
        QCOMPARE(status(u"plain"_s, u"100"_s), 0);
        QCOMPARE(status(u"broken"_s, u"0"_s), 0);
        QCOMPARE(tree.run({u"score"_s, u"--threshold=50"_s}).status, 1);
        QCOMPARE(tree.run({u"score"_s, u"plain"_s, u"nowhere"_s, u"--threshold=50"_s}).status, 2);
        const Run gated = tree.run({u"score"_s, u"plain"_s, u"--threshold=50"_s, u"--format=json"_s});
        QCOMPARE(gated.list().size(), 1);
    }

    void draftTakesThePlaceOfTheOverride()
    {
        const SampleTree tree;
        const QStringList arguments{u"score"_s, u"noted"_s, u"--format=json"_s};
        const double present = exposureOf(tree.run(arguments), u"noted.service"_s);
        const Run emptied = tree.run(arguments + QStringList{u"--draft=-"_s}, "[Service]\n");
        QCOMPARE(exposureOf(emptied, u"noted.service"_s), 9.4);
        QVERIFY(present < 9.4);
        tree.write(u"draft.conf"_s, "[Service]\nDynamicUser=yes\n");
        const Run drafted =
            tree.run({u"score"_s, u"plain"_s, u"--draft"_s, tree.path(u"draft.conf"_s), u"--format=json"_s});
        QCOMPARE(exposureOf(drafted, u"plain.service"_s), 8.2);
    }

    void setsComeOnTopOfTheDraft()
    {
        const SampleTree tree;
        const Run run =
            tree.run({u"score"_s, u"plain"_s, u"--draft=-"_s, u"--set"_s, u"DynamicUser=yes"_s, u"--format=json"_s},
                "[Service]\nDynamicUser=no\n");
        QCOMPARE(run.status, 0);
        QCOMPARE(exposureOf(run, u"plain.service"_s), 8.2);
    }

    void policyChangesWeights()
    {
        const SampleTree tree;
        tree.write(u"policy.json"_s,
            R"({"PrivateNetwork": {"weight": 0}, "UserOrDynamicUser": {"weight": 0, "range": 1}, "Odd": 3})");
        const QStringList arguments{
            u"explain"_s, u"plain"_s, u"--format=json"_s, u"--policy"_s, tree.path(u"policy.json"_s)};
        const Run run = tree.run(arguments);
        QCOMPARE(run.status, 0);
        for (const QJsonValue& row : run.object()[u"assessments"].toArray())
            if (row[u"json_field"].toString() == u"PrivateNetwork"_s)
                QVERIFY(row[u"badness"].isNull() && row[u"set"].isNull() && row[u"exposure"].isNull());
    }

    void versionThatIsNotModelledIsSaidToBeApproximate()
    {
        const SampleTree tree;
        const Run run = runProgram(
            {u"score"_s, u"plain"_s, u"--format=json"_s, u"--systemd-version=255"_s, u"--root"_s, tree.path()});
        QCOMPARE(run.status, 0);
        QVERIFY(run.err.contains("approximate"));
        QCOMPARE(exposureOf(run, u"plain.service"_s), 9.6);
    }

    void versionIsThatOfTheTreeUnlessNamed()
    {
        const SampleTree tree;
        tree.write(u"usr/lib/systemd/libsystemd-shared-252.so"_s, {});
        const Run run = runProgram({u"score"_s, u"plain"_s, u"--format=json"_s, u"--root"_s, tree.path()});
        QCOMPARE(exposureOf(run, u"plain.service"_s), 9.6);
        QCOMPARE(exposureOf(tree.run({u"score"_s, u"plain"_s, u"--format=json"_s}), u"plain.service"_s), 9.4);
    }

    void csvHasAHeadAndQuotesWhereNeeded()
    {
        const SampleTree tree;
        const Run run = tree.run({u"score"_s, u"plain"_s, u"broken"_s, u"--format=csv"_s});
        const QList<QByteArray> lines = run.out.split('\n');
        QCOMPARE(lines.first(), QByteArray("unit,exposure,predicate,load_error\r"));
        QCOMPARE(lines.at(1), QByteArray("plain.service,9.4,UNSAFE,\r"));
        QVERIFY(lines.at(2).startsWith("broken.service,,,"));
        const Run effective =
            tree.run({u"cat"_s, u"plain"_s, u"--effective"_s, u"--format=csv"_s, u"--set"_s, u"AppArmorProfile=a,b"_s});
        QVERIFY(effective.out.contains("\"a,b\""));
    }

    void tableHasNoColoursOffATerminal()
    {
        const SampleTree tree;
        const Run run = tree.run({u"score"_s});
        QVERIFY(run.out.startsWith("UNIT "));
        QVERIFY(!run.out.contains('\x1b'));
        QVERIFY(run.out.contains("offline"));
    }

    void userScopeReadsTheUnitsOfUsers()
    {
        const SampleTree tree;
        tree.write(u"usr/lib/systemd/user/mine.service"_s, "[Service]\nExecStart=/bin/true\n");
        const Run run = tree.run({u"score"_s, u"--user"_s, u"--format=json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.list().size(), 1);
        QCOMPARE(run.list().first()[u"unit"].toString(), u"mine.service"_s);
    }
};

static const TestCase<TestScore> registered;

#include "tst_score.moc"
