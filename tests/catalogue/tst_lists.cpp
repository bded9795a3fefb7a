// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/table.h"
#include "tests/support/testcase.h"

using namespace casemate;
using namespace casemate::tests;

/// The kinds whose lines add up, in order.
class TestLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyAssignmentResetsList_data();
    void emptyAssignmentResetsList() { compareValue(); }
    void pathsAddUp_data();
    void pathsAddUp() { compareValue(); }
    void devicesHaveRights_data();
    void devicesHaveRights() { compareValue(); }
    void portsAreBoundInFixedOrder_data();
    void portsAreBoundInFixedOrder() { compareValue(); }
    void wordListsAreSorted_data();
    void wordListsAreSorted() { compareValue(); }
    void groupsAddUp_data();
    void groupsAddUp() { compareValue(); }
    void programsAndFiltersAddUp_data();
    void programsAndFiltersAddUp() { compareValue(); }
    void wrongPathsAreRemarked_data();
    void wrongPathsAreRemarked() { compareRemarks(); }
    void wrongWordsAreRemarked_data();
    void wrongWordsAreRemarked() { compareRemarks(); }
    void onlyWhatIsMissingIsAdded_data();
    void onlyWhatIsMissingIsAdded() { compareDifference(); }
    void wordsAreOffered();
};

void TestLists::emptyAssignmentResetsList_data()
{
    tableColumns();
    row("ReadWritePaths", "/a | ", "unset");
    row("ReadWritePaths", "/a |  | /b", "/b");
    row("ExecSearchPath", "/usr/bin | ", "unset");
    row("BindPaths", "/a | ", "unset");
    row("BindReadOnlyPaths", "/a |  | /b", "/b");
    row("TemporaryFileSystem", "/var | ", "unset");
    row("StateDirectory", "app | ", "unset");
    row("DeviceAllow", "/dev/null rw | ", "unset");
    row("SocketBindDeny", "any |  | tcp:80", "tcp:80");
    row("SystemCallArchitectures", "native | ", "unset");
    row("LoadCredential", "a:/b | ", "unset");
    row("SetCredential", "a:b | ", "unset");
    row("ImportCredential", "a | ", "unset");
    row("ExtensionImages", "/a.raw | ", "unset");
    row("MountImages", "/a.raw:/mnt | ", "unset");
    row("IPIngressFilterPath", "/sys/fs/bpf/a | ", "unset");
    row("BPFProgram", "egress:/sys/fs/bpf/a | ", "unset");
    row("RestartForceExitStatus", "1 | ", "unset");
    row("NFTSet", "cgroup:inet:t:s | ", "unset");
    row("RootImageOptions", "root:ro | ", "unset");
    row("SupplementaryGroups", "a b | ", "unset");
    row("SecureBits", "noroot | ", "unset");
}

void TestLists::pathsAddUp_data()
{
    tableColumns();
    row("ReadWritePaths", "/a /b | /c", "/a /b /c");
    row("ReadWritePaths", "/a /a", "/a /a");
    row("ReadWritePaths", "/a//b/./c/", "/a/b/c");
    row("ReadWritePaths", "-/a +/b -+/c", "-/a +/b -+/c");
    row("ReadWritePaths", "/a +-/b", "/a");
    row("ReadWritePaths", "/a b /c", "/a /c");
    row("ReadWritePaths", "/a /b/../c", "/a");
    row("ReadWritePaths", "\"/a b\"  '/c'", "\"/a b\" /c");
    row("ReadWritePaths", "/a\\ b", "\"/a b\"");
    row("ReadWritePaths", "/a%i/%n", "/a%i/%n");
    row("ReadWritePaths", "/a /%Z", "/a");
    row("ReadWritePaths", "/a \"/b", "/a");
    row("ReadWritePaths", "a b", "unset");
    row("ReadWritePaths", "/../a", "unset", before257);
    row("ReadWritePaths", "/../a", "/a", since257);
    row("ReadOnlyPaths", "/", "/");
    row("InaccessiblePaths", "-/root", "-/root");
    row("ExecPaths", "/usr", "/usr");
    row("NoExecPaths", "/ | /srv", "/ /srv");
    row("ExtensionDirectories", "-/srv/ext", "-/srv/ext");
    row("ExecSearchPath", "/usr/bin:/bin | /opt/bin", "/usr/bin:/bin:/opt/bin");
    row("ExecSearchPath", "/usr/bin:bin:/opt", "/usr/bin");
    row("ExecSearchPath", "/usr/bin::/opt", "/usr/bin");
}

