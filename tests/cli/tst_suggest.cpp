// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

using namespace casemate::tests;
using namespace Qt::StringLiterals;

class TestSuggest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suggestionIsADropInWithThatScore()
    {
        const SampleTree tree;
        const Run suggested = tree.run({u"suggest"_s, u"plain"_s});
        QCOMPARE(suggested.status, 0);
        QVERIFY(suggested.out.startsWith("[Service]\n"));
        QVERIFY(suggested.out.contains("\nPrivateDevices=yes\n"));
        const Run json = tree.run({u"suggest"_s, u"plain"_s, u"--format=json"_s});
        QCOMPARE(json.object().keys(), (QStringList{u"after"_s, u"before"_s, u"left_out"_s, u"set"_s, u"unit"_s}));
        const Run scored = tree.run({u"score"_s, u"plain"_s, u"--draft=-"_s, u"--format=json"_s}, suggested.out);
        QCOMPARE(scored.list().first()[u"exposure"].toDouble(), json.object()[u"after"].toDouble());
        QVERIFY(json.object()[u"after"].toDouble() < json.object()[u"before"].toDouble());
        // and the rules have nothing against it
        QCOMPARE(tree.run({u"check"_s, u"plain"_s, u"--draft=-"_s}, suggested.out).status, 0);
    }

    void scoreIsThatOfTheFileThatIsPrinted_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char* unit : {"plain", "stopped", "noted", "tight", "pair@"})
            QTest::newRow(unit) << QString::fromLatin1(unit);
    }
    void scoreIsThatOfTheFileThatIsPrinted()
    {
        QFETCH(const QString, unit);
        const SampleTree tree;
        const Run suggested = tree.run({u"suggest"_s, unit});
        QCOMPARE(suggested.status, 0);
        const Run json = tree.run({u"suggest"_s, unit, u"--format=json"_s});
        const QString folder = u"etc/systemd/system/"_s + unit + u".service.d/override.conf"_s;
        tree.write(folder, suggested.out);
        const Run scored = tree.run({u"score"_s, unit, u"--format=json"_s});
        QCOMPARE(scored.list().first()[u"exposure"].toDouble(), json.object()[u"after"].toDouble());
        QVERIFY(suggested.err.contains(" -> " + QByteArray::number(json.object()[u"after"].toDouble(), 'f', 1) + '\n'));
        // what nothing was known against is suggested, and not what is there by then
        QVERIFY(unit == u"tight" || json.object()[u"after"].toDouble() < json.object()[u"before"].toDouble());
        QCOMPARE(tree.run({u"suggest"_s, unit}).out, suggested.out);
    }

    void whatDoesNotLoadIsPromisedNothing()
    {
        const SampleTree tree;
        const Run run = tree.run({u"suggest"_s, u"broken"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.startsWith("broken.service: does not load: "), run.err.constData());
        const Run json = tree.run({u"suggest"_s, u"broken"_s, u"--format=json"_s});
        QVERIFY(json.object()[u"before"].isNull() && json.object()[u"after"].isNull());
        QVERIFY(json.object()[u"set"].toObject().isEmpty());
    }

    void whatIsLeftOutHasItsReason()
    {
        const SampleTree tree;
        const Run run = tree.run({u"suggest"_s, u"plain"_s, u"--format=json"_s});
        const QJsonArray leftOut = run.object()[u"left_out"].toArray();
        QVERIFY(!leftOut.isEmpty());
        for (const QJsonValue& each : leftOut)
            QVERIFY(!each[u"directive"].toString().isEmpty() && !each[u"reason"].toString().isEmpty());
    }

    void draftIsTheGround()
    {
        const SampleTree tree;
        const QByteArray draft = "# mine\n[Service]\nPrivateDevices=no\n";
        const Run run = tree.run({u"suggest"_s, u"plain"_s, u"--draft=-"_s}, draft);
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.startsWith(draft));
        QVERIFY(!run.out.contains("PrivateDevices=yes"));
    }

    void hardenedServiceKeepsWhatItHas()
    {
        const SampleTree tree;
        const Run run = tree.run({u"suggest"_s, u"tight"_s, u"--format=json"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.object()[u"after"].toDouble() <= run.object()[u"before"].toDouble());
    }

    void fileIsWrittenOnceOnly()
    {
        const SampleTree tree;
        const QString path = tree.path(u"override.conf"_s);
        QCOMPARE(tree.run({u"suggest"_s, u"plain"_s, u"--output="_s + path}).status, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), tree.run({u"suggest"_s, u"plain"_s}).out);
        QCOMPARE(tree.run({u"suggest"_s, u"plain"_s, u"--output="_s + path}).status, 2);
    }

    void unknownUnitsAreRefused()
    {
        const SampleTree tree;
        QCOMPARE(tree.run({u"suggest"_s, u"nothing"_s}).status, 2);
        QCOMPARE(tree.run({u"suggest"_s}).status, 2);
    }
};

static const TestCase<TestSuggest> registered;
#include "tst_suggest.moc"
