// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/libraries.h"
#include "tests/evidence/tree.h"
#include "tests/support/stubelf.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace casemate::tests {

namespace {

/// "NAME=PATH" per library, "NAME?" where it is missing, "NAME!" where nobody could look.
std::string found(const Tree& tree, const std::string& program = "/usr/bin/app")
{
    const auto facts = tree.facts("ExecStart=" + program + "\n");
    std::string text;
    for (const LibraryFact& library : facts.binaries.at(program).libraries)
        text += (text.empty() ? "" : " ") + library.name
            + (library.look == Look::Seen           ? '=' + library.path
                    : library.look == Look::Missing ? "?"
                                                    : "!");
    return text;
}

/// A library of another machine at @p path.
void writeForeign(const Tree& tree, const std::string& path, const std::string& soname)
{
    writeElf(tree.at(path), {.soname = soname});
    std::fstream file(tree.at(path), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(18); // e_machine
    file.put('\x2b');
}

} // namespace

class TestLibraries : public QObject {
    Q_OBJECT

private slots:
    void closureIsFoundBreadthFirst()
    {
        const Tree tree;
        writeElf(tree.at("/usr/bin/app"), {.needed = {"liba.so.1", "libb.so.1"}});
        writeElf(tree.at("/usr/lib/x86_64-linux-gnu/liba.so.1.5"), {.needed = {"libdeep.so.1"}, .soname = "liba.so.1"});
        tree.link("/usr/lib/x86_64-linux-gnu/liba.so.1", "liba.so.1.5");
        writeElf(tree.at("/lib64/libdeep.so.1"), {.needed = {"libb.so.1", "libnone.so.1"}, .soname = "libdeep.so.1"});
        writeElf(tree.at("/usr/lib/libb.so.1"), {.soname = "libb.so.1"});
        QCOMPARE(found(tree),
            "liba.so.1=/usr/lib/x86_64-linux-gnu/liba.so.1.5 libb.so.1=/usr/lib/libb.so.1 "
            "libdeep.so.1=/lib64/libdeep.so.1 libnone.so.1?");
        const auto facts = tree.facts("ExecStart=/usr/bin/app\n");
        QCOMPARE(facts.binaries.at("/usr/bin/app").libraries.back().source.where, "/lib64/libdeep.so.1");
        QCOMPARE(facts.binaries.at("/usr/bin/app").loader.look, Look::Missing);
        QVERIFY(facts.sawPrograms());
    }
    void circlesEnd()
    {
        const Tree tree;
        writeElf(tree.at("/usr/bin/app"), {.needed = {"liba.so.1"}});
        writeElf(tree.at("/lib/liba.so.1"), {.needed = {"libb.so.1", "liba.so.1"}, .soname = "liba.so.1"});
        writeElf(tree.at("/lib/libb.so.1"), {.needed = {"liba.so.1"}, .soname = "libb.so.1"});
        QCOMPARE(found(tree), "liba.so.1=/lib/liba.so.1 libb.so.1=/lib/libb.so.1");
    }
    void runPathsAreSearchedFirst_data()
    {
        QTest::addColumn<bool>("isOld");
        QTest::newRow("DT_RUNPATH") << false;
        QTest::newRow("DT_RPATH") << true;
    }
    void runPathsAreSearchedFirst()
    {
        QFETCH(const bool, isOld);
        const Tree tree;
        writeElf(tree.at("/opt/app/bin/app"),
            {.needed = {"liba.so.1"}, .runPath = "$ORIGIN/../lib:relative", .isOldRunPath = isOld});
        writeElf(tree.at("/opt/app/lib/liba.so.1"), {.needed = {"libb.so.1"}, .soname = "liba.so.1"});
        writeElf(tree.at("/opt/app/lib/libb.so.1"), {.soname = "libb.so.1"});
        writeElf(tree.at("/usr/lib/liba.so.1"), {.soname = "liba.so.1"});
        tree.link("/usr/bin/app", "/opt/app/bin/app");
        const auto facts = tree.facts("ExecStart=/usr/bin/app\n");
        const auto& libraries = facts.binaries.at("/opt/app/bin/app").libraries;
        QCOMPARE(libraries[0].path, "/opt/app/lib/liba.so.1");
        // DT_RUNPATH is only for what the file itself needs
        QCOMPARE(libraries[1].look, isOld ? Look::Seen : Look::Missing);
    }
    void configuredFoldersAreRead()
    {
        const Tree tree;
        tree.write("/etc/ld.so.conf",
            "# ours\n/opt/first # behind\ninclude ld.so.conf.d/*.conf\ninclude /etc/ld.so.conf\nhwcap 1 x\n");
        tree.write("/etc/ld.so.conf.d/b.conf", "/opt/b\n");
        tree.write("/etc/ld.so.conf.d/a.conf", "\t/opt/a\n/opt/last=libc6");
        tree.write("/etc/ld.so.conf.d/not.txt", "/opt/not\n");
        const auto folders = configuredFolders(RootFolder::open(tree.root()).value());
        QCOMPARE((std::vector<std::string>{folders.begin(), folders.begin() + 4}),
            (std::vector<std::string>{"/opt/first", "/opt/a", "/opt/last", "/opt/b"}));
        QVERIFY(!std::ranges::contains(folders, "/opt/not"));
        writeElf(tree.at("/usr/bin/app"), {.needed = {"liba.so.1"}});
        writeElf(tree.at("/opt/b/liba.so.1"), {.soname = "liba.so.1"});
        QCOMPARE(found(tree), "liba.so.1=/opt/b/liba.so.1");
    }
    void otherMachinesArePassedOver()
    {
        const Tree tree;
        writeElf(tree.at("/usr/bin/app"), {.needed = {"liba.so.1", "libb.so.1"}});
        writeForeign(tree, "/lib64/liba.so.1", "liba.so.1");
        writeElf(tree.at("/usr/lib/liba.so.1"), {.soname = "liba.so.1"});
        writeForeign(tree, "/lib64/libb.so.1", "libb.so.1");
        QCOMPARE(found(tree), "liba.so.1=/usr/lib/liba.so.1 libb.so.1?");
    }
    void malformedLibrariesAreNotMissing()
    {
        const Tree tree;
        writeElf(tree.at("/usr/bin/app"), {.needed = {"liba.so.1"}});
        tree.write("/usr/lib/liba.so.1",
            "\x7f"
            "ELF and nothing else");
        QCOMPARE(found(tree), "liba.so.1!");
        QVERIFY(!tree.facts("ExecStart=/usr/bin/app\n").sawPrograms());
    }
    void malformedProgramsAreNotLookedInto()
    {
        const Tree tree;
        tree.write("/usr/bin/app",
            "\x7f"
            "ELF and nothing else");
        const auto facts = tree.facts("ExecStart=/usr/bin/app\n");
        QCOMPARE(facts.binaries.at("/usr/bin/app").look, Look::CouldNot);
        QVERIFY(!facts.sawPrograms());
    }
    void importsOfOwnLibrariesCount()
    {
        const Tree tree;
        writeElf(tree.at("/usr/sbin/app"),
            {.needed = {"libown.so.1", "libshared.so.1"}, .runPath = "/usr/lib/app", .imports = {"openlog"}});
        writeElf(tree.at("/usr/lib/app/libown.so.1"), {.soname = "libown.so.1", .imports = {"setgroups", "chown"}});
        writeElf(tree.at("/usr/lib/libshared.so.1"), {.soname = "libshared.so.1", .imports = {"mount"}});
        writeElf(tree.at("/usr/lib/libc.so.6"), {.soname = "libc.so.6"});
        tree.link("/lib", "usr/lib");
        const auto facts = tree.facts("ExecStart=/usr/sbin/app\n");
        QCOMPARE(
            facts.binaries.at("/usr/sbin/app").imports, (std::vector<std::string>{"chown", "openlog", "setgroups"}));
        QVERIFY(facts.binaries.at("/usr/sbin/app").isComplete);
    }
    void librariesWithExecutableStacksCount()
    {
        const Tree tree;
        writeElf(tree.at("/usr/sbin/app"), {.needed = {"libold.so.1"}});
        writeElf(tree.at("/usr/lib/libold.so.1"), {.soname = "libold.so.1", .wantsExecutableStack = true});
        QVERIFY(tree.facts("ExecStart=/usr/sbin/app\n").binaries.at("/usr/sbin/app").wantsExecutableStack);
    }
    void realProgramHasAllItsLibraries()
    {
        const auto root = RootFolder::open("/");
        LibraryCache cache(*root);
        LibrarySearch search(*root, cache);
        const BinaryFact fact = search.examine(root->find("/bin/ls")->path);
        QCOMPARE(fact.look, Look::Seen);
        QCOMPARE(fact.loader.look, Look::Seen);
        QVERIFY(fact.libraries.size() >= 2);
        for (const LibraryFact& library : fact.libraries)
            QVERIFY2(library.look == Look::Seen, library.name.c_str());
        QVERIFY(std::ranges::binary_search(fact.imports, "setlocale"));
        QVERIFY(fact.isComplete);
    }
};

static const TestCase<TestLibraries> registered;

} // namespace casemate::tests

#include "tst_libraries.moc"
