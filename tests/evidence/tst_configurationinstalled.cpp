// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evidence/configurationcase.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <algorithm>

namespace casemate::tests {

namespace {

/// The root with real services where it has @p unit, else this machine's own, else nothing.
std::filesystem::path rootWith(const std::string& unit)
{
    const auto at = unit.find('@');
    const std::string file = at == std::string::npos ? unit : unit.substr(0, at + 1) + ".service";
    for (const std::filesystem::path root :
        {qEnvironmentVariable("CASEMATE_SERVICES_ROOT").toStdString(), std::string("/")})
        if (!root.empty() && std::filesystem::exists(root / "usr/lib/systemd/system" / file))
            return root;
    return {};
}

} // namespace

/// The configurations that packages bring, on this machine and in the root of services.list.
class TestConfigurationInstalled : public QObject {
    Q_OBJECT

private slots:
    void installedOnesAreRead_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* unit, const char* program, const char* key, const char* value) {
            QTest::newRow(unit) << QString::fromLatin1(unit) << QString::fromLatin1(program) << QString::fromLatin1(key)
                                << QString::fromLatin1(value);
        };
        row("nginx.service", "nginx", "user", "www-data");
        row("apache2.service", "apache", "user", "www-data");
        row("redis-server.service", "redis", "dir", "/var/lib/redis");
        row("haproxy.service", "haproxy", "chroot", "/var/lib/haproxy");
        row("unbound.service", "unbound", "auto-trust-anchor-file", "/var/lib/unbound/root.key");
        row("named.service", "named", "user", "bind");
        row("memcached.service", "memcached", "-u", "memcache");
        row("rsyslog.service", "rsyslog", "module", "imklog");
        row("tor@default.service", "tor", "user", "debian-tor");
        row("mariadb.service", "mariadb", "pid-file", "/run/mysqld/mysqld.pid");
        row("php8.4-fpm.service", "php-fpm", "listen", "/run/php/php8.4-fpm.sock");
        row("postgresql@17-main.service", "postgresql", "data_directory", "/var/lib/postgresql/17/main");
        row("dovecot.service", "dovecot", "passdb_driver", "pam");
    }
    void installedOnesAreRead()
    {
        QFETCH(const QString, unit);
        QFETCH(const QString, program);
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        const std::filesystem::path root = rootWith(unit.toStdString());
        if (root.empty()) // without the root of services.list, on another machine than a root of units.list
            QSKIP("neither this machine nor a root with services has such a one");
        const auto configurations = ConfigurationCase::configurationsIn(root, unit.toStdString());
        const auto found = std::ranges::find(configurations, program.toStdString(), &ConfigurationFact::program);
        QVERIFY(found != configurations.end());
        if (found->look == Look::Missing) // on a machine where somebody removed it
            QSKIP("its package is there, but no configuration");
        if (found->look == Look::CouldNot) // to a plain user
            QSKIP("its configuration is closed to who runs the tests");
        QCOMPARE(found->look, Look::Seen);
        const SettingFact* setting = found->last(key.toStdString());
        QVERIFY(setting != nullptr);
        QCOMPARE(QString::fromStdString(setting->value), value);
    }
};

static const TestCase<TestConfigurationInstalled> registered;

} // namespace casemate::tests

#include "tst_configurationinstalled.moc"
