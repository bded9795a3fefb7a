// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/systemdmanager.h"
#include "models/host/machine.h"
#include "models/session/servicecatalog.h"
#include "tests/support/seed.h"
#include "tests/support/testcase.h"
#include "tests/support/unitgenerator.h"
#include "tests/system/lab.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <set>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

namespace casemate::tests {

namespace {

QByteArray namesOf(const std::vector<DirectiveId>& ids)
{
    QByteArray names;
    for (const DirectiveId id : ids)
        names += QByteArray(directive(id).name.data(), static_cast<qsizetype>(directive(id).name.size())) + ' ';
    return names;
}

/// The lab is another machine than the one that the test runs on: specifiers that name it give way to others.
std::string withoutMachine(std::string bytes)
{
    constexpr std::string_view ofMachine = "HlqmbvaowWABM";
    for (std::size_t at = bytes.find('%'); at != std::string::npos && at + 1 < bytes.size();
        at = bytes.find('%', at + 2))
        if (ofMachine.contains(bytes[at + 1]))
            bytes[at + 1] = 'n';
    return bytes;
}

/// What differs in @p entry, for a person: "app.service: UMask=0077, loaded 0022".
QByteArray differencesOf(const ServiceEntry& entry)
{
    const Specifiers specifiers{.unitName = entry.stack.name.text(), .scope = Scope::System, .machine = thisMachine()};
    const Dialect dialect{.version = {257}, .specifiers = &specifiers};
    const EffectiveUnit wanted = asLoaded(merge(entry.stack, dialect), dialect);
    QByteArray text;
    for (const DirectiveId id : entry.unloaded) {
        const auto shown = [&](const EffectiveUnit& unit) {
            return QByteArray::fromStdString(display(directive(id), unit.value(id), dialect));
        };
        text += QByteArray::fromStdString(entry.name) + ": " + namesOf({id}) + shown(wanted) + ", loaded "
            + shown(entry.live->loaded->unit) + '\n';
    }
    return text;
}

} // namespace

/// What the manager of a lab says over D-Bus, beside what its files say.
class TestLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = Lab::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        m_lab = std::make_unique<Lab>();
        QVERIFY2(m_lab->isUp(), m_lab->problem().constData());
        for (const char* name : {"mariadb", "nginx", "redis"}) {
            const LabAnswer answer =
                m_lab->run(QStringLiteral("/opt/exercises/%1 set-up").arg(QLatin1StringView(name)));
            QVERIFY2(answer.status == 0, answer.text().constData());
        }
        const LabAnswer started = m_lab->run(QStringLiteral("systemctl start ssh unbound php8.4-fpm polkit haproxy"));
        QVERIFY2(started.status == 0, started.text().constData());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + m_lab->root().toUtf8() + "/run/dbus/system_bus_socket");
        m_manager = std::make_unique<SystemdManager>(Scope::System);
        m_manager->start();
        m_catalog.load(folderOpener(m_lab->root().toStdString(), Scope::System), Scope::System, ScoringMode::Online,
            m_manager.get());
        QTRY_COMPARE_WITH_TIMEOUT(m_manager->link(), Manager::Link::Up, 60000);
        waitForAll();
    }
    void cleanupTestCase()
    {
        m_catalog.follow(nullptr);
        m_manager.reset();
        m_lab.reset();
        qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
    }

    void everyLoadedServiceIsListed()
    {
        const LabAnswer units = m_lab->run(QStringLiteral("systemctl list-units --type=service --all --output=json"));
        int compared = 0;
        for (const QJsonValue& row : QJsonDocument::fromJson(units.out).array()) {
            const auto name = row[u"unit"].toString().toStdString();
            const auto service = m_manager->services().find(name);
            QVERIFY2(service != m_manager->services().end(), name.c_str());
            QCOMPARE(service->second.isLoaded, row[u"load"].toString() == u"loaded");
            QCOMPARE(service->second.active, activeStateOf(row[u"active"].toString().toStdString()));
            QCOMPARE(QString::fromStdString(service->second.detail), row[u"sub"].toString());
            if (service->second.isLoaded) {
                QVERIFY2(entry(name) != nullptr, name.c_str());
                ++compared;
            }
        }
        QVERIFY2(compared > 40, QByteArray::number(compared).constData());
    }

    void whatIsLoadedIsWhatTheFilesComeTo()
    {
        int compared = 0;
        for (const ServiceEntry& each : m_catalog.list().entries)
            if (each.live && each.live->loaded && !each.readError) {
                QVERIFY2(each.unloaded.empty(), differencesOf(each).constData());
                QVERIFY2(each.live->loaded->told.count() > 150,
                    QByteArray::number(qulonglong(each.live->loaded->told.count())).constData());
                QVERIFY2(!each.isStale(), each.name.c_str());
                ++compared;
            }
        QVERIFY2(compared > 40, QByteArray::number(compared).constData());
    }

    void scoresAreThoseOfSystemdAnalyze() { compareScores(15); }

    void generatedUnitsAreLoadedAsTheyAreRead()
    {
        constexpr int count = 80;
        UnitGenerator generator(testSeed(), {.version = {257}});
        QByteArray script = "set -e; cd /etc/systemd/system\n", after;
        for (int i = 0; i < count; ++i) {
            const GeneratedUnit unit = generator.unit("gen-" + std::to_string(i) + ".service");
            for (auto [path, bytes] : unit.files) {
                bytes = withoutMachine(std::move(bytes));
                script += "mkdir -p \"$(dirname '" + QByteArray::fromStdString(path) + "')\"; base64 -d >'"
                    + QByteArray::fromStdString(path) + "' <<'E'\n" + QByteArray::fromStdString(bytes).toBase64()
                    + "\nE\n";
            }
            after += "After=" + QByteArray::fromStdString(unit.name) + '\n';
        }
        // What a unit only wants to come after is loaded, and not started.
        script += "printf '[Unit]\\nRefuseManualStart=no\\n%s' '" + after
            + "' >gen.target\n"
              "systemctl daemon-reload; systemctl start gen.target\n";
        const LabAnswer written = m_lab->run(QStringLiteral("bash -s"), script);
        QVERIFY2(written.status == 0, written.text().constData());
        waitForAll("gen-" + std::to_string(count - 1) + ".service");
        int compared = 0;
        QByteArray wrong;
        for (const ServiceEntry& each : m_catalog.list().entries)
            if (each.name.starts_with("gen-")) {
                QVERIFY2(each.live, each.name.c_str());
                QVERIFY2(each.live->isLoaded == !each.loadError || each.live->loaded, each.name.c_str());
                if (each.live->loaded == nullptr)
                    continue;
                wrong += differencesOf(each);
                ++compared;
            }
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        QVERIFY2(compared > count / 2, QByteArray::number(compared).constData());
        compareScores(15 + count / 3);
    }

    void whatIsNotLoadedYetIsSaid()
    {
        const auto write = [this](const QByteArray& text) {
            return m_lab->writeFile(QStringLiteral("/etc/systemd/system/nginx.service.d/new.conf"), text);
        };
        QVERIFY(write("[Service]\nProtectHome=yes\nReadWritePaths=/var/lib/%p\n"));
        m_catalog.reload();
        QTRY_VERIFY(m_catalog.state() == ServiceCatalog::State::Ready);
        QTRY_COMPARE(namesOf(entry("nginx.service")->unloaded), "ProtectHome ReadWritePaths ");
        QVERIFY(entry("nginx.service")->isStale());
        QCOMPARE(QByteArray::fromStdString(entry("nginx.service")->exposure->text()), "9.6");
        QSignalSpy reloaded(m_manager.get(), &Manager::reloaded);
        QCOMPARE(m_lab->run(QStringLiteral("systemctl daemon-reload")).status, 0);
        QTRY_VERIFY(!reloaded.empty());
        QTRY_VERIFY(m_catalog.state() == ServiceCatalog::State::Ready && !entry("nginx.service")->isStale());
        QTRY_VERIFY(entry("nginx.service")->exposure->tenths < 96);
        compareScores(15);
        QCOMPARE(m_lab->run(QStringLiteral("systemctl revert nginx.service")).status, 0);
        QTRY_VERIFY(entry("nginx.service") != nullptr && entry("nginx.service")->exposure->tenths == 96);
    }

    void statesFollow()
    {
        QCOMPARE(entry("nginx.service")->live->active, ActiveState::Active);
        QVERIFY(entry("nginx.service")->live->since);
        QSignalSpy told(&m_catalog, &ServiceCatalog::entriesChanged);
        QCOMPARE(m_lab->run(QStringLiteral("systemctl stop nginx.service")).status, 0);
        QTRY_VERIFY(entry("nginx.service")->live && entry("nginx.service")->live->active == ActiveState::Inactive);
        QTRY_VERIFY(!told.empty());
        QCOMPARE(m_lab->run(QStringLiteral("systemctl start nginx.service")).status, 0);
        QTRY_VERIFY(entry("nginx.service")->live && entry("nginx.service")->live->active == ActiveState::Active);
        QVERIFY(m_lab->writeFile(
            QStringLiteral("/etc/systemd/system/breaks@.service"), "[Service]\nType=oneshot\nExecStart=/bin/false\n"));
        (void)m_lab->run(QStringLiteral("systemctl daemon-reload; systemctl start breaks@now.service"));
        QTRY_VERIFY_WITH_TIMEOUT(entry("breaks@now.service") != nullptr && entry("breaks@now.service")->live
                && entry("breaks@now.service")->live->active == ActiveState::Failed,
            60000);
        QVERIFY(entry("breaks@.service") != nullptr);
    }

    void theBusMayGoAndComeBack()
    {
        QCOMPARE(m_lab->run(QStringLiteral("systemctl stop dbus.socket dbus.service")).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_manager->link(), Manager::Link::Absent, 60000);
        QVERIFY(!m_manager->obstacle().isEmpty());
        QVERIFY(m_manager->services().empty());
        QVERIFY(entry("nginx.service") != nullptr && !entry("nginx.service")->live);
        QCOMPARE(QByteArray::fromStdString(entry("nginx.service")->exposure->text()), "9.6");
        QCOMPARE(m_lab->run(QStringLiteral("systemctl start dbus.socket dbus.service")).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_manager->link(), Manager::Link::Up, 60000);
        waitForAll();
        QCOMPARE(entry("nginx.service")->live->active, ActiveState::Active);
    }

    /// The bus gives a connection 512 match rules: they may not grow with the services that systemd has in memory.
    void thousandsOfServicesTakeNoMoreMatchRules()
    {
        constexpr int services = 2'000;
        const qsizetype before = matchRules();
        QVERIFY2(before > 0 && before < 10, QByteArray::number(before).constData());
        const LabAnswer made =
            m_lab->run(QStringLiteral("services=%1 bash -s").arg(services), R"(set -e; cd /etc/systemd/system
            for ((i = 0; i < services; ++i)); do
                case $((i % 4)) in 0) run=false;; *) run='sleep infinity';; esac
                printf '[Unit]\nDescription=%s\n[Service]\nType=exec\nExecStart=/bin/%s\n' "$i" "$run" >many-$i.service
                echo "After=many-$i.service"
            done >after
            { echo '[Unit]'; cat after; } >many.target
            systemctl daemon-reload; systemctl start many.target
            systemctl start --no-block many-{0..39}.service)");
        QVERIFY2(made.status == 0, made.text().constData());
        QTRY_VERIFY_WITH_TIMEOUT(m_catalog.state() == ServiceCatalog::State::Ready
                && entry("many-" + std::to_string(services - 1) + ".service") != nullptr && areAllTold(),
            240'000);
        QVERIFY(m_manager->services().size() > static_cast<std::size_t>(services));
        QCOMPARE(matchRules(), before);
        const auto count = [this](ActiveState state) {
            return std::ranges::count_if(m_catalog.list().entries, [state](const ServiceEntry& each) {
                return each.name.starts_with("many-") && each.live && each.live->active == state;
            });
        };
        QTRY_COMPARE(count(ActiveState::Active), 30);
        QTRY_COMPARE(count(ActiveState::Failed), 10);
        QCOMPARE(count(ActiveState::Inactive), services - 40);
        everyLoadedServiceIsListed();
        QCOMPARE(m_lab->run(QStringLiteral("systemctl stop many-1.service")).status, 0);
        QTRY_COMPARE(count(ActiveState::Active), 29);
        QCOMPARE(matchRules(), before);
    }

