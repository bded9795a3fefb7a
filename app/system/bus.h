// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/systemdversion.h"

#include <QString>

#include <expected>
#include <memory>

namespace sdbus {
class IConnection;
class BusName;
using ServiceName = BusName;
} // namespace sdbus

namespace casemate {

/// A connection on which the manager of a scope can be spoken to.
struct Bus {
    std::unique_ptr<sdbus::IConnection> connection;
    bool isDirect = false; ///< leads to the manager alone: there are no names and no senders on it

    /// What systemd is called there.
    [[nodiscard]] sdbus::ServiceName manager() const;
};

/// Connects to the system's bus, or to that of the user who runs this program; where that user has none, to the manager
/// itself. Blocks until the other side answers. The words of the bus where nothing can be connected to.
[[nodiscard]] std::expected<Bus, QString> openBus(Scope scope);

} // namespace casemate
