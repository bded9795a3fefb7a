// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/implications.h"
#include "models/sandbox/loaded.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace casemate;
using namespace casemate::tests;

namespace {

EffectiveUnit unitOf(const QByteArray& lines, const Dialect& dialect)
{
    return merge(stackOf("[Service]\n" + lines.toStdString() + '\n'), dialect);
}

QByteArray shown(const EffectiveUnit& unit, DirectiveId id, const Dialect& dialect)
{
    return QByteArray::fromStdString(display(directive(id), unit.value(id), dialect));
}

} // namespace

class TestImplications : public QObject {
    Q_OBJECT

private slots:
    void wordsInForce_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("directive");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* lines, const char* directive, const char* expected) {
            QTest::addRow("%s: %s", lines, directive)
                << QByteArray(lines) << QByteArray(directive) << QByteArray(expected);
        };
        row("", "ProtectSystem", "no by ProtectSystem");
        row("DynamicUser=yes", "ProtectSystem", "strict by DynamicUser");
        row("DynamicUser=yes\nProtectSystem=full", "ProtectSystem", "strict by DynamicUser");
        row("DynamicUser=yes\nProtectSystem=strict", "ProtectSystem", "strict by ProtectSystem");
        row("DynamicUser=no", "ProtectSystem", "no by ProtectSystem");
        row("DynamicUser=yes", "ProtectHome", "read-only by DynamicUser");
        row("DynamicUser=yes\nProtectHome=yes", "ProtectHome", "yes by ProtectHome");
        row("DynamicUser=yes", "PrivateTmp", "disconnected by DynamicUser");
        row("DynamicUser=yes\nPrivateTmp=yes", "PrivateTmp", "yes by PrivateTmp");
        row("PrivateDevices=yes", "DevicePolicy", "closed by PrivateDevices");
        row("PrivateDevices=yes\nDevicePolicy=strict", "DevicePolicy", "strict by DevicePolicy");
    }
    void wordsInForce()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QByteArray, directive);
        QFETCH(const QByteArray, expected);
        const Dialect dialect{.version = {257}};
        const auto id = findDirective(directive.toStdString());
        QVERIFY(id);
        const WordInForce found = wordInForce(unitOf(lines, dialect), *id, dialect.version);
        QCOMPARE(QByteArray::fromStdString(
                     std::string(found.word) + " by " + std::string(casemate::directive(found.cause).name)),
            expected);
    }

    /// The table asks one word at a time, loading puts all in place: they agree.
    void loadingTakesTheSameTable()
    {
        for (const int version : SystemdVersion::modelled) {
            const Dialect dialect{.version = {version}};
            for (const char* lines : {"DynamicUser=yes", "DynamicUser=yes\nProtectSystem=yes\nProtectHome=tmpfs",
                     "PrivateDevices=yes", "DynamicUser=yes\nPrivateTmp=yes\nPrivateDevices=yes"}) {
                const EffectiveUnit unit = unitOf(lines, dialect);
                const EffectiveUnit loaded = asLoaded(unit, dialect);
                for (const Implication& each : implications()) {
                    const WordInForce word = wordInForce(unit, each.implied, dialect.version);
                    QCOMPARE(shown(loaded, each.implied, dialect),
                        QByteArray(word.word.data(), qsizetype(word.word.size())));
                }
            }
        }
    }

    /// As `systemctl show -p DeviceAllow` told on 257.
    void neededDevicesAreAllowed_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* lines, int version, const char* expected) {
            QTest::addRow("%d: %s", version, lines) << QByteArray(lines) << version << QByteArray(expected);
        };
        row("ProtectClock=yes", 257, "");
        row("ProtectClock=yes\nDevicePolicy=closed", 257, "char-rtc r");
        row("ProtectClock=yes\nDeviceAllow=/dev/null", 257, "/dev/null rwm, char-rtc r");
        row("LoadCredentialEncrypted=a:/x\nDevicePolicy=closed", 257, "char-tpm rw");
        row("LoadCredentialEncrypted=a:/x\nDevicePolicy=closed", 262, "");
        row("MountImages=/x:/y\nDevicePolicy=closed", 257,
            "/dev/loop-control rw, /dev/mapper/control rw, block-loop rwm, block-blkext rwm, block-device-mapper rwm");
        row("RootMStack=/x\nDevicePolicy=closed", 257, "");
        row("RootMStack=/x\nDevicePolicy=closed", 262,
            "/dev/loop-control rw, /dev/mapper/control rw, block-loop rwm, block-blkext rwm, block-device-mapper rwm");
    }
    void neededDevicesAreAllowed()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const int, version);
        QFETCH(const QByteArray, expected);
        const Dialect dialect{.version = {version}};
        const EffectiveUnit loaded = asLoaded(unitOf(lines, dialect), dialect);
        QByteArrayList entries;
        if (const auto* list = std::get_if<EntryList>(&loaded.value("DeviceAllow"_directive)))
            for (const std::string& entry : list->entries)
                entries << QByteArray::fromStdString(entry);
        QCOMPARE(entries.join(", "), expected);
    }
};

static const TestCase<TestImplications> registered;
#include "tst_implications.moc"