private:
    /// How many the bus keeps for the connection that hears of all units.
    [[nodiscard]] qsizetype matchRules() const
    {
        const LabAnswer answer =
            m_lab->run(QStringLiteral("busctl --json=short call org.freedesktop.DBus /org/freedesktop/DBus "
                                      "org.freedesktop.DBus.Debug.Stats GetAllMatchRules"));
        const auto isOfAllUnits = [](const QJsonValue& rule) {
            return rule.toString().contains(QStringLiteral("path_namespace='/org/freedesktop/systemd1/unit'"));
        };
        qsizetype ours = 0;
        for (const QJsonValue& rules : QJsonDocument::fromJson(answer.out)[u"data"][0].toObject())
            if (std::ranges::any_of(rules.toArray(), isOfAllUnits))
                ours += rules.toArray().size();
        return ours;
    }
    [[nodiscard]] const ServiceEntry* entry(std::string_view name) const
    {
        const auto& entries = m_catalog.list().entries;
        const auto found = std::ranges::find(entries, name, &ServiceEntry::name);
        return found == entries.end() ? nullptr : &*found;
    }

    /// Until the list is there, and all properties of what is loaded.
    void waitForAll(std::string_view wanted = "nginx.service")
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_catalog.state() == ServiceCatalog::State::Ready && entry(wanted) != nullptr
                && entry(wanted)->live && areAllTold(),
            60000);
    }
    [[nodiscard]] bool areAllTold() const
    {
        std::set<std::string_view> told;
        for (const ServiceEntry& each : m_catalog.list().entries)
            if (each.live && each.live->loaded != nullptr)
                told.insert(each.name);
        return std::ranges::all_of(m_manager->services(),
            [&](const auto& each) { return !each.second.isLoaded || told.contains(each.first); });
    }

    void compareScores(int least)
    {
        const LabAnswer answer = m_lab->run(QStringLiteral("systemd-analyze security --no-pager --json=short"));
        int compared = 0;
        for (const QJsonValue& row : QJsonDocument::fromJson(answer.out).array()) {
            const ServiceEntry* ours = entry(row[u"unit"].toString().toStdString());
            QVERIFY2(ours != nullptr && ours->exposure, qPrintable(row[u"unit"].toString()));
            QVERIFY2(QString::fromStdString(ours->exposure->text()) == row[u"exposure"].toString(),
                qPrintable(QStringLiteral("%1: %2 instead of %3")
                        .arg(row[u"unit"].toString(), QString::fromStdString(ours->exposure->text()),
                            row[u"exposure"].toString())));
            ++compared;
        }
        QVERIFY2(compared >= least, answer.text().constData());
    }

    std::unique_ptr<Lab> m_lab;
    std::unique_ptr<SystemdManager> m_manager;
    ServiceCatalog m_catalog;
};

static const TestCase<TestLive> registered;

} // namespace casemate::tests

#include "tst_live.moc"