void TestLists::devicesHaveRights_data()
{
    tableColumns();
    row("DeviceAllow", "/dev/null rw", "/dev/null rw");
    row("DeviceAllow", "/dev/sda", "/dev/sda rwm");
    row("DeviceAllow", "/dev/sda wrr", "/dev/sda rw");
    row("DeviceAllow", "/dev//input/./mice r", "/dev/input/mice r");
    row("DeviceAllow", "char-rtc r | block-loop mwr", "char-rtc r | block-loop rwm");
    row("DeviceAllow", "char-* rw", "char-* rw");
    row("DeviceAllow", "/dev/null r | /dev/null w", "/dev/null r | /dev/null w");
    row("DeviceAllow", "/run/systemd/inaccessible/chr r", "/run/systemd/inaccessible/chr r");
    row("DeviceAllow", "/dev/%i rw", "/dev/%i rw");
    row("DeviceAllow", "/dev/null r | /etc/passwd r", "/dev/null r");
    row("DeviceAllow", "/dev/null r | /dev/sda rx", "/dev/null r");
    row("DeviceAllow", "/dev/null r | /dev/sda r w", "/dev/null r");
    row("DeviceAllow", "/devices r", "unset");
}

void TestLists::portsAreBoundInFixedOrder_data()
{
    tableColumns();
    row("SocketBindAllow", "any", "any");
    row("SocketBindAllow", "tcp:80 | udp:53", "tcp:80 | udp:53");
    row("SocketBindAllow", "ipv4:udp:1000-2000", "ipv4:udp:1000-2000");
    row("SocketBindAllow", "ipv6:tcp", "ipv6:tcp:any");
    row("SocketBindAllow", "ipv6", "ipv6:any");
    row("SocketBindAllow", "80-80", "80");
    row("SocketBindAllow", "1-65535", "1-65535");
    row("SocketBindAllow", "80 | 0", "80", before257);
    row("SocketBindAllow", "0", "0", since257);
    row("SocketBindAllow", "0-65535", "any", since257);
    row("SocketBindDeny", "80 | 65536", "80");
    row("SocketBindDeny", "80 | 90-80", "80");
    row("SocketBindDeny", "80 | tcp:ipv4:80", "80");
    row("SocketBindDeny", "80 | sctp:80", "80");
    row("SocketBindDeny", "80 | tcp:80:90", "80");
}

void TestLists::wordListsAreSorted_data()
{
    tableColumns();
    row("SystemCallArchitectures", "x86-64 native", "native x86-64");
    row("SystemCallArchitectures", "native | x86 native", "native x86");
    row("SystemCallArchitectures", "native x68", "native");
    row("SystemCallArchitectures", "x68", "unset");
    row("SystemCallArchitectures", "loongarch64", "unset", before257);
    row("SystemCallArchitectures", "loongarch64", "loongarch64", since257);
    row("RestartForceExitStatus", "3 SIGTERM", "NOTIMPLEMENTED SIGTERM");
    row("RestartForceExitStatus", "42 TERM | 42", "42 SIGTERM");
    row("RestartForceExitStatus", "SUCCESS 256 250", "250 SUCCESS");
    row("RestartForceExitStatus", "KSM", "unset", before257);
    row("RestartForceExitStatus", "KSM", "KSM", since257);
    row("SecureBits", "noroot keep-caps", "keep-caps noroot");
    row("SecureBits", "noroot bogus", "noroot");
    row("SecureBits", "exec-restrict-file keep-caps", "keep-caps", before262);
    row("SecureBits", "exec-restrict-file keep-caps", "keep-caps exec-restrict-file", since262);
    row("SecureBits", "noroot | keep-caps", "keep-caps");
}

void TestLists::groupsAddUp_data()
{
    tableColumns();
    row("SupplementaryGroups", "adm shadow | 100", "adm shadow 100");
    row("SupplementaryGroups", "adm a:b shadow", "adm");
    row("SupplementaryGroups", "a\\ b c", "a\\ b c");
    row("SupplementaryGroups", "%i", "%i");
    row("SupplementaryGroups", "a %i:b", "a");
    row("SupplementaryGroups", "a %i\\  b", "a");
}

void TestLists::programsAndFiltersAddUp_data()
{
    tableColumns();
    row("IPIngressFilterPath", "/sys/fs/bpf//a | /sys/fs/bpf/b", "/sys/fs/bpf/a | /sys/fs/bpf/b");
    row("IPEgressFilterPath", "/sys/fs/bpf/a | /sys/fs/bpf/a", "/sys/fs/bpf/a");
    row("IPEgressFilterPath", "/sys/fs/bpf/a | bpf", "/sys/fs/bpf/a");
    row("BPFProgram", "egress:/sys/fs/bpf//a", "egress:/sys/fs/bpf/a");
    row("BPFProgram", "egress:/a | bind4:/b", "egress:/a | bind4:/b");
    row("BPFProgram", "egress:/a | outgress:/b", "egress:/a");
    row("BPFProgram", "egress:/a | egress:b", "egress:/a");
    row("BPFProgram", "egress:/a | egress", "egress:/a");
    row("NFTSet", "cgroup:inet:t:s | user:ip:t:u", "cgroup:inet:t:s | user:ip:t:u");
    row("RootImageOptions", "root:ro usr:rw", "root:ro usr:rw");
}

