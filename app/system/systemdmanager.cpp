// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/systemdmanager.h"

#include "app/system/busloop.h"
#include "app/system/propertyqueue.h"

#include <sdbus-c++/Error.h>
#include <sdbus-c++/IConnection.h>
#include <sdbus-c++/IProxy.h>
#include <sdbus-c++/Message.h>

#include <QtConcurrentRun>

#include <charconv>
#include <string_view>

namespace casemate {

namespace {

using namespace std::chrono_literals;

const sdbus::ObjectPath managerPath{"/org/freedesktop/systemd1"};
const sdbus::InterfaceName managerInterface{"org.freedesktop.systemd1.Manager"};

/// "257.13-1~deb13u1" is 257.
SystemdVersion versionOf(std::string_view text)
{
    SystemdVersion version;
    std::from_chars(text.data(), text.data() + text.size(), version.number);
    return version;
}

const PropertyValue& valueOf(const Properties& properties, std::string_view name)
{
    static const PropertyValue none;
    const auto found = properties.find(name);
    return found == properties.end() ? none : found->second;
}

/// The time at which the state of @p unit began.
auto sinceOf(const LiveService& unit, const Properties& properties)
{
    const char* name = "StateChangeTimestamp";
    if (unit.active == ActiveState::Active || unit.active == ActiveState::Reloading)
        name = "ActiveEnterTimestamp";
    else if (!unit.isRunning())
        name = "InactiveEnterTimestamp";
    const std::uint64_t time = valueOf(properties, name).number();
    return time == 0 ? decltype(unit.since)() : std::chrono::sys_time<std::chrono::microseconds>(1us * time);
}

} // namespace

/// All that goes when the connection does, in that order.
struct SystemdManager::Connection {
    explicit Connection(Bus opened)
        : bus(std::move(opened))
        , loop(*bus.connection)
        , manager(sdbus::createProxy(*bus.connection, bus.manager(), managerPath))
        , queue(bus)
    {
    }

