// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/exposure.h"
#include "models/sandbox/loaded.h"
#include "tests/support/seed.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"
#include "tests/support/unitgenerator.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace casemate;
using namespace casemate::tests;

namespace {

const std::string bare = "[Service]\nExecStart=/bin/true\n";

ServiceProfile profileOf(const UnitStack& stack, const ScoringRules& rules)
{
    // The profile of these tests needs no filter to point to once the unit is gone.
    return enforced(statedProfile(merge(stack, rules.dialect), rules), rules);
}

std::optional<std::uint64_t> badnessOf(const std::string& row, const std::string& lines, const ScoringRules& rules)
{
    const EffectiveUnit unit = merge(stackOf(bare + lines), rules.dialect);
    const auto rows = explain(enforced(statedProfile(unit, rules), rules), rules);
    const auto at = std::ranges::find_if(rows, [&](const Assessment& a) { return a.assessor->id == row; });
    return at == rows.end() ? std::nullopt : at->badness;
}

} // namespace

class TestExposure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereAre81RowsOfTheKnownWeight()
    {
        std::uint64_t weight = 0;
        std::set<std::string_view> ids, names;
        for (const Assessor& row : allAssessors()) {
            weight += row.weight;
            ids.insert(row.id);
            names.insert(row.name);
            QVERIFY(!row.good.empty() && !row.bad.empty() && row.assess != nullptr && row.range > 0);
        }
        QCOMPARE(allAssessors().size(), 81U);
        QCOMPARE(ids.size(), 81U);
        QCOMPARE(names.size(), 81U);
        QCOMPARE(weight, 56460U);
    }

    void knownUnitsHaveKnownScores_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<unsigned>("in252");
        QTest::addColumn<unsigned>("in257");
        QTest::addColumn<unsigned>("in262");
        // Read off the three systemd-analyze programs.
        QTest::newRow("bare") << QByteArray() << 96U << 94U << 94U;
        QTest::newRow("dynamic user") << QByteArray("DynamicUser=yes\n") << 84U << 82U << 82U;
        QTest::newRow("clock and devices") << QByteArray("PrivateDevices=yes\nProtectClock=yes\n") << 87U << 85U << 85U;
        QTest::newRow("early boot") << QByteArray("[Unit]\nDefaultDependencies=no\n") << 95U << 94U << 94U;
        QTest::newRow("a typo in the filter") << QByteArray("SystemCallFilter=@bogus\n") << 80U << 78U << 78U;
    }
    void knownUnitsHaveKnownScores()
    {
        QFETCH(QByteArray, lines);
        for (const auto& [version, column] : {std::pair(252, "in252"), {257, "in257"}, {262, "in262"}}) {
            const ScoringRules rules{.dialect = {.version = {version}}};
            const EffectiveUnit unit = merge(stackOf(bare + lines.toStdString()), rules.dialect);
            QCOMPARE(
                exposureOf(unit, rules).tenths, *static_cast<unsigned*>(QTest::qData(column, qMetaTypeId<unsigned>())));
        }
    }

    void rowsAreJudgedAsSystemdDoes_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("badness");
        const auto add = [](const char* row, const char* lines, int badness) {
            QTest::addRow("%s %s", row, lines) << QByteArray(row) << QByteArray(lines) << badness;
        };
        add("UserOrDynamicUser", "User=nobody", 9);
        add("UserOrDynamicUser", "User=root\nDynamicUser=yes", 10);
        add("UserOrDynamicUser", "User=1000", 0);
        add("SupplementaryGroups", "SupplementaryGroups=adm", -1);
        add("SupplementaryGroups", "User=app\nSupplementaryGroups=adm", 1);
        add("ProtectSystem", "DynamicUser=yes\nProtectSystem=no", 0);
        add("ProtectHome", "DynamicUser=yes", 5);
        add("UMask", "UMask=0027", 1);
        add("UMask", "UMask=0007", 2);
        add("UMask", "UMask=0022", 5);
        add("UMask", "UMask=0", 10);
        add("DeviceAllow", "DeviceAllow=/dev/null rw", 10);
        add("DeviceAllow", "PrivateDevices=yes", 0);
        add("DeviceAllow", "PrivateDevices=yes\nProtectClock=yes", 5);
        add("IPAddressDeny", "IPAddressDeny=0.0.0.0/0", 10);
        add("IPAddressDeny", "IPAddressDeny=any\nIPAddressAllow=127.0.0.1", 2);
        add("IPAddressDeny", "IPAddressDeny=any\nIPAddressAllow=10.0.0.0/8", 5);
        add("SystemCallArchitectures", "SystemCallArchitectures=native", 0);
        add("SystemCallArchitectures", "SystemCallArchitectures=x86-64", 8);
        add("RestrictAddressFamilies_OTHER", "RestrictAddressFamilies=~AF_VSOCK", 0);
        add("RestrictAddressFamilies_AF_UNIX", "RestrictAddressFamilies=none\nRestrictAddressFamilies=~AF_UNIX", 0);
        add("RestrictAddressFamilies_AF_PACKET", "RestrictAddressFamilies=none\nRestrictAddressFamilies=~AF_UNIX", 1);
        add("SystemCallFilter_privileged", "SystemCallFilter=@system-service", 9);
        add("SystemCallFilter_clock", "SystemCallFilter=@system-service", 0);
        add("SystemCallFilter_privileged", "SystemCallFilter=@system-service\nSystemCallFilter=~@privileged:EPERM", 0);
        add("SystemCallFilter_clock", "SystemCallFilter=~@bogus", 10);
        add("CapabilityBoundingSet_CAP_KILL", "CapabilityBoundingSet=CAP_FOOBAR", 0);
        add("CapabilityBoundingSet_CAP_KILL", "CapabilityBoundingSet=\nCapabilityBoundingSet=~CAP_KILL", 0);
        add("CapabilityBoundingSet_CAP_MKNOD", "PrivateDevices=yes", 0);
        add("RestrictNamespaces_user", "RestrictNamespaces=yes\nRestrictNamespaces=user", 1);
        add("RestrictNamespaces_net", "RestrictNamespaces=yes\nRestrictNamespaces=user", 0);
        add("RestrictNamespaces_net", "RestrictNamespaces=~net bogus", 1);
        add("Delegate", "Delegate=", 1);
        add("RootDirectoryOrRootImage", "RootDirectory=/", 1);
    }
    void rowsAreJudgedAsSystemdDoes()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, lines);
        QFETCH(int, badness);
        const auto found = badnessOf(row.toStdString(), lines.toStdString() + "\n", {.dialect = {.version = {257}}});
        QCOMPARE(found ? static_cast<int>(*found) : -1, badness);
    }

    void offlineAndOnlineDiffer()
    {
        const ScoringRules offline{.dialect = {.version = {257}}, .mode = ScoringMode::Offline};
        const ScoringRules online{.dialect = {.version = {257}}, .mode = ScoringMode::Online};
        QCOMPARE(badnessOf("PrivateMounts", "", offline), 0U);
        QCOMPARE(badnessOf("PrivateMounts", "", online), 1U);
        QCOMPARE(badnessOf("PrivateMounts", "PrivateMounts=no\nPrivateTmp=yes\n", offline), 1U);
        QCOMPARE(badnessOf("PrivateMounts", "PrivateMounts=no\nPrivateTmp=yes\n", online), 0U);
        const std::string oneAddress = "IPAddressDeny=any\nIPAddressAllow=127.0.0.1\n";
        QCOMPARE(badnessOf("IPAddressDeny", oneAddress, offline), 2U);
        QCOMPARE(badnessOf("IPAddressDeny", oneAddress, online), 5U);
    }

    void userServicesAreNeverRootFrom262On()
    {
        const ScoringRules old{.dialect = {.version = {257}, .scope = Scope::User}};
        const ScoringRules now{.dialect = {.version = {262}, .scope = Scope::User}};
        QCOMPARE(badnessOf("UserOrDynamicUser", "", old), 10U);
        QCOMPARE(badnessOf("UserOrDynamicUser", "", now), 0U);
        QVERIFY(!badnessOf("RemoveIPC", "", now));
        QCOMPARE(badnessOf("SupplementaryGroups", "", now), 0U);
        QCOMPARE(badnessOf("KeyringMode", "", now), 1U);
    }

    /// The profile takes implications field by field, loading takes them value by value: they come to the same.
    void loadedUnitsAreScoredAlike()
    {
        for (const int version : SystemdVersion::modelled) {
            const ScoringRules rules{.dialect = {.version = {version}}};
            UnitGenerator generator(testSeed() + static_cast<std::uint64_t>(version), rules.dialect);
            for (int i = 0; i < 300; ++i) {
                const GeneratedUnit generated = generator.unit("app.service");
                const EffectiveUnit unit = merge(stackOf(generated.files.at("app.service")), rules.dialect);
                const EffectiveUnit loaded = asLoaded(unit, rules.dialect);
                QCOMPARE(exposureOf(loaded, rules), exposureOf(unit, rules));
                QCOMPARE(enforced(statedProfile(unit, rules), rules).devices, statedProfile(loaded, rules).devices);
            }
        }
    }

    void aPolicyChangesWeightsAndLeavesRowsOut()
    {
        Policy policy;
        policy["PrivateNetwork"].weight = 0;
        policy["ProtectClock"].weight = 5;
        policy["ProtectClock"].bad = "clock is open";
        policy["UMask"].range = 20;
        const ScoringRules rules{.dialect = {.version = {257}}, .policy = &policy};
        const auto rows = explain(profileOf(stackOf(bare), rules), rules);
        const auto row = [&](std::string_view id) {
            return *std::ranges::find_if(rows, [id](const Assessment& a) { return a.assessor->id == id; });
        };
        QVERIFY(!row("PrivateNetwork").badness);
        QCOMPARE(row("ProtectClock").weight, 5U);
        QCOMPARE(row("ProtectClock").description, std::string("clock is open"));
        QCOMPARE(row("UMask").range, 20U);
    }

    void predicatesBeginWhereSystemdsDo()
    {
        const auto word = [](unsigned tenths) { return predicateName(Exposure{tenths}.predicate()); };
        QCOMPARE(word(0), "PERFECT");
        QCOMPARE(word(1), "SAFE");
        QCOMPARE(word(9), "SAFE");
        QCOMPARE(word(10), "OK");
        QCOMPARE(word(49), "OK");
        QCOMPARE(word(50), "MEDIUM");
        QCOMPARE(word(75), "EXPOSED");
        QCOMPARE(word(90), "UNSAFE");
        QCOMPARE(word(100), "DANGEROUS");
        QCOMPARE(Exposure{100}.text(), std::string("10.0"));
    }
};

static const TestCase<TestExposure> registered;
#include "tst_exposure.moc"
