// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/manager.h"

namespace casemate::tests {

/// A manager that says what a test wants; a real one is asked in a lab (tests/system).
class FakeManager final : public Manager {
public:
    void start() override { setLink(Link::Up); }

    /// Has the service @p name in that state, with what @p properties say loaded.
    void put(const std::string& name, ActiveState active, const Properties& properties = {})
    {
        m_services[name] = {.name = name,
            .isLoaded = true,
            .active = active,
            .detail = active == ActiveState::Active ? "running" : "dead",
            .fileState = "enabled",
            .loaded = std::make_shared<const LoadedUnit>(loadedUnit(properties, {}))};
        Q_EMIT listed();
        Q_EMIT told(name);
    }
    void lose(const QString& reason)
    {
        m_services.clear();
        setLink(Link::Absent, reason);
        Q_EMIT listed();
    }
};

} // namespace casemate::tests
