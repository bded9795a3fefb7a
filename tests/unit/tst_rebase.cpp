// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/edit.h"
#include "models/unit/rebase.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace casemate;
using namespace casemate::tests;

namespace {

const Dialect dialect{.version = {257}};
const std::string bare = "[Service]\nExecStart=/bin/true\n";

Rebased rebased(const std::string& base, const std::string& draft, const std::string& found)
{
    return rebase(UnitDocument(base), UnitDocument(draft), UnitDocument(found),
        stackOf(bare, {{"override.conf", found}}), dialect);
}

/// One conflict as "Section/Key: ours | theirs | base".
std::string told(const Conflict& conflict)
{
    std::string text = conflict.section + "/" + conflict.key + ":";
    for (const auto* side : {&conflict.ours, &conflict.theirs, &conflict.base}) {
        text += side == &conflict.ours ? " " : "| ";
        for (const SpeltLine& line : *side)
            text += std::to_string(line.number) + " " + line.bytes.substr(0, line.bytes.size() - 1) + " ";
    }
    return text;
}

} // namespace

class TestRebase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesMeet_data()
    {
        QTest::addColumn<std::string>("base");
        QTest::addColumn<std::string>("draft");
        QTest::addColumn<std::string>("found");
        QTest::addColumn<std::string>("result");
        const auto row = [](const char* name, const char* base, const char* draft, const char* found,
                             const char* result) {
            QTest::newRow(name) << std::string(base) << std::string(draft) << std::string(found) << std::string(result);
        };
        row("nothing was there", "", "[Service]\nPrivateTmp=yes\n", "[Service]\nUMask=0077\n",
            "[Service]\nUMask=0077\nPrivateTmp=yes\n");
        row("the file was removed", "[Service]\nUMask=0077\n", "[Service]\nUMask=0077\nPrivateTmp=yes\n", "",
            "[Service]\nPrivateTmp=yes\n");
        row("the line stays in its place", "[Service]\nPrivateTmp=no\nTasksMax=1\n",
            "[Service]\nPrivateTmp=yes\nTasksMax=1\n", "[Service]\nPrivateTmp=no\nTasksMax=2\n",
            "[Service]\nPrivateTmp=yes\nTasksMax=2\n");
        row("we took one away, they another", "[Service]\nTasksMax=1\nUMask=0077\nPrivateTmp=yes\n",
            "[Service]\nUMask=0077\nPrivateTmp=yes\n", "[Service]\nTasksMax=1\nPrivateTmp=yes\n",
            "[Service]\nPrivateTmp=yes\n");
        row("both did the same", "[Service]\n", "[Service]\nPrivateTmp=yes\nTasksMax=1\n",
            "[Service]\n# why\nPrivateTmp=true\n", "[Service]\n# why\nPrivateTmp=true\nTasksMax=1\n");
        row("their ends of line stay", "", "[Service]\nPrivateTmp=yes\n", "[Service]\r\nUMask=0077",
            "[Service]\r\nUMask=0077\r\nPrivateTmp=yes\n");
        row("their section is another", "", "[Service]\nPrivateTmp=yes\n", "[Unit]\nAfter=a.service\n",
            "[Unit]\nAfter=a.service\n\n[Service]\nPrivateTmp=yes\n");
        row("an open end is closed", "", "[Service]\nPrivateTmp=yes\n", "[Service]\nEnvironment=A=1 \\",
            "[Service]\nEnvironment=A=1 \\\n\nPrivateTmp=yes\n");
        row("comments of both", "[Service]\nTasksMax=1\n", "[Service]\n# ours\nTasksMax=1\n# end\n",
            "# theirs\n[Service]\nUMask=0077\nTasksMax=1\n",
            "# theirs\n[Service]\nUMask=0077\n# ours\nTasksMax=1\n# end\n");
        row("a comment goes with its line", "[Service]\n", "[Service]\n# for uploads\n# \xff\nPrivateTmp=yes\n",
            "[Service]\nUMask=0077\n", "[Service]\nUMask=0077\n# for uploads\n# \xff\nPrivateTmp=yes\n");
        row("a comment is taken away", "# old\n[Service]\nTasksMax=1\n", "[Service]\nTasksMax=1\n",
            "# old\n[Service]\nTasksMax=1\nUMask=0077\n", "[Service]\nTasksMax=1\nUMask=0077\n");
        row("foreign keys", "[X-Mine]\nA=1\nB=1\n", "[X-Mine]\nA=2\nB=1\n", "[X-Mine]\nA=1\nB=2\n",
            "[X-Mine]\nA=2\nB=2\n");
        row("a redundant line of ours is kept", "", "[Service]\nPrivateTmp=no\n", "[Service]\nTasksMax=1\n",
            "[Service]\nTasksMax=1\nPrivateTmp=no\n");
        row("the unread end stays", "[Service]\nTasksMax=1\n[broken\nx\n",
            "[Service]\nTasksMax=1\nUMask=0077\n[broken\nx\n", "[Service]\nTasksMax=2\n[broken\nx\n",
            "[Service]\nTasksMax=2\nUMask=0077\n[broken\nx\n");
    }
    void changesMeet()
    {
        QFETCH(const std::string, base);
        QFETCH(const std::string, draft);
        QFETCH(const std::string, found);
        QFETCH(const std::string, result);
        const Rebased made = rebased(base, draft, found);
        QCOMPARE(made.document.bytes(), result);
        QVERIFY(made.conflicts.empty());
    }

    void bothChangedOneDirective()
    {
        const Rebased made = rebased("[Service]\nTasksMax=1\n", "[Service]\nTasksMax=2\nPrivateTmp=yes\n",
            "# theirs\n[Service]\nTasksMax=3\nUMask=0077\n");
        QCOMPARE(made.document.bytes(), "# theirs\n[Service]\nTasksMax=2\nUMask=0077\nPrivateTmp=yes\n");
        QCOMPARE(made.conflicts.size(), 1U);
        QCOMPARE(told(made.conflicts.front()), "Service/TasksMax: 2 TasksMax=2 | 3 TasksMax=3 | 2 TasksMax=1 ");
        QCOMPARE(made.conflicts.front().directive, "TasksMax"_directive);
        QCOMPARE(linesFor(made.document, made.conflicts.front(), dialect),
            (std::vector<SpeltLine>{{.number = 3, .bytes = "TasksMax=2\n"}}));
        QCOMPARE(made.ours, 2U);
        QCOMPARE(made.taken, 2U); // UMask= and the comment
    }

    void eitherSideSettles()
    {
        const Rebased made = rebased("[Service]\nReadWritePaths=/a\n", "[Service]\nReadWritePaths=/b\nTasksMax=1\n",
            "[Service]\nUMask=0077\nReadWritePaths=/a\nReadWritePaths=/c");
        const Conflict& conflict = made.conflicts.at(0);
        QCOMPARE(told(conflict).substr(0, 45), "Service/ReadWritePaths: 2 ReadWritePaths=/b |");
        QCOMPARE(settled(made.document, conflict, Side::Ours, dialect), made.document);
        QCOMPARE(settled(made.document, conflict, Side::Theirs, dialect).bytes(),
            "[Service]\nUMask=0077\nReadWritePaths=/a\nReadWritePaths=/c\nTasksMax=1\n");
    }

    void removedByUsAndChangedByThemIsAConflict()
    {
        const Rebased made = rebased("[Service]\nTasksMax=1\n", "[Service]\n", "[Service]\nTasksMax=2\n");
        QCOMPARE(told(made.conflicts.at(0)), "Service/TasksMax: | 2 TasksMax=2 | 2 TasksMax=1 ");
        QCOMPARE(made.document.bytes(), "[Service]\n");
        QCOMPARE(
            settled(made.document, made.conflicts.front(), Side::Theirs, dialect).bytes(), "[Service]\nTasksMax=2\n");
    }

    void listsThatShareTheirResetAreOne()
    {
        const Rebased made = rebased("", "[Service]\nBindPaths=\nBindPaths=/a\n", "[Service]\nBindReadOnlyPaths=/b\n");
        QCOMPARE(made.conflicts.size(), 1U);
        QCOMPARE(made.document.bytes(), "[Service]\nBindPaths=\nBindPaths=/a\n");
        QCOMPARE(settled(made.document, made.conflicts.front(), Side::Theirs, dialect).bytes(),
            "[Service]\nBindReadOnlyPaths=/b\n");
    }

    void foreignKeysThatBothChangedAreAConflict()
    {
        const Rebased made = rebased("", "[Unit]\nConditionPathExists=/a\n", "[Unit]\nConditionPathExists=\n");
        QVERIFY(made.conflicts.at(0).kind == ConflictKind::OtherKey);
        QCOMPARE(told(made.conflicts.front()),
            "Unit/ConditionPathExists: 2 ConditionPathExists=/a | 2 ConditionPathExists= | ");
        QCOMPARE(made.document.bytes(), "[Unit]\nConditionPathExists=/a\n");
    }

    void fileThatSystemdStopsReadingIsAConflictAsAWhole()
    {
        const std::string draft = "[Service]\nPrivateTmp=yes\n";
        const std::string found = "[Service]\nTasksMax=1\nEnvironment=\xff\nUMask=0077\n";
        const Rebased made = rebased("", draft, found);
        QCOMPARE(made.document.bytes(), draft);
        QVERIFY(made.conflicts.at(0).kind == ConflictKind::File);
        QCOMPARE(made.conflicts.front().theirs.size(), 4U);
        QCOMPARE(settled(made.document, made.conflicts.front(), Side::Theirs, dialect).bytes(), found);
    }

    void overruledValuesAreConflictsAllTheSame()
    {
        const UnitStack stack =
            stackOf(bare, {{"override.conf", "[Service]\nTasksMax=3\n"}, {"zz.conf", "[Service]\nTasksMax=9\n"}});
        const Rebased made = rebase(UnitDocument(), UnitDocument("[Service]\nTasksMax=2\n"),
            UnitDocument("[Service]\nTasksMax=3\n"), stack, dialect);
        QCOMPARE(made.conflicts.size(), 1U);
    }

    void valuesThatMovedBelowTheDraftAreTold()
    {
        const UnitDocument draft("[Service]\nReadWritePaths=/b\nTasksMax=1\n");
        const std::vector<Shift> moved =
            shifts(draft, stackOf(bare), stackOf(bare + "ReadWritePaths=/a\nTasksMax=2\n"), dialect);
        QCOMPARE(moved.size(), 1U);
        QCOMPARE(moved.front().directive, "ReadWritePaths"_directive);
        QCOMPARE(display(directive("ReadWritePaths"_directive), moved.front().now, dialect), "/a /b");
        QVERIFY(shifts(draft, stackOf(bare), stackOf(bare + "UMask=0077\n"), dialect).empty());
    }
};

static const TestCase<TestRebase> registered;
#include "tst_rebase.moc"
