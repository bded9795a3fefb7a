// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/elf.h"
#include "models/evidence/treeevidence.h"
#include "tests/evidence/tree.h"
#include "tests/support/testcase.h"
#include "tests/support/tinyelf.h"

#include <QTest>

#include <algorithm>

#include <fcntl.h>

namespace casemate::tests {

namespace {

const Specifiers specifiers{.unitName = "app.service", .machine = {}};
const Dialect dialect{.version = {257}, .specifiers = &specifiers};

/// The facts of a service of @p lines in @p tree, and what they cost.
ServiceFacts factsOf(const Tree& tree, const std::string& lines, ReadBudget& budget, TreeEvidence* shared = nullptr)
{
    const EffectiveUnit unit = merge(stackOf("[Service]\n" + lines), dialect);
    return gatherFacts(unit, tree.root(), dialect, {.tree = shared, .budget = &budget}).value();
}

/// "ReadWritePaths=" and @p count paths that are nowhere.
std::string missingPaths(std::size_t count)
{
    std::string line = "ReadWritePaths=";
    for (std::size_t i = 0; i < count; ++i)
        line += "/srv/none/" + std::to_string(i) + ' ';
    return line + '\n';
}

/// A program in @p tree that needs a chain of @p count libraries, each with @p folders folders in its DT_RPATH.
void writeChain(const Tree& tree, std::size_t count, std::size_t folders)
{
    std::string path = "/opt/chain";
    for (std::size_t i = 0; i < folders; ++i)
        path += ":/n" + std::to_string(i);
    for (std::size_t i = 0; i <= count; ++i)
        tree.write(i == 0 ? "/usr/bin/app" : "/opt/chain/" + std::to_string(i) + ".so",
            bytesOf({.needed = {std::to_string(i + 1) + ".so"}, .runPath = path, .isOldRunPath = true}));
}

} // namespace

class TestBounds : public QObject {
    Q_OBJECT

private slots:
    void eachAmountEnds_data()
    {
        QTest::addColumn<int>("end");
        QTest::newRow("steps") << int(ReadEnd::Steps);
        QTest::newRow("names") << int(ReadEnd::Names);
        QTest::newRow("bytes") << int(ReadEnd::Bytes);
        QTest::newRow("items") << int(ReadEnd::Items);
    }
    void eachAmountEnds()
    {
        QFETCH(const int, end);
        ReadBudget budget({.steps = 3, .names = 3, .bytes = 3, .items = 3});
        const auto take = [&](std::uint64_t count) {
            switch (static_cast<ReadEnd>(end)) {
            case ReadEnd::Steps: return budget.takeSteps(count);
            case ReadEnd::Names: return budget.takeNames(count);
            case ReadEnd::Bytes: return budget.takeBytes(count);
            default: return budget.takeItems(count);
            }
        };
        QVERIFY(take(3));
        QCOMPARE(budget.end(), ReadEnd::None);
        QVERIFY(!take(1));
        QCOMPARE(int(budget.end()), end);
        QVERIFY(!budget.takeSteps(0)); // nothing at all any more
        QVERIFY(!budget.takeItems(0));
    }
    void amountsDoNotWrapAround()
    {
        ReadBudget budget({.bytes = 10});
        QVERIFY(budget.takeBytes(4));
        QVERIFY(!budget.takeBytes(std::uint64_t(0) - 2));
        QCOMPARE(budget.end(), ReadEnd::Bytes);
    }
    void timeEnds()
    {
        ReadBudget budget({.time = std::chrono::milliseconds(-1)});
        QVERIFY(!budget.takeSteps());
        QCOMPARE(budget.end(), ReadEnd::Time);
    }
    void whoeverWaitsCanStopIt()
    {
        std::stop_source source;
        ReadBudget budget({}, source.get_token());
        QVERIFY(budget.takeSteps());
        source.request_stop();
        QVERIFY(!budget.takeSteps());
        QCOMPARE(budget.end(), ReadEnd::Stopped);
        const Tree tree;
        tree.write("/etc/passwd", "app:x:5:5::/:/bin/sh\n");
        const ServiceFacts facts = factsOf(tree, "User=app\n", budget);
        QCOMPARE(facts.end, ReadEnd::Stopped);
        QVERIFY(facts.account.look != Look::Seen);
        QVERIFY(!facts.sawPaths() && !facts.sawPrograms() && !facts.sawConfigurations());
    }
    void anyEndIsToldByTheFacts_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("names");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("end");
        QTest::newRow("none") << 10000 << 10000 << 100000 << 1000 << int(ReadEnd::None);
        QTest::newRow("steps") << 10 << 10000 << 100000 << 1000 << int(ReadEnd::Steps);
        QTest::newRow("names") << 10000 << 3 << 100000 << 1000 << int(ReadEnd::Names);
        QTest::newRow("bytes") << 10000 << 10000 << 100 << 1000 << int(ReadEnd::Bytes);
        QTest::newRow("items") << 10000 << 10000 << 100000 << 2 << int(ReadEnd::Items);
    }
    void anyEndIsToldByTheFacts()
    {
        QFETCH(const int, steps);
        QFETCH(const int, names);
        QFETCH(const int, bytes);
        QFETCH(const int, items);
        QFETCH(const int, end);
        const Tree tree;
        tree.write("/usr/bin/app", bytesOf({}));
        tree.write("/etc/passwd", "root:x:0:0::/root:/bin/sh\na:x:1:1::/:/\nb:x:2:2::/:/\nc:x:3:3::/:/\n");
        tree.write("/etc/systemd/system/a.timer", "[Timer]\n");
        tree.write("/etc/systemd/system/b.timer", "[Timer]\n");
        tree.write("/etc/systemd/system/c.timer", "[Timer]\n");
        tree.write("/etc/systemd/system/d.timer", "[Timer]\n");
        ReadBudget budget({.steps = static_cast<std::uint64_t>(steps),
            .names = static_cast<std::uint64_t>(names),
            .bytes = static_cast<std::uint64_t>(bytes),
            .items = static_cast<std::uint64_t>(items)});
        const ServiceFacts facts = factsOf(tree, "ExecStart=/usr/bin/app\nReadWritePaths=/srv/x\n", budget);
        QCOMPARE(int(facts.end), end);
        QCOMPARE(facts.isWhole(), end == int(ReadEnd::None));
        QVERIFY(facts.isWhole() || !facts.sawPaths());
    }
    void thousandsOfPathsAreLookedAt()
    {
        const Tree tree;
        ReadBudget budget;
        const ServiceFacts facts = factsOf(tree, missingPaths(8000), budget);
        QCOMPARE(facts.paths.size(), 8000U);
        QCOMPARE(facts.end, ReadEnd::None);
        QCOMPARE(facts.paths.back().file.look, Look::Missing);
    }
    void tooManyPathsAreNotAll()
    {
        const Tree tree;
        ReadBudget budget;
        const ServiceFacts facts = factsOf(tree, missingPaths(30'000), budget);
        QVERIFY(facts.paths.size() <= 10'000);
        QCOMPARE(facts.end, ReadEnd::Items);
        QVERIFY(!facts.sawPaths());
        QVERIFY(budget.steps() < budget.limits().steps);
    }
    void aChainOfLibrariesIsCounted()
    {
        const Tree tree;
        writeChain(tree, 200, 0);
        ReadBudget budget;
        const ServiceFacts facts = factsOf(tree, "ExecStart=/usr/bin/app\n", budget);
        const auto& libraries = facts.binaries.at("/usr/bin/app").libraries;
        QCOMPARE(libraries.size(), 201U); // the last one needs one that is not there
        QCOMPARE(libraries[199].look, Look::Seen);
        QCOMPARE(libraries[200].look, Look::Missing);
        QCOMPARE(facts.end, ReadEnd::None);
        QVERIFY2(budget.steps() < 20'000, std::to_string(budget.steps()).c_str());
    }
    void aChainOfLongRunPathsEnds()
    {
        const Tree tree;
        writeChain(tree, 200, 600); // about four thousand bytes
        ReadBudget budget;
        const ServiceFacts facts = factsOf(tree, "ExecStart=/usr/bin/app\n", budget);
        QVERIFY2(budget.steps() <= budget.limits().steps, std::to_string(budget.steps()).c_str());
        QVERIFY(facts.isWhole() || facts.end == ReadEnd::Steps);
        QVERIFY(facts.isWhole() || !facts.sawPrograms());
    }
    void runPathsSwitchOldOnesOff()
    {
        const Tree tree;
        tree.write("/usr/bin/app", bytesOf({.needed = {"a.so"}, .runPath = "/opt/old", .isOldRunPath = true}));
        tree.write("/opt/old/a.so", bytesOf({.needed = {"b.so"}, .runPath = "/opt/none"}));
        tree.write("/opt/old/b.so", bytesOf({}));
        const auto libraries = [&] {
            return tree.facts("ExecStart=/usr/bin/app\n").binaries.at("/usr/bin/app").libraries;
        };
        QCOMPARE(libraries().at(0).look, Look::Seen);
        QCOMPARE(libraries().at(1).look, Look::Missing); // the loader does not ask the program's DT_RPATH either
        tree.write("/opt/old/a.so", bytesOf({.needed = {"b.so"}, .runPath = "/opt/none", .isOldRunPath = true}));
        QCOMPARE(libraries().at(1).look, Look::Seen);
    }
    /// One with both has no DT_RPATH for those below it either.
    void runPathsSwitchTheirOwnOldOneOff()
    {
        const Tree tree;
        tree.write("/usr/bin/app", bytesOf({.needed = {"a.so"}, .runPath = "/opt/new", .secondRunPath = "/opt/old"}));
        tree.write("/opt/new/a.so", bytesOf({.needed = {"b.so"}}));
        tree.write("/opt/old/b.so", bytesOf({}));
        const auto libraries = [&] {
            return tree.facts("ExecStart=/usr/bin/app\n").binaries.at("/usr/bin/app").libraries;
        };
        QCOMPARE(libraries().at(0).look, Look::Seen);
        QCOMPARE(libraries().at(1).look, Look::Missing);
        tree.write("/opt/new/a.so", bytesOf({.needed = {"b.so"}, .runPath = "/opt/old"}));
        QCOMPARE(libraries().at(1).look, Look::Seen);
    }
    void claimedSectionsAreNotBelieved_data()
    {
        QTest::addColumn<quint64>("sections");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("few") << quint64(4) << true;
        QTest::newRow("2^24") << (quint64(1) << 24) << false;
        QTest::newRow("2^60") << (quint64(1) << 60) << false;
    }
    void claimedSectionsAreNotBelieved()
    {
        QFETCH(const quint64, sections);
        QFETCH(const bool, isRead);
        const Tree tree;
        tree.write("/usr/bin/app", bytesOf({.needed = {"a.so"}, .sections = sections}));
        const Descriptor file(open(tree.at("/usr/bin/app").c_str(), O_RDONLY | O_CLOEXEC));
        QCOMPARE(readElf(file.number()).has_value(), isRead);
        QCOMPARE(importsOfElf(file.number()).has_value(), isRead);
        QCOMPARE(tree.facts("ExecStart=/usr/bin/app\n").sawPrograms(), isRead);
        QCOMPARE(tree.facts("ExecStart=/usr/bin/app\n").binaries.at("/usr/bin/app").look,
            isRead ? Look::Seen : Look::CouldNot);
    }
    void aLongListOfAPackageIsRead()
    {
        const Tree tree;
        tree.write("/usr/bin/app", bytesOf({}));
        std::string list = "/.\n/usr/bin/app\n/var/lib/app\n";
        for (int i = 0; i < 400'000; ++i)
            list += "/var/lib/app/data/" + std::to_string(i) + '\n';
        tree.write("/var/lib/dpkg/info/app.list", list);
        tree.write("/var/lib/dpkg/info/other.list", "/var/lib/app\n/var/lib/other\n");
        std::filesystem::create_directories(tree.at("/var/lib/app"));
        ReadBudget budget;
        const ServiceFacts facts = factsOf(tree, "ExecStart=/usr/bin/app\n", budget);
        QCOMPARE(facts.package.name, "app");
        QCOMPARE(facts.end, ReadEnd::None);
        QCOMPARE(facts.data.size(), 1U);
        QVERIFY2(budget.steps() < 1000, std::to_string(budget.steps()).c_str());
    }
    void manyUsersAreRead()
    {
        const Tree tree;
        std::string users;
        for (int i = 0; i < 100'000; ++i)
            users += "u" + std::to_string(i) + ":x:" + std::to_string(i + 1000) + ":7::/home/x:/bin/sh\n";
        tree.write("/etc/passwd", users);
        ReadBudget budget;
        const ServiceFacts facts = factsOf(tree, "User=u99999\n", budget);
        QCOMPARE(facts.end, ReadEnd::None);
        QCOMPARE(facts.account.uid, 100'999U);
        QCOMPARE(budget.items(), 100'000U); // each once
    }
    void theHighestNumberIsNobody()
    {
        const Tree tree;
        tree.write("/etc/passwd",
            "bad:x:4294967295:5::/:/bin/sh\nworse:x:5:4294967295::/:/bin/sh\ngood:x:4294967294:5::/:/x\n");
        tree.write("/etc/group", "bad:x:4294967295:\ngood:x:4294967294:\n");
        QCOMPARE(tree.facts("User=bad\n").account.look, Look::Missing);
        QCOMPARE(tree.facts("User=worse\n").account.look, Look::Missing);
        QCOMPARE(tree.facts("User=good\n").account.uid, 4294967294U);
        QCOMPARE(tree.facts("Group=bad\n").groups.at(0).look, Look::Missing);
        QCOMPARE(tree.facts("Group=good\n").groups.at(0).gid, 4294967294U);
    }
    void longSocketAndTimerUnitsAreRead()
    {
        const Tree tree;
        const std::string remarks = "# " + std::string(200, 'x') + '\n';
        std::string padding;
        while (padding.size() < 200'000)
            padding += remarks;
        tree.write("/etc/systemd/system/app.socket", "[Socket]\n" + padding + "ListenStream=80\n");
        tree.write("/etc/systemd/system/night.timer", "[Timer]\n" + padding + "Unit=app.service\n");
        ServiceFacts facts = tree.facts("");
        QCOMPARE(facts.listens.size(), 1U);
        QCOMPARE(facts.timers, std::vector<std::string>{"night.timer"});
        QVERIFY(facts.isWhole());
        // what is not read is not silently passed over
        tree.write(
            "/etc/systemd/system/app.socket", "[Socket]\n" + padding + padding + padding + padding + padding + padding);
        facts = tree.facts("");
        QCOMPARE(facts.end, ReadEnd::Bytes);
    }
    void hugeDirectoriesEnd()
    {
        const Tree tree;
        for (int i = 0; i < 300; ++i)
            tree.write("/usr/lib/tmpfiles.d/" + std::to_string(i) + ".conf", "");
        ReadBudget budget({.names = 250});
        const ServiceFacts facts = factsOf(tree, "ExecStart=/usr/bin/app\n", budget);
        QCOMPARE(facts.end, ReadEnd::Names);
        QCOMPARE(budget.names(), 250U);
    }
    void deepPathsAreCounted()
    {
        const Tree tree;
        std::string deep = "/srv";
        for (int i = 0; i < 500; ++i)
            deep += "/a/..";
        tree.write("/srv/a/x", "");
        ReadBudget budget({.steps = 900});
        const ServiceFacts facts = factsOf(tree, "ExecStart=/usr/bin/app " + deep + "/a/x\n", budget);
        QCOMPARE(facts.end, ReadEnd::Steps);
    }
    void includesThatFanOutEnd()
    {
        const Tree tree;
        tree.write("/usr/sbin/nginx", bytesOf({}));
        tree.write("/etc/nginx/nginx.conf", "include /etc/nginx/a/*.conf;\n");
        for (int i = 0; i < 40; ++i)
            tree.write("/etc/nginx/a/" + std::to_string(i) + ".conf", "include /etc/nginx/b/*.conf;\n");
        for (int i = 0; i < 40; ++i)
            tree.write("/etc/nginx/b/" + std::to_string(i) + ".conf", "include /etc/nginx/c/*.conf;\n");
        for (int i = 0; i < 40; ++i)
            tree.write("/etc/nginx/c/" + std::to_string(i) + ".conf", "user u" + std::to_string(i) + ";\n");
        ReadBudget budget;
        const ServiceFacts facts = factsOf(tree, "ExecStart=/usr/sbin/nginx\n", budget);
        QCOMPARE(facts.configurations.at(0).look, Look::CouldNot);
        QVERIFY2(budget.steps() < 20'000, std::to_string(budget.steps()).c_str());
    }
    void processesBeyondTheBudgetAreNotAbsent()
    {
        const Tree tree;
        std::string ids;
        for (int i = 1; i <= 400; ++i) {
            const std::string id = std::to_string(i);
            ids += id + '\n';
            tree.write("/proc/" + id + "/status", "Name:\tapp\nState:\tS\nPPid:\t1\nUid:\t0 0 0 0\nGid:\t0 0 0 0\n");
            tree.write("/proc/" + id + "/maps", "");
            std::filesystem::create_directories(tree.at("/proc/" + id + "/fd"));
        }
        tree.write("/sys/fs/cgroup/system.slice/app.service/cgroup.procs", ids);
        ReadBudget enough;
        QCOMPARE(factsOf(tree, "", enough).running.processes.size(), 400U);
        ReadBudget budget({.steps = enough.steps() / 2});
        const ServiceFacts facts = factsOf(tree, "", budget);
        QCOMPARE(facts.end, ReadEnd::Steps);
        QCOMPARE(facts.running.look, Look::CouldNot);
        QVERIFY(facts.running.processes.size() < 400);
    }
    void manyServicesShareWhatTheTreeTells()
    {
        const Tree tree;
        tree.write("/usr/bin/app", bytesOf({.needed = {"a.so"}}));
        tree.write("/usr/lib/a.so", bytesOf({}));
        tree.write("/etc/passwd", "app:x:5:5::/:/bin/sh\n");
        tree.write("/etc/group", "app:x:5:\n");
        tree.write("/var/lib/dpkg/info/app.list", "/usr/bin/app\n/var/lib/app\n");
        tree.write("/usr/lib/tmpfiles.d/app.conf", "d /run/app\n");
        tree.write("/etc/systemd/system/app.socket", "[Socket]\nListenStream=1\n");
        tree.write("/etc/fstab", "x /mnt ext4\n");
        std::filesystem::create_directories(tree.at("/var/lib/app"));
        const std::string lines = "ExecStart=/usr/bin/app\nUser=app\n";
        ReadBudget alone, common, first, second;
        const auto shared = TreeEvidence::open(tree.root(), Scope::System, &common).value();
        const ServiceFacts expected = factsOf(tree, lines, alone);
        QVERIFY(expected.package.look == Look::Seen && expected.listens.size() == 1 && expected.mounts.size() == 1);
        QCOMPARE(factsOf(tree, lines, first, shared.get()), expected);
        const auto bytes = common.bytes();
        const auto steps = common.steps();
        QCOMPARE(factsOf(tree, lines, second, shared.get()), expected);
        QCOMPARE(common.bytes(), bytes);
        QCOMPARE(common.steps(), steps);
        QVERIFY(second.steps() < alone.steps() / 2);
    }
    void whatTheTreeDoesNotTellNobodyKnows()
    {
        const Tree tree;
        tree.write("/etc/passwd", "app:x:5:5::/:/bin/sh\nb:x:6:6::/:/\n");
        ReadBudget common({.items = 1}), own;
        const auto shared = TreeEvidence::open(tree.root(), Scope::System, &common).value();
        QCOMPARE(factsOf(tree, "User=app\n", own, shared.get()).end, ReadEnd::Items);
    }
};

static const TestCase<TestBounds> registered;

} // namespace casemate::tests

#include "tst_bounds.moc"
