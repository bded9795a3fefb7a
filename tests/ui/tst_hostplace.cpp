// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/entries.h"
#include "tests/support/testcase.h"
#include "ui/hostplace.h"

#include <QTest>

using namespace casemate;
using namespace casemate::tests;

class TestHostPlace : public QObject {
    Q_OBJECT

private slots:
    void placeIsNamed()
    {
        QCOMPARE(HostPlace{}.where(), u"on this machine");
        QCOMPARE(HostPlace{.root = "/run/host"}.where(), u"on this machine (/run/host)");
        QCOMPARE(HostPlace{.root = "/srv/tree"}.where(), u"in /srv/tree");
    }

    void summaryCountsRatingsWorstFirst()
    {
        const ServiceList list{.entries = entriesOf(variedHost()), .rules = {}, .isVersionKnown = true};
        const QString said = HostPlace{}.summary(list);
        QVERIFY2(said.startsWith(u"6 service"), qPrintable(said));
        QVERIFY2(said.contains(u" on this machine: "), qPrintable(said));
        QVERIFY2(said.indexOf(u"unsafe") < said.indexOf(u"2 do"), qPrintable(said));
    }

    void emptyHostHasNoCounts() { QVERIFY(HostPlace{}.summary({}).endsWith(u"on this machine")); }

    void rulesNameTheVersionAndHowSureItIs()
    {
        ServiceList list{.entries = {}, .rules = {.version = {257}}, .isVersionKnown = true};
        QVERIFY(HostPlace::rules(list).contains(u"systemd 257"));
        QVERIFY(HostPlace::rules(list).contains(u"files"));
        list.rules.mode = ScoringMode::Online;
        QVERIFY(HostPlace::rules(list).contains(u"systemd-analyze 257"));
        QVERIFY(!HostPlace::rules(list).contains(u"files"));
        list.rules.mode = ScoringMode::Offline;
        list.rules.version = {255};
        QVERIFY(HostPlace::rules(list).contains(u"approximately"));
        list.isVersionKnown = false;
        QVERIFY(HostPlace::rules(list).contains(u"unknown"));
    }
};

static const TestCase<TestHostPlace> registered;
#include "tst_hostplace.moc"