    Bus bus;
    BusLoop loop;
    std::unique_ptr<sdbus::IProxy> manager;
    PropertyQueue queue;
    std::vector<sdbus::Slot> matches;
};

/// A row of ListUnitsByPatterns().
struct SystemdManager::ListedUnit {
    std::string name, load, active, detail, path;
};

SystemdManager::SystemdManager(Scope scope, QObject* parent)
    : Manager(parent)
    , m_scope(scope)
{
    m_listTimer.setSingleShot(true);
    m_listTimer.setInterval(100ms);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(2s);
    connect(&m_opening, &QFutureWatcherBase::finished, this, &SystemdManager::takeBus);
    connect(&m_listTimer, &QTimer::timeout, this, [this] { attempt([this] { list(); }); });
    connect(&m_retryTimer, &QTimer::timeout, this, &SystemdManager::start);
}

SystemdManager::~SystemdManager() { m_opening.waitForFinished(); }

void SystemdManager::start()
{
    m_opening.setFuture(QtConcurrent::run(
        [scope = m_scope]() -> Opened { return std::make_shared<Opened::element_type>(openBus(scope)); }));
}

template <typename Calls>
void SystemdManager::attempt(Calls calls)
{
    try {
        calls();
    } catch (const sdbus::Error& error) {
        fail(error);
    }
}

void SystemdManager::takeBus()
{
    const Opened opened = m_opening.result();
    if (!*opened) {
        lose(opened->error());
        return;
    }
    m_isLost = false;
    attempt([&] {
        m_bus = std::make_unique<Connection>(std::move(**opened));
        // Not within the loop's own signal: losing the connection takes the loop along.
        connect(
            &m_bus->loop, &BusLoop::lost, this, [this](const QString& reason) { lose(reason); }, Qt::QueuedConnection);
        connect(&m_bus->queue, &PropertyQueue::answered, this, &SystemdManager::takeProperties);
        connect(&m_bus->queue, &PropertyQueue::failed, this, [this](const QString& reason) { lose(reason); });
        watch();
        greet();
    });
}

void SystemdManager::watch()
{
    const std::string sender = m_bus->bus.isDirect ? "" : ",sender='org.freedesktop.systemd1'";
    std::vector<std::string> rules{
        "type='signal',interface='org.freedesktop.systemd1.Manager',path='/org/freedesktop/systemd1'" + sender,
        "type='signal',interface='org.freedesktop.DBus.Properties',member='PropertiesChanged',"
        "path_namespace='/org/freedesktop/systemd1/unit'"
            + sender};
    if (!m_bus->bus.isDirect)
        rules.emplace_back("type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',"
                           "member='NameOwnerChanged',arg0='org.freedesktop.systemd1'");
    // NOLINTBEGIN(performance-unnecessary-value-param): sdbus-c++ knows handlers by these very types
    for (const std::string& rule : rules)
        m_bus->matches.push_back(m_bus->bus.connection->addMatchAsync(
            rule, [this](sdbus::Message message) { hear(message); }, [](sdbus::Message) {}, sdbus::return_slot));
    // NOLINTEND(performance-unnecessary-value-param)
}

void SystemdManager::hear(const sdbus::Message& message)
{
    if (m_isLost)
        return;
    const std::string_view member = message.getMemberName();
    if (member == "PropertiesChanged") {
        const auto known = m_names.find(message.getPath());
        if (known != m_names.end())
            ask(known->second);
    } else if (member == "UnitNew" || member == "UnitRemoved") {
        sdbus::Message copy = message;
        std::string name;
        copy >> name;
        if (name.ends_with(".service"))
            m_listTimer.start();
    } else if (member == "Reloading") {
        sdbus::Message copy = message;
        bool isActive = false;
        copy >> isActive;
        if (!isActive) {
            for (const auto& [name, path] : m_paths)
                ask(name);
            m_listTimer.start();
            Q_EMIT reloaded();
        }
    } else if (member == "NameOwnerChanged") {
        greet();
    }
}

void SystemdManager::greet()
{
    // NOLINTNEXTLINE(performance-unnecessary-value-param): as above
    m_bus->manager->callMethodAsync("Subscribe").onInterface(managerInterface).uponReplyInvoke([](Failure) {
        // somebody may have subscribed for us: the list tells whether systemd talks to us
    });
    m_bus->manager->getPropertyAsync("Version")
        .onInterface(managerInterface)
        .uponReplyInvoke([this](Failure error, const sdbus::Variant& version) {
            if (error)
                fail(*error);
            else {
                m_version = versionOf(version.get<std::string>());
                list();
            }
        });
}

void SystemdManager::list()
{
    if (m_bus == nullptr || m_isLost)
        return;
    using Row = sdbus::Struct<std::string, std::string, std::string, std::string, std::string, std::string,
        sdbus::ObjectPath, std::uint32_t, std::string, sdbus::ObjectPath>;
    m_bus->manager->callMethodAsync("ListUnitsByPatterns")
        .onInterface(managerInterface)
        .withArguments(std::vector<std::string>(), std::vector<std::string>{"*.service"})
        .uponReplyInvoke([this](Failure error, const std::vector<Row>& rows) {
            if (error) {
                fail(*error);
                return;
            }
            std::vector<ListedUnit> units;
            units.reserve(rows.size());
            for (const Row& row : rows)
                units.push_back({row.get<0>(), row.get<2>(), row.get<3>(), row.get<4>(), row.get<6>()});
            takeList(std::move(units));
        });
}

void SystemdManager::takeList(std::vector<ListedUnit> units)
{
    if (m_isLost)
        return;
    Services services;
    m_paths.clear();
    m_names.clear();
    for (ListedUnit& unit : units) {
        m_paths[unit.name] = unit.path;
        m_names[unit.path] = unit.name;
        const auto known = m_services.find(unit.name);
        LiveService next = known == m_services.end() ? LiveService{} : known->second;
        const bool isNews = known == m_services.end() || next.active != activeStateOf(unit.active);
        next.name = unit.name;
        next.isLoaded = unit.load == "loaded";
        next.active = activeStateOf(unit.active);
        next.detail = std::move(unit.detail);
        services.emplace(unit.name, std::move(next));
        if (isNews)
            ask(unit.name);
    }
    m_services = std::move(services);
    setLink(Link::Up);
    Q_EMIT listed();
}

void SystemdManager::ask(const std::string& name)
{
    const auto path = m_paths.find(name);
    if (m_bus != nullptr && !m_isLost && path != m_paths.end())
        attempt([&] { m_bus->queue.ask(name, path->second); });
}

void SystemdManager::takeProperties(const std::string& name, const Properties& properties)
{
    const auto known = m_services.find(name);
    if (known == m_services.end() || m_isLost)
        return;
    LiveService next = known->second;
    next.isLoaded = valueOf(properties, "LoadState").text() == "loaded";
    next.active = activeStateOf(valueOf(properties, "ActiveState").text());
    next.detail = valueOf(properties, "SubState").text();
    next.fileState = valueOf(properties, "UnitFileState").text();
    next.needsReload = valueOf(properties, "NeedDaemonReload").boolean();
    next.since = sinceOf(next, properties);
    next.loaded = next.isLoaded
        ? std::make_shared<const LoadedUnit>(loadedUnit(properties, {.version = m_version, .scope = m_scope}))
        : nullptr;
    known->second = std::move(next);
    Q_EMIT told(name);
}

void SystemdManager::fail(const sdbus::Error& error)
{
    const std::string_view name = error.getName();
    const bool isRefused = name == "org.freedesktop.DBus.Error.AccessDenied";
    lose(QString::fromStdString(error.getMessage()), isRefused ? Link::Refused : Link::Absent);
}

void SystemdManager::lose(const QString& reason, Link link)
{
    m_isLost = true;
    m_services.clear();
    m_paths.clear();
    m_names.clear();
    setLink(link, reason);
    Q_EMIT listed();
    // We may be within a handler of the connection.
    QTimer::singleShot(0, this, [this] {
        m_bus.reset();
        m_retryTimer.start();
    });
}

} // namespace casemate
