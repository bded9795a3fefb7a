// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/loaderror.h"
#include "models/unit/effective.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace casemate;
using namespace casemate::tests;

Q_DECLARE_METATYPE(std::optional<casemate::LoadErrorKind>)

class TestLoadError : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unitsAreRefusedAsSystemdDoes_data()
    {
        using enum LoadErrorKind;
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<std::optional<LoadErrorKind>>("in252");
        QTest::addColumn<std::optional<LoadErrorKind>>("in257");
        const auto add = [](const char* lines, std::optional<LoadErrorKind> old, std::optional<LoadErrorKind> now) {
            QTest::newRow(lines) << QByteArray(lines) << old << now;
        };
        const auto both = [&add](const char* lines, std::optional<LoadErrorKind> kind) { add(lines, kind, kind); };
        both("ExecStart=/bin/true", {});
        both("Restart=always", NoCommand);
        both("ExecStop=/bin/true", NoRemainAfterExit);
        both("ExecStop=/bin/true\nRemainAfterExit=yes", {});
        both("Type=simple\nExecStop=/bin/true", NoExecStart);
        both("ExecStart=/bin/a\nExecStart=/bin/b", SeveralExecStart);
        both("Type=oneshot\nExecStart=/bin/a\nExecStart=/bin/b", {});
        both("Type=oneshot\nExecStart=/bin/a\nRestart=always", OneshotRestart);
        both("Type=oneshot\nExecStart=/bin/a\nExitType=cgroup", OneshotExitType);
        both("Type=dbus\nExecStart=/bin/a", NoBusName);
        both("ExecStart=/bin/a\nPAMName=login\nKillMode=process", PamKillMode);
        both("ExecStart=/bin/a\nDynamicUser=perhaps", Fatal);
        both("ExecStart=/bin/a\nUser=a:b", Fatal);
        add("ExecStart=/bin/a\nDynamicUser=yes\nWorkingDirectory=~", {}, DynamicUserHome);
        add("ExecStart=/bin/a\nPrivateDevices=yes\nWorkingDirectory=/proc/self", {}, WorkingFolderInApi);
        add("Type=forking\nExecStart=/bin/a\nPrivatePIDs=yes", {}, ForkingPidNamespace);
        add("Type=oneshot\nExecStart=/bin/a\nRestartForceExitStatus=3", OneshotForcedRestart, {});
    }
    void unitsAreRefusedAsSystemdDoes()
    {
        QFETCH(QByteArray, lines);
        QFETCH(std::optional<LoadErrorKind>, in252);
        QFETCH(std::optional<LoadErrorKind>, in257);
        const UnitStack stack = stackOf("[Service]\n" + lines.toStdString() + "\n");
        const auto found = [&stack](int version) {
            const Dialect dialect{.version = {version}};
            const auto error = loadError(stack, merge(stack, dialect), dialect);
            return error ? std::optional(error->kind) : std::nullopt;
        };
        QVERIFY(found(252) == in252);
        QVERIFY(found(257) == in257);
    }
    void theLineToBlameIsNamed()
    {
        const Dialect dialect{.version = {257}};
        const UnitStack stack =
            stackOf("[Service]\nType=oneshot\nExecStart=/bin/a\n", {{"a.conf", "[Service]\nRestart=always\n"}});
        QCOMPARE(loadError(stack, merge(stack, dialect), dialect)->origin, std::optional(Origin{1, 2}));
    }
};

static const TestCase<TestLoadError> registered;
#include "tst_loaderror.moc"
