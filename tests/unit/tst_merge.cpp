// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/effective.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"
#include "tests/support/unitgenerator.h"

#include <rapidcheck.h>

#include <QTest>

#include <tuple>

using namespace casemate;
using namespace casemate::tests;

namespace {

const Dialect dialect{.version = {257}};
const std::string bare = "[Service]\nExecStart=/bin/true\n";

std::string shown(const EffectiveUnit& unit, DirectiveId id) { return display(directive(id), unit.value(id), dialect); }

} // namespace

class TestMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void relationsToTheNetworkAreKept()
    {
        const auto relations = [](const std::string& lines) {
            const EffectiveUnit unit = merge(stackOf(lines + "[Service]\nExecStart=/bin/true\n"), {.version = {257}});
            return std::tuple(unit.has(FollowsNetwork), unit.has(WantsNetworkOnline), unit.has(SharesNamespaces));
        };
        QVERIFY(relations("[Unit]\nAfter=local-fs.target network.target\n") == std::tuple(true, false, false));
        QVERIFY(relations("[Unit]\nWants=network.target\n") == std::tuple(false, false, false));
        QVERIFY(relations("[Unit]\nWants=network-online.target\n") == std::tuple(false, true, false));
        QVERIFY(relations("[Unit]\nJoinsNamespaceOf=vpn.service\n") == std::tuple(false, false, true));
        QVERIFY(relations("[Install]\nAfter=network.target\n") == std::tuple(false, false, false));
    }
    void laterFilesWin()
    {
        const UnitStack stack = stackOf(bare + "ProtectHome=yes\n",
            {{"10.conf", "[Service]\nProtectHome=tmpfs\n"}, {"20.conf", "[Service]\n\nProtectHome=read-only\n"}});
        const EffectiveUnit unit = merge(stack, dialect);
        QCOMPARE(shown(unit, "ProtectHome"_directive), std::string("read-only"));
        QCOMPARE(unit.origins("ProtectHome"_directive).size(), 1U);
        QCOMPARE(unit.origins("ProtectHome"_directive).front(), (Origin{2, 3}));
    }
    void wrongValuesKeepTheEarlierOne()
    {
        std::vector<Remark> remarks;
        const EffectiveUnit unit = merge(stackOf(bare + "ProtectHome=yes\nProtectHome=maybe\n"), dialect, &remarks);
        QCOMPARE(shown(unit, "ProtectHome"_directive), std::string("yes"));
        QCOMPARE(remarks.size(), 1U);
        QCOMPARE(remarks.front().origin, (Origin{0, 4}));
        QCOMPARE(remarks.front().issue.consequence, Consequence::LineIgnored);
    }
    void listsKnowTheLinesSinceTheirReset()
    {
        const EffectiveUnit unit =
            merge(stackOf(bare + "ReadOnlyPaths=/a\nReadOnlyPaths=\nReadOnlyPaths=/b\nReadOnlyPaths=/c\n"), dialect);
        QCOMPARE(shown(unit, "ReadOnlyPaths"_directive), std::string("/b /c"));
        QCOMPARE(unit.origins("ReadOnlyPaths"_directive).size(), 3U);
        QCOMPARE(unit.origins("ReadOnlyPaths"_directive).front(), (Origin{0, 4}));
    }
    void bindPathsShareTheirReset()
    {
        const EffectiveUnit unit =
            merge(stackOf(bare + "BindPaths=/a\nBindReadOnlyPaths=/b\nBindReadOnlyPaths=\n"), dialect);
        QVERIFY(std::holds_alternative<std::monostate>(unit.value("BindPaths"_directive)));
    }
    void olderNamesCount()
    {
        const EffectiveUnit unit = merge(stackOf(bare + "ReadWriteDirectories=/a\n"), dialect);
        QCOMPARE(shown(unit, "ReadWritePaths"_directive), std::string("/a"));
    }
    void sectionsMatter()
    {
        const EffectiveUnit unit = merge(
            stackOf(bare + "[Install]\nPrivateTmp=yes\n[X-Own]\nPrivateDevices=yes\n[Service]\nUMask=0077\n"), dialect);
        QVERIFY(unit.origins("PrivateTmp"_directive).empty());
        QVERIFY(unit.origins("PrivateDevices"_directive).empty());
        QCOMPARE(shown(unit, "UMask"_directive), std::string("0077"));
    }
    void aFatalLineInADropInDropsItsRest()
    {
        const UnitStack stack = stackOf(bare,
            {{"a.conf", "[Service]\nPrivateTmp=yes\nDynamicUser=perhaps\nPrivateDevices=yes\n"},
                {"b.conf", "[Service]\nUMask=0077\n"}});
        const EffectiveUnit unit = merge(stack, dialect);
        QVERIFY(!unit.fatal());
        QCOMPARE(shown(unit, "PrivateTmp"_directive), std::string("yes"));
        QVERIFY(unit.origins("PrivateDevices"_directive).empty());
        QCOMPARE(shown(unit, "UMask"_directive), std::string("0077"));
    }
    void effectiveLinesLeaveOutWhatNoLongerCounts()
    {
        const UnitStack stack = stackOf(
            "[Unit]\nDescription=One\n[Service]\nExecStart=/bin/a\nProtectHome=maybe\nReadOnlyPaths=/a\nNoSuchKey=1\n",
            {{"o.conf",
                "[Unit]\nDescription=Two\nAfter=x.target\n[Service]\nExecStart=\nExecStart=/bin/b\nReadOnlyPaths=/"
                "b\n"}});
        QStringList lines;
        for (const EffectiveLine& line : effectiveLines(stack, dialect))
            lines << QString::fromStdString(
                std::format("{}.{}={} {}:{}", line.section, line.key, line.value, line.origin.file, line.origin.line));
        QCOMPARE(lines,
            QStringList({QStringLiteral("Unit.Description=Two 1:2"), QStringLiteral("Unit.After=x.target 1:3"),
                QStringLiteral("Service.ExecStart=/bin/b 1:6"), QStringLiteral("Service.ReadOnlyPaths=/a 0:6"),
                QStringLiteral("Service.ReadOnlyPaths=/b 1:7")}));
    }

    /// The merged lines, written as one file, mean the same as the stack.
    void effectiveLinesMergeToTheSame()
    {
        QVERIFY(rc::check("effective lines are the unit", [](std::uint64_t seed) {
            UnitGenerator generator(seed, dialect);
            const GeneratedUnit generated = generator.unit("app.service");
            UnitStack stack = stackOf(generated.files.at("app.service"));
            for (const auto& [path, text] : generated.files)
                if (path.ends_with(".conf"))
                    stack.dropIns.push_back({.path = path, .document = std::make_shared<const UnitDocument>(text)});
            const EffectiveUnit whole = merge(stack, dialect);
            RC_PRE(!whole.fatal().has_value());
            std::string text;
            for (const EffectiveLine& line : effectiveLines(stack, dialect))
                text += "[" + line.section + "]\n" + line.key + "=" + line.value + "\n";
            const EffectiveUnit again = merge(stackOf(text), dialect);
            RC_LOG() << catText(stack) << "\n---\n" << text;
            for (const EffectiveValue& entry : whole.values())
                RC_ASSERT(sameEffect(directive(entry.directive), entry.value, again.value(entry.directive), dialect));
        }));
    }
};

static const TestCase<TestMerge> registered;
#include "tst_merge.moc"
