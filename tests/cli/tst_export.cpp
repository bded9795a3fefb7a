// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testcase.h"

#include <QFileInfo>
#include <QTest>

using namespace casemate::tests;
using namespace Qt::StringLiterals;

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesMakeAnOverrideAndTheScoreGoesToStandardError()
    {
        const SampleTree tree;
        const Run run =
            tree.run({u"export"_s, u"plain"_s, u"--set=ProtectSystem=strict"_s, u"--set"_s, u"PrivateTmp=yes"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.startsWith("[Service]\n"));
        QVERIFY(run.out.contains("ProtectSystem=strict\n"));
        QVERIFY(run.out.contains("PrivateTmp=yes\n"));
        QVERIFY2(run.err.startsWith("plain.service: 9.4 UNSAFE -> 9.0 UNSAFE (-0.4)\n"), run.err.constData());
    }

    void exportedFileScoresAsPredicted()
    {
        const SampleTree tree;
        const QStringList sets{
            u"--set=DynamicUser=yes"_s, u"--set=CapabilityBoundingSet="_s, u"--set=SystemCallFilter=@system-service"_s};
        const Run exported = tree.run(QStringList{u"export"_s, u"plain"_s} + sets);
        const Run predicted = tree.run(QStringList{u"score"_s, u"plain"_s, u"--format=json"_s} + sets);
        tree.write(u"etc/systemd/system/plain.service.d/override.conf"_s, exported.out);
        const Run present = tree.run({u"score"_s, u"plain"_s, u"--format=json"_s});
        QCOMPARE(present.out, predicted.out);
    }

    void onlyTheLinesOfTheChangesDiffer()
    {
        const SampleTree tree;
        const Run same = tree.run({u"export"_s, u"noted"_s});
        QCOMPARE(same.out, tree.read(u"etc/systemd/system/noted.service.d/override.conf"_s));
        QVERIFY(same.err.contains("(0.0)"));
        const Run changed =
            tree.run({u"export"_s, u"noted"_s, u"--set=PrivateTmp=no"_s, u"--set=NoNewPrivileges=yes"_s});
        QVERIFY(changed.out.startsWith("# ours\n[Service]\n"));
        QVERIFY(changed.out.contains("; the end\n"));
        QVERIFY(changed.out.contains("NoNewPrivileges=yes\n"));
        QVERIFY(!changed.out.contains("PrivateTmp=yes"));
    }

    void severalSetsOfAListAddUp()
    {
        const SampleTree tree;
        const Run run =
            tree.run({u"cat"_s, u"plain"_s, u"--effective"_s, u"--format=json"_s, u"--set=ReadWritePaths=/a"_s,
                u"--set=ReadWritePaths=/b"_s, u"--set=ProtectHome=yes"_s, u"--set=ProtectHome=tmpfs"_s});
        QByteArray paths, home;
        for (const QJsonValue& line : run.list()) {
            if (line[u"key"].toString() == u"ReadWritePaths"_s)
                paths += line[u"value"].toString().toUtf8() + ' ';
            if (line[u"key"].toString() == u"ProtectHome"_s)
                home += line[u"value"].toString().toUtf8();
        }
        QCOMPARE(paths.trimmed(), QByteArray("/a /b"));
        QCOMPARE(home, QByteArray("tmpfs"));
    }

    void overruledChangesAreTold()
    {
        const SampleTree tree;
        const Run run = tree.run({u"export"_s, u"noted"_s, u"--set=ProtectHome=yes"_s});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.err.contains("/etc/systemd/system/noted.service.d/zz.conf:2"), run.err.constData());
    }

    void linesGoWhereSystemdReadsThem()
    {
        const SampleTree tree;
        const QStringList arguments{u"export"_s, u"stopped"_s, u"--set=PrivateTmp=yes"_s};
        const Run run = tree.run(arguments);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out,
            QByteArray("[Unit]\n\n[Service]\nPrivateTmp=yes\nDescription=caf\xe9\n[Service]\nPrivateTmp=yes\n"));
        QVERIFY2(run.err.contains("9.4 UNSAFE -> 9.2 UNSAFE"), run.err.constData());
        QVERIFY2(run.err.contains("override.conf:5") && run.err.contains("reads no further"), run.err.constData());
        tree.write(u"etc/systemd/system/stopped.service.d/override.conf"_s, run.out);
        QCOMPARE(tree.run(arguments).out, run.out);
    }

    void changesThatNoLineCanHoldAreRefused_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("line break") << QByteArray("a\nPrivateTmp=no");
        QTest::newRow("Latin-1") << QByteArray("caf\xe9");
        QTest::newRow("continued") << QByteArray("a\\");
    }
    void changesThatNoLineCanHoldAreRefused()
    {
        QFETCH(const QByteArray, value);
        const SampleTree tree;
        tree.write(u"value"_s, value);
        const auto run = [&](const QString& verb, const QString& more = {}) {
            return runShell(u"\"$CASEMATE\" "_s + verb + u" plain --root "_s + tree.path()
                + u" --systemd-version=257 --set PAMName=\"$(cat "_s + tree.path(u"value"_s) + u")\" "_s + more);
        };
        const QString file = tree.path(u"o.conf"_s);
        QVERIFY(run(u"export"_s, u"--output "_s + file).isRefusal());
        QVERIFY(!QFileInfo::exists(file));
        for (const QString& verb : {u"export"_s, u"score"_s, u"explain"_s, u"check"_s, u"cat"_s, u"suggest"_s})
            QVERIFY2(run(verb).isRefusal(), qPrintable(verb));
        QVERIFY2(run(u"export"_s).err.contains("PAMName="), run(u"export"_s).err.constData());
    }

    void wrongChangesAreRefusedInOneSentence_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("unknown directive") << u"ProtectSytem=strict"_s << QByteArray("did you mean ProtectSystem?");
        QTest::newRow("nothing like it") << u"Xyzzy=1"_s << QByteArray("no directive Xyzzy");
        QTest::newRow("typo of a word") << u"ProtectSystem=strct"_s << QByteArray("strict");
        QTest::newRow("unknown word") << u"ProtectSystem=banana"_s << QByteArray("full");
        QTest::newRow("no boolean") << u"PrivateDevices=maybe"_s << QByteArray("PrivateDevices=");
        QTest::newRow("no mode") << u"UMask=9999"_s << QByteArray("UMask=");
        QTest::newRow("empty where none is") << u"NoNewPrivileges="_s << QByteArray("empty");
        QTest::newRow("no path") << u"RootDirectory=relative"_s << QByteArray("RootDirectory=");
        QTest::newRow("only unknown calls") << u"SystemCallFilter=@bogus"_s << QByteArray("@bogus");
        QTest::newRow("not in this version") << u"PrivateBPF=yes"_s << QByteArray("257");
    }
    void wrongChangesAreRefusedInOneSentence()
    {
        QFETCH(const QString, set);
        QFETCH(const QByteArray, expected);
        const SampleTree tree;
        const Run run = tree.run({u"export"_s, u"plain"_s, u"--set"_s, set});
        QVERIFY(run.isRefusal());
        QVERIFY2(run.err.contains(expected), run.err.constData());
    }

    void singleUnknownWordsAreToldAndTheRestCounts()
    {
        const SampleTree tree;
        const Run run = tree.run({u"export"_s, u"plain"_s, u"--set=CapabilityBoundingSet=CAP_KILL CAP_CHWON"_s});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.err.contains("CAP_CHOWN"), run.err.constData());
        QVERIFY(run.out.contains("CAP_KILL"));
    }

    void linesOfTheDraftThatSystemdIgnoresAreTold()
    {
        const SampleTree tree;
        const Run run = tree.run({u"export"_s, u"plain"_s, u"--draft=-"_s}, "[Service]\nPrivateTmp=maybe\nnonsense\n");
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray("[Service]\nPrivateTmp=maybe\nnonsense\n"));
        QVERIFY2(run.err.contains("override.conf:2") && run.err.contains("override.conf:3"), run.err.constData());
    }

    void anOverrideThatIsReadInPlaceOfOursIsTold()
    {
        const SampleTree tree;
        const QString other = u"/run/systemd/system.control/plain.service.d/override.conf"_s;
        tree.write(other.sliced(1), "[Service]\nPrivateTmp=yes\n");
        tree.write(u"etc/systemd/system/plain.service.d/override.conf"_s, "# ours\n");
        const QByteArray sentence = other.toUtf8() + " is read in place of override.conf";
        const Run run = tree.run({u"export"_s, u"plain"_s, u"--set=ProtectSystem=strict"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray("# ours\n\n[Service]\nProtectSystem=strict\n"));
        QVERIFY2(run.err.contains(sentence) && run.err.contains("ProtectSystem= has no effect"), run.err.constData());
        QVERIFY2(run.err.contains("(0.0)"), run.err.constData());
        const Run suggestion = tree.run({u"suggest"_s, u"plain"_s});
        QCOMPARE(suggestion.status, 0);
        QCOMPARE(suggestion.out, QByteArray("# ours\n"));
        QVERIFY2(suggestion.err.contains(sentence), suggestion.err.constData());
    }

    void changeThatStopsLoadingIsTold()
    {
        const SampleTree tree;
        const Run run = tree.run({u"export"_s, u"plain"_s, u"--set=Type=dbus"_s});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.err.contains("-> does not load: no BusName="), run.err.constData());
    }

    void outputIsSavedAndReplacedOnlyByForce()
    {
        const SampleTree tree;
        const QStringList arguments{
            u"export"_s, u"plain"_s, u"--set=PrivateTmp=yes"_s, u"--output"_s, tree.path(u"o.conf"_s)};
        const Run saved = tree.run(arguments);
        QCOMPARE(saved.status, 0);
        QCOMPARE(saved.out, QByteArray());
        QCOMPARE(tree.read(u"o.conf"_s), QByteArray("[Service]\nPrivateTmp=yes\n"));
        QVERIFY(tree.run(arguments).isRefusal());
        QCOMPARE(tree.run(arguments + QStringList{u"--force"_s}).status, 0);
        QVERIFY(tree.run(arguments.first(4) + QStringList{u"/nowhere/o.conf"_s}).isRefusal());
    }
};

static const TestCase<TestExport> registered;

#include "tst_export.moc"
