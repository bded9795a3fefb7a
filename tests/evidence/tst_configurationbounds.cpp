// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evidence/configurationcase.h"
#include "tests/evidence/tree.h"
#include "tests/support/modes.h"
#include "tests/support/seed.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <format>
#include <iterator>
#include <map>

namespace casemate::tests {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t mostSettings = 4096;
constexpr std::size_t longestValue = 4096;

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string text;
    for (; times > 0; --times)
        text += piece;
    return text;
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The files of a tree but its units.
std::vector<std::filesystem::path> filesIn(const std::filesystem::path& root)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root))
        if (entry.is_regular_file() && !entry.is_symlink() && entry.path().extension() != ".service")
            paths.push_back(entry.path());
    std::ranges::sort(paths);
    return paths;
}

bool isBounded(const std::vector<ConfigurationFact>& configurations)
{
    return std::ranges::all_of(configurations, [](const ConfigurationFact& each) {
        return each.settings.size() <= mostSettings
            && std::ranges::all_of(
                each.settings, [](const SettingFact& setting) { return setting.value.size() <= longestValue; });
    });
}

/// A few changes to @p text, anywhere.
std::string damaged(std::string text, QRandomGenerator& random)
{
    constexpr std::string_view pieces[]{"\""sv, "'"sv, "{"sv, "}"sv, "\\"sv, "\n"sv, "\\\n"sv, "#"sv, ";"sv, "="sv,
        "["sv, "]"sv, "<"sv, ">"sv, "${"sv, "$"sv, "*"sv, "\0"sv, "\xff"sv, "include "sv, "!include "sv, "/"sv,
        "../"sv};
    for (int changes = random.bounded(1, 6); changes > 0 && !text.empty(); --changes) {
        const auto at = static_cast<std::size_t>(random.bounded(static_cast<int>(text.size())));
        const std::string_view piece = pieces[random.bounded(static_cast<int>(std::size(pieces)))];
        if (random.bounded(8) == 0)
            text.resize(at);
        else if (random.bounded(4) == 0)
            text.erase(at, static_cast<std::size_t>(random.bounded(1, 20)));
        else
            text.insert(at, piece);
    }
    return text;
}

/// Where the programs of the nasty files look, with the command that leads there.
struct Target {
    const char* program;
    const char* command;
    const char* file;
};
constexpr Target targets[]{
    {"nginx", "/usr/sbin/nginx", "/etc/nginx/nginx.conf"},
    {"apache", "/usr/sbin/apachectl start", "/etc/apache2/apache2.conf"},
    {"php-fpm", "/usr/sbin/php-fpm8.4", "/etc/php/8.4/fpm/php-fpm.conf"},
    {"mariadb", "/usr/sbin/mariadbd", "/etc/my.cnf"},
    {"postgresql", "/usr/bin/postgres -D /srv/db", "/srv/db/postgresql.conf"},
    {"redis", "/usr/bin/redis-server /etc/redis.conf", "/etc/redis.conf"},
    {"gunicorn", "/usr/bin/gunicorn -c /srv/g.py", "/srv/g.py"},
    {"haproxy", "/usr/sbin/haproxy", "/etc/haproxy/haproxy.cfg"},
    {"unbound", "/usr/sbin/unbound", "/etc/unbound/unbound.conf"},
    {"dovecot", "/usr/sbin/dovecot", "/etc/dovecot/dovecot.conf"},
    {"rsyslog", "/usr/sbin/rsyslogd", "/etc/rsyslog.conf"},
    {"chrony", "/usr/sbin/chronyd", "/etc/chrony/chrony.conf"},
    {"vsftpd", "/usr/sbin/vsftpd", "/etc/vsftpd.conf"},
    {"memcached", "/usr/lib/systemd-memcached-wrapper", "/etc/memcached.conf"},
    {"squid", "/usr/sbin/squid", "/etc/squid/squid.conf"},
    {"named", "/usr/sbin/named", "/etc/bind/named.conf"},
    {"tor", "/usr/bin/tor", "/etc/tor/torrc"},
};

