// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/directoryhost.h"
#include "models/host/dropins.h"
#include "models/host/searchpath.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace casemate::tests {

namespace {

const UserFolders folders{.configuration = "/home/u/.config", .data = "/home/u/.local/share", .runtime = "/run/user/7"};

QString joined(const std::vector<std::string>& lines)
{
    QStringList list;
    for (const std::string& line : lines)
        list << QString::fromStdString(line);
    return list.join(u'\n');
}

} // namespace

class TestSearchPath : public QObject {
    Q_OBJECT

private slots:
    void userFoldersAreSearchedByVersion_data();
    void userFoldersAreSearchedByVersion();
    void userVariablesReplaceTheDefaults();
    void offlineTreeHasNoUser();
    void versionIsReadFromTheTree_data();
    void versionIsReadFromTheTree();
    void namesAreCutAtDashes_data();
    void namesAreCutAtDashes();
};

// Expectations are the output of `systemd-analyze --user unit-paths` of Debian's 252, 257 and 262.
void TestSearchPath::userFoldersAreSearchedByVersion_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("expected");
    const QString control = QStringLiteral("/home/u/.config/systemd/user.control\n/run/user/7/systemd/user.control\n"
                                           "/run/user/7/systemd/transient\n/run/user/7/systemd/generator.early\n"
                                           "/home/u/.config/systemd/user\n");
    const QString rest = QStringLiteral("/run/systemd/user\n/run/user/7/systemd/generator\n"
                                        "/home/u/.local/share/systemd/user\n/usr/local/share/systemd/user\n"
                                        "/usr/share/systemd/user\n/usr/local/lib/systemd/user\n/usr/lib/systemd/user\n"
                                        "/run/user/7/systemd/generator.late");
    const QString etc = QStringLiteral("/etc/systemd/user\n/run/user/7/systemd/user\n");
    QTest::newRow("252") << 252 << QString(control + QStringLiteral("/etc/xdg/systemd/user\n") + etc + rest);
    QTest::newRow("257") << 257 << QString(control + etc + rest);
    QTest::newRow("262") << 262
                         << QString(control + QStringLiteral("/home/u/.config/systemd/user.attached\n") + etc
                                + QStringLiteral("/run/user/7/systemd/user.attached\n") + rest);
}

void TestSearchPath::userFoldersAreSearchedByVersion()
{
    QFETCH(const int, version);
    QFETCH(const QString, expected);
    QCOMPARE(joined(userSearchPath({version}, folders)), expected);
}

void TestSearchPath::userVariablesReplaceTheDefaults()
{
    UserFolders own = folders;
    own.runtime.clear();
    own.configurationFolders = {"/c1", "/c2"};
    own.dataFolders = {"/d1"};
    QCOMPARE(joined(userSearchPath({257}, own)),
        QStringLiteral("/home/u/.config/systemd/user.control\n/home/u/.config/systemd/user\n/c1/systemd/user\n"
                       "/c2/systemd/user\n/etc/systemd/user\n/run/systemd/user\n/home/u/.local/share/systemd/user\n"
                       "/d1/systemd/user\n/usr/local/lib/systemd/user\n/usr/local/share/systemd/user\n"
                       "/usr/lib/systemd/user\n/usr/share/systemd/user"));
}

void TestSearchPath::offlineTreeHasNoUser()
{
    const QTemporaryDir root;
    const auto host = DirectoryHost::open(root.path().toStdString(), Scope::User);
    QVERIFY(host.has_value());
    QCOMPARE(joined(host->searchPath()),
        QStringLiteral("/etc/systemd/user\n/run/systemd/user\n/usr/local/share/systemd/user\n/usr/share/systemd/user\n"
                       "/usr/local/lib/systemd/user\n/usr/lib/systemd/user"));
}

void TestSearchPath::versionIsReadFromTheTree_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    const QString status = QStringLiteral("var/lib/dpkg/status");
    const auto package = [](const char* name, const char* state, const char* version) {
        return QStringLiteral("Package: %1\nStatus: install ok %2\nVersion: %3\n\n")
            .arg(QString::fromLatin1(name), QString::fromLatin1(state), QString::fromLatin1(version));
    };
    QTest::newRow("library") << QStringLiteral("usr/lib/systemd/libsystemd-shared-258.2-1.fc43.so") << QString() << 258;
    QTest::newRow("Debian's library") << QStringLiteral("usr/lib/aarch64-linux-gnu/systemd/libsystemd-shared-257.so")
                                      << QString() << 257;
    QTest::newRow("dpkg") << status << package("systemd", "installed", "1:252.39-1") << 252;
    QTest::newRow("removed") << status << package("systemd", "config-files", "252") << 0;
    QTest::newRow("other package") << status << package("systemd-timesyncd", "installed", "252") << 0;
    QTest::newRow("none") << QStringLiteral("etc/hostname") << QString() << 0;
}

void TestSearchPath::versionIsReadFromTheTree()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const int, expected);
    const QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(path.section(u'/', 0, -2)));
    QFile file(root.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    const auto host = DirectoryHost::open(root.path().toStdString());
    QVERIFY(host.has_value());
    QCOMPARE(host->systemdVersion().value_or(SystemdVersion{0}).number, expected);
}

void TestSearchPath::namesAreCutAtDashes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(expected);
    };
    row("foo.service", "foo.service");
    row("foo-bar-baz.service", "foo-bar-baz.service foo-bar-.service foo-.service");
    row("foo-.service", "foo-.service");
    row("-foo.service", "-foo.service");
    row("a--b.service", "a--b.service a--.service a-.service");
    row("a-b@i.service", "a-b@i.service a-b@.service a-.service a-@i.service a-@.service");
    row("a-b@c-d.service", "a-b@c-d.service a-b@.service a-.service a-@c-d.service a-@.service");
}

void TestSearchPath::namesAreCutAtDashes()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    QCOMPARE(joined(dropInNames(*UnitName::parse(name.toStdString()))).replace(u'\n', u' '), expected);
}

static const TestCase<TestSearchPath> registered;

} // namespace casemate::tests

#include "tst_searchpath.moc"
