// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/systemdversion.h"
#include "models/session/liveservice.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>

namespace casemate {

/// The manager of services that runs on a machine, and its news: states, what it has loaded, reloads. Nothing here
/// blocks; everything arrives by signals. Read-only.
class Manager : public QObject {
    Q_OBJECT

public:
    enum class Link {
        Connecting,
        Up, ///< services() is what the manager has
        Absent, ///< there is none to talk to: obstacle() says why; it is tried again now and then
        Refused ///< it is there and does not talk to us
    };
    Q_ENUM(Link)
    using Services = std::map<std::string, LiveService, std::less<>>;

    using QObject::QObject;

    /// Begins to connect; once.
    virtual void start() = 0;

    [[nodiscard]] Link link() const { return m_link; }
    /// In the words of the bus, where the link is not up.
    [[nodiscard]] const QString& obstacle() const { return m_obstacle; }
    /// The services in memory, by their own names. Empty unless the link is up.
    [[nodiscard]] const Services& services() const { return m_services; }

Q_SIGNALS:
    void linkChanged();
    /// Services came, went, or have another state.
    void listed();
    /// What is loaded of the service @p name arrived, or is no longer what it was.
    void told(const std::string& name);
    /// The manager read all unit files anew, at somebody's request.
    void reloaded();

protected:
    void setLink(Link link, const QString& obstacle = {})
    {
        if (link == m_link && obstacle == m_obstacle)
            return;
        m_link = link;
        m_obstacle = obstacle;
        Q_EMIT linkChanged();
    }

    Services m_services;

private:
    Link m_link = Link::Connecting;
    QString m_obstacle;
};

/// Makes the manager of a scope on this machine.
using ManagerMaker = std::function<std::unique_ptr<Manager>(Scope)>;

} // namespace casemate
