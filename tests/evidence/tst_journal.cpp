// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/journal/audit.h"
#include "models/evidence/journal/exported.h"
#include "models/evidence/journal/records.h"
#include "tests/evidence/tree.h"
#include "tests/support/testcase.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <format>

#include <unistd.h>

namespace casemate::tests {

namespace {

/// A record as kernel 6.18 printed it.
constexpr std::string_view killed =
    "audit: type=1326 audit(1764286800.123:456): auid=4294967295 uid=0 gid=33 ses=4294967295 subj=unconfined pid=812 "
    "comm=\"nginx\" exe=\"/usr/sbin/nginx\" sig=31 arch=c000003e syscall=116 compat=0 ip=0x7f2b3c code=0x80000000";

std::string with(std::string_view from, std::string_view to)
{
    std::string text(killed);
    return text.replace(text.find(from), from.size(), to);
}

/// A line of a journal at @p second of its boot, as `journalctl -o export` prints it.
std::string exported(unsigned second, unsigned count, std::string_view fields)
{
    const std::uint64_t time = second * 1'000'000ULL + count;
    return std::format("__REALTIME_TIMESTAMP={}\n__MONOTONIC_TIMESTAMP={}\n_BOOT_ID={}\n_MACHINE_ID={}\n{}\n",
        1'764'286'800'000'000ULL + time, time, std::string(32, 'b'), std::string(32, 'a'), fields);
}

/// A record of the kernel's on a process that a filter killed.
std::string exportedDeath(unsigned second, unsigned count, std::string_view process)
{
    std::string record = with("comm=\"nginx\"", std::format("comm=\"{}\"", process));
    record.replace(record.find(":456)"), 5, std::format(":{})", second * 10'000 + count));
    return exported(second, count, "_TRANSPORT=kernel\nMESSAGE=" + record + '\n');
}

} // namespace

/// What the journal says, from text; over a journal of journald's own the tests of the booted system go.
class TestJournal : public QObject {
    Q_OBJECT

private slots:
    void filterRecordsAreRead()
    {
        const auto record = readFilterRecord(killed);
        QVERIFY(record);
        QCOMPARE(record->call, "setgroups");
        QCOMPARE(record->process, "nginx");
        QCOMPARE(record->program, "/usr/sbin/nginx");
        QCOMPARE(record->act, FilterAct::Killed);
        QCOMPARE(serialOf(killed), "456");
    }

    void actsAreTold()
    {
        const auto act = [](std::string_view code) { return readFilterRecord(with("0x80000000", code))->act; };
        QCOMPARE(act("0x0"), FilterAct::Killed);
        QCOMPARE(act("0x30000"), FilterAct::Killed);
        QCOMPARE(act("0x50001"), FilterAct::Refused);
        QCOMPARE(act("0x7ffc0000"), FilterAct::Logged);
    }

    void otherArchitecturesHaveTheirOwnNumbers()
    {
        QCOMPARE(readFilterRecord(with("arch=c000003e syscall=116", "arch=40000003 syscall=81"))->call, "setgroups");
        QCOMPARE(readFilterRecord(with("arch=c000003e syscall=116", "arch=c00000b7 syscall=159"))->call, "setgroups");
    }

    void namesInDigitsAreRead()
    {
        QCOMPARE(readFilterRecord(with("\"nginx\"", "6D7920617070"))->process, "my app");
        QCOMPARE(readFilterRecord(with("\"nginx\"", "6D7G"))->process, "");
    }

    void whatIsNoRecordIsNone()
    {
        QVERIFY(!readFilterRecord(""));
        QVERIFY(!readFilterRecord(with("syscall=116", "syscall=99999")));
        QVERIFY(!readFilterRecord(with("syscall=116", "syscall=")));
        QVERIFY(!readFilterRecord(with("code=0x80000000", "code=")));
        QVERIFY(!readFilterRecord(with("exe=\"/usr/sbin/nginx\" ", "")));
        for (std::size_t length = 0; length < killed.size() - 10; ++length)
            QVERIFY(!readFilterRecord(killed.substr(0, length)));
        QVERIFY(serialOf("audit(17").empty() && serialOf("audit(17)").empty() && serialOf("").empty());
    }

    void refusalsOfAppArmorAreRead()
    {
        const auto record = readProfileRecord(
            "audit: type=1400 audit(1.2:3): apparmor=\"DENIED\" operation=\"open\" class=\"file\" "
            "profile=\"/usr/sbin/mysqld\" name=\"/proc/1/status\" pid=8 comm=\"mysqld\" requested_mask=\"r\"");
        QVERIFY(record);
        QCOMPARE(record->denial.profile, "/usr/sbin/mysqld");
        QCOMPARE(record->denial.object, "/proc/1/status");
        QVERIFY(!readProfileRecord("apparmor=\"ALLOWED\" operation=\"open\" profile=\"x\""));
        QCOMPARE(readProfileRecord("apparmor=\"DENIED\" operation=\"capable\" profile=\"cupsd\" capname=\"net_admin\"")
                     ->denial.object,
            "net_admin");
    }

    void exportFormatIsRead()
    {
        using namespace std::string_literals;
        const auto entries = readExported("A=1\nB\n\x03\0\0\0\0\0\0\0x\ny\nC=a=b\n\n\nA=2\n"s);
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(entries[0], (JournalFields{{"A", "1"}, {"B", "x\ny"}, {"C", "a=b"}}));
        QCOMPARE(entries[1], (JournalFields{{"A", "2"}}));
    }

    void brokenExportsEnd()
    {
        using namespace std::string_literals;
        QVERIFY(readExported("").empty());
        QCOMPARE(readExported("A=1\nB\n\x03\0"s).size(), std::size_t{1});
        QCOMPARE(readExported("A=1\nB\n\xff\xff\xff\xff\xff\xff\xff\xffx\n"s).size(), std::size_t{1});
    }

    void recordsBehindAFloodAreRead()
    {
        // one service dies once, and another's workers over and over for minutes after that
        std::string lines = exportedDeath(10, 1, "prober")
            + exported(10, 2,
                "_TRANSPORT=journal\n_PID=1\nUNIT=prober.service\nMESSAGE_ID=98e322203f7a4ed290d09fe03c09fe15\n"
                "MESSAGE=prober.service: Main process exited, code=killed, status=31/SYS\n");
        for (unsigned second = 20; second < 220; ++second)
            for (unsigned count = 0; count < 50; ++count)
                lines += exportedDeath(second, count, "nginx");
        const Tree tree;
        const std::string file = "/var/log/journal/" + std::string(32, 'a') + "/system.journal";
        tree.write("/etc/machine-id", std::string(32, 'a') + '\n');
        std::filesystem::create_directories(tree.at(file).parent_path());
        QProcess writer;
        writer.start(QStringLiteral("/usr/lib/systemd/systemd-journal-remote"),
            {QStringLiteral("--output=") + QString::fromStdString(tree.at(file)), QStringLiteral("-")});
        writer.write(QByteArray::fromStdString(lines));
        writer.closeWriteChannel();
        QVERIFY2(writer.waitForFinished(60'000) && writer.exitCode() == 0, writer.readAllStandardError().constData());

        const JournalRecords read = readJournal(RootFolder::open(tree.root()).value());
        QCOMPARE(read.look, Look::Seen);
        QVERIFY(std::ranges::is_sorted(read.records, std::ranges::greater(), &JournalRecord::time));
        QVERIFY(std::ranges::any_of(read.records, &isDeathByFilter));
        const auto countOf = [&](std::string_view process) {
            return std::ranges::count_if(
                read.records, [&](const JournalRecord& record) { return record.message.contains(process); });
        };
        QCOMPARE(countOf("comm=\"prober\""), 1);
        QVERIFY(countOf("comm=\"nginx\"") > 100 && countOf("comm=\"nginx\"") < 10'000); // or it proves nothing
    }

    void absentAndClosedJournalsAreTold()
    {
        const Tree tree;
        tree.write("/etc/machine-id", "0123456789abcdef0123456789abcdef\n");
        const auto look = [&] { return readJournal(RootFolder::open(tree.root()).value()); };
        QCOMPARE(look().look, Look::Missing);
        tree.write("/var/log/journal/0123456789abcdef0123456789abcdef/system.journal", "no journal");
        QCOMPARE(look().look, Look::Missing);
        std::filesystem::permissions(
            tree.at("/var/log/journal/0123456789abcdef0123456789abcdef/system.journal"), std::filesystem::perms{0});
        const uid_t self = geteuid();
        std::filesystem::permissions(tree.root(), std::filesystem::perms{0755});
        // root asks as somebody else
        if (self == 0)
            QCOMPARE(seteuid(65534), 0);
        const JournalRecords closed = look();
        if (self == 0)
            QCOMPARE(seteuid(0), 0);
        QCOMPARE(closed.look, Look::CouldNot);
        QVERIFY(closed.obstacle.starts_with("/var/log/journal/0123456789abcdef0123456789abcdef: "));
    }

    /// The library would follow it, and read the journal of the host into the findings of a tree.
    void linksInAJournalAreNotFollowed()
    {
        const Tree outside;
        outside.write("/system.journal", "no journal");
        for (const char* name : {"system.journal", "fedcba9876543210fedcba9876543210"}) {
            const Tree tree;
            tree.write("/etc/machine-id", "0123456789abcdef0123456789abcdef\n");
            const std::string folder = "/var/log/journal/0123456789abcdef0123456789abcdef";
            tree.write(folder + "/user-1000.journal", "no journal");
            const auto look = [&] { return readJournal(RootFolder::open(tree.root()).value()); };
            QCOMPARE(look().look, Look::Missing);
            tree.link(folder + '/' + name, outside.root().string());
            const JournalRecords found = look();
            QCOMPARE(found.look, Look::CouldNot);
            QVERIFY(found.obstacle.starts_with(folder + ": "));
        }
    }
};

static const TestCase<TestJournal> registered;

} // namespace casemate::tests

#include "tst_journal.moc"
