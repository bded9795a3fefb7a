// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace casemate::tests;
using namespace Qt::StringLiterals;

class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findingHasEverythingThatAScriptNeeds()
    {
        const SampleTree tree;
        const Run run = tree.run({u"check"_s, u"plain"_s, u"--set=ReadWritePaths=/srv/none"_s, u"--format=json"_s});
        QCOMPARE(run.status, 1);
        const QJsonObject unit = run.object();
        QCOMPARE(unit.keys(), (QStringList{u"findings"_s, u"unit"_s}));
        QCOMPARE(unit[u"unit"].toString(), u"plain.service");
        QCOMPARE(unit[u"findings"].toArray().size(), 1);
        const QJsonObject finding = unit[u"findings"].toArray().first().toObject();
        QCOMPARE(finding.keys(),
            (QStringList{u"confidence"_s, u"directive"_s, u"evidence"_s, u"fixes"_s, u"message"_s, u"ref"_s, u"rule"_s,
                u"severity"_s, u"value"_s}));
        QCOMPARE(finding[u"rule"].toString(), u"listed-path-missing");
        QCOMPARE(finding[u"ref"].toString(), u"FS-01");
        QCOMPARE(finding[u"severity"].toString(), u"error");
        QCOMPARE(finding[u"confidence"].toString(), u"certain");
        QCOMPARE(finding[u"directive"].toString(), u"ReadWritePaths");
        QCOMPARE(finding[u"value"].toString(), u"/srv/none");
        QVERIFY(finding[u"message"].toString().contains(u"/srv/none"));
        QVERIFY(!finding[u"evidence"].toArray().isEmpty());
        const QJsonObject fix = finding[u"fixes"].toArray().first().toObject();
        QVERIFY(!fix[u"title"].toString().isEmpty());
        QCOMPARE(fix[u"set"].toObject(), (QJsonObject{{u"ReadWritePaths"_s, u"-/srv/none"_s}}));
    }

    void placesWhereReadingStopsAreFound()
    {
        const SampleTree tree;
        const Run run = tree.run({u"check"_s, u"stopped"_s});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains("systemd reads no further than line 2 of "
                                  "/etc/systemd/system/stopped.service.d/override.conf."),
            run.out.constData());
        QVERIFY2(run.out.contains("[reading-stops]"), run.out.constData());
        // a fragment like that does not load
        const Run fragment = tree.run({u"check"_s, u"bytes"_s, u"--format=json"_s});
        QCOMPARE(fragment.status, 1);
        QCOMPARE(fragment.object()[u"findings"].toArray().first().toObject()[u"rule"].toString(), u"reading-stops");
    }

    void fixEndsTheFinding()
    {
        const SampleTree tree;
        const Run run = tree.run({u"check"_s, u"plain"_s, u"--set=ReadWritePaths=-/srv/none"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.contains("The rules have nothing against it."));
    }

    void reportIsForPeople()
    {
        const SampleTree tree;
        const Run run = tree.run({u"check"_s, u"plain"_s, u"--draft=-"_s}, "[Service]\nReadWritePaths=/srv/none\n");
        QCOMPARE(run.status, 1);
        QVERIFY(
            run.out.startsWith("plain.service\n  error (certain) ReadWritePaths=/srv/none  [listed-path-missing]\n"));
        QVERIFY(run.out.contains("\n        ReadWritePaths=-/srv/none\n"));
    }

    void allServicesAreAList()
    {
        const SampleTree tree;
        const Run run = tree.run({u"check"_s, u"--all"_s, u"--format=json"_s});
        QCOMPARE(run.status, 1); // bytes.service does not load
        QVERIFY(!unitOf(run.list(), u"plain.service"_s).isEmpty());
        QVERIFY(unitOf(run.list(), u"masked.service"_s).isEmpty());
        QVERIFY(tree.run({u"check"_s, u"--all"_s, u"--format=csv"_s}).out.startsWith("unit,rule,ref,severity,"));
    }

    void unknownUnitsAreRefused()
    {
        const SampleTree tree;
        QVERIFY(tree.run({u"check"_s, u"none"_s}).isRefusal());
        QVERIFY(tree.run({u"check"_s}).isRefusal());
        QVERIFY(tree.run({u"check"_s, u"plain"_s, u"--format=conf"_s}).isRefusal());
    }
};

static const TestCase<TestCheck> registered;
#include "tst_check.moc"
