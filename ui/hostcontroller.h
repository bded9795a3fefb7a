// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/filewatch.h"
#include "models/session/manager.h"
#include "ui/hostplace.h"

#include <QObject>

#include <functional>
#include <memory>

namespace casemate {

/// Makes the opener of a host.
using HostOpenerMaker = std::function<HostOpener(const HostPlace&)>;

/// The host that the window shows: which one, the manager that runs there, and the files behind it. Keeps the catalog
/// up to date with both.
class HostController : public QObject {
    Q_OBJECT

public:
    /// @p catalog must outlive this. Without @p manager no host is live.
    HostController(ServiceCatalog& catalog, HostOpenerMaker opener, ManagerMaker manager, QObject* parent = nullptr);
    ~HostController() override;
    Q_DISABLE_COPY_MOVE(HostController)

    /// Loads the services of @p place.
    void open(const HostPlace& place);
    [[nodiscard]] const HostPlace& place() const { return m_place; }
    /// Watches the files of the service that is shown, beside the folders of all.
    void watch(const UnitStack& stack);

    /// What of the running manager there is to know, one short sentence: "States by systemd 257", or why there are
    /// none. Empty for a tree at rest.
    [[nodiscard]] QString sentence() const;
    /// True where states of services are known.
    [[nodiscard]] bool isLive() const;

Q_SIGNALS:
    /// sentence() says something else.
    void linkChanged();

private:
    void watchFiles();

    ServiceCatalog& m_catalog;
    HostOpenerMaker m_opener;
    ManagerMaker m_managerMaker;
    HostPlace m_place;
    std::unique_ptr<Manager> m_manager; ///< null for a host at rest
    FileWatch m_watch;
    QStringList m_files; ///< of the service that is shown
};

} // namespace casemate
