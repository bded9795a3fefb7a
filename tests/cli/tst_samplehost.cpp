// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace casemate::tests;
using namespace Qt::StringLiterals;

/// The sample host as the command line shows it.
class TestSampleHost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scoresSpreadFromUnsafeToSafe()
    {
        const Run run = runProgram({u"--root"_s, QStringLiteral(CASEMATE_BINARY_DIR "/samplehost"), u"score"_s,
            u"--systemd-version=257"_s, u"--format=json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QByteArray());
        QVERIFY(run.list().size() >= 13);
        QCOMPARE(unitOf(run.list(), u"shop-web.service"_s)[u"exposure"].toDouble(), 9.4);
        QCOMPARE(unitOf(run.list(), u"shop-web.service"_s)[u"predicate"].toString(), u"UNSAFE"_s);
        QVERIFY(unitOf(run.list(), u"ledger-signer.service"_s)[u"exposure"].toDouble(10) < 3);
        const QJsonObject legacy = unitOf(run.list(), u"legacy-import.service"_s);
        QVERIFY(legacy[u"exposure"].isNull());
        QVERIFY(legacy[u"load_error"].toString().contains(u"several ExecStart="_s));
    }
};

static const TestCase<TestSampleHost> registered;

#include "tst_samplehost.moc"
