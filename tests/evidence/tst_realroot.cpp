// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/gather.h"
#include "models/host/directoryhost.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <map>
#include <set>

namespace casemate::tests {

namespace {

ServiceFacts factsOf(const DirectoryHost& host, const UnitName& name)
{
    const Specifiers specifiers{.unitName = name.text(), .machine = {}};
    const Dialect dialect{.version = {257}, .specifiers = &specifiers};
    const auto stack = host.stack(name);
    return stack ? gatherFacts(merge(*stack, dialect), "/", dialect).value() : ServiceFacts();
}

/// A service as packages of Debian bring it, and what is known of it.
struct Truth {
    const char* unit;
    const char* program; ///< what runs in the end
    const char* package;
    const char* function; ///< that it imports, or empty
    const char* folder; ///< that it writes, or empty
};
constexpr std::array truths{
    Truth{"cron.service", "/usr/sbin/cron", "cron", "initgroups", ""},
    Truth{"nginx.service", "/usr/sbin/nginx", "nginx", "setgroups", "/var/log/nginx"},
    Truth{"apache2.service", "/usr/sbin/apache2", "apache2-bin", "", "/var/log/apache2"},
    Truth{"redis-server.service", "/usr/bin/redis-check-rdb", "redis-server", "", "/var/lib/redis"},
    Truth{"haproxy.service", "/usr/sbin/haproxy", "haproxy", "setgroups", "/var/lib/haproxy"},
    Truth{"dbus.service", "/usr/bin/dbus-daemon", "dbus-daemon", "capng_change_id", ""},
    Truth{"ssh.service", "/usr/sbin/sshd", "openssh-server", "", ""},
};

} // namespace

/// Every service of the system that the tests run on, whatever that is.
class TestRealRoot : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto host = DirectoryHost::open("/");
        const auto names = host ? host->services() : std::unexpected(host.error());
        if (!names || names->empty()) // where the distribution has no systemd
            QSKIP("no services are installed here");
        const auto milliseconds = [](std::clock_t ticks) { return static_cast<double>(ticks) * 1000 / CLOCKS_PER_SEC; };
        const std::clock_t start = std::clock();
        std::clock_t most = 0;
        for (const UnitName& name : *names) {
            const std::clock_t before = std::clock();
            m_facts[name.text()] = factsOf(*host, name);
            most = std::max(most, std::clock() - before);
        }
        qInfo("%zu services, %.1f ms of the processor each, at most %.1f ms", names->size(),
            milliseconds(std::clock() - start) / static_cast<double>(names->size()), milliseconds(most));
    }
    void factsAreWhole()
    {
        for (const auto& [name, facts] : m_facts) {
            for (const CommandFact& command : facts.commands)
                QVERIFY2(!command.steps.empty(), name.c_str());
            for (const auto& [path, binary] : facts.binaries) {
                QVERIFY2(std::ranges::is_sorted(binary.imports), path.c_str());
                QVERIFY2(binary.look != Look::Seen || binary.bits == 32 || binary.bits == 64, path.c_str());
            }
            for (const DataFact& one : facts.data)
                for (const DataFact& other : facts.data)
                    QVERIFY2(!one.folder.path.starts_with(other.folder.path + '/'), one.folder.path.c_str());
        }
    }
    void mainProgramsAreUnderstood()
    {
        std::size_t programs = 0;
        std::size_t withImports = 0;
        std::size_t odd = 0;
        for (const auto& [name, facts] : m_facts)
            for (const auto& [path, binary] : facts.binaries) {
                ++programs;
                withImports += binary.imports.empty() ? 0 : 1;
                odd += binary.look != Look::Seen || !binary.isComplete || binary.wantsExecutableStack ? 1 : 0;
            }
        QVERIFY(programs > 0);
        // statically linked ones import nothing; nothing that a distribution ships is malformed
        QVERIFY2(withImports * 10 >= programs * 9, std::to_string(withImports).c_str());
        QVERIFY2(odd * 20 <= programs, std::to_string(odd).c_str());
    }
    void knownTruthsHold_data()
    {
        QTest::addColumn<int>("row");
        // what is not installed here, no row is about
        int rows = 0;
        for (std::size_t i = 0; i < truths.size(); ++i)
            if (m_facts.contains(truths[i].unit) && std::filesystem::exists(truths[i].program)) {
                QTest::newRow(truths[i].unit) << static_cast<int>(i);
                ++rows;
            }
        // but units.list installs most of them in a root that was made for the tests
        QVERIFY(rows >= 4 || !std::filesystem::exists("/etc/casemate-root"));
    }
    void knownTruthsHold()
    {
        QFETCH(const int, row);
        const Truth& truth = truths[static_cast<std::size_t>(row)];
        const ServiceFacts& facts = m_facts.at(truth.unit);
        const auto main = std::ranges::find(facts.commands, "ExecStart"_directive, &CommandFact::directive);
        QVERIFY(main != facts.commands.end());
        QCOMPARE(main->program().file.resolved, truth.program);
        if (facts.package.look != Look::CouldNot)
            QCOMPARE(facts.package.name, truth.package);
        if (*truth.function != '\0')
            QVERIFY(std::ranges::binary_search(facts.binaries.at(truth.program).imports, truth.function));
        if (*truth.folder != '\0' && std::filesystem::exists(truth.folder))
            QVERIFY(std::ranges::any_of(
                facts.data, [&](const DataFact& data) { return data.folder.path == truth.folder; }));
    }

private:
    std::map<std::string, ServiceFacts> m_facts;
};

static const TestCase<TestRealRoot> registered;

} // namespace casemate::tests

#include "tst_realroot.moc"
