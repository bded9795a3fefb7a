// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/syscalls.h"
#include "tests/catalogue/table.h"
#include "tests/support/testcase.h"

#include <algorithm>

using namespace casemate;
using namespace casemate::tests;

namespace {

/// What @p lines come to once it is forgotten how they were written.
std::string rewritten(const std::vector<std::string>& lines, int version, std::string_view name = "SystemCallFilter")
{
    const Dialect dialect{.version = {version}};
    auto set = std::get<SyscallSet>(read(name, lines, dialect).value);
    set.lines.clear();
    std::string text;
    for (const std::string& line : spell(directive(findDirective(name).value()), set, dialect))
        (text += text.empty() ? "" : " | ") += line;
    return text;
}

SyscallSet filter(const std::vector<std::string>& lines, int version = 257)
{
    return std::get<SyscallSet>(read("SystemCallFilter", lines, {.version = {version}}).value);
}

bool isAllowed(const SyscallSet& set, std::string_view call)
{
    const syscalls::Index index = syscalls::find(call).value();
    return !set.errors.contains(index) && set.listed.test(index) == set.isAllowList;
}

} // namespace

class TestSyscalls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesAreKeptAsWritten_data();
    void linesAreKeptAsWritten() { compareValue(); }
    void wrongWordsAreRemarked_data();
    void wrongWordsAreRemarked() { compareRemarks(); }
    void errorsHaveNamesAndNumbers_data();
    void errorsHaveNamesAndNumbers();
    void theShortestWayIsTaken_data();
    void theShortestWayIsTaken() { compareDifference(); }
    void systemServiceLeavesTwoGroups();
    void theFirstLineDecidesTheKind();
    void aTypoLeavesTheDefaultGroup();
    void anErrorOnAnAllowListDenies();
    void setsAreWrittenWithGroups();
    void logsTakeNoErrorsAndBeginEmpty();
    void nothingDeniedIsNoFilter();
    void wordsAreOffered();
};

void TestSyscalls::linesAreKeptAsWritten_data()
{
    tableColumns();
    row("SystemCallFilter", "@system-service", "@system-service");
    row("SystemCallFilter", "@system-service | ~@privileged  @resources", "@system-service | ~@privileged @resources");
    row("SystemCallFilter", "~ @swap", "~@swap");
    row("SystemCallFilter", "@system-service | ", "unset");
    row("SystemCallFilter", "@system-service |  | ~@swap", "~@swap");
    row("SystemCallFilter", "@bogus", "@default");
    row("SystemCallFilter", "~@bogus", "~");
    row("SystemCallFilter", "@swap @bogus read", "@swap read");
    row("SystemCallFilter", "~@swap:ENOSYS chown:1", "~@swap:ENOSYS chown:1");
    row("SystemCallFilter", "read:EPERM write", "write");
    row("SystemCallFilter", "@sandbox", "@default", before257);
    row("SystemCallFilter", "@sandbox", "@sandbox", since257);
    row("SystemCallLog", "chown | ~@swap", "chown | ~@swap");
    row("SystemCallLog", "chown | ", "unset");
}

void TestSyscalls::wrongWordsAreRemarked_data()
{
    tableColumns();
    row("SystemCallFilter", "@system-service", "");
    row("SystemCallFilter", "~@privileged:EPERM read:kill", "");
    row("SystemCallFilter", "@bogus", "unknown word '@bogus'; all gone word '@bogus'");
    row("SystemCallFilter", "~@bogus", "unknown word '@bogus'");
    row("SystemCallFilter", "@systemservice",
        "unknown word '@systemservice' (@system-service); all gone word '@systemservice'");
    row("SystemCallFilter", "read @privilegd", "unknown word '@privilegd' (@privileged)");
    row("SystemCallFilter", "read wirte", "unknown word 'wirte' (write)");
    row("SystemCallFilter", "read Read", "unknown word 'Read' (read)");
    row("SystemCallFilter", "read write:EPERM", "no effect word 'write:EPERM'");
    row("SystemCallFilter", "~read:EBOGUS", "unknown word 'read:EBOGUS'");
    row("SystemCallFilter", "~read:4096", "unknown word 'read:4096'");
    row("SystemCallFilter", "~read:", "unknown word 'read:' (read)");
    row("SystemCallFilter", "read @sandbox", "unknown word '@sandbox'", before257);
    row("SystemCallFilter", "", "");
    row("SystemCallLog", "~read:EPERM", "unknown word 'read:EPERM'");
}

