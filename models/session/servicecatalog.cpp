// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/servicecatalog.h"

#include "models/host/directoryhost.h"
#include "models/session/detachedpool.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace casemate {

namespace {

/// What to load, and what was known of it at that time.
struct Order {
    HostOpener opener;
    Scope scope;
    ScoringMode mode;
    Manager::Services live;
};

/// The names of @p host, then those of services that have no file of their own and yet are in memory: instances of
/// templates, and what lost its files.
Result<std::vector<UnitName>> namesOf(const Host& host, const Manager::Services& live)
{
    auto names = host.services();
    if (!names)
        return names;
    std::set<std::string> known;
    for (const UnitName& name : *names)
        known.insert(name.text());
    for (const auto& [text, service] : live)
        if (service.isLoaded && !known.contains(text))
            if (const auto name = UnitName::parse(text))
                names->push_back(*name);
    return names;
}

void loadServices(QPromise<Result<ServiceList>>& promise, const Order& order)
{
    const auto host = order.opener();
    if (!host) {
        promise.addResult(std::unexpected(host.error()));
        return;
    }
    const auto names = namesOf(**host, order.live);
    if (!names) {
        promise.addResult(std::unexpected(names.error()));
        return;
    }
    const auto version = (*host)->systemdVersion();
    ServiceList list{.entries = {},
        .rules = {.version = version.value_or(SystemdVersion{}), .scope = order.scope, .mode = order.mode},
        .folders = (*host)->folders(),
        .isVersionKnown = version.has_value()};
    list.entries.reserve(names->size());
    promise.setProgressRange(0, static_cast<int>(names->size()));
    for (const UnitName& name : *names) {
        if (promise.isCanceled())
            return;
        list.entries.push_back(readService(**host, name, list.rules));
        if (const auto live = order.live.find(name.text()); live != order.live.end())
            takeLive(list.entries.back(), &live->second, list.rules);
        promise.setProgressValue(static_cast<int>(list.entries.size()));
    }
    promise.addResult(std::move(list));
}

QThreadPool& pool()
{
    static QThreadPool& made = makeDetachedPool();
    return made;
}

/// How long news of entries are gathered: as long as a screen shows a frame, and longer where there are thousands,
/// which take a while to be sorted in.
std::chrono::milliseconds newsInterval(std::size_t entries) { return std::chrono::milliseconds(40 + entries / 50); }

} // namespace

HostOpener folderOpener(std::filesystem::path root, Scope scope)
{
    return [root = std::move(root), scope]() -> Result<std::unique_ptr<Host>> {
        return DirectoryHost::open(root, scope).transform([](DirectoryHost&& host) -> std::unique_ptr<Host> {
            return std::make_unique<DirectoryHost>(std::move(host));
        });
    };
}

ServiceCatalog::ServiceCatalog(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ServiceCatalog::takeResult);
    using namespace std::chrono_literals;
    m_news.setSingleShot(true);
    m_news.setInterval(newsInterval(0));
    connect(&m_news, &QTimer::timeout, this, &ServiceCatalog::announce);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, &ServiceCatalog::reload);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this](int value) { Q_EMIT progressed(value, m_watcher.progressMaximum()); });
}

ServiceCatalog::~ServiceCatalog() { m_watcher.cancel(); }

bool ServiceCatalog::areDone(std::chrono::milliseconds patience)
{
    return pool().waitForDone(static_cast<int>(patience.count()));
}

void ServiceCatalog::load(HostOpener opener, Scope scope, ScoringMode mode, Manager* manager)
{
    m_opener = std::move(opener);
    m_scope = scope;
    m_mode = mode;
    follow(manager);
    reload();
}

void ServiceCatalog::reload()
{
    if (!m_opener)
        return;
    m_patience.stop();
    m_watcher.cancel();
    const Order order{m_opener, m_scope, m_mode, m_manager == nullptr ? Manager::Services() : m_manager->services()};
    // A new future silences what the old one has still to say: the latest load wins.
    m_watcher.setFuture(QtConcurrent::run(&pool(), loadServices, order));
    setState(State::Loading);
}

void ServiceCatalog::reloadSoon() { m_patience.start(); }

void ServiceCatalog::cancel() { m_watcher.cancel(); }

void ServiceCatalog::takeResult()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        setState(State::Cancelled);
        return;
    }
    // Taken and not copied: thousands of services are some hundred thousand allocations.
    Result<ServiceList> result = m_watcher.future().takeResult();
    if (result) {
        m_list = *std::move(result);
        m_news.setInterval(newsInterval(m_list.entries.size()));
        m_places.clear();
        for (std::size_t index = 0; index < m_list.entries.size(); ++index)
            m_places.emplace(m_list.entries[index].name, index);
        m_changed.clear();
        takeStates();
        setState(State::Ready);
    } else {
        m_list = {};
        m_places.clear();
        m_error = std::move(result).error();
        setState(State::Failed);
    }
}

void ServiceCatalog::follow(Manager* manager)
{
    if (m_manager != nullptr)
        m_manager->disconnect(this);
    m_manager = manager;
    if (manager == nullptr)
        return;
    connect(manager, &Manager::listed, this, &ServiceCatalog::takeStates);
    connect(manager, &Manager::reloaded, this, &ServiceCatalog::reloadSoon);
    connect(manager, &Manager::told, this, [this](const std::string& name) {
        if (const auto place = m_places.find(name); place != m_places.end())
            take(place->second);
        else if (m_manager->services().at(name).isLoaded)
            reloadSoon();
    });
}

/// What the manager says of the service at @p index, if that is anything new.
void ServiceCatalog::take(std::size_t index)
{
    ServiceEntry& entry = m_list.entries[index];
    // What systemd does not have in memory does not run; systemctl(1) says the same of it.
    const LiveService idle{.name = entry.name, .detail = "dead", .fileState = {}};
    const auto live = m_manager->services().find(entry.name);
    const LiveService* now = live == m_manager->services().end() ? nullptr : &live->second;
    if (now == nullptr && m_manager->link() == Manager::Link::Up && !entry.isTemplate() && !entry.readError)
        now = &idle;
    if (now == nullptr ? !entry.live : entry.live == *now)
        return;
    takeLive(entry, now, m_list.rules);
    m_changed.insert(static_cast<int>(index));
    if (!m_news.isActive())
        m_news.start();
}

void ServiceCatalog::takeStates()
{
    if (m_manager == nullptr)
        return;
    for (std::size_t index = 0; index < m_list.entries.size(); ++index)
        take(index);
}

void ServiceCatalog::announce()
{
    if (m_state != State::Loading)
        Q_EMIT entriesChanged({m_changed.begin(), m_changed.end()});
    m_changed.clear();
}

void ServiceCatalog::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace casemate
