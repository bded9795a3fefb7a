// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/directoryhost.h"
#include "models/unit/effective.h"
#include "tests/support/modes.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>

#include <sys/stat.h>

namespace casemate::tests {

namespace fs = std::filesystem;

namespace {

bool isLong() { return qEnvironmentVariableIntValue("CASEMATE_LONG") == 1; }

/// A root in a temporary folder with the template a-b-c@.service.
class Tree {
public:
    Tree() { write("usr/lib/systemd/system/a-b-c@.service", "[Service]\nExecStart=/bin/true\n"); }

    [[nodiscard]] fs::path path(const fs::path& inside = {}) const { return m_folder.path().toStdString() / inside; }
    void write(const fs::path& inside, std::string_view text) const
    {
        fs::create_directories(path(inside).parent_path());
        std::ofstream(path(inside), std::ios::binary) << text;
    }
    void link(const fs::path& inside, const fs::path& target) const
    {
        fs::create_directories(path(inside).parent_path());
        fs::create_symlink(target, path(inside));
    }
    [[nodiscard]] Result<UnitStack> stack(std::string_view name = "a-b-c@x.service") const
    {
        return DirectoryHost::open(path()).and_then(
            [name](const DirectoryHost& host) { return host.stack(*UnitName::parse(name)); });
    }

private:
    QTemporaryDir m_folder;
};

/// Every directory that holds drop-ins of a-b-c@x.service, those that count less first (systemd.unit(5)).
const std::vector<std::string> levels{
    "service.d", "a-@x.service.d", "a-b-@x.service.d", "a-b-c@.service.d", "a-b-c@x.service.d"};
const std::vector<std::string> folders{"usr/lib/systemd/system", "run/systemd/system", "etc/systemd/system"};

std::string nameOf(std::size_t number)
{
    const std::string digits = std::to_string(number);
    return std::string(6 - digits.size(), '0') + digits + ".conf";
}

} // namespace

/// What a tree can hold to make a reader stumble, hang or run away.
class TestHostileTrees : public QObject {
    Q_OBJECT

private slots:
    void aThousandDropInsOnAllLevels()
    {
        const Tree tree;
        const std::size_t count = isLong() ? 20'000 : 1000;
        for (std::size_t i = 0; i < count; ++i)
            tree.write(fs::path(folders[i % folders.size()]) / levels[i % levels.size()] / nameOf(i),
                "[Service]\nEnvironment=N=" + std::to_string(i) + "\nReadWritePaths=/" + std::to_string(i) + '\n');
        const auto stack = tree.stack();
        QVERIFY(stack.has_value());
        QCOMPARE(stack->dropIns.size(), count);
        // by their names, wherever they lie
        QVERIFY(std::ranges::is_sorted(
            stack->dropIns, {}, [](const UnitFile& file) { return file.path.substr(file.path.rfind('/')); }));
        const EffectiveUnit unit = merge(*stack, {.version = {257}});
        const auto& list = std::get<EntryList>(unit.value("ReadWritePaths"_directive)).entries;
        QCOMPARE(list.size(), count);
        QCOMPARE(list.back(), '/' + std::to_string(count - 1));
    }
    void ofOneNameTheNearestLevelCounts()
    {
        for (std::size_t levelCount = 1; levelCount <= levels.size(); ++levelCount)
            for (std::size_t folderCount = 1; folderCount <= folders.size(); ++folderCount) {
                const Tree tree;
                for (std::size_t level = 0; level < levelCount; ++level)
                    for (std::size_t folder = 0; folder < folderCount; ++folder)
                        tree.write(fs::path(folders[folder]) / levels[level] / "x.conf", "[Service]\n");
                const auto stack = tree.stack();
                QVERIFY(stack.has_value());
                QCOMPARE(stack->dropIns.size(), 1U);
                // a folder of the whole type comes after all others; else /etc comes before /run, whatever the level
                const std::string best = levels[levelCount - 1];
                QCOMPARE(stack->dropIns.front().path, '/' + folders[folderCount - 1] + '/' + best + "/x.conf");
            }
    }
    void linksInCirclesEnd()
    {
        const Tree tree;
        tree.link("etc/systemd/system/a-b-c@x.service.d", "a-b-c@x.service.d");
        tree.link("etc/systemd/system/a-b-c@.service.d", "../system/a-b-@x.service.d");
        tree.link("etc/systemd/system/a-b-@x.service.d", "../system/a-b-c@.service.d");
        tree.link("run/systemd/system/a-b-c@x.service.d/loop.conf", "loop.conf");
        tree.link("run/systemd/system/a-b-c@x.service.d/deep.conf", "deep/deep/deep.conf");
        tree.link("run/systemd/system/a-b-c@x.service.d/deep", ".");
        tree.link("etc/systemd/system/one.service", "two.service");
        tree.link("etc/systemd/system/two.service", "one.service");
        tree.link("etc/systemd/system/self.service", "self.service");
        tree.link("etc/systemd/deeper", ".");
        const auto stack = tree.stack();
        QVERIFY(stack.has_value());
        for (const UnitFile& file : stack->dropIns)
            QVERIFY2(file.document->bytes().empty(), file.path.c_str());
        for (const char* name : {"one.service", "two.service", "self.service"})
            QCOMPARE(tree.stack(name).error().kind, ErrorKind::NotFound);
        QVERIFY(DirectoryHost::open(tree.path())->services()->size() == 1);
        QVERIFY(!DirectoryHost::open(tree.path())->folders().empty());
    }
    void longWaysThroughLinksEnd()
    {
        const Tree tree;
        std::string way;
        for (int i = 0; i < 400; ++i)
            way += "a/../";
        fs::create_directories(tree.path("run/systemd/system/a-b-c@x.service.d/a"));
        for (int i = 0; i < 40; ++i)
            tree.link("run/systemd/system/a-b-c@x.service.d/" + nameOf(static_cast<std::size_t>(i)),
                way + nameOf(static_cast<std::size_t>(i) + 1));
        const auto stack = tree.stack();
        QVERIFY(stack.has_value());
        QCOMPARE(stack->dropIns.size(), 40U);
    }
    void deepFoldersAreNotEntered()
    {
        const Tree tree;
        fs::path deep = "etc/systemd/system/a-b-c@x.service.d";
        for (int i = 0; i < 200; ++i)
            deep /= "a-b-c@x.service.d";
        tree.write(deep / "x.conf", "[Service]\nUser=x\n");
        tree.write("etc/systemd/system/a-b-c@x.service.d/y.conf", "[Service]\n");
        const auto stack = tree.stack();
        QVERIFY(stack.has_value());
        QCOMPARE(stack->dropIns.size(), 1U);
    }
    void whatIsNoFileIsEmpty()
    {
        const Tree tree;
        const fs::path folder = "etc/systemd/system/a-b-c@x.service.d";
        fs::create_directories(tree.path(folder / "folder.conf"));
        QCOMPARE(mkfifo(tree.path(folder / "pipe.conf").c_str(), 0600), 0);
        tree.link(folder / "null.conf", "/dev/null");
        tree.link(folder / "gone.conf", "/nowhere/at/all");
        const auto stack = tree.stack();
        QVERIFY(stack.has_value());
        QCOMPARE(stack->dropIns.size(), 4U);
        for (const UnitFile& file : stack->dropIns)
            QVERIFY2(file.document->bytes().empty(), file.path.c_str());
    }
    void closedFilesAreErrorsAndClosedFoldersHoldNothing()
    {
        const Tree tree;
        tree.write("etc/systemd/system/a-b-c@x.service.d/x.conf", "[Service]\nUser=x\n");
        tree.write("run/systemd/system/a-b-c@x.service.d/y.conf", "[Service]\nUser=y\n");
        const BoundByModes bound;
        fs::permissions(tree.path("run/systemd/system/a-b-c@x.service.d/y.conf"), fs::perms::none);
        QCOMPARE(tree.stack().error().kind, ErrorKind::Unreadable);
        QCOMPARE(tree.stack().error().subject, std::string("/run/systemd/system/a-b-c@x.service.d/y.conf"));
        fs::permissions(tree.path("run/systemd/system/a-b-c@x.service.d/y.conf"), fs::perms::owner_read);
        QVERIFY(tree.stack().has_value());
    }
    /// Another thread makes, swaps and removes files all the while.
    void filesThatVanishWhileTheyAreRead()
    {
        const Tree tree;
        const fs::path folder = "etc/systemd/system/a-b-c@x.service.d";
        std::atomic<bool> isOver = false;
        std::jthread other([&] {
            std::error_code ignored;
            for (std::size_t i = 0; !isOver; ++i) {
                const fs::path file = folder / nameOf(i % 7);
                switch (i % 5) {
                case 0: tree.write(file, "[Service]\nUser=x\n"); break;
                case 1: fs::remove(tree.path(file), ignored); break;
                case 2: fs::create_symlink("/nowhere", tree.path(file), ignored); break;
                case 3: fs::remove_all(tree.path(folder), ignored); break;
                default: fs::create_directories(tree.path(file), ignored); break;
                }
            }
        });
        std::size_t found = 0;
        for (int round = 0; round < (isLong() ? 50'000 : 1500); ++round)
            if (const auto stack = tree.stack()) {
                ++found;
                QVERIFY(stack->fragment.has_value());
                for (const UnitFile& file : stack->dropIns)
                    QVERIFY2(
                        file.document->bytes().empty() || file.document->bytes().starts_with('['), file.path.c_str());
            } else {
                QVERIFY(stack.error().kind == ErrorKind::Unreadable || stack.error().kind == ErrorKind::NotAFolder);
            }
        isOver = true;
        other.join();
        QVERIFY(found > 0);
        std::error_code ignored;
        fs::remove_all(tree.path(folder), ignored);
        tree.write(folder / "last.conf", "[Service]\n");
        QCOMPARE(tree.stack()->dropIns.size(), 1U);
    }
};

static const TestCase<TestHostileTrees> registered;

} // namespace casemate::tests

#include "tst_hostiletrees.moc"
