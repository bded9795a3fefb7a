// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/propertyqueue.h"

#include "app/system/propertyreader.h"

#include <sdbus-c++/Error.h>
#include <sdbus-c++/IConnection.h>
#include <sdbus-c++/IProxy.h>

#include <QTimer>

#include <optional>

namespace casemate {

namespace {

/// Answers that are waited for at a time.
constexpr std::size_t most = 4;

} // namespace

PropertyQueue::PropertyQueue(Bus& bus)
    : m_bus(bus)
{
}

PropertyQueue::~PropertyQueue() = default;

void PropertyQueue::ask(const std::string& name, const std::string& path)
{
    (m_asked.contains(name) ? m_stale : m_wanted)[name] = path;
    askNext();
}

void PropertyQueue::askNext()
{
    while (m_asked.size() < most && !m_wanted.empty()) {
        const auto next = m_wanted.extract(m_wanted.begin());
        const std::string& name = next.key();
        auto proxy = sdbus::createProxy(*m_bus.connection, m_bus.manager(), sdbus::ObjectPath(next.mapped()));
        // The empty interface stands for all of them.
        proxy->getAllPropertiesAsync().onInterface("").uponReplyInvoke(
            // NOLINTNEXTLINE(performance-unnecessary-value-param): sdbus-c++ knows handlers by these very types
            [this, name](std::optional<sdbus::Error> error, const std::map<sdbus::PropertyName, sdbus::Variant>& all) {
                if (!error)
                    Q_EMIT answered(name, propertiesOf(all));
                // Later, as the proxy is what calls us.
                QTimer::singleShot(0, this, [this, name] { finish(name); });
            });
        m_asked.emplace(name, std::move(proxy));
    }
}

void PropertyQueue::finish(const std::string& name)
{
    m_asked.erase(name);
    if (auto stale = m_stale.extract(name))
        m_wanted.insert(std::move(stale));
    try {
        askNext();
    } catch (const sdbus::Error& error) {
        Q_EMIT failed(QString::fromStdString(error.getMessage()));
    }
}

} // namespace casemate
