// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hostcontroller.h"

#include "models/host/rootfolder.h"
#include "models/session/visibletext.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace casemate {

namespace {

/// As sd_booted(3) tells it.
bool isBooted() { return QFileInfo(QStringLiteral("/run/systemd/system")).isDir(); }

} // namespace

HostController::HostController(ServiceCatalog& catalog, HostOpenerMaker opener, ManagerMaker manager, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_opener(std::move(opener))
    , m_managerMaker(std::move(manager))
{
    connect(&m_watch, &FileWatch::changed, &m_catalog, &ServiceCatalog::reloadSoon);
    connect(&m_catalog, &ServiceCatalog::stateChanged, this, [this](ServiceCatalog::State state) {
        if (state == ServiceCatalog::State::Ready)
            watchFiles();
    });
}

HostController::~HostController()
{
    // the catalog outlives the manager
    m_catalog.follow(nullptr);
}

void HostController::open(const HostPlace& place)
{
    m_catalog.follow(nullptr);
    m_place = place;
    m_manager.reset();
    m_files.clear();
    const bool isLive = place.root == "/" && isBooted();
    if (isLive && m_managerMaker) {
        m_manager = m_managerMaker(place.scope);
        connect(m_manager.get(), &Manager::linkChanged, this, &HostController::linkChanged);
    }
    m_catalog.load(m_opener(place), place.scope, isLive ? ScoringMode::Online : ScoringMode::Offline, m_manager.get());
    if (m_manager != nullptr)
        m_manager->start();
    Q_EMIT linkChanged();
}

void HostController::watch(const UnitStack& stack)
{
    // Links are those of the tree: what they would name outside of it is none of its files.
    const auto root = RootFolder::open(m_place.root);
    QStringList files;
    const auto add = [&](const UnitFile& file) {
        const auto place = root ? root->find(file.path) : std::unexpected(ENOENT);
        if (!place || !place->exists)
            return;
        const std::string path = m_place.root == "/" ? place->path : m_place.root + place->path;
        files.append(QFile::decodeName(QByteArray::fromStdString(path)));
    };
    if (stack.fragment)
        add(*stack.fragment);
    for (const UnitFile& file : stack.dropIns)
        add(file);
    if (files == m_files)
        return;
    m_files = files;
    watchFiles();
}

void HostController::watchFiles()
{
    QStringList paths = m_files;
    for (const std::string& folder : m_catalog.list().folders)
        paths.append(QString::fromStdString(folder));
    m_watch.setPaths(paths);
}

bool HostController::isLive() const { return m_manager != nullptr && m_manager->link() == Manager::Link::Up; }

QString HostController::sentence() const
{
    if (m_manager == nullptr)
        return m_place.root == "/" && !m_place.isSample ? tr("systemd does not run here: there are no states to show")
                                                        : QString();
    switch (m_manager->link()) {
    case Manager::Link::Connecting: return tr("Asking systemd…");
    case Manager::Link::Up: return tr("Connected to systemd");
    case Manager::Link::Absent:
        return tr("systemd does not answer (%1): states are not shown, and scores are those of the files")
            .arg(visibleText(m_manager->obstacle().toStdString()));
    case Manager::Link::Refused:
        return tr("Access to systemd denied (%1): no service states; scores are from the unit files")
            .arg(visibleText(m_manager->obstacle().toStdString()));
    }
    return {};
}

} // namespace casemate
