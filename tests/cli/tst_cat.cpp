// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace casemate::tests;
using namespace Qt::StringLiterals;

class TestCat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesComeAsTheyAreUnderTheirPathsOnThatSystem()
    {
        const SampleTree tree;
        const Run run = tree.run({u"cat"_s, u"noted"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out,
            QByteArray("# /usr/lib/systemd/system/noted.service\n[Service]\nExecStart=/bin/true\n"
                       "\n# /etc/systemd/system/noted.service.d/override.conf\n# ours\n[Service]\nPrivateTmp=yes\n"
                       "; the end\n\n# /etc/systemd/system/noted.service.d/zz.conf\n[Service]\nProtectHome=no\n"));
    }

    void bytesThatAreNotUtf8StayInTextAndAreReplacedInJson()
    {
        const SampleTree tree;
        QVERIFY(tree.run({u"cat"_s, u"bytes"_s}).out.contains("caf\xe9\n"));
        tree.write(u"etc/systemd/system/bytes.service.d/override.conf"_s, "[Service]\nEnvironment=A=b\n");
        const Run run = tree.run({u"cat"_s, u"bytes"_s, u"--effective"_s, u"--format=json"_s});
        QVERIFY(run.list().size() > 0);
        QVERIFY(QString::fromUtf8(run.out).toUtf8() == run.out);
    }

    void draftStandsInItsPlace()
    {
        const SampleTree tree;
        const Run run = tree.run({u"cat"_s, u"plain"_s, u"--draft=-"_s}, "[Service]\n# mine\n");
        QVERIFY(run.out.endsWith("\n# /etc/systemd/system/plain.service.d/override.conf\n[Service]\n# mine\n"));
        const Run own = tree.run({u"cat"_s, u"pair@"_s, u"--set=PrivateTmp=yes"_s});
        QVERIFY(own.out.contains("# /etc/systemd/system/pair@.service.d/override.conf\n"));
    }

    void effectiveUnitIsAUnitFileWithOrigins()
    {
        const SampleTree tree;
        const Run run = tree.run({u"cat"_s, u"noted"_s, u"--effective"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out,
            QByteArray("[Service]\n# /usr/lib/systemd/system/noted.service:2\nExecStart=/bin/true\n"
                       "# /etc/systemd/system/noted.service.d/override.conf:3\nPrivateTmp=yes\n"
                       "# /etc/systemd/system/noted.service.d/zz.conf:2\nProtectHome=no\n"));
    }

    void effectiveUnitReadsBackTheSame()
    {
        const SampleTree tree;
        const Run merged =
            tree.run({u"cat"_s, u"tight"_s, u"--effective"_s, u"--set=CapabilityBoundingSet=~CAP_SYS_ADMIN"_s});
        tree.write(u"usr/lib/systemd/system/again.service"_s, merged.out);
        const Run again = tree.run({u"score"_s, u"again"_s, u"--format=json"_s});
        const Run first =
            tree.run({u"score"_s, u"tight"_s, u"--set=CapabilityBoundingSet=~CAP_SYS_ADMIN"_s, u"--format=json"_s});
        QCOMPARE(again.list().first()[u"exposure"], first.list().first()[u"exposure"]);
    }

    void effectiveJsonHasOriginsAsFields()
    {
        const SampleTree tree;
        const Run run = tree.run({u"cat"_s, u"noted"_s, u"--effective"_s, u"--format=json"_s});
        const QJsonObject last = run.list().last().toObject();
        QCOMPARE(last.keys(), (QStringList{u"file"_s, u"key"_s, u"line"_s, u"section"_s, u"value"_s}));
        QCOMPARE(last[u"file"].toString(), u"/etc/systemd/system/noted.service.d/zz.conf"_s);
        QCOMPARE(last[u"line"].toInt(), 2);
    }
};

static const TestCase<TestCat> registered;

#include "tst_cat.moc"