void TestSyscalls::errorsHaveNamesAndNumbers_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("error");
    const auto row = [](const char* line, const char* error) {
        QTest::newRow(line) << std::string(line) << std::string(error);
    };
    row("~read:EPERM", "EPERM");
    row("~read:1", "EPERM");
    row("~read:EWOULDBLOCK", "EAGAIN");
    row("~read:4095", "4095");
    row("~read:0", "0");
    row("~read:kill", "kill");
    row("~@basic-io:ENOSYS", "ENOSYS");
    row("~read", "");
    row("~read:EBOGUS", "");
    row("~write:EPERM", "");
}

void TestSyscalls::errorsHaveNamesAndNumbers()
{
    QFETCH(std::string, line);
    QFETCH(std::string, error);
    const SyscallSet set = filter({line});
    const auto found = set.errors.find(syscalls::find("read").value());
    QCOMPARE(found == set.errors.end() ? std::string() : found->second, error);
}

void TestSyscalls::theShortestWayIsTaken_data()
{
    tableColumns();
    change("SystemCallFilter", "unset", "@system-service", "@system-service");
    change("SystemCallFilter", "@system-service", "@system-service | ~@privileged", "~@privileged");
    change("SystemCallFilter", "@system-service", "@system-service mount", "mount");
    change("SystemCallFilter", "~@swap @clock", "~@clock", "@swap");
    change("SystemCallFilter", "~@clock", "~@swap @clock", "~@swap");
    change("SystemCallFilter", "~@swap", "~@swap:ENOSYS", "~@swap:ENOSYS");
    change("SystemCallFilter", "~@swap", "~@swap", "");
    change("SystemCallFilter", "unset", "~", "");
    change("SystemCallFilter", "~@swap", "unset", "");
}

void TestSyscalls::systemServiceLeavesTwoGroups()
{
    for (const int version : SystemdVersion::modelled) {
        const SyscallSet set = filter({"@system-service"}, version);
        for (const char* group : {"@swap", "@obsolete", "@clock", "@cpu-emulation", "@debug", "@mount", "@module",
                 "@raw-io", "@reboot", "@privileged", "@resources"}) {
            const std::string_view name(group);
            const bool isLeft = (*syscalls::group(name, {version}) & syscalls::native() & set.listed).any();
            QVERIFY2(isLeft == (name == "@privileged" || name == "@resources"), group);
        }
    }
}

void TestSyscalls::theFirstLineDecidesTheKind()
{
    QVERIFY(filter({"read", "~write"}).isAllowList);
    QVERIFY(!filter({"~read", "write"}).isAllowList);
    QVERIFY(isAllowed(filter({"read"}), "read"));
    QVERIFY(isAllowed(filter({"read"}), "execve"));
    QVERIFY(!isAllowed(filter({"read"}), "write"));
    QVERIFY(!isAllowed(filter({"read", "~read"}), "read"));
    QVERIFY(!isAllowed(filter({"~read"}), "read"));
    QVERIFY(isAllowed(filter({"~read", "read"}), "read"));
    QVERIFY(isAllowed(filter({"~@privileged", "chown"}), "chown"));
    QVERIFY(!isAllowed(filter({"~@privileged", "chown"}), "fchown"));
}

void TestSyscalls::aTypoLeavesTheDefaultGroup()
{
    for (const int version : SystemdVersion::modelled) {
        const SyscallSet typo = filter({"@bogus"}, version);
        QVERIFY(typo.isAllowList);
        QCOMPARE(typo.listed, *syscalls::group("@default", {version}));
        const SyscallSet denied = filter({"~@bogus"}, version);
        QVERIFY(!denied.isAllowList);
        QVERIFY(denied.listed.none());
    }
}

