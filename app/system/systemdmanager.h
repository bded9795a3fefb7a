// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/system/bus.h"
#include "models/session/manager.h"

#include <QFutureWatcher>
#include <QTimer>

#include <optional>

namespace sdbus {
class Error;
class Message;
} // namespace sdbus

namespace casemate {

class BusLoop;

/// systemd over D-Bus (org.freedesktop.systemd1(5)), served by the Qt loop. Reads only; no call waits for its answer.
/// Lost connections are made again by themselves.
class SystemdManager final : public Manager {
    Q_OBJECT

public:
    explicit SystemdManager(Scope scope, QObject* parent = nullptr);
    ~SystemdManager() override;
    Q_DISABLE_COPY_MOVE(SystemdManager)

    void start() override;

private:
    struct Connection;
    struct ListedUnit;
    using Opened = std::shared_ptr<std::expected<Bus, QString>>;
    using Failure = std::optional<sdbus::Error>;

    /// Runs @p calls, which throw where the connection is dead already.
    template <typename Calls>
    void attempt(Calls calls);
    void takeBus();
    void watch();
    void hear(const sdbus::Message& message);
    void greet();
    void list();
    void takeList(std::vector<ListedUnit> units);
    void ask(const std::string& name);
    void takeProperties(const std::string& name, const Properties& properties);
    void fail(const sdbus::Error& error);
    void lose(const QString& reason, Link link = Link::Absent);

    Scope m_scope;
    SystemdVersion m_version;
    QFutureWatcher<Opened> m_opening;
    std::unique_ptr<Connection> m_bus;
    std::map<std::string, std::string> m_paths; ///< object of each service, by name
    std::map<std::string, std::string> m_names; ///< and the other way round
    bool m_isLost = false; ///< what still arrives on the connection counts no more
    QTimer m_listTimer; ///< lists again once a burst of news is over
    QTimer m_retryTimer;
};

} // namespace casemate
