// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/gather.h"
#include "models/hazards/hazards.h"
#include "models/host/directoryhost.h"
#include "models/unit/edit.h"
#include "tests/hazards/fixture.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace casemate::tests {

namespace {

std::string servicesRoot() { return qEnvironmentVariable("CASEMATE_SERVICES_ROOT").toStdString(); }

/// The files of @p unit in the root; without any where it is not there.
UnitStack foundThere(const std::string& unit)
{
    const UnitName name = *UnitName::parse(unit);
    const auto host = DirectoryHost::open(servicesRoot());
    auto stack = host ? host->stack(name) : std::unexpected(host.error());
    return stack ? *std::move(stack) : UnitStack{.name = name, .state = FragmentState::Missing};
}

/// A service of the root that tools/root makes with real servers in it, or one of our own there, and a draft over it.
class RealService {
public:
    RealService(const std::string& unit, const std::string& draft)
        : m_specifiers{.unitName = unit, .machine = {}}
        , m_found(foundThere(unit))
        , m_now(withDraft(m_found, std::make_shared<const UnitDocument>(draft)))
    {
    }
    /// @p text is the fragment.
    static RealService own(const std::string& text)
    {
        RealService service("own.service", {});
        service.m_found = stackOf(text, {}, "own.service");
        service.m_now = service.m_found;
        return service;
    }

    [[nodiscard]] bool exists() const { return m_found.fragment.has_value(); }
    [[nodiscard]] Dialect dialect() const { return {.version = {257}, .specifiers = &m_specifiers}; }
    [[nodiscard]] std::vector<Finding> findings() const
    {
        const EffectiveUnit unit = merge(m_now, dialect());
        const auto facts = gatherFacts(unit, servicesRoot(), dialect());
        return facts ? casemate::findings(unit, *facts, dialect()) : std::vector<Finding>();
    }
    [[nodiscard]] EffectiveUnit unit() const { return merge(m_now, dialect()); }
    /// One click: makes the changes of @p fix.
    void apply(const Fix& fix)
    {
        const UnitFile* present = overrideOf(m_now);
        const auto changes = changesOf(fix.changes, unit(), dialect());
        const Edited edited =
            edit(present == nullptr ? UnitDocument() : *present->document, m_found, changes, dialect());
        m_now = withDraft(m_found, std::make_shared<const UnitDocument>(edited.document));
    }

private:
    Specifiers m_specifiers;
    UnitStack m_found, m_now;
};

/// Findings that say that something breaks, and are believed.
std::vector<Finding> breaking(const std::vector<Finding>& findings)
{
    std::vector<Finding> kept;
    for (const Finding& finding : findings)
        if (finding.severity != Severity::Note && finding.confidence != Confidence::Possible)
            kept.push_back(finding);
    return kept;
}

std::string textOf(const std::vector<Finding>& findings, const EffectiveUnit& unit, const Dialect& dialect)
{
    std::string text;
    for (const Finding& finding : findings)
        text += findingText(finding, unit, dialect);
    return text;
}

/// What recipes on the web have in common for a root server.
const std::string commonLines = "[Service]\nProtectSystem=strict\nProtectHome=true\nPrivateTmp=true\n"
                                "ProtectKernelTunables=true\nProtectKernelModules=true\nProtectKernelLogs=true\n"
                                "ProtectControlGroups=true\nProtectClock=true\nProtectHostname=true\n"
                                "ProtectProc=invisible\nProcSubset=pid\nNoNewPrivileges=true\nRestrictSUIDSGID=true\n"
                                "RestrictRealtime=true\nRestrictNamespaces=true\nLockPersonality=true\nRemoveIPC=true\n"
                                "SystemCallArchitectures=native\nSystemCallFilter=@system-service\n"
                                "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6\n";

const std::string webRecipe = commonLines
    + "ReadWritePaths=/var/log/nginx /var/lib/nginx /var/cache/nginx /run\nMemoryDenyWriteExecute=true\nUMask=0027\n"
      "CapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_CHOWN CAP_DAC_OVERRIDE CAP_SETGID CAP_SETUID\n"
      "AmbientCapabilities=CAP_NET_BIND_SERVICE\nSystemCallFilter=~@privileged @resources\n";

const std::string databaseRecipe = commonLines
    + "ReadWritePaths=/var/lib/mysql /var/log/mysql /var/run/mysqld /run/mysqld\nUMask=0027\n"
      "CapabilityBoundingSet=CAP_IPC_LOCK\nAmbientCapabilities=\nSystemCallFilter=~@privileged @resources @mount\n";

const std::string applicationUnit = "[Unit]\nAfter=network-online.target postgresql.service\n" + commonLines
    + "Type=notify\nUser=www-data\nGroup=www-data\nWorkingDirectory=/var/www\n"
      "ExecStart=/usr/bin/gunicorn --bind 127.0.0.1:8000 wsgi:app\nInaccessiblePaths=/opt/backups\n"
      "PrivateDevices=true\nUMask=0077\nCapabilityBoundingSet=\nAmbientCapabilities=\n"
      "SystemCallFilter=~@privileged @resources @mount @reboot @swap @cpu-emulation @debug @module @raw-io\n";

} // namespace

