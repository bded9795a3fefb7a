// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/manager.h"
#include "models/session/serviceentry.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <set>

namespace casemate {

/// What one reading of a host found.
struct ServiceList {
    std::vector<ServiceEntry> entries; ///< in the order of Host::services(), then what only the manager has
    ServiceRules rules;
    std::vector<std::string> folders{}; ///< Host::folders()
    bool isVersionKnown = false; ///< false: rules.version is a guess, the host did not tell its systemd
};

/// Opens the host, off the GUI thread.
using HostOpener = std::function<Result<std::unique_ptr<Host>>()>;

/// Opens the folder @p root, "/" or another, that holds a system.
[[nodiscard]] HostOpener folderOpener(std::filesystem::path root, Scope scope);

/// The services of a host. Reads and scores them in a thread of its own; the latest load() wins, an older one is
/// dropped without a word. With the manager of the host, entries also follow what that says.
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
    /// Waits for nothing: a load that runs ends by itself after the service at hand.
    ~ServiceCatalog() override;

    /// Gives the loads of all catalogues, which end by themselves once nobody wants them, @p patience to do so; false
    /// where one hangs. For the end of the program: what is destroyed then must not be in use.
    [[nodiscard]] static bool areDone(std::chrono::milliseconds patience);

    /// Loads what @p opener opens; reload() opens it again. @p manager is that of the host, or null where none runs
    /// (in ScoringMode::Online it may still be on its way); it must live until the next load or follow().
    void load(HostOpener opener, Scope scope, ScoringMode mode = ScoringMode::Offline, Manager* manager = nullptr);
    void reload();
    /// Reloads when no further wish comes for a moment: files change in bursts.
    void reloadSoon();
    /// Entries follow @p manager from now on, null for none: before one is deleted.
    void follow(Manager* manager);
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
    /// The entries at the places @p indices of list() changed; nothing else did.
    void entriesChanged(const std::vector<int>& indices);

private:
    void takeResult();
    void setState(State state);
    void takeStates();
    void take(std::size_t index);
    void announce();

    HostOpener m_opener;
    Scope m_scope = Scope::System;
    ScoringMode m_mode = ScoringMode::Offline;
    Manager* m_manager = nullptr;
    State m_state = State::Empty;
    ServiceList m_list;
    Error m_error{};
    QFutureWatcher<Result<ServiceList>> m_watcher;
    std::map<std::string, std::size_t, std::less<>> m_places; ///< in the list, by name
    std::set<int> m_changed; ///< places that nobody was told of yet
    QTimer m_news; ///< tells of them, not more often than a screen can show
    QTimer m_patience; ///< reads again once a burst of changes is over
};

} // namespace casemate