void TestSyscalls::anErrorOnAnAllowListDenies()
{
    const SyscallSet set = filter({"@system-service", "~@privileged:EPERM"});
    QVERIFY(set.isAllowList);
    QVERIFY(!isAllowed(set, "chown"));
    QCOMPARE(set.errors.at(syscalls::find("chown").value()), std::string("EPERM"));
    QVERIFY(isAllowed(filter({"@system-service", "~chown:EPERM", "chown"}), "chown"));
    QVERIFY(!isAllowed(filter({"~@swap:ENOSYS"}), "swapon"));
    QVERIFY(filter({"~swapon:ENOSYS", "swapon"}).errors.empty());
}

void TestSyscalls::setsAreWrittenWithGroups()
{
    for (const int version : SystemdVersion::modelled) {
        QCOMPARE(rewritten({"~@swap"}, version), std::string("~@swap"));
        QCOMPARE(rewritten({"@system-service"}, version), std::string("@system-service"));
        QCOMPARE(rewritten({"@system-service", "mount"}, version), std::string("@system-service mount"));
        QCOMPARE(rewritten({"@system-service", "~@privileged"}, version).substr(0, 15), std::string("@system-service"));
        QCOMPARE(rewritten({"~swapon", "~swapoff"}, version), std::string("~@swap"));
        QCOMPARE(rewritten({"~chown:EPERM"}, version), std::string("~chown:EPERM"));
        QCOMPARE(rewritten({"@bogus"}, version), std::string("@default"));
        QCOMPARE(rewritten({"~@bogus"}, version), std::string("~"));
    }
}

void TestSyscalls::logsTakeNoErrorsAndBeginEmpty()
{
    const Dialect dialect{.version = {257}};
    const auto set = std::get<SyscallSet>(read("SystemCallLog", {"chown"}, dialect).value);
    QVERIFY(set.isAllowList);
    QCOMPARE(set.listed.count(), std::size_t{1});
    QCOMPARE(rewritten({"swapon", "swapoff"}, 257, "SystemCallLog"), std::string("@swap"));
    const Directive& row = directive("SystemCallLog"_directive);
    QVERIFY(sameEffect(row, {}, read("SystemCallLog", {"chown", "~chown"}, dialect).value, dialect));
    QVERIFY(!sameEffect(row, {}, read("SystemCallLog", {"~chown", "chown"}, dialect).value, dialect));
}

void TestSyscalls::nothingDeniedIsNoFilter()
{
    for (const int version : SystemdVersion::modelled) {
        const Dialect dialect{.version = {version}};
        const Directive& row = directive("SystemCallFilter"_directive);
        QVERIFY(sameEffect(row, {}, filter({"~@bogus"}, version), dialect));
        QVERIFY(sameEffect(row, {}, filter({"~@swap", "@swap"}, version), dialect));
        QVERIFY(!sameEffect(row, {}, filter({"@bogus"}, version), dialect));
        QVERIFY(!sameEffect(row, filter({"~@swap"}, version), filter({"~@swap:EPERM"}, version), dialect));
        QCOMPARE(display(row, filter({"@system-service", "~@swap"}, version), dialect),
            std::string("@system-service ~@swap"));
        QCOMPARE(display(row, {}, dialect), std::string());
    }
}

void TestSyscalls::wordsAreOffered()
{
    const auto words = [](int version) {
        return allowedWords(directive("SystemCallFilter"_directive), {.version = {version}});
    };
    QVERIFY(std::ranges::contains(words(252), "@clock"));
    QVERIFY(std::ranges::contains(words(252), "read"));
    QVERIFY(!std::ranges::contains(words(252), "@sandbox"));
    QVERIFY(std::ranges::contains(words(257), "@sandbox"));
    QVERIFY(!std::ranges::contains(words(257), "s390_pci_mmio_read"));
}

static const casemate::tests::TestCase<TestSyscalls> registered;
#include "tst_syscalls.moc"
