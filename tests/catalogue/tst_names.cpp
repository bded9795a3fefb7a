// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/table.h"
#include "tests/support/testcase.h"

using namespace casemate;
using namespace casemate::tests;

/// Names, paths and other texts of which the last line counts alone.
class TestNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAndPathsAreTidied_data();
    void namesAndPathsAreTidied() { compareValue(); }
    void textsOfImagesAreKept_data();
    void textsOfImagesAreKept() { compareValue(); }
    void wrongNamesAndPathsAreRemarked_data();
    void wrongNamesAndPathsAreRemarked() { compareRemarks(); }
    void wrongTextsOfImagesAreRemarked_data();
    void wrongTextsOfImagesAreRemarked() { compareRemarks(); }
};

void TestNames::namesAndPathsAreTidied_data()
{
    tableColumns();
    row("User", "www-data", "www-data");
    row("User", "1000 | ", "unset");
    row("User", "app | a:b", "app");
    row("Group", "%i", "%i");
    row("PAMName", "login", "login");
    row("PAMName", "login | ", "unset");
    row("AppArmorProfile", "-app", "-app");
    row("AppArmorProfile", "app | ", "unset");
    row("SELinuxContext", "system_u:system_r:app_t:s0", "system_u:system_r:app_t:s0");
    row("SmackProcessLabel", "app | -%Z", "app");
    row("BusName", "org.example.App", "org.example.App");
    row("BusName", "org.example.App | ", "org.example.App");
    row("BindNetworkInterface", "eth0 | ", "unset");
    row("BindNetworkInterface", "eth0 | a/b", "eth0");
    row("DelegateSubgroup", "main", "main");
    row("DelegateSubgroup", "main | cgroup.procs", "main");
    row("BPFDelegateMaps", "any | ", "unset");
    row("RootDirectory", "/srv//./root/", "/srv/root");
    row("RootDirectory", "/", "/");
    row("RootDirectory", "/srv | ", "unset");
    row("RootDirectory", "/srv/%i/x", "/srv/%i/x");
    row("RootDirectory", "/../srv", "unset", before257);
    row("RootDirectory", "/../srv", "/srv", since257);
    row("RootDirectory", "/srv/a b", "/srv/a b");
    row("NetworkNamespacePath", "/run/netns/a | b", "/run/netns/a");
    row("WorkingDirectory", "/srv/", "/srv");
    row("WorkingDirectory", "-/srv", "-/srv");
    row("WorkingDirectory", "~", "~");
    row("WorkingDirectory", "-~", "-~");
    row("WorkingDirectory", "~ | -srv", "~");
    row("WorkingDirectory", "~ | ", "unset");
    row("SystemCallErrorNumber", "EPERM", "EPERM");
    row("SystemCallErrorNumber", "1", "EPERM");
    row("SystemCallErrorNumber", "38", "ENOSYS");
    row("SystemCallErrorNumber", "EWOULDBLOCK", "EAGAIN");
    row("SystemCallErrorNumber", "4095", "4095");
    row("SystemCallErrorNumber", "EPERM | kill", "kill");
    row("SystemCallErrorNumber", "EPERM | ", "unset");
    row("SystemCallErrorNumber", "EPERM | 4096", "EPERM");
    row("SystemCallErrorNumber", "EPERM | 0", "EPERM");
}

void TestNames::textsOfImagesAreKept_data()
{
    tableColumns();
    for (const char* policy : {"*", "-", "~", "root=verity+signed:usr=absent", "root=verity:=ignore", "root=-"})
        row("RootImagePolicy", policy, policy);
    row("MountImagePolicy", "* | ", "unset");
    row("ExtensionImagePolicy", "root=verity | root", "root=verity");
    row("RootImage", "/srv//a.raw", "/srv/a.raw");
    row("RootHash", "/srv/root.roothash", "/srv/root.roothash");
    row("RootHash", "0123456789abcdef0123456789ABCDEF | ", "unset");
    row("RootHash", "0123456789abcdef0123456789ABCDEF | 0123", "0123456789abcdef0123456789ABCDEF");
    row("RootHashSignature", "base64:aGVsbG8=", "base64:aGVsbG8=");
    row("RootHashSignature", "/srv/root.p7s | aGVsbG8=", "/srv/root.p7s");
}

void TestNames::wrongNamesAndPathsAreRemarked_data()
{
    tableColumns();
    for (const char* user : {"a:b", "a/b", "-1", "..", "007", "65535", "4294967295"})
        row("User", user, (std::string("bad unit '") + user + "'").c_str());
    for (const char* user : {"app", "0", "a b", "App.Server", "%i", "_apt", "-app"})
        row("User", user, "");
    row("User", "%Z", "bad unit '%Z'");
    row("User", "%i:a", "bad unit '%i:a'");
    row("Group", "", "");
    row("PAMName", "%Z", "bad line '%Z'");
    row("AppArmorProfile", "%Z", "bad unit '%Z'");
    row("AppArmorProfile", "-%Z", "bad line '-%Z'");
    for (const char* name : {"org", "org..App", "org.1st", ".org.App", "org.App."})
        row("BusName", name, (std::string("bad line '") + name + "'").c_str());
    row("BusName", "", "empty line");
    row("BindNetworkInterface", "eth/0", "bad line 'eth/0'");
    row("DelegateSubgroup", "cpu.max", "bad line 'cpu.max'");
    row("RootDirectory", "srv", "bad unit 'srv'");
    row("RootDirectory", "/srv/../etc", "bad unit '/srv/../etc'");
    row("RootDirectory", "/%Z", "bad unit '/%Z'");
    row("NetworkNamespacePath", "netns", "bad line 'netns'");
    row("WorkingDirectory", "srv", "bad unit 'srv'");
    row("WorkingDirectory", "-srv", "bad line '-srv'");
    row("WorkingDirectory", "~/x", "bad unit '~/x'");
}

void TestNames::wrongTextsOfImagesAreRemarked_data()
{
    tableColumns();
    row("RootImage", "a.raw", "bad unit 'a.raw'");
    row("RootImagePolicy", "root", "bad unit 'root'");
    row("RootImagePolicy", "root=verity:root=absent", "bad unit 'root=verity:root=absent'");
    row("RootImagePolicy", "toor=verity", "bad unit 'toor=verity'", before262);
    row("RootImagePolicy", "toor=verity", "", since262);
    row("RootImagePolicy", "root=veriti", "bad unit 'root=veriti'", before262);
    row("RootImagePolicy", "root=veriti", "", since262);
    row("RootHash", "0123", "bad line '0123'");
    row("RootHash", "xyz", "bad line 'xyz'");
    row("RootHashSignature", "base64:a", "bad line 'base64:a'");
}

static const casemate::tests::TestCase<TestNames> registered;
#include "tst_names.moc"
