// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/loaded.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace casemate;
using namespace casemate::tests;

namespace {

using List = PropertyValue::List;

PropertyValue text(std::string value) { return {std::move(value)}; }
PropertyValue listed(bool isAllowList, const std::vector<std::string>& names)
{
    List texts;
    for (const std::string& name : names)
        texts.push_back(text(name));
    return {List{{isAllowList}, {std::move(texts)}}};
}

QString shown(const EffectiveUnit& unit, DirectiveId id)
{
    return QString::fromStdString(display(directive(id), unit.value(id), {.version = {257}}));
}

} // namespace

/// What a manager has loaded, beside what files say; the lab's tests ask a real one (tests/system).
class TestLoaded : public QObject {
    Q_OBJECT

private slots:
    void propertiesBecomeValues()
    {
        const Properties properties{{"ProtectSystem", text("full")}, {"PrivateTmp", {true}},
            {"PrivateTmpEx", text("disconnected")}, {"UMask", {std::uint64_t{077}}},
            {"CapabilityBoundingSet", {std::uint64_t{1} << 5}}, {"RestrictNamespaces", {std::uint64_t{0x10000000}}},
            {"SystemCallFilter", listed(true, {"read", "write"})},
            {"RestrictAddressFamilies", listed(false, {"AF_PACKET"})},
            {"ReadWritePaths", {List{text("-/srv/with blank"), text("/srv/100%")}}},
            {"LimitNOFILE", {std::uint64_t{4096}}}, {"LimitNOFILESoft", {std::uint64_t{1024}}}};
        const LoadedUnit loaded = loadedUnit(properties, {.version = {257}});
        QCOMPARE(shown(loaded.unit, "ProtectSystem"_directive), u"full");
        QCOMPARE(shown(loaded.unit, "PrivateTmp"_directive), u"disconnected");
        QCOMPARE(shown(loaded.unit, "UMask"_directive), u"0077");
        QCOMPARE(shown(loaded.unit, "CapabilityBoundingSet"_directive), u"CAP_KILL");
        QCOMPARE(shown(loaded.unit, "RestrictNamespaces"_directive), u"user");
        QCOMPARE(shown(loaded.unit, "RestrictAddressFamilies"_directive), u"~AF_PACKET");
        QCOMPARE(shown(loaded.unit, "LimitNOFILE"_directive), u"1024:4096");
        const auto* filter = std::get_if<SyscallSet>(&loaded.unit.value("SystemCallFilter"_directive));
        QVERIFY(filter != nullptr && filter->isAllowList);
        QCOMPARE(filter->listed.count(), 2U);
        const auto* paths = std::get_if<EntryList>(&loaded.unit.value("ReadWritePaths"_directive));
        QVERIFY(paths != nullptr);
        QCOMPARE(paths->entries.size(), 2U);
        QCOMPARE(loaded.told.count(), 9U); // two of the properties are parts of others
    }

    void whatIsNotToldIsNotCompared()
    {
        const EffectiveUnit unit = merge(stackOf("[Service]\nExecStart=/bin/true\nPrivateTmp=yes\nUMask=0077\n"), {});
        const LoadedUnit loaded = loadedUnit({{"PrivateTmp", {false}}}, {});
        QCOMPARE(differences(unit, loaded, {}), std::vector{"PrivateTmp"_directive});
        QVERIFY(differences(unit, {}, {}).empty());
    }

    void specifiersAreResolved()
    {
        const Specifiers specifiers{.unitName = "app@one.service", .machine = {}};
        const Dialect dialect{.version = {257}, .specifiers = &specifiers};
        const EffectiveUnit unit =
            merge(stackOf("[Service]\nExecStart=/bin/true\nReadWritePaths=/srv/%i/100%%\n"), dialect);
        const Properties same{{"ReadWritePaths", {List{text("/srv/one/100%")}}}};
        const Properties other{{"ReadWritePaths", {List{text("/srv/two/100%")}}}};
        QVERIFY(differences(unit, loadedUnit(same, dialect), dialect).empty());
        QCOMPARE(differences(unit, loadedUnit(other, dialect), dialect), std::vector{"ReadWritePaths"_directive});
    }

    void loadingImplies()
    {
        const Dialect dialect{.version = {257}};
        const EffectiveUnit loaded = asLoaded(
            merge(
                stackOf("[Service]\nExecStart=/bin/true\nDynamicUser=yes\nPrivateDevices=yes\nType=notify\n"), dialect),
            dialect);
        QCOMPARE(shown(loaded, "ProtectSystem"_directive), u"strict");
        QCOMPARE(shown(loaded, "ProtectHome"_directive), u"read-only");
        QCOMPARE(shown(loaded, "PrivateTmp"_directive), u"disconnected");
        QCOMPARE(shown(loaded, "DevicePolicy"_directive), u"closed");
        QCOMPARE(shown(loaded, "NotifyAccess"_directive), u"main");
        QVERIFY(shown(loaded, "CapabilityBoundingSet"_directive).contains(u"CAP_MKNOD"));
        QCOMPARE(shown(asLoaded(merge(stackOf("[Service]\nExecStart=/bin/true\nDynamicUser=yes\n"), dialect),
                           {.version = {252}}),
                     "PrivateTmp"_directive),
            u"yes");
    }

    void emptyListOfFoldersTakesItsModeAlong()
    {
        const auto modeOf = [](const std::string& lines) {
            return shown(
                merge(stackOf("[Service]\nExecStart=/bin/true\n" + lines), {}), "StateDirectoryMode"_directive);
        };
        QCOMPARE(modeOf("StateDirectoryMode=0700\nStateDirectory=\n"), u"0755");
        QCOMPARE(modeOf("StateDirectory=\nStateDirectoryMode=0700\n"), u"0700");
    }
};

static const TestCase<TestLoaded> registered;

#include "tst_loaded.moc"
