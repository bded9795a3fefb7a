// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evidence/tree.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <algorithm>
#include <iterator>

namespace casemate::tests {

namespace {

std::string shown(const std::vector<ListenFact>& listens)
{
    std::string text;
    for (const ListenFact& fact : listens)
        text += fact.unit + ' ' + fact.kind + '=' + fact.address + (fact.isEnabled ? " enabled\n" : "\n");
    return text;
}

std::string shown(const std::vector<MountFact>& mounts)
{
    std::string text;
    for (const MountFact& fact : mounts)
        text += fact.path + ' ' + fact.type + (fact.isReadOnly ? " ro" : "") + (fact.isAutomatic ? " auto" : "")
            + (fact.isMounted ? " mounted\n" : "\n");
    return text;
}

std::string shown(const std::vector<TemporaryFact>& temporaries)
{
    std::string text;
    for (const TemporaryFact& fact : temporaries)
        text += std::string(1, fact.type) + ' ' + fact.path + ' ' + fact.mode + ' ' + fact.user + ' '
            + fact.source.where + '\n';
    return text;
}

} // namespace

class TestSystem : public QObject {
    Q_OBJECT

private slots:
    void groupsAreLookedUp()
    {
        const Tree tree;
        tree.write("/etc/group", "root:x:0:\nbroken\nadm:x:4:syslog\nssl-cert:x:110:\n");
        const auto groups = tree.facts("Group=ssl-cert\nSupplementaryGroups=adm none\nSupplementaryGroups=77\n").groups;
        QCOMPARE(groups.size(), 4U);
        QCOMPARE(groups[0].gid, 110U);
        QCOMPARE(groups[1].gid, 4U);
        QCOMPARE(groups[2].name, "none");
        QCOMPARE(groups[2].look, Look::Missing);
        QCOMPARE(groups[3].gid, 77U);
        QVERIFY(tree.facts("User=app\n").groups.empty());
        QCOMPARE(Tree().facts("Group=adm\n").groups[0].look, Look::CouldNot);
        QCOMPARE(tree.facts("DynamicUser=yes\nGroup=made\n").groups[0].look, Look::CouldNot);
    }
    void resolversAreRead()
    {
        const Tree tree;
        QCOMPARE(tree.facts("").resolver.look, Look::Missing);
        tree.link("/etc/resolv.conf", "../run/systemd/resolve/stub-resolv.conf");
        QCOMPARE(tree.facts("").resolver.look, Look::Missing);
        tree.write(
            "/run/systemd/resolve/stub-resolv.conf", "# x\nnameserver 127.0.0.53\nsearch a\nnameserver fe80::1%eth0\n");
        QCOMPARE(tree.facts("").resolver.look, Look::Seen);
        QCOMPARE(tree.facts("").resolver.servers, (std::vector<std::string>{"127.0.0.53", "fe80::1"}));
    }
    void temporariesOfNamedPathsAreFound()
    {
        const Tree tree;
        tree.write("/usr/lib/tmpfiles.d/app.conf", "d /run/hidden\n");
        tree.write("/etc/tmpfiles.d/app.conf", "d /run/app 0750 app app\nd /run/apple\n");
        tree.write("/usr/lib/tmpfiles.d/off.conf", "d /run/app/off\n");
        tree.link("/etc/tmpfiles.d/off.conf", "/dev/null");
        const std::string expected = "d /run/app 0750 app /etc/tmpfiles.d/app.conf\n";
        QCOMPARE(shown(tree.facts("ReadWritePaths=/run/app/deep\n").temporaries), expected);
        QCOMPARE(shown(tree.facts("ReadWritePaths=/run/app\n").temporaries), expected);
        QCOMPARE(shown(tree.facts("ReadWritePaths=/run\n").temporaries), "");
    }
    void socketsListenForTheService()
    {
        const Tree tree;
        const std::string folder = "/usr/lib/systemd/system/";
        tree.write(folder + "app.socket", "[Unit]\n[Socket]\nListenStream=80\n#x\nListenStream = \\\n /run/app.sock\n");
        tree.write(folder + "app-admin.socket", "[Socket]\nService=app.service\nListenDatagram=[::1]:99\n");
        tree.write("/etc/systemd/system/app-admin.socket.d/x.conf", "[Socket]\nListenDatagram=\nListenNetlink=audit\n");
        tree.write(folder + "other.socket", "[Socket]\nListenStream=81\n");
        tree.write(folder + "masked.socket", "[Socket]\nListenStream=82\nService=app.service\n");
        tree.link("/etc/systemd/system/masked.socket", "/dev/null");
        tree.link("/etc/systemd/system/sockets.target.wants/app.socket", folder + "app.socket");
        QCOMPARE(shown(tree.facts("").listens),
            "app-admin.socket ListenNetlink=audit\napp.socket ListenStream=80 enabled\n"
            "app.socket ListenStream=/run/app.sock enabled\n");
        tree.write("/etc/systemd/system/app.socket", "[Socket]\nAccept=yes\nListenStream=1\n"); // for app@.service
        QCOMPARE(shown(tree.facts("").listens), "app-admin.socket ListenNetlink=audit\n");
    }
    void timersStartTheService()
    {
        const Tree tree;
        const std::string folder = "/usr/lib/systemd/system/";
        tree.write(folder + "app.timer", "[Timer]\nOnCalendar=daily\n");
        tree.write(folder + "night.timer", "[Timer]\nUnit=app.service\n");
        tree.write(folder + "other.timer", "[Timer]\n");
        QCOMPARE(tree.facts("").timers, (std::vector<std::string>{"app.timer", "night.timer"}));
    }
    void plannedMountsAreFound()
    {
        const Tree tree;
        tree.write("/etc/fstab",
            "# <what> <where>\nUUID=1 / ext4 errors=remount-ro 0 1\nUUID=2 none swap sw 0 0\n"
            "srv:/x /srv/my\\040data/ nfs noauto,x-systemd.automount,ro 0 0\n");
        tree.write("/etc/systemd/system/mnt-a.mount", "[Mount]\nWhat=/dev/sdz\nWhere=/mnt/a\nType=xfs\nOptions=ro\n");
        tree.write("/etc/systemd/system/mnt-a.automount", "[Automount]\nWhere=/mnt/a\n");
        tree.write("/usr/lib/systemd/system/tmp.mount", "[Mount]\nWhere=/tmp\n");
        tree.write("/proc/self/mountinfo", "1 1 0:1 / /never rw - ext4 x rw\n"); // no table of a tree at rest
        QCOMPARE(shown(tree.facts("").mounts), "/ ext4\n/srv/my data nfs ro auto\n/mnt/a xfs ro auto\n");
    }
    void kernelsAreRead()
    {
        const Tree tree;
        QCOMPARE(tree.facts("").kernel, KernelFact());
        tree.write("/proc/sys/kernel/osrelease", "6.12.57+deb13-amd64\n");
        QCOMPARE(tree.facts("").kernel.hasSeccomp, std::optional(false));
        QCOMPARE(tree.facts("").kernel.hasIpv6, std::optional<bool>());
        tree.write("/proc/sys/kernel/seccomp/actions_avail", "kill_process\n");
        tree.write("/proc/sys/net/ipv4/ip_unprivileged_port_start", "80\n");
        tree.write("/proc/sys/net/ipv6/conf/all/disable_ipv6", "0\n");
        tree.write("/sys/kernel/security/lsm", "lockdown,capability,bpf");
        tree.write("/sys/fs/cgroup/cgroup.controllers", "cpu\n");
        tree.write("/run/systemd/container", "lxc\n");
        const KernelFact kernel = tree.facts("").kernel;
        QCOMPARE(kernel.look, Look::Seen);
        QCOMPARE(kernel.release, "6.12.57");
        QCOMPARE(kernel.hasSeccomp, std::optional(true));
        QCOMPARE(kernel.hasIpv6, std::optional(true));
        QCOMPARE(kernel.firstFreePort, std::optional(80U));
        QCOMPARE(kernel.securityModules, (std::vector<std::string>{"lockdown", "capability", "bpf"}));
        QCOMPARE(kernel.hasUnifiedGroups, std::optional(true));
        QCOMPARE(kernel.container, "lxc");
    }
    void anotherProcCanBeAsked()
    {
        const Tree tree;
        tree.write("/other/sys/kernel/osrelease", "5.10.0\n");
        const auto facts =
            gatherFacts(EffectiveUnit(), tree.root(), Dialect{.version = {257}}, {.proc = tree.at("/other")});
        QCOMPARE(facts->kernel.release, "5.10.0");
    }
    void treesAreNotLive()
    {
        const Tree tree;
        std::filesystem::create_directories(tree.at("/run/systemd/system"));
        QVERIFY(!tree.facts("").isLive);
        const auto facts = gatherFacts(EffectiveUnit(), "/", Dialect{.version = {257}});
        QCOMPARE(facts->isLive, std::filesystem::is_directory("/run/systemd/system"));
    }
    void everyServiceOfThisSystemCanBeLookedAt()
    {
        const std::filesystem::path folder = "/usr/lib/systemd/system";
        if (!std::filesystem::is_directory(folder)) // where the distribution has no systemd
            QSKIP("no services here");
        std::size_t owned = 0;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            const std::string name = entry.path().filename();
            if (!entry.is_regular_file() || entry.is_symlink() || !name.ends_with(".service"))
                continue;
            const ServiceFacts facts = factsOf(entry.path(), name);
            for (const CommandFact& command : facts.commands)
                QVERIFY2(!command.steps.empty(), name.c_str());
            for (const DataFact& data : facts.data)
                QVERIFY2(data.folder.path.starts_with("/var/") || data.folder.path.starts_with("/run/")
                        || data.folder.path.starts_with("/srv/"),
                    data.folder.path.c_str());
            owned += facts.package.look == Look::Seen ? 1 : 0;
        }
        if (std::filesystem::exists("/var/lib/dpkg/info/cron.list")) {
            QVERIFY(owned > 0);
            const ServiceFacts cron = factsOf(folder / "cron.service", "cron.service");
            QCOMPARE(cron.package.name, "cron");
            QVERIFY(std::ranges::contains(
                cron.data, std::string("/var/spool/cron"), [](const DataFact& data) { return data.folder.path; }));
            QVERIFY(std::ranges::contains(cron.package.privileged, std::string("/usr/bin/crontab"),
                [](const PrivilegedFact& file) { return file.file.path; }));
        }
    }

private:
    static ServiceFacts factsOf(const std::filesystem::path& path, std::string name)
    {
        std::ifstream file(path);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        if (const auto sign = name.find("@."); sign != std::string::npos)
            name.insert(sign + 1, "one");
        const Specifiers specifiers{.unitName = name, .machine = {}};
        const Dialect dialect{.version = {257}, .specifiers = &specifiers};
        return gatherFacts(merge(stackOf(text), dialect), "/", dialect).value();
    }
};

static const TestCase<TestSystem> registered;

} // namespace casemate::tests

#include "tst_system.moc"
