// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/capabilities.h"
#include "models/catalogue/namespaces.h"
#include "tests/catalogue/table.h"
#include "tests/support/testcase.h"

using namespace casemate;
using namespace casemate::tests;

/// Sets: capabilities, address families and namespaces, and what wrong words, ways and comparisons are in all of them.
class TestSets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void capabilitiesBeginFullOrEmpty_data();
    void capabilitiesBeginFullOrEmpty() { compareValue(); }
    void familiesAreOfTheFirstLinesKind_data();
    void familiesAreOfTheFirstLinesKind() { compareValue(); }
    void namespacesAreVoidedByOneUnknownWord_data();
    void namespacesAreVoidedByOneUnknownWord() { compareValue(); }
    void wrongWordsAreRemarked_data();
    void wrongWordsAreRemarked() { compareRemarks(); }
    void theShortestWayIsTaken_data();
    void theShortestWayIsTaken() { compareDifference(); }
    void aTypoDropsAllCapabilities();
    void noSetAndAnEmptyOneMayBeTheSame();
    void namesOfTheSetsAreOffered();
};

void TestSets::capabilitiesBeginFullOrEmpty_data()
{
    tableColumns();
    row("CapabilityBoundingSet", "", "(empty)");
    row("CapabilityBoundingSet", "~", "~");
    row("CapabilityBoundingSet", "CAP_FOOBAR", "(empty)");
    row("CapabilityBoundingSet", "~CAP_FOOBAR", "~");
    row("CapabilityBoundingSet", "CAP_KILL", "CAP_KILL");
    row("CapabilityBoundingSet", "~CAP_KILL", "~CAP_KILL");
    row("CapabilityBoundingSet", "CAP_KILL | ~CAP_SYS_ADMIN", "CAP_KILL");
    row("CapabilityBoundingSet", "~CAP_KILL | CAP_KILL", "~");
    row("CapabilityBoundingSet", " | ~CAP_KILL", "(empty)");
    row("CapabilityBoundingSet", " | CAP_KILL", "CAP_KILL");
    row("CapabilityBoundingSet", "CAP_KILL | CAP_CHOWN", "CAP_CHOWN CAP_KILL");
    row("CapabilityBoundingSet", "CAP_KILL | CAP_FOOBAR", "(empty)");
    row("CapabilityBoundingSet", "CAP_KILL CAP_CHOWN | ~CAP_KILL", "CAP_CHOWN");
    row("CapabilityBoundingSet", "~CAP_KILL | ~CAP_CHOWN", "~CAP_CHOWN CAP_KILL");
    row("CapabilityBoundingSet", "~ CAP_KILL", "~CAP_KILL");
    row("CapabilityBoundingSet", "cap_kill Cap_Chown", "CAP_CHOWN CAP_KILL");
    row("CapabilityBoundingSet", "5 0", "CAP_CHOWN CAP_KILL");
    row("CapabilityBoundingSet", "CAP_KILL CAP_FOOBAR", "CAP_KILL");
    row("AmbientCapabilities", "~CAP_KILL", "~CAP_KILL");
    row("AmbientCapabilities", "CAP_KILL", "CAP_KILL");
    row("AmbientCapabilities", "CAP_KILL | ", "(empty)");
    row("AmbientCapabilities", "CAP_KILL | CAP_CHOWN | ~CAP_KILL", "CAP_CHOWN");
}

void TestSets::familiesAreOfTheFirstLinesKind_data()
{
    tableColumns();
    row("RestrictAddressFamilies", "AF_INET AF_UNIX", "AF_UNIX AF_INET");
    row("RestrictAddressFamilies", "AF_UNIX | AF_INET AF_INET6", "AF_UNIX AF_INET AF_INET6");
    row("RestrictAddressFamilies", "AF_UNIX | ", "unset");
    row("RestrictAddressFamilies", "none", "none");
    row("RestrictAddressFamilies", "none | ~AF_UNIX", "~AF_UNIX");
    row("RestrictAddressFamilies", "none | AF_UNIX", "AF_UNIX");
    row("RestrictAddressFamilies", "~AF_UNIX | none", "none");
    row("RestrictAddressFamilies", "AF_BOGUS AF_UNIX", "AF_UNIX", before262);
    row("RestrictAddressFamilies", "AF_BOGUS AF_UNIX", "none", since262);
    row("RestrictAddressFamilies", "AF_UNIX AF_BOGUS AF_INET", "AF_UNIX AF_INET", before262);
    row("RestrictAddressFamilies", "AF_UNIX AF_BOGUS AF_INET", "AF_UNIX", since262);
    row("RestrictAddressFamilies", "AF_UNIX | ~AF_UNIX", "none");
    row("RestrictAddressFamilies", "AF_UNIX AF_INET | ~AF_UNIX", "AF_INET");
    row("RestrictAddressFamilies", "~AF_UNIX AF_INET | AF_UNIX", "~AF_INET");
    row("RestrictAddressFamilies", "~AF_UNIX | ~AF_VSOCK", "~AF_UNIX AF_VSOCK");
    row("RestrictAddressFamilies", "~ AF_UNIX", "~AF_UNIX");
    row("RestrictAddressFamilies", "AF_LOCAL AF_ROUTE", "AF_UNIX AF_NETLINK");
    row("RestrictAddressFamilies", "~AF_UNIX | AF_UNIX", "");
}

