// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/servicetype.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace casemate;
using namespace casemate::tests;

/// As `systemctl show -p Type` told of the same units on 257, and systemd-analyze verify on 252.
class TestServiceType : public QObject {
    Q_OBJECT

private slots:
    void typeIsInferred_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("typeBefore257");
        const auto row = [](const char* lines, const char* type, const char* before) {
            QTest::newRow(lines) << QByteArray(lines) << QByteArray(type) << QByteArray(before);
        };
        row("ExecStart=/bin/true", "simple", "simple");
        row("ExecStop=/bin/true", "oneshot", "oneshot");
        row("BusName=org.example\nExecStart=/bin/true", "dbus", "dbus");
        row("BusName=org.example\nExecStop=/bin/true", "dbus", "dbus");
        row("BusName=org.example\nSetCredential=a:b\nExecStart=/bin/true", "dbus", "dbus");
        row("BusName=org.example\nType=oneshot\nExecStop=/bin/true", "oneshot", "oneshot");
        row("LoadCredential=a:/b\nExecStart=/bin/true", "exec", "simple");
        row("LoadCredential=a:/b\nExecStop=/bin/true", "exec", "oneshot");
        row("LoadCredentialEncrypted=a:/b\nExecStart=/bin/true", "exec", "simple");
        row("SetCredential=a:b\nExecStart=/bin/true", "exec", "simple");
        row("SetCredentialEncrypted=a:YWJj\nExecStart=/bin/true", "exec", "simple");
        row("SetCredential=a:b\nSetCredential=\nExecStart=/bin/true", "simple", "simple");
        row("ImportCredential=a\nExecStart=/bin/true", "exec", "simple");
        row("Type=notify\nExecStart=/bin/true", "notify", "notify");
    }
    void typeIsInferred()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, typeBefore257);
        for (const auto& [version, expected] : {std::pair(252, typeBefore257), std::pair(257, type)}) {
            const Dialect dialect{.version = {version}};
            const EffectiveUnit unit = merge(stackOf("[Service]\n" + lines.toStdString() + '\n'), dialect);
            if (version < 257 && lines.startsWith("ImportCredential"))
                continue; // not known there
            QCOMPARE(QByteArray::fromStdString(std::string(serviceType(unit, dialect))), expected);
        }
    }
};

static const TestCase<TestServiceType> registered;
#include "tst_servicetype.moc"
