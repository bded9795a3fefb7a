// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/serviceentry.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace casemate {

/// What one reading of a host found.
struct ServiceList {
    std::vector<ServiceEntry> entries; ///< in the order of Host::services()
    ServiceRules rules;
    bool isVersionKnown = false; ///< false: rules.version is a guess, the host did not tell its systemd
};

/// Opens the host, off the GUI thread.
using HostOpener = std::function<Result<std::unique_ptr<Host>>()>;

/// The services of a host. Reads and scores them in a thread of its own; the latest load() wins, an older one is
/// dropped without a word.
class ServiceCatalog : public QObject {
    Q_OBJECT

public:
    enum class State {
        Empty, ///< nothing was loaded yet
        Loading,
        Ready, ///< list() is what the host holds
        Failed, ///< error() says why; list() is empty
        Cancelled ///< list() is that of the last finished load, or empty
    };
    Q_ENUM(State)

    explicit ServiceCatalog(QObject* parent = nullptr);
    ~ServiceCatalog() override;

    /// Loads what @p opener opens; reload() opens it again.
    void load(HostOpener opener, Scope scope);
    void reload();
    /// Stops a running load after the service at hand.
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ServiceList& list() const { return m_list; }
    /// Why the last load failed; meaningful in State::Failed.
    [[nodiscard]] const Error& error() const { return m_error; }

Q_SIGNALS:
    void stateChanged(casemate::ServiceCatalog::State state);
    /// @p done of @p total services are scored; at most some 25 times a second.
    void progressed(int done, int total);

private:
    void takeResult();
    void setState(State state);

    HostOpener m_opener;
    Scope m_scope = Scope::System;
    State m_state = State::Empty;
    ServiceList m_list;
    Error m_error{};
    QThreadPool m_pool;
    QFutureWatcher<Result<ServiceList>> m_watcher;
};

} // namespace casemate