void TestSets::namespacesAreVoidedByOneUnknownWord_data()
{
    tableColumns();
    row("RestrictNamespaces", "yes", "yes");
    row("RestrictNamespaces", "no", "no");
    row("RestrictNamespaces", "yes | ", "unset");
    row("RestrictNamespaces", "user net", "net user");
    row("RestrictNamespaces", "~user net", "~net user");
    row("RestrictNamespaces", "user bogus", "unset");
    row("RestrictNamespaces", "user | net bogus", "user");
    row("RestrictNamespaces", "yes | user", "user");
    row("RestrictNamespaces", "yes | ~user", "yes");
    row("RestrictNamespaces", "no | ~user", "~user");
    row("RestrictNamespaces", "no | user", "no");
    row("RestrictNamespaces", "user | net", "net user");
    row("RestrictNamespaces", "user net | ~net", "user");
    row("RestrictNamespaces", "~user | ~net", "~net user");
    row("RestrictNamespaces", "~user | user", "no");
    row("RestrictNamespaces", "~cgroup ipc net mnt pid user uts", "yes", before262);
    row("RestrictNamespaces", "~cgroup ipc net mnt pid user uts", "time", since262);
    row("RestrictNamespaces", "Yes", "yes");
    row("RestrictNamespaces", "USER", "unset");
    row("DelegateNamespaces", "yes", "yes");
    row("DelegateNamespaces", "no", "no");
    row("DelegateNamespaces", "mnt | net", "net mnt");
    row("DelegateNamespaces", "~mnt", "~mnt");
    row("DelegateNamespaces", "mnt | user", "mnt");
    row("DelegateNamespaces", "mnt | ", "unset");
}

void TestSets::wrongWordsAreRemarked_data()
{
    tableColumns();
    row("CapabilityBoundingSet", "", "");
    row("CapabilityBoundingSet", "~", "");
    row("CapabilityBoundingSet", "CAP_KILL", "");
    row("CapabilityBoundingSet", "CAP_KILL CAP_SYS_ADMN", "unknown word 'CAP_SYS_ADMN' (CAP_SYS_ADMIN)");
    row("CapabilityBoundingSet", "CAP_KIL", "unknown word 'CAP_KIL' (CAP_KILL); all gone word 'CAP_KIL'");
    row("CapabilityBoundingSet", "KILL", "unknown word 'KILL'; all gone word 'KILL'");
    row("AmbientCapabilities", "CAP_NET_ADMN",
        "unknown word 'CAP_NET_ADMN' (CAP_NET_ADMIN); all gone word 'CAP_NET_ADMN'");
    row("RestrictAddressFamilies", "none", "");
    row("RestrictAddressFamilies", "none AF_UNIX", "unknown word 'none' (none)");
    row("RestrictAddressFamilies", "AF_UNXI", "unknown word 'AF_UNXI' (AF_UNIX)");
    row("RestrictNamespaces", "~user net", "");
    row("RestrictNamespaces", "usr net", "unknown line 'usr' (user)");
    row("RestrictNamespaces", "user ~net", "unknown line '~net' (net)");
    row("DelegateNamespaces", "user", "unknown line 'user'");
    row("IPAddressDeny", "10.0.0.0/33", "bad word '10.0.0.0/33'");
    row("IPAddressAllow", "any localhst", "bad word 'localhst'");
    row("RestrictFileSystems", "@temporray", "unknown word '@temporray' (@temporary)");
    row("RestrictFileSystems", "nosuchfs", "");
    row("RestrictNetworkInterfaces", "a/b", "bad word 'a/b'");
    row("Delegate", "", "");
    row("Delegate", "memry", "unknown word 'memry' (memory)");
}

