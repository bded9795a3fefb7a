// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/machine.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

#include <sys/stat.h>

namespace casemate::tests {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view someId = "0123456789abcdef0123456789abcdef";

class Tree {
public:
    Tree() { fs::create_directories(path("etc")); }
    [[nodiscard]] fs::path path(std::string_view inside = {}) const { return root() / fs::path(inside); }
    void write(std::string_view inside, std::string_view text) const
    {
        fs::create_directories(path(inside).parent_path());
        std::ofstream(path(inside), std::ios::binary) << text;
    }
    [[nodiscard]] std::map<char, std::string> specifiers() const
    {
        return machineSpecifiers(*RootFolder::open(root()));
    }
    /// Beside the root.
    [[nodiscard]] fs::path outside() const { return m_folder.path().toStdString() + "/outside"; }

private:
    [[nodiscard]] fs::path root() const { return m_folder.path().toStdString() + "/root"; }
    QTemporaryDir m_folder;
};

} // namespace

class TestMachine : public QObject {
    Q_OBJECT

private slots:
    void thisMachineIsDescribed()
    {
        const auto& machine = thisMachine();
        for (const char letter : {'H', 'T', 'V', 'a', 'U', 'v', 'b'})
            QVERIFY2(machine.contains(letter) && !machine.at(letter).empty(), std::string(1, letter).c_str());
        QCOMPARE(machine.at('T'), std::string("/tmp"));
        QVERIFY(machine.contains('o'));
    }
    void filesOfTheTreeAreRead()
    {
        const Tree tree;
        tree.write("etc/machine-id", std::string(someId) + "\n");
        tree.write("usr/lib/os-release", "# x\nID=\"my os\"\nVERSION_ID=7");
        fs::create_symlink("../usr/lib/os-release", tree.path("etc/os-release"));
        const auto all = tree.specifiers();
        QCOMPARE(all.at('m'), std::string(someId));
        QCOMPARE(all.at('o'), std::string("my os"));
        QCOMPARE(all.at('w'), std::string("7"));
        QCOMPARE(all.at('A'), std::string());
        fs::remove(tree.path("etc/os-release"));
        QCOMPARE(tree.specifiers(), all);
    }
    void linksDoNotLeadOut()
    {
        const Tree tree;
        std::ofstream(tree.outside()) << someId << "\n";
        fs::create_symlink(tree.outside(), tree.path("etc/machine-id"));
        fs::create_symlink("../../outside", tree.path("etc/os-release"));
        QVERIFY(!tree.specifiers().contains('m'));
        QCOMPARE(tree.specifiers().at('o'), std::string());
    }
    void whatIsNoFileIsNotWaitedFor()
    {
        const Tree tree;
        QCOMPARE(mkfifo(tree.path("etc/machine-id").c_str(), 0600), 0);
        QCOMPARE(mkfifo(tree.path("etc/os-release").c_str(), 0600), 0);
        QVERIFY(!tree.specifiers().contains('m')); // or this hangs
    }
};

static const TestCase<TestMachine> registered;

} // namespace casemate::tests

#include "tst_machine.moc"
