// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTest>

using namespace casemate::tests;
using namespace Qt::StringLiterals;

class TestUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsOneSentenceAndStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const QStringList& arguments, const char* expected) {
            QTest::newRow(name) << arguments << QByteArray(expected);
        };
        row("unknown verb", {u"scroe"_s}, "did you mean score?");
        row("verb that is a unit and more", {u"nginx.service"_s, u"more"_s}, "no verb");
        row("unknown option", {u"score"_s, u"--formta=json"_s}, "did you mean --format?");
        row("unknown short option", {u"score"_s, u"-x"_s}, "no option -x");
        row("option of another verb", {u"score"_s, u"--effective"_s}, "score has no option --effective");
        row("option without a verb", {u"--format=json"_s}, "needs a verb");
        row("missing value", {u"score"_s, u"--policy"_s}, "--policy needs a value");
        row("value of a switch", {u"score"_s, u"--offline=yes"_s}, "takes no value");
        row("unknown format", {u"score"_s, u"--format=xml"_s}, "no format \"xml\"");
        row("format of another verb", {u"score"_s, u"--format=conf"_s}, "does not print conf");
        row("export has no table", {u"export"_s, u"plain"_s, u"--format=table"_s}, "does not print table");
        row("threshold too large", {u"score"_s, u"--threshold=101"_s}, "0 to 100");
        row("threshold is no number", {u"score"_s, u"--threshold=5.0"_s}, "0 to 100");
        row("version is no number", {u"score"_s, u"--systemd-version=next"_s}, "such as 257");
        row("bad instance", {u"score"_s, u"pair@.service"_s, u"--instance=a/b"_s}, "instance");
        row("empty root", {u"score"_s, u"--root="_s}, "--root");
        row("explain without a unit", {u"explain"_s}, "needs a unit");
        row("explain of two", {u"explain"_s, u"plain"_s, u"tight"_s}, "one unit");
        row("explain of one and all", {u"explain"_s, u"plain"_s, u"--all"_s}, "not both");
        row("export without a unit", {u"export"_s}, "needs a unit");
        row("files as JSON", {u"cat"_s, u"plain"_s, u"--format=json"_s}, "--effective");
        row("set without a value", {u"score"_s, u"--set=PrivateTmp"_s}, "DIRECTIVE=VALUE");
        row("line break in an argument", {u"score"_s, u"a\nb"_s}, "casemate: ");
    }
    void wrongUsageIsOneSentenceAndStatusTwo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, expected);
        const Run run = runProgram(arguments);
        QVERIFY(run.isRefusal());
        QVERIFY2(run.err.contains(expected), run.err.constData());
    }

    void unitsThatCannotBeHadAreRefusedByEveryVerb_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("unknown") << u"nowhere.service"_s << QByteArray("no unit nowhere.service");
        QTest::newRow("typo") << u"plian.service"_s << QByteArray("did you mean plain.service?");
        QTest::newRow("masked") << u"masked.service"_s << QByteArray("masked");
        QTest::newRow("no name") << u"../passwd"_s << QByteArray("name of a unit");
        QTest::newRow("no service") << u"plain.socket"_s << QByteArray("not a service");
        QTest::newRow("empty") << QString() << QByteArray("name of a unit");
    }
    void unitsThatCannotBeHadAreRefusedByEveryVerb()
    {
        QFETCH(const QString, unit);
        QFETCH(const QByteArray, expected);
        const SampleTree tree;
        for (const auto& verb : {u"score"_s, u"explain"_s, u"cat"_s, u"export"_s}) {
            const Run run = tree.run({verb, unit});
            QVERIFY(run.isRefusal());
            QVERIFY2(run.err.contains(expected), run.err.constData());
        }
    }

    void treesThatCannotBeReadAreRefused()
    {
        const SampleTree tree;
        QTemporaryDir empty;
        for (const QString& root : {u"/nowhere"_s, tree.path(u"usr/lib/systemd/system/plain.service"_s), empty.path()})
            for (const auto& verb : {u"score"_s, u"window"_s})
                QVERIFY(runProgram(
                    verb == u"score"_s ? QStringList{verb, u"--root"_s, root} : QStringList{u"--root"_s, root})
                        .isRefusal());
    }

    void filesThatCannotBeReadAreRefused()
    {
        const SampleTree tree;
        QVERIFY(tree.run({u"score"_s, u"plain"_s, u"--draft=/nowhere"_s}).isRefusal());
        QVERIFY(tree.run({u"score"_s, u"plain"_s, u"--draft"_s, tree.path()}).isRefusal());
        QVERIFY(tree.run({u"score"_s, u"plain"_s, u"--policy=/nowhere"_s}).isRefusal());
        QVERIFY(tree.run({u"score"_s, u"plain"_s, u"--policy=/dev/null"_s}).isRefusal());
        tree.write(u"list.json"_s, "[1]");
        QVERIFY(tree.run({u"score"_s, u"plain"_s, u"--policy"_s, tree.path(u"list.json"_s)}).isRefusal());
    }

    void windowNeedsADisplayAndSaysSo()
    {
        const SampleTree tree;
        QVERIFY(runProgram({u"plain"_s, u"--root"_s, tree.path()}).isRefusal());
    }

    /// The window itself does the main job where nobody can: pictures and an override.conf that scores as it says.
    void withoutADisplayATourIsMade()
    {
        const Run run = runProgram({});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, "casemate: there is no display: a tour of the main job runs on a virtual one.\n");
        QList<QByteArray> lines = run.out.trimmed().split('\n');
        QVERIFY(lines.size() >= 9);
        const QByteArray scores = lines.takeLast();
        const QByteArray draft = lines.takeLast();
        for (const QByteArray& picture : lines)
            QVERIFY2(QImage(QString::fromUtf8(picture)).width() > 1000, picture.constData());
        const QString sample = QFileInfo(QStringLiteral(CASEMATE_PROGRAM)).dir().filePath(u"../samplehost"_s);
        const QStringList asked{u"score"_s, u"shop-web.service"_s, u"--root"_s, sample, u"--format"_s, u"json"_s};
        const double before = unitOf(runProgram(asked).list(), u"shop-web.service"_s)[u"exposure"].toDouble();
        const double after = unitOf(runProgram(asked + QStringList{u"--draft"_s, QString::fromUtf8(draft)}).list(),
            u"shop-web.service"_s)[u"exposure"]
                                 .toDouble();
        QCOMPARE(scores,
            QStringLiteral("shop-web.service: %1 unsafe -> %2 ok")
                .arg(before, 0, 'f', 1)
                .arg(after, 0, 'f', 1)
                .toUtf8());
        QVERIFY(QDir(QFileInfo(QString::fromUtf8(draft)).path()).removeRecursively());
    }

    void draftNeedsAUnitToOpenOn()
    {
        QVERIFY(runProgram({u"--draft"_s, u"x.conf"_s}, {}, {u"QT_QPA_PLATFORM=offscreen"_s}).isRefusal());
    }

    void windowIsNotOpenedForAnUnknownUnit()
    {
        const SampleTree tree;
        const Run run =
            runProgram({u"nowhere.service"_s, u"--root"_s, tree.path()}, {}, {u"QT_QPA_PLATFORM=offscreen"_s});
        QVERIFY(run.isRefusal());
    }

    void helpNamesEveryVerbAndEachHasItsOwn()
    {
        const Run help = runProgram({u"--help"_s});
        QCOMPARE(help.status, 0);
        QCOMPARE(help.err, QByteArray());
        for (const auto& verb : {u"score"_s, u"explain"_s, u"cat"_s, u"export"_s}) {
            QVERIFY(help.out.contains(verb.toUtf8()));
            const Run own = runProgram({verb, u"--help"_s});
            QCOMPARE(own.status, 0);
            QVERIFY(own.out.startsWith("Usage: casemate " + verb.toUtf8()));
            for (const QByteArray& line : own.out.split('\n'))
                QVERIFY2(line.size() <= 100, line.constData());
        }
        QCOMPARE(runProgram({u"-h"_s}).out, help.out);
    }

    void versionIsOneLine()
    {
        const Run run = runProgram({u"--version"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.startsWith("casemate "));
        QCOMPARE(run.out.count('\n'), 1);
    }

    void optionsMayComeBeforeTheVerbAndUnitsAfterADoubleDash()
    {
        const SampleTree tree;
        const Run run = runProgram({u"--root"_s, tree.path(), u"score"_s, u"--format=json"_s, u"--"_s, u"plain"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.list().size(), 1);
    }

    void rootComesFromTheEnvironmentUnlessNamed()
    {
        const SampleTree tree;
        const QStringList arguments{u"score"_s, u"plain"_s, u"--format=json"_s};
        QCOMPARE(runProgram(arguments, {}, {u"CASEMATE_HOST_ROOT="_s + tree.path()}).status, 0);
        QVERIFY(runProgram(arguments, {}, {u"CASEMATE_HOST_ROOT=/nowhere"_s}).isRefusal());
        QCOMPARE(runProgram(arguments + QStringList{u"--root"_s, tree.path()}, {}, {u"CASEMATE_HOST_ROOT=/nowhere"_s})
                     .status,
            0);
    }

    void readerThatGoesAwayIsNoReasonForAComplaint()
    {
        const SampleTree tree;
        const QString call =
            u"\"$CASEMATE\" explain --all --format=json --root '%1'; echo $? >'%1/status'"_s.arg(tree.path());
        const Run run = runShell(u"{ "_s + call + u"; } | exec true"_s);
        QCOMPARE(run.err, QByteArray());
        // The pipe is large enough for all of it where the reader left late.
        const QByteArray status = tree.read(u"status"_s).trimmed();
        QVERIFY2(status == "2" || status == "0", status.constData());
    }

    void fullDiskIsToldAndStatusTwo()
    {
        const SampleTree tree;
        const Run run =
            runShell(u"\"$CASEMATE\" score --root '%1' --systemd-version=257 >/dev/full"_s.arg(tree.path()));
        QVERIFY(run.isRefusal());
        const Run closed = runShell(u"\"$CASEMATE\" score --root '%1' --systemd-version=257 >&-"_s.arg(tree.path()));
        QVERIFY(closed.isRefusal());
    }
};

static const TestCase<TestUsage> registered;

#include "tst_usage.moc"
