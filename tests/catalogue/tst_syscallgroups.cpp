// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/syscalls.h"
#include "tests/catalogue/table.h"
#include "tests/support/testcase.h"

using namespace casemate;
using namespace casemate::tests;

namespace {

/// The calls of a group that this machine's architecture has, sorted, with a blank between.
[[maybe_unused]] std::string nativeMembers(std::string_view group, int version)
{
    const syscalls::Set members = *syscalls::group(group, {version}) & syscalls::native();
    std::vector<std::string> names;
    for (std::size_t call = members._Find_first(); call < members.size(); call = members._Find_next(call))
        names.emplace_back(syscalls::name(static_cast<syscalls::Index>(call)));
    std::ranges::sort(names);
    std::string text;
    for (const std::string& name : names)
        (text += text.empty() ? "" : " ") += name;
    return text;
}

} // namespace

/// The groups of system calls that each version knows.
class TestSyscallGroups : public QObject {
    Q_OBJECT
private Q_SLOTS:
#if defined(__x86_64__) // whose members are written down below
    void groupsHaveTheMembersOfTheirVersion_data();
    void groupsHaveTheMembersOfTheirVersion();
#endif
    void groupsAreThoseOfTheVersion();
};

#if defined(__x86_64__)

void TestSyscallGroups::groupsHaveTheMembersOfTheirVersion_data()
{
    QTest::addColumn<std::string>("group");
    QTest::addColumn<int>("version");
    QTest::addColumn<std::string>("members");
    const auto row = [](const char* group, const char* members, Versions versions = {}) {
        for (const int version : SystemdVersion::modelled)
            if (version >= versions.since && version < versions.until)
                QTest::addRow("%s of %d", group, version) << std::string(group) << version << std::string(members);
    };
    row("@swap", "swapoff swapon");
    row("@obsolete",
        "_sysctl afs_syscall create_module get_kernel_syms getpmsg putpmsg query_module security sysfs tuxcall "
        "uselib ustat vserver");
    row("@clock", "adjtimex clock_adjtime clock_settime settimeofday");
    row("@cpu-emulation", "modify_ldt");
    row("@debug", "lookup_dcookie perf_event_open pidfd_getfd ptrace");
    row("@mount", "chroot fsconfig fsmount fsopen fspick mount mount_setattr move_mount open_tree pivot_root umount2",
        before262);
    row("@module", "delete_module finit_module init_module");
    row("@raw-io", "ioperm iopl");
    row("@reboot", "kexec_file_load kexec_load reboot");
    row("@privileged",
        "_sysctl acct adjtimex bpf capset chown chroot clock_adjtime clock_settime delete_module fanotify_init "
        "fanotify_mark "
        "fchown fchownat finit_module init_module ioperm iopl kexec_file_load kexec_load lchown nfsservctl "
        "open_by_handle_at "
        "pivot_root quotactl quotactl_fd reboot setdomainname setfsuid setgroups sethostname setresuid setreuid "
        "settimeofday "
        "setuid swapoff swapon vhangup");
    row("@resources",
        "ioprio_set mbind migrate_pages move_pages sched_setaffinity sched_setattr sched_setparam sched_setscheduler "
        "set_mempolicy set_mempolicy_home_node setpriority setrlimit");
    row("@sandbox", "landlock_add_rule landlock_create_ruleset landlock_restrict_self seccomp", since257);
}

void TestSyscallGroups::groupsHaveTheMembersOfTheirVersion()
{
    QFETCH(std::string, group);
    QFETCH(int, version);
    QFETCH(std::string, members);
    QCOMPARE(nativeMembers(group, version), members);
}

#endif

void TestSyscallGroups::groupsAreThoseOfTheVersion()
{
    QCOMPARE(syscalls::group("@sandbox", {252}), nullptr);
    QCOMPARE(syscalls::group("@bogus", {257}), nullptr);
    QCOMPARE(syscalls::group("swap", {257}), nullptr);
    const auto has = [](std::string_view group, int version, std::string_view call) {
        return syscalls::group(group, {version})->test(syscalls::find(call).value());
    };
    QVERIFY(!has("@default", 252, "seccomp"));
    QVERIFY(has("@default", 257, "seccomp"));
    QVERIFY(has("@mount", 257, "open_tree"));
    QVERIFY(!has("@mount", 262, "open_tree"));
    QVERIFY(has("@file-system", 262, "open_tree"));
    QVERIFY(!has("@file-system", 257, "open_tree"));
    for (const int version : SystemdVersion::modelled) {
        for (const char* call : {"execve", "mmap", "mprotect", "prlimit64"})
            QVERIFY2(has("@default", version, call), call);
        QVERIFY(!has("@default", version, "prctl"));
        for (const char* call : {"setgid", "setresgid", "setregid", "mount", "ptrace"})
            QVERIFY2(!has("@privileged", version, call), call);
        QVERIFY(has("@known", version, "read"));
        QVERIFY(std::ranges::is_sorted(syscalls::groupNames({version})));
    }
}

static const casemate::tests::TestCase<TestSyscallGroups> registered;
#include "tst_syscallgroups.moc"
