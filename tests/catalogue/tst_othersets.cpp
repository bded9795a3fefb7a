// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/table.h"
#include "tests/support/testcase.h"

using namespace casemate;
using namespace casemate::tests;

/// Addresses, file systems, interfaces, delegated controllers.
class TestOtherSets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesAreMasked_data();
    void addressesAreMasked() { compareValue(); }
    void fileSystemsAndInterfacesAreOfTheFirstLinesKind_data();
    void fileSystemsAndInterfacesAreOfTheFirstLinesKind() { compareValue(); }
    void delegatedControllersAddUp_data();
    void delegatedControllersAddUp() { compareValue(); }
};

void TestOtherSets::addressesAreMasked_data()
{
    tableColumns();
    row("IPAddressDeny", "any", "any");
    row("IPAddressDeny", "0.0.0.0/0 ::/0", "any");
    row("IPAddressDeny", "0.0.0.0/0", "0.0.0.0/0");
    row("IPAddressDeny", "any | ", "unset");
    row("IPAddressDeny", "10.1.2.3/8", "10.0.0.0/8");
    row("IPAddressDeny", "192.0.2.17/28 | 192.0.2.16/28", "192.0.2.16/28");
    row("IPAddressDeny", "192.0.2.255/28 255.0.0.0/1", "128.0.0.0/1 192.0.2.240/28");
    row("IPAddressDeny", "2001:DB8::1/32 fe80::1", "2001:db8::/32 fe80::1");
    row("IPAddressDeny", "10.0.0.0/33 10.0.0.1", "10.0.0.1");
    row("IPAddressDeny", "10.0.0 ::/129", "unset");
    row("IPAddressAllow", "localhost", "localhost");
    row("IPAddressAllow", "127.0.0.0/8 ::1/128", "localhost");
    row("IPAddressAllow", "localhost.localdomain", "localhost");
    row("IPAddressAllow", "box.localhost", "localhost");
    row("IPAddressAllow", "127.0.0.1", "127.0.0.1");
    row("IPAddressAllow", "169.254.0.0/16 fe80::/64", "link-local");
    row("IPAddressAllow", "multicast link-local", "link-local multicast");
    row("IPAddressAllow", "224.0.0.0/4 ff00::/8", "multicast");
    row("IPAddressAllow", "ff00::/8", "ff00::/8");
    row("IPAddressAllow", "any bogus", "any");
    row("IPAddressAllow", "bogus", "unset");
}

void TestOtherSets::fileSystemsAndInterfacesAreOfTheFirstLinesKind_data()
{
    tableColumns();
    row("RestrictFileSystems", "tmpfs ext4", "ext4 tmpfs");
    row("RestrictFileSystems", "~ext4 | ~tmpfs", "~ext4 tmpfs");
    row("RestrictFileSystems", "@temporary", "ramfs tmpfs");
    row("RestrictFileSystems", "@temporary | ~ramfs", "tmpfs");
    row("RestrictFileSystems", "~@temporary | ramfs", "~tmpfs");
    row("RestrictFileSystems", "@bogus ext4", "ext4");
    row("RestrictFileSystems", "ext4 | ", "unset");
    row("RestrictFileSystems", "myfs", "myfs");
    row("RestrictFileSystems", "ext4 | ~ext4", "tmpfs | ~tmpfs");
    row("RestrictFileSystems", "@bogus | ~ext4", "~ext4");
    row("RestrictNetworkInterfaces", "lo eth0", "eth0 lo");
    row("RestrictNetworkInterfaces", "~eth0 | ~lo", "~eth0 lo");
    row("RestrictNetworkInterfaces", "eth0 lo | ~lo", "eth0");
    row("RestrictNetworkInterfaces", "eth0 | ~eth0", "unset");
    row("RestrictNetworkInterfaces", "eth0 | ~eth0 | ~lo", "~lo");
    row("RestrictNetworkInterfaces", "eth0 a/b", "eth0");
    row("RestrictNetworkInterfaces", "eth0 | ", "unset");
    row("RestrictNetworkInterfaces", "an-alternative-name", "unset", before257);
    row("RestrictNetworkInterfaces", "an-alternative-name", "an-alternative-name", since257);
}

void TestOtherSets::delegatedControllersAddUp_data()
{
    tableColumns();
    row("Delegate", "yes", "yes");
    row("Delegate", "no", "no");
    row("Delegate", "", "(empty)");
    row("Delegate", "memory cpu", "cpu memory");
    row("Delegate", "cpu | memory", "cpu memory");
    row("Delegate", "cpu | ", "(empty)");
    row("Delegate", "yes | cpu", "yes");
    row("Delegate", "no | cpu", "cpu");
    row("Delegate", "cpu | no", "no");
    row("Delegate", "cpu | yes", "yes");
    row("Delegate", "cpu bogus", "cpu");
    row("Delegate", "bogus", "(empty)");
    row("Delegate", "cpu io memory pids cpuset", "yes");
}

static const casemate::tests::TestCase<TestOtherSets> registered;
#include "tst_othersets.moc"
