// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/mountnamespace.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace casemate;
using namespace casemate::tests;

namespace {

constexpr Dialect dialect{.version = {257}};

EffectiveUnit unitOf(const QByteArray& lines)
{
    return merge(stackOf("[Service]\n" + lines.toStdString() + '\n'), dialect);
}

} // namespace

class TestMountNamespace : public QObject {
    Q_OBJECT

private slots:
    void namespaceIsGiven_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("atStart");
        QTest::addColumn<bool>("atLoading");
        const auto row = [](const char* lines, bool atStart, bool atLoading) {
            QTest::newRow(lines) << QByteArray(lines) << atStart << atLoading;
        };
        row("NoNewPrivileges=yes", false, false);
        row("PrivateTmp=yes", true, false);
        row("PrivateTmp=disconnected", true, true);
        row("PrivateTmp=no", false, false);
        row("ProtectSystem=full", true, true);
        row("ProtectSystem=no", false, false);
        row("ProtectProc=default", false, false);
        row("ProtectProc=invisible", true, true);
        row("ReadOnlyPaths=/etc", true, true);
        row("ReadOnlyPaths=/etc\nReadOnlyPaths=", false, false);
        row("DynamicUser=yes", true, true);
        row("RootImage=/x", true, true);
        row("RootDirectory=/x", true, true);
        row("RootDirectory=/x\nMountAPIVFS=no", false, false);
        row("RootDirectory=/x\nMountAPIVFS=no\nStateDirectory=a", true, true);
        row("StateDirectory=a", false, false);
        row("StateDirectory=a::ro", true, true);
        row("PrivateNetwork=yes", true, true);
        row("PrivateNetwork=yes\nPrivateMounts=no", false, false);
        row("NetworkNamespacePath=/x", true, true);
        row("BindLogSockets=yes", true, true);
        row("MountAPIVFS=yes", true, true);
        row("MountAPIVFS=yes\nBindLogSockets=no", false, false);
        row("MountFlags=shared", false, false);
        row("MountFlags=slave", true, true);
    }
    void namespaceIsGiven()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const bool, atStart);
        QFETCH(const bool, atLoading);
        QCOMPARE(hasMountNamespace(unitOf(lines), dialect, MountNamespaceAt::Start), atStart);
        QCOMPARE(hasMountNamespace(unitOf(lines), dialect, MountNamespaceAt::Loading), atLoading);
    }

    void apiFileSystemsAreMounted()
    {
        for (const char* lines : {"ProtectKernelTunables=yes", "ProtectControlGroups=yes", "ProtectProc=noaccess",
                 "ProcSubset=pid", "PrivatePIDs=yes", "MountAPIVFS=yes"})
            QVERIFY2(mountsApiFileSystems(unitOf(lines)), lines);
        for (const char* lines : {"ProtectKernelTunables=no", "ProtectProc=default", "ProcSubset=all", "MountAPIVFS=no",
                 "ProtectSystem=strict", "PrivateDevices=yes"})
            QVERIFY2(!mountsApiFileSystems(unitOf(lines)), lines);
    }
};

static const TestCase<TestMountNamespace> registered;
#include "tst_mountnamespace.moc"
