// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evidence/tree.h"
#include "tests/support/stubelf.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <unistd.h>

namespace casemate::tests {

namespace {

/// "PATH REASON USER" of each folder, a line each.
std::string shown(const std::vector<DataFact>& folders)
{
    constexpr std::array reasons{"package", "owner", "configuration", "temporary", "process", "name"};
    std::string text;
    for (const DataFact& fact : folders)
        text += fact.folder.path + ' ' + reasons.at(static_cast<std::size_t>(fact.reason)) + ' ' + fact.user
            + (fact.folder.look == Look::Missing ? " missing\n" : "\n");
    return text;
}

} // namespace

class TestPackage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        writeElf(m_tree.at("/usr/sbin/nginx"));
        writeElf(m_tree.at("/usr/sbin/mysqld"));
        list("nginx", "/.\n/usr\n/usr/sbin\n/usr/sbin/nginx\n");
        list("nginx-common",
            "/var\n/var/lib\n/var/lib/nginx\n/var/log\n/var/log/nginx\n/usr/lib/tmpfiles.d/nginx.conf\n"
            "/usr/lib/nginx/helper\n/usr/lib/nginx/plain\n");
        list("nginx-extras-doc", "/usr/share/doc/nginx\n/var/lib/nginx-doc\n");
        list("goaccess", "/var/lib/nginx\n/var/lib/goaccess\n");
        list("systemd", "/var/lib/systemd\n/var/log/journal\n");
        for (const char* folder : {"/var/lib/nginx/body", "/var/log/nginx", "/var/lib/goaccess", "/var/lib/nginx-doc",
                 "/var/log/journal", "/var/cache/app", "/run/app", "/var/lib/theirs", "/var/lib/shared"})
            std::filesystem::create_directories(m_tree.at(folder));
        m_tree.write("/usr/lib/tmpfiles.d/nginx.conf",
            "# made at boot\nd /run/nginx 0755 www-data adm -\nd %t/other - - -\nf /run/file\nL+ /run/link - - - - x\n"
            "d /run/%H\nd /var/lib/nginx/deeper\nD! /var/run/legacy :0700 root root 'open\n");
        m_tree.write("/usr/lib/nginx/helper", "x");
        m_tree.write("/usr/lib/nginx/plain", "x");
        std::filesystem::permissions(m_tree.at("/usr/lib/nginx/helper"), std::filesystem::perms{04755});
        m_tree.write("/etc/passwd",
            "root:x:0:0::/root:/bin/sh\nwww-data:x:33:33::/var/www:/bin/sh\nmysql:x:104:104::/nonexistent:/bin/"
            "false\n");
    }
    void packagesBringFolders()
    {
        const auto facts = m_tree.facts("ExecStart=/usr/sbin/nginx -g 'daemon on;'\n");
        QCOMPARE(facts.package.look, Look::Seen);
        QCOMPARE(facts.package.name, "nginx");
        QCOMPARE(facts.package.source.where, "/var/lib/dpkg/info/nginx.list");
        QCOMPARE(facts.package.temporaries, std::vector<std::string>{"/usr/lib/tmpfiles.d/nginx.conf"});
        QCOMPARE(shown(facts.data),
            "/run/app name root\n/run/legacy temporary  missing\n/run/nginx temporary www-data missing\n"
            "/run/other temporary  missing\n/var/cache/app name root\n/var/lib/nginx package root\n"
            "/var/log/nginx package root\n");
        QCOMPARE(facts.data[5].source.where, "/var/lib/dpkg/info/nginx-common.list");
    }
    void rightsOfPackagesAreFound()
    {
        const auto facts = m_tree.facts("ExecStart=/usr/sbin/nginx\n");
        QCOMPARE(facts.package.privileged.size(), 1U);
        QCOMPARE(facts.package.privileged[0].file.path, "/usr/lib/nginx/helper");
        QCOMPARE(facts.package.privileged[0].file.permissions, mode_t{04755});
    }
    void bothSpellingsOfMergedFoldersCount()
    {
        list("split:amd64", "/sbin/mysqld\n");
        const auto facts = m_tree.facts("ExecStart=/usr/sbin/mysqld\n");
        QCOMPARE(facts.package.name, "split");
        QCOMPARE(m_tree.facts("ExecStart=/sbin/mysqld\n").package.name, "split");
    }
    void theUnitTellsThePackageToo()
    {
        list("wholly", "/usr/lib/systemd/system/app.service\n/var/lib/shared\n");
        QCOMPARE(shown(m_tree.facts("ExecStart=/usr/sbin/mysqld\n").data),
            "/run/app name root\n/var/cache/app name root\n/var/lib/shared package root\n");
        QCOMPARE(shown(m_tree.facts("ExecStart=/bin/true\n").data), ""); // writes nothing, whoever brought the unit
        std::filesystem::remove(m_tree.at("/var/lib/dpkg/info/wholly.list"));
    }
    void usersOwnFolders()
    {
        if (geteuid() != 0)
            QSKIP("only root gives folders away");
        QCOMPARE(chown(m_tree.at("/var/lib/theirs").c_str(), 104, 104), 0);
        QCOMPARE(chown(m_tree.at("/var/log/nginx").c_str(), 33, 33), 0);
        const std::string named = "/run/app name root\n/var/cache/app name root\n";
        QCOMPARE(
            shown(m_tree.facts("User=mysql\nExecStart=/usr/bin/none\n").data), named + "/var/lib/theirs owner mysql\n");
        QCOMPARE(shown(m_tree.facts("User=www-data\nExecStart=/usr/bin/none\n").data), named); // shared by many
        QCOMPARE(shown(m_tree.facts("User=root\nExecStart=/usr/bin/none\n").data), named);
    }
    void configurationsNameFolders()
    {
        m_tree.write("/etc/nginx/nginx.conf",
            "error_log /var/log/deep/er/nginx.log;\npid /run/nginx.pid;\nhttp { access_log /var/log/web/a.log; }\n");
        std::filesystem::create_directories(m_tree.at("/var/log/web"));
        const std::string folders = shown(m_tree.facts("ExecStart=/usr/sbin/nginx\n").data);
        QVERIFY2(folders.contains("/var/log/web configuration root\n"), folders.c_str());
        QVERIFY2(!folders.contains("/var/log/deep"), folders.c_str()); // is not there
        QVERIFY2(!folders.contains("/run \n"), folders.c_str()); // everybody's
        std::filesystem::remove(m_tree.at("/etc/nginx/nginx.conf"));
    }
    void unownedAndUnknownDiffer()
    {
        QCOMPARE(m_tree.facts("ExecStart=/usr/local/bin/own\n").package.look, Look::Missing);
        QCOMPARE(m_tree.facts("User=mysql\n").package.look, Look::Missing);
        QCOMPARE(Tree().facts("ExecStart=/usr/sbin/nginx\n").package.look, Look::CouldNot);
    }

private:
    void list(const std::string& package, const std::string& paths) const
    {
        m_tree.write("/var/lib/dpkg/info/" + package + ".list", paths);
    }

    Tree m_tree;
};

static const TestCase<TestPackage> registered;

} // namespace casemate::tests

#include "tst_package.moc"