/// Whatever a parser could stumble over.
std::vector<std::pair<std::string, std::string>> nastyTexts()
{
    const std::string nul("a\0b \0 = \0;\n"sv);
    std::string random;
    for (QRandomGenerator bytes(static_cast<quint32>(testSeed())); random.size() < 65536;)
        random += static_cast<char>(bytes.bounded(256));
    return {{"nothing", ""}, {"blanks", " \t\n\r\n\\\n"}, {"zero bytes", nul}, {"random bytes", random},
        {"an open quote", "user \"" + repeated("x ", 100000)}, {"open braces", repeated("a {", 200000)},
        {"closing braces", repeated("}", 200000)}, {"one word", repeated("w", 2000000)},
        {"many words", repeated("w ", 500000)}, {"many lines", repeated("\n", 500000)},
        {"endless continuation", repeated("x\\\n", 300000)}, {"brackets", repeated("[", 100000)},
        {"open sections", repeated("<IfModule x>\n", 100000)}, {"objects", repeated("action(", 100000)},
        {"dollars", repeated("$", 100000) + repeated("${", 100000)},
        {"itself", "include /etc/*/*.conf\n!includedir /etc\ninclude: /etc/*/*\ninclude '/etc';\nInclude /etc\n"},
        {"variables of variables",
            "Define a x\n" + repeated("Define a ${a}${a}\n", 20000) + repeated("Listen ${a}${a}${a}${a}\n", 20000)},
        {"stars", "include /" + repeated("*a", 100) + ";\ninclude " + repeated("/*", 2000) + ";\n"},
        {"settings",
            repeated("user x;\nuser: x\nport 1\nport=1\nbind :1\nbind=':1'\nlog a file /b\n[mysqld]\n", 20000)}};
}

} // namespace

