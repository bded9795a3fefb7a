// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/processes/procfolder.h"
#include "tests/evidence/tree.h"
#include "tests/support/finishing.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <cerrno>

#include <sys/stat.h>

namespace casemate::tests {

/// The /proc of a tree holds whatever the tree's maker wants.
class TestProcFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksAreNotFollowed()
    {
        const Tree tree;
        const Tree outside;
        outside.write("/secret", "secret");
        tree.write("/proc/1/status", "Name:\tinit\n");
        tree.link("/proc/1/cmdline", outside.at("/secret").string());
        tree.link("/proc/2", outside.root().string());
        const RootFolder root = RootFolder::open(tree.root()).value();
        const ProcFolder proc = ProcFolder::open(root.find("/proc").value()).value();
        const ProcFolder first = ProcFolder::open(proc, "1").value();
        QCOMPARE(first.read("status").value_or(""), std::string("Name:\tinit\n"));
        QCOMPARE(first.read("cmdline").error_or(0), ELOOP);
        QVERIFY(!ProcFolder::open(proc, "2").has_value());
        QVERIFY(ProcFolder::open(proc, "1").has_value());
    }

    void fifosAreNotWaitedFor()
    {
        const Tree tree;
        tree.write("/proc/1/status", "Name:\tinit\n");
        const std::string fifo = tree.at("/proc/1/maps").string();
        QCOMPARE(mkfifo(fifo.c_str(), 0600), 0);
        const RootFolder root = RootFolder::open(tree.root()).value();
        const ProcFolder proc = ProcFolder::open(root.find("/proc/1").value()).value();
        std::string bytes = "unread";
        bool isFolder = true;
        QVERIFY(finishesWithout(fifo, [&] {
            bytes = proc.read("maps").value_or("");
            isFolder = ProcFolder::open(proc, "maps").has_value();
        }));
        QCOMPARE(bytes, std::string());
        QVERIFY(!isFolder);
    }
};

static const TestCase<TestProcFolder> registered;

} // namespace casemate::tests

#include "tst_procfolder.moc"