/// Real packages, as the root of services.list holds them.
class TestServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("CASEMATE_SERVICES_ROOT"))
            QSKIP("There is no root with services: tools/test makes one where it may, and says why it could not.");
    }

    void compilersAtRunTimeAreKnown_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("isSure");
        const auto row = [](const char* name, const QString& lines, const QString& rule, bool isSure) {
            QTest::newRow(name) << lines << rule << isSure;
        };
        const QString none;
        row("Node.js", QStringLiteral("ExecStart=/usr/bin/node app.js"), QStringLiteral("jit-node"), true);
        row("Node.js without its compiler", QStringLiteral("ExecStart=/usr/bin/node --jitless app.js"), none, false);
        row("Java", QStringLiteral("ExecStart=/usr/bin/java -jar app.jar"), QStringLiteral("jit-java"), true);
        row("LuaJIT", QStringLiteral("ExecStart=/usr/bin/luajit app.lua"), QStringLiteral("jit-luajit"), true);
        row("a shell in between", QStringLiteral("ExecStart=/bin/sh -c 'exec /usr/bin/node app.js'"),
            QStringLiteral("jit-node"), true);
        row("PowerDNS", QStringLiteral("ExecStart=/usr/sbin/pdns_recursor"), QStringLiteral("jit-luajit"), true);
        row("Ruby", QStringLiteral("ExecStart=/usr/bin/ruby app.rb"), none, false);
        row("Ruby with its compiler", QStringLiteral("ExecStart=/usr/bin/ruby --yjit app.rb"),
            QStringLiteral("jit-ruby"), true);
        row("Python", QStringLiteral("ExecStart=/usr/bin/gunicorn app:app"), none, false);
        row("Unbound", QStringLiteral("ExecStart=/usr/sbin/unbound"), none, false);
        row("Redis", QStringLiteral("ExecStart=/usr/bin/redis-server"), none, false);
        row("HAProxy", QStringLiteral("ExecStart=/usr/sbin/haproxy"), none, false);
        row("Dovecot", QStringLiteral("ExecStart=/usr/sbin/dovecot -F"), none, false);
        row("MariaDB", QStringLiteral("ExecStart=/usr/sbin/mariadbd"), none, false);
    }
    void compilersAtRunTimeAreKnown()
    {
        QFETCH(const QString, lines);
        QFETCH(const QString, rule);
        QFETCH(const bool, isSure);
        const auto service = RealService::own("[Service]\n" + lines.toStdString() + "\nMemoryDenyWriteExecute=yes\n");
        const auto findings = service.findings();
        QStringList rules;
        for (const Finding& finding : findings)
            if (finding.directive == "MemoryDenyWriteExecute"_directive && finding.severity != Severity::Note) {
                rules << QString::fromUtf8(finding.rule->id.data(), static_cast<qsizetype>(finding.rule->id.size()));
                QCOMPARE(finding.confidence != Confidence::Possible, isSure);
            }
        QCOMPARE(rules, rule.isEmpty() ? QStringList() : QStringList{rule});
    }

    void recipesFailWhereTheyWereSeenTo_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("nginx") << QStringLiteral("nginx.service") << QString::fromStdString(webRecipe)
                               << QStringList{QStringLiteral("/var/cache/nginx"), QStringLiteral("setgroups"),
                                      QStringLiteral("setuid"), QStringLiteral("chown"),
                                      QStringLiteral("sched_setaffinity")};
        QTest::newRow("MariaDB") << QStringLiteral("mariadb.service") << QString::fromStdString(databaseRecipe)
                                 << QStringList{QStringLiteral("/var/log/mysql")};
        QTest::newRow("application") << QString() << QString::fromStdString(applicationUnit)
                                     << QStringList{QStringLiteral("/opt/backups"), QStringLiteral("setgroups")};
    }
    void recipesFailWhereTheyWereSeenTo()
    {
        QFETCH(const QString, unit);
        QFETCH(const QString, text);
        QFETCH(const QStringList, wanted);
        auto service =
            unit.isEmpty() ? RealService::own(text.toStdString()) : RealService(unit.toStdString(), text.toStdString());
        QVERIFY(service.exists());
        const std::string before = textOf(breaking(service.findings()), service.unit(), service.dialect());
        for (const QString& word : wanted)
            QVERIFY2(before.contains(word.toStdString()), (word.toStdString() + " is not in\n" + before).c_str());
        // One click on the first fix of each, until none is left.
        for (int clicks = 0; clicks < 24; ++clicks) {
            const auto left = breaking(service.findings());
            if (left.empty())
                break;
            QVERIFY2(!left.front().fixes.empty(), textOf(left, service.unit(), service.dialect()).c_str());
            service.apply(left.front().fixes.front());
        }
        const auto left = breaking(service.findings());
        QVERIFY2(left.empty(), textOf(left, service.unit(), service.dialect()).c_str());
    }
};

static const TestCase<TestServices> registered;

} // namespace casemate::tests

#include "tst_services.moc"
