// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/factgatherer.h"

#include <QtConcurrentRun>

#include <chrono>

namespace casemate {

FactGatherer::FactGatherer(QObject* parent)
    : QObject(parent)
{
    using namespace std::chrono_literals;
    // One for the latest wish, one for an older one that hangs on a slow disk.
    m_pool.setMaxThreadCount(2);
    m_patience.setSingleShot(true);
    m_patience.setInterval(150ms);
    connect(&m_patience, &QTimer::timeout, this, &FactGatherer::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            Q_EMIT gathered(m_watcher.result());
    });
}

FactGatherer::~FactGatherer()
{
    m_watcher.cancel();
    m_pool.waitForDone();
}

void FactGatherer::gather(EffectiveUnit unit, const Dialect& dialect, Specifiers specifiers, std::filesystem::path root)
{
    m_wish = {
        .unit = std::move(unit), .dialect = dialect, .specifiers = std::move(specifiers), .root = std::move(root)};
    if (std::exchange(m_isFirst, false))
        start();
    else
        m_patience.start();
}

void FactGatherer::forget()
{
    m_isFirst = true;
    m_patience.stop();
    m_watcher.cancel();
}

void FactGatherer::start()
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [wish = m_wish]() -> Facts {
        Dialect dialect = wish.dialect;
        dialect.specifiers = &wish.specifiers;
        auto facts = gatherFacts(wish.unit, wish.root, dialect);
        return facts ? std::make_shared<const ServiceFacts>(*std::move(facts)) : nullptr;
    }));
}

} // namespace casemate
