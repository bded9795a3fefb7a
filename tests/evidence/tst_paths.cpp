// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evidence/tree.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <format>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace casemate::tests {

namespace {

/// What became of the paths, one a word: ROLE:PATH with "?" for missing and "!" for closed ones.
std::string summary(const ServiceFacts& facts)
{
    static constexpr std::array<std::string_view, 10> roles{
        "listed", "single", "source", "target", "emptied", "made", "work", "pid", "output", "word"};
    std::string text;
    for (const NamedPath& path : facts.paths)
        text += std::format("{}{}:{}{}{}{}", text.empty() ? "" : " ", roles[static_cast<std::size_t>(path.role)],
            path.mayMiss ? "-" : "", path.isReadOnly ? "ro" : "", path.file.path,
            path.file.look == Look::Seen          ? ""
                : path.file.look == Look::Missing ? "?"
                                                  : "!");
    return text;
}

} // namespace

class TestPaths : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char* folder : {"/var/lib/app", "/run", "/srv/jail/data"})
            std::filesystem::create_directories(m_tree.at(folder));
        m_tree.link("/var/run", "/run");
        m_tree.link("/loop", "loop");
        m_tree.write("/etc/passwd",
            std::format("broken\nroot:x:0:0:root:/root:/bin/sh\napp:x:{}:4:An app:/var/lib/app:/bin/false\n"
                        "odd:x:notanumber:4::/:/bin/sh\n",
                getuid()));
    }
    void pathsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* lines, const char* expected) {
            QTest::newRow(name) << QByteArray(lines) << QByteArray(expected);
        };
        row("lists", "ReadWritePaths=/var/lib/app -/var/none \"/with blank\"\nInaccessiblePaths=/loop\n",
            "listed:/var/lib/app listed:-/var/none? listed:/with blank? listed:/loop!");
        row("specifiers", "ReadWritePaths=/var/lib/%N\n", "listed:/var/lib/app");
        row("made", "RuntimeDirectory=app\nStateDirectory=app app/deep::ro\nLogsDirectory=app\n",
            "made:/run/app? made:/var/lib/app made:ro/var/lib/app/deep? made:/var/log/app?");
        row("pid file", "PIDFile=app.pid\n", "pid:/run/app.pid?");
        row("absolute pid file", "PIDFile=/var/run/app.pid\n", "pid:/var/run/app.pid?");
        row("output", "StandardOutput=append:/var/log/app.log\nStandardError=journal\n", "output:/var/log/app.log?");
        row("working folder", "WorkingDirectory=-/var/lib/app\n", "work:-/var/lib/app");
        row("home as working folder", "WorkingDirectory=~\n", "");
        row("binds", "BindPaths=-/var/lib/app:/data /run\n",
            "source:-/var/lib/app target:-/data? source:/run target:/run");
        row("emptied", "TemporaryFileSystem=/var:ro,mode=0700 /opt\n", "emptied:ro/var emptied:/opt?");
        row("below the root", "RootDirectory=/srv/jail\nReadWritePaths=+/data +/none\n",
            "single:/srv/jail listed:/srv/jail/data listed:/srv/jail/none?");
        row("below an image", "RootImage=/srv/jail\nReadWritePaths=+/data\n", "single:/srv/jail listed:/data!");
        row("words",
            "ExecStart=/bin/app --state=/var/lib/app unix:/run/app.sock -c /etc/app.conf http://host/path /a*b "
            "relative\n",
            "word:/var/lib/app word:/run/app.sock? word:/etc/app.conf?");
        row("words of a shell", "ExecStart=/bin/sh -c 'cd /var/lib/app && app \"/run/a\" >>/var/log/app.log 2>&1'\n",
            "word:/var/lib/app word:/run/a? word:/var/log/app.log?");
        row("a word with blanks", "ExecStart=/bin/app '/var/lib/app dir'\n", "word:/var/lib/app dir?");
    }
    void pathsAreNamed()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QByteArray, expected);
        QCOMPARE(summary(m_tree.facts(lines.toStdString())), expected.toStdString());
    }
    void linksAreResolvedInTheTree()
    {
        const auto facts = m_tree.facts("PIDFile=/var/run/app.pid\n");
        QCOMPARE(facts.paths[0].file.resolved, "/run/app.pid");
        QCOMPARE(facts.paths[0].folder.resolved, "/run");
        QCOMPARE(facts.paths[0].folder.look, Look::Seen);
        QVERIFY(!facts.isLive);
    }
    void kindAndOwnerAreTold()
    {
        std::filesystem::permissions(m_tree.at("/var/lib/app"), std::filesystem::perms{0750});
        const int listener = socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
        const std::string path = m_tree.at("/run/app.sock").string();
        QVERIFY(path.size() < sizeof address.sun_path);
        path.copy(address.sun_path, path.size());
        QCOMPARE(bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        close(listener);
        const auto facts = m_tree.facts("ReadWritePaths=/var/lib/app /run/app.sock /etc/passwd\n");
        QCOMPARE(facts.paths[0].file.kind, FileKind::Folder);
        QCOMPARE(facts.paths[0].file.permissions, 0750U);
        QCOMPARE(facts.paths[0].file.owner, getuid());
        QCOMPARE(facts.paths[1].file.kind, FileKind::Socket);
        QCOMPARE(facts.paths[2].file.kind, FileKind::File);
        QCOMPARE(facts.paths[2].source.where, "ReadWritePaths");
        std::filesystem::remove(m_tree.at("/run/app.sock"));
    }
    void closedPathsSpoilTheView()
    {
        QVERIFY(m_tree.facts("ReadWritePaths=/none\n").sawPaths());
        QVERIFY(!m_tree.facts("ReadWritePaths=/loop\n").sawPaths());
    }
    void accountIsLookedUp()
    {
        QCOMPARE(m_tree.facts("").account.name, "root");
        QCOMPARE(m_tree.facts("").account.look, Look::Seen);
        const AccountFact app = m_tree.facts("User=%N\n").account;
        QCOMPARE(app.look, Look::Seen);
        QCOMPARE(app.uid, getuid());
        QCOMPARE(app.gid, 4U);
        QCOMPARE(app.home, "/var/lib/app");
        QCOMPARE(m_tree.facts("User=nobody-here\n").account.look, Look::Missing);
        QCOMPARE(m_tree.facts("User=odd\n").account.look, Look::Missing);
        QCOMPARE(m_tree.facts("User=1234\n").account.uid, 1234U);
        QVERIFY(m_tree.facts("DynamicUser=yes\n").account.isDynamic);
        QVERIFY(!m_tree.facts("DynamicUser=yes\nUser=app\n").account.isDynamic);
    }
    void missingRootIsAnError()
    {
        const auto facts = gatherFacts(EffectiveUnit(), m_tree.at("/none"), Dialect{.version = {257}});
        QVERIFY(!facts.has_value());
        QCOMPARE(facts.error().kind, ErrorKind::NotFound);
    }

private:
    Tree m_tree;
};

static const TestCase<TestPaths> registered;

} // namespace casemate::tests

#include "tst_paths.moc"
