// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/gather.h"
#include "models/hazards/fileview.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

namespace casemate::tests {

/// Each row is what systemd.exec(5) and systemd's namespace.c say; those on /run were seen on a booted 257.
class TestFileView : public QObject {
    Q_OBJECT

private slots:
    void pathsAreSeen_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* lines, const char* path, const char* expected) {
            QTest::newRow(name) << QByteArray(lines) << QByteArray(path) << QByteArray(expected);
        };
        row("nothing set", "", "/etc/app", "host");
        row("yes", "ProtectSystem=yes\n", "/usr/bin/x", "read-only ProtectSystem /usr");
        row("yes leaves /etc", "ProtectSystem=yes\n", "/etc/app", "host");
        row("full", "ProtectSystem=full\n", "/etc/app", "read-only ProtectSystem /etc");
        row("full leaves /var", "ProtectSystem=full\n", "/var/lib/app", "host");
        row("strict", "ProtectSystem=strict\n", "/var/lib/app", "read-only ProtectSystem /");
        row("strict leaves homes", "ProtectSystem=strict\n", "/home/me", "host");
        row("strict leaves devices", "ProtectSystem=strict\n", "/dev/shm/x", "host");
        row("strict closes /run", "ProtectSystem=strict\nPrivateTmp=yes\n", "/run/app.pid",
            "read-only ProtectSystem /");
        row("kernel tunables open /run", "ProtectSystem=strict\nProtectKernelTunables=yes\n", "/run/app.pid", "host");
        row("control groups open /run", "ProtectSystem=strict\nProtectControlGroups=yes\n", "/run/app.pid", "host");
        row("processes open /run", "ProtectSystem=strict\nProtectProc=invisible\n", "/run/app.pid", "host");
        row("the proc subset opens /run", "ProtectSystem=strict\nProcSubset=pid\n", "/run/app.pid", "host");
        row("own process ids open /run", "ProtectSystem=strict\nPrivatePIDs=yes\n", "/run/app.pid", "host");
        row("API mounts open /run", "ProtectSystem=strict\nMountAPIVFS=yes\n", "/run/app.pid", "host");
        row("/run closed again", "ProtectSystem=strict\nProtectProc=invisible\nReadOnlyPaths=/run\n", "/run/app.pid",
            "read-only ReadOnlyPaths /run");
        row("opened", "ProtectSystem=strict\nReadWritePaths=/var/lib\n", "/var/lib/app", "host");
        row("missing and ignored", "ProtectSystem=strict\nReadWritePaths=-/none\n", "/none/x",
            "read-only ProtectSystem /");
        row("deeper wins", "ReadWritePaths=/var/lib\nReadOnlyPaths=/var/lib/app\n", "/var/lib/app/x",
            "read-only ReadOnlyPaths /var/lib/app");
        row("of one path read-only wins", "ReadWritePaths=/var/lib\nReadOnlyPaths=/var/lib\n", "/var/lib/x",
            "read-only ReadOnlyPaths /var/lib");
        row("not a prefix of a name", "ReadOnlyPaths=/var/lib\n", "/var/library", "host");
        row("nothing opens what is hidden", "InaccessiblePaths=/var\nReadWritePaths=/var/lib\n", "/var/lib/x",
            "hidden InaccessiblePaths /var");
        row("own folders", "ProtectSystem=strict\nStateDirectory=app\n", "/var/lib/app/x", "host");
        row("own folders, read-only", "StateDirectory=app::ro\n", "/var/lib/app/x",
            "read-only StateDirectory /var/lib/app");
        row("configuration stays closed", "ProtectSystem=strict\nConfigurationDirectory=app\n", "/etc/app/x",
            "read-only ProtectSystem /");
        row("own temporary folders", "ProtectSystem=strict\nPrivateTmp=yes\n", "/tmp/x", "replaced PrivateTmp /tmp");
        row("emptied", "TemporaryFileSystem=/var\n", "/var/lib/x", "replaced TemporaryFileSystem /var");
        row("bound", "ProtectSystem=strict\nBindPaths=/var/lib:/srv/data\n", "/srv/data/x",
            "replaced BindPaths /srv/data");
        row("home hidden", "ProtectHome=yes\n", "/root/x", "hidden ProtectHome /root");
        row("home read-only", "ProtectHome=read-only\n", "/home/x", "read-only ProtectHome /home");
        row("home not opened by a list", "ProtectHome=read-only\nReadWritePaths=/home/app\n", "/home/app/x",
            "read-only ProtectHome /home");
        row("home opened in a read-only system",
            "ProtectSystem=strict\nReadOnlyPaths=/home\nReadWritePaths=/home/app\n", "/home/app/x", "host");
        row("home emptied", "ProtectHome=tmpfs\n", "/run/user/1", "replaced ProtectHome /run/user");
        row("dynamic user", "DynamicUser=yes\n", "/var/lib/x", "read-only DynamicUser /");
        row("dynamic user's home", "DynamicUser=yes\n", "/home/x", "read-only DynamicUser /home");
        row("dynamic user cannot be undone", "DynamicUser=yes\nProtectSystem=no\n", "/etc/x",
            "read-only DynamicUser /");
    }
    void pathsAreSeen()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, expected);
        static constexpr std::string_view accesses[]{"host", "read-only", "replaced", "hidden"};
        const QTemporaryDir root;
        for (const char* folder : {"var/lib/app", "run", "etc", "home/app"})
            std::filesystem::create_directories(root.path().toStdString() + '/' + folder);
        const Dialect dialect{.version = {257}};
        const EffectiveUnit unit = merge(stackOf("[Service]\n" + lines.toStdString()), dialect);
        const ServiceFacts facts = gatherFacts(unit, root.path().toStdString(), dialect).value();
        const FileView view(unit, facts, dialect.version);
        const FileView::Verdict verdict = view.at(path.toStdString());
        std::string text(accesses[static_cast<std::size_t>(verdict.access)]);
        if (verdict.access != Access::Host)
            text += ' ' + std::string(directive(verdict.cause).name) + ' ' + verdict.place;
        QCOMPARE(text, expected.toStdString());
    }
    void ownRootsAreTold()
    {
        const Dialect dialect{.version = {257}};
        QVERIFY(
            FileView(merge(stackOf("[Service]\nRootDirectory=/srv\n"), dialect), {}, dialect.version).isElsewhere());
        QVERIFY(
            !FileView(merge(stackOf("[Service]\nProtectSystem=yes\n"), dialect), {}, dialect.version).isElsewhere());
    }
};

static const TestCase<TestFileView> registered;

} // namespace casemate::tests

#include "tst_fileview.moc"
