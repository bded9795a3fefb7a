// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/system/bus.h"
#include "models/unit/property.h"

#include <QObject>

#include <map>
#include <set>
#include <string>

namespace sdbus {
class IProxy;
}

namespace casemate {

/// Asks for all properties of units, a few at a time: enough to keep systemd busy, few enough to leave it to others. A
/// unit that changes while it is asked about is asked about again.
class PropertyQueue : public QObject {
    Q_OBJECT

public:
    /// @p bus must outlive this.
    explicit PropertyQueue(Bus& bus);
    ~PropertyQueue() override;
    Q_DISABLE_COPY_MOVE(PropertyQueue)

    /// Wants the properties of the unit @p name, whose object is @p path. Throws sdbus::Error where the bus is dead.
    void ask(const std::string& name, const std::string& path);

Q_SIGNALS:
    /// One that could not be asked about is left out: its end is news of its own.
    void answered(const std::string& name, const casemate::Properties& properties);
    /// The bus is dead, in its own words.
    void failed(const QString& reason);

private:
    void askNext();
    void finish(const std::string& name);

    Bus& m_bus;
    std::map<std::string, std::string> m_wanted; ///< objects by names
    std::map<std::string, std::unique_ptr<sdbus::IProxy>> m_asked; ///< by name: under way
    std::map<std::string, std::string> m_stale; ///< changed while they were under way
};

} // namespace casemate