void TestLists::wrongPathsAreRemarked_data()
{
    tableColumns();
    row("ReadWritePaths", "/a -/b", "");
    row("ReadWritePaths", "/a b", "bad word 'b'");
    row("ReadWritePaths", "/a +-/b", "bad word '+-/b'");
    row("ReadWritePaths", "/a \"/b", "bad word '/a \"/b'");
    row("ReadWritePaths", "\"/b", "bad line '\"/b'");
    row("ExecSearchPath", "/a:b:/c", "bad word 'b'");
    row("DeviceAllow", "/etc/passwd r", "bad line '/etc/passwd'");
    row("DeviceAllow", "/dev/null rx", "unknown line 'rx'");
    row("DeviceAllow", "../null r", "bad line '../null'");
    row("SocketBindAllow", "sctp:80", "bad line 'sctp'");
    row("SocketBindAllow", "tcp:99999", "bad line '99999'");
    row("SocketBindAllow", "tcp:80:90", "bad line 'tcp:80:90'");
    row("IPIngressFilterPath", "bpf", "bad line 'bpf'");
    row("BPFProgram", "egres:/a", "unknown line 'egres' (egress)");
    row("BPFProgram", "egress", "bad line 'egress'");
    row("BPFProgram", "egress:a", "bad line 'a'");
    row("NFTSet", "%Z", "bad line '%Z'");
}

void TestLists::wrongWordsAreRemarked_data()
{
    tableColumns();
    row("SystemCallArchitectures", "native x86-46", "unknown word 'x86-46' (x86-64)");
    row("SystemCallArchitectures", "loongarch64", "unknown word 'loongarch64'", before257);
    row("RestartForceExitStatus", "1 SIGTREM", "unknown word 'SIGTREM'");
    row("SecureBits", "norot", "unknown word 'norot' (noroot)");
    row("SupplementaryGroups", "adm a:b", "bad unit 'a:b'");
    row("SupplementaryGroups", "", "");
}

void TestLists::onlyWhatIsMissingIsAdded_data()
{
    tableColumns();
    change("ReadWritePaths", "unset", "/a /b", "/a /b");
    change("ReadWritePaths", "/a", "/a /b", "/b");
    change("ReadWritePaths", "/a", "/a /a", "/a");
    change("ReadWritePaths", "/a", "/a", "");
    change("ReadWritePaths", "/a \"/b c\"", "/a \"/b c\" -/d", "-/d");
    change("ExecSearchPath", "/a", "/a:/b:/c", "/b:/c");
    change("DeviceAllow", "/dev/null r", "/dev/null r | char-rtc r", "char-rtc r");
    change("SocketBindDeny", "any", "any | tcp:80 | 90", "tcp:80 | 90");
    change("SystemCallArchitectures", "x86-64", "native x86-64", "native");
    change("RestartForceExitStatus", "1", "1 2", "INVALIDARGUMENT");
    change("SecureBits", "noroot", "keep-caps", "keep-caps");
    change("SupplementaryGroups", "a", "a b", "b");
    change("LoadCredential", "a:/a", "a:/a | b:/b", "b:/b");
    change("LoadCredential", "a:/a", "a:/c", "a:/c");
    change("BPFProgram", "egress:/a", "egress:/a | egress:/b", "egress:/b");
    change("IPIngressFilterPath", "/a", "/a | /b", "/b");
    change("NFTSet", "cgroup:inet:t:s", "cgroup:inet:t:s | user:ip:t:u", "user:ip:t:u");
}

void TestLists::wordsAreOffered()
{
    const auto words = [](std::string_view name, int version) {
        return allowedWords(directive(findDirective(name).value()), {.version = {version}});
    };
    QCOMPARE(words("SystemCallArchitectures", 252).front(), std::string_view("native"));
    QVERIFY(!std::ranges::contains(words("SystemCallArchitectures", 252), "loongarch64"));
    QVERIFY(std::ranges::contains(words("SystemCallArchitectures", 257), "loongarch64"));
    QVERIFY(std::ranges::contains(words("BPFProgram", 257), "bind4"));
    QCOMPARE(words("SecureBits", 257).size(), std::size_t{6});
    QCOMPARE(words("SecureBits", 262).size(), std::size_t{12});
    for (const char* free : {"ReadWritePaths", "BindPaths", "DeviceAllow", "LoadCredential", "StateDirectory"})
        QVERIFY2(words(free, 257).empty(), free);
}

static const casemate::tests::TestCase<TestLists> registered;
#include "tst_lists.moc"