void TestSets::theShortestWayIsTaken_data()
{
    tableColumns();
    change("CapabilityBoundingSet", "unset", "CAP_KILL", "CAP_KILL");
    change("CapabilityBoundingSet", "unset", "~CAP_KILL", "~CAP_KILL");
    change("CapabilityBoundingSet", "unset", "~", "");
    change("CapabilityBoundingSet", "CAP_KILL", "CAP_CHOWN CAP_KILL", "CAP_CHOWN");
    change("CapabilityBoundingSet", "CAP_CHOWN CAP_KILL", "CAP_KILL", "~CAP_CHOWN");
    change("CapabilityBoundingSet", "CAP_KILL", "", "(empty)");
    change("CapabilityBoundingSet", "CAP_KILL", "unset", "~");
    change("CapabilityBoundingSet", "CAP_KILL", "~CAP_CHOWN", "~ | ~CAP_CHOWN");
    change("AmbientCapabilities", "CAP_KILL", "unset", "(empty)");
    change("AmbientCapabilities", "unset", "CAP_KILL", "CAP_KILL");
    change("RestrictAddressFamilies", "AF_UNIX", "AF_UNIX AF_INET", "AF_INET");
    change("RestrictAddressFamilies", "AF_UNIX AF_INET", "AF_UNIX", "~AF_INET");
    change("RestrictAddressFamilies", "~AF_UNIX", "~AF_UNIX AF_INET", "~AF_INET");
    change("RestrictAddressFamilies", "AF_UNIX", "none", "none");
    change("RestrictAddressFamilies", "none", "~AF_UNIX", "~AF_UNIX");
    change("RestrictAddressFamilies", "AF_UNIX", "unset", "");
    change("RestrictNamespaces", "unset", "user", "user");
    change("RestrictNamespaces", "yes", "unset", "no");
    change("RestrictNamespaces", "yes", "user", "user");
    change("RestrictNamespaces", "user net", "user", "~net");
    change("RestrictNamespaces", "user", "yes", "yes");
    change("DelegateNamespaces", "mnt", "mnt net", "net");
    change("IPAddressDeny", "10.0.0.0/8", "10.0.0.0/8 any", "any");
    change("IPAddressDeny", "any", "unset", "(empty)");
    change("RestrictFileSystems", "ext4", "ext4 tmpfs", "tmpfs");
    change("RestrictFileSystems", "ext4 tmpfs", "ext4", "~tmpfs");
    change("RestrictNetworkInterfaces", "~eth0", "~eth0 lo", "~lo");
    change("Delegate", "cpu", "cpu memory", "memory");
    change("Delegate", "cpu", "unset", "no");
    change("Delegate", "unset", "", "(empty)");
}

void TestSets::aTypoDropsAllCapabilities()
{
    for (const int version : SystemdVersion::modelled) {
        const Value value = read("CapabilityBoundingSet", {"CAP_KIL"}, {.version = {version}}).value;
        QCOMPARE(std::get<CapabilitySet>(value).bits, std::uint64_t{0});
    }
}

void TestSets::noSetAndAnEmptyOneMayBeTheSame()
{
    const auto same = [](std::string_view name, const std::vector<std::string>& lines, int version) {
        const Dialect dialect{.version = {version}};
        return sameEffect(directive(findDirective(name).value()), {}, read(name, lines, dialect).value, dialect);
    };
    for (const int version : SystemdVersion::modelled) {
        QVERIFY(same("CapabilityBoundingSet", {"~"}, version));
        QVERIFY(!same("CapabilityBoundingSet", {""}, version));
        QVERIFY(same("AmbientCapabilities", {""}, version));
        QVERIFY(same("RestrictAddressFamilies", {"~AF_UNIX", "AF_UNIX"}, version));
        QVERIFY(!same("RestrictAddressFamilies", {"none"}, version));
        QVERIFY(same("RestrictNamespaces", {"no"}, version));
        QVERIFY(same("RestrictNamespaces", {"~user", "user"}, version));
        QVERIFY(same("RestrictFileSystems", {"~ext4", "ext4"}, version));
        QVERIFY(!same("RestrictFileSystems", {"ext4", "~ext4"}, version));
        QVERIFY(same("RestrictNetworkInterfaces", {"eth0", "~eth0"}, version));
        QVERIFY(same("Delegate", {"no"}, version));
        QVERIFY(!same("Delegate", {""}, version));
    }
    QVERIFY(!same("DelegateNamespaces", {"no"}, 262));
}

void TestSets::namesOfTheSetsAreOffered()
{
    const auto words = [](std::string_view name, int version) {
        return allowedWords(directive(findDirective(name).value()), {.version = {version}});
    };
    QVERIFY(std::ranges::contains(words("CapabilityBoundingSet", 257), "CAP_SYS_ADMIN"));
    QVERIFY(std::ranges::contains(words("RestrictAddressFamilies", 257), "none"));
    QVERIFY(std::ranges::contains(words("RestrictAddressFamilies", 257), "AF_VSOCK"));
    QVERIFY(std::ranges::contains(words("RestrictNamespaces", 257), "user"));
    QVERIFY(!std::ranges::contains(words("DelegateNamespaces", 262), "user"));
    QVERIFY(std::ranges::contains(words("IPAddressAllow", 257), "link-local"));
    QVERIFY(std::ranges::contains(words("RestrictFileSystems", 257), "@network"));
    QVERIFY(std::ranges::contains(words("RestrictFileSystems", 257), "ext4"));
    QVERIFY(!std::ranges::contains(words("RestrictFileSystems", 252), "bcachefs"));
    QVERIFY(std::ranges::contains(words("Delegate", 257), "memory"));
    QVERIFY(words("RestrictNetworkInterfaces", 257).empty());
}

static const casemate::tests::TestCase<TestSets> registered;
#include "tst_sets.moc"