class TestConfigurationBounds : public QObject {
    Q_OBJECT

private slots:
    void nastyFilesAreSurvived_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const auto& [name, text] : nastyTexts())
            QTest::newRow(name.c_str()) << QByteArray::fromStdString(text);
    }
    void nastyFilesAreSurvived()
    {
        QFETCH(const QByteArray, text);
        for (const Target& target : targets) {
            const Tree tree;
            tree.write(target.file, text.toStdString());
            const auto facts = tree.facts(std::format("ExecStart={}\n", target.command));
            QVERIFY2(facts.configuration(target.program) != nullptr, target.program);
            QVERIFY2(facts.configuration(target.program)->look != Look::Missing, target.program);
            QVERIFY2(isBounded(facts.configurations), target.program);
        }
    }
    void damagedFilesAreSurvived()
    {
        QRandomGenerator random(static_cast<quint32>(testSeed()));
        std::size_t found = 0;
        for (const std::filesystem::path& folder : ConfigurationCase::folders()) {
            const ConfigurationCase made(folder);
            std::map<std::filesystem::path, std::string> files;
            for (const std::filesystem::path& path : filesIn(made.root()))
                files.emplace(path, contentOf(path));
            for (int round = 0; round < 12; ++round) {
                for (const auto& [path, text] : files) {
                    std::filesystem::remove(path); // overwriting it could wait for the disk
                    std::ofstream(path, std::ios::binary) << damaged(text, random);
                }
                const auto configurations = made.configurations();
                QVERIFY(isBounded(configurations));
                for (const ConfigurationFact& each : configurations)
                    found += each.settings.size();
            }
        }
        QVERIFY2(found > 1000, std::to_string(found).c_str()); // most of each file is still read
    }
    void limitsAreTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("settings") << QByteArray::fromStdString(repeated("listen 80;\n", mostSettings + 1));
        QTest::newRow("bytes") << QByteArray::fromStdString("user www;\n" + repeated("# much\n", 700000));
        QTest::newRow("patterns") << QByteArray::fromStdString(repeated("include none*;\n", 2000));
    }
    void limitsAreTold()
    {
        QFETCH(const QByteArray, text);
        const Tree tree;
        tree.write("/etc/nginx/nginx.conf", text.toStdString());
        const auto facts = tree.facts("ExecStart=/usr/sbin/nginx\n");
        QCOMPARE(facts.configurations.at(0).look, Look::CouldNot);
        QVERIFY(facts.configurations[0].obstacle.starts_with("/"));
        QVERIFY(!facts.sawConfigurations());
    }
    void deepIncludesEnd()
    {
        const Tree tree;
        for (int depth = 0; depth < 40; ++depth)
            tree.write(std::format("/etc/nginx/{}.conf", depth),
                std::format("worker_connections {};\ninclude {}.conf;\n", depth, depth + 1));
        const auto facts = tree.facts("ExecStart=/usr/sbin/nginx -c /etc/nginx/0.conf\n");
        QCOMPARE(facts.configurations.at(0).settings.size(), 16U);
        QCOMPARE(facts.configurations[0].look, Look::CouldNot);
        const auto shallow = tree.facts("ExecStart=/usr/sbin/nginx -c /etc/nginx/30.conf\n");
        QCOMPARE(shallow.configurations.at(0).settings.size(), 10U);
        QCOMPARE(shallow.configurations[0].look, Look::Seen);
    }
    void closedFilesAreTold()
    {
        const Tree tree;
        tree.write("/etc/nginx/nginx.conf", "user www;\ninclude more.conf;\ninclude closed/*;\npid /run/x.pid;\n");
        tree.write("/etc/nginx/more.conf", "pcre_jit on;\n");
        std::filesystem::permissions(tree.at("/etc/nginx/more.conf"), std::filesystem::perms{0});
        std::filesystem::create_directories(tree.at("/etc/nginx/closed"));
        std::filesystem::permissions(tree.at("/etc/nginx/closed"), std::filesystem::perms{0});
        const BoundByModes bound;
        const auto facts = tree.facts("ExecStart=/usr/sbin/nginx\n");
        QCOMPARE(facts.configurations.at(0).look, Look::CouldNot);
        QCOMPARE(facts.configurations[0].obstacle, "/etc/nginx/more.conf: Permission denied");
        QCOMPARE(facts.configurations[0].settings.size(), 2U); // what is open is read all the same
        QVERIFY(!facts.sawConfigurations());
    }
    void closedEnvironmentsAreTold()
    {
        const ConfigurationCase made(CASEMATE_SOURCE_DIR "/tests/data/configuration/named");
        std::filesystem::permissions(made.root() / "etc/default/named", std::filesystem::perms{0});
        const BoundByModes bound;
        const auto configurations = made.configurations();
        QCOMPARE(configurations.at(0).look, Look::CouldNot);
        QCOMPARE(configurations[0].obstacle, "/etc/default/named: Permission denied");
        QVERIFY(configurations[0].last("directory") != nullptr);
        QVERIFY(configurations[0].last("user") == nullptr);
    }
    void linksStayInTheTree()
    {
        const Tree tree;
        tree.link("/etc/nginx/nginx.conf", "../../../../../../../../../../etc/passwd");
        QCOMPARE(tree.facts("ExecStart=/usr/sbin/nginx\n").configurations.at(0).look, Look::Missing);
        tree.write("/etc/passwd", "user inner;");
        QCOMPARE(tree.facts("ExecStart=/usr/sbin/nginx\n").configurations.at(0).settings.at(0).value, "inner");
    }
    void configurationsLieInTheRootDirectory()
    {
        const Tree tree;
        tree.write("/etc/nginx/nginx.conf", "user outer;");
        tree.write("/srv/jail/etc/nginx/nginx.conf", "user inner;");
        const auto facts = tree.facts("RootDirectory=/srv/jail\nExecStart=/usr/sbin/nginx\n");
        QCOMPARE(facts.configurations.at(0).settings.at(0).value, "inner");
        QVERIFY(tree.facts("RootImage=/srv/jail.raw\nExecStart=/usr/sbin/nginx\n").configurations.empty());
    }
};

static const TestCase<TestConfigurationBounds> registered;

} // namespace casemate::tests

#include "tst_configurationbounds.moc"
