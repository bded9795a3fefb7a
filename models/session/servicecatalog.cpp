// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/servicecatalog.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace casemate {

namespace {

void loadServices(QPromise<Result<ServiceList>>& promise, const HostOpener& opener, Scope scope)
{
    const auto host = opener();
    if (!host) {
        promise.addResult(std::unexpected(host.error()));
        return;
    }
    const auto names = (*host)->services();
    if (!names) {
        promise.addResult(std::unexpected(names.error()));
        return;
    }
    const auto version = (*host)->systemdVersion();
    ServiceList list{.entries = {},
        .rules = {.version = version.value_or(SystemdVersion{}), .scope = scope},
        .isVersionKnown = version.has_value()};
    list.entries.reserve(names->size());
    promise.setProgressRange(0, static_cast<int>(names->size()));
    for (const UnitName& name : *names) {
        if (promise.isCanceled())
            return;
        list.entries.push_back(readService(**host, name, list.rules));
        promise.setProgressValue(static_cast<int>(list.entries.size()));
    }
    promise.addResult(std::move(list));
}

} // namespace

ServiceCatalog::ServiceCatalog(QObject* parent)
    : QObject(parent)
{
    // One for the latest load, and some for older ones that hang on a slow disk until they see that they are unwanted.
    m_pool.setMaxThreadCount(4);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ServiceCatalog::takeResult);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this](int value) { Q_EMIT progressed(value, m_watcher.progressMaximum()); });
}

ServiceCatalog::~ServiceCatalog()
{
    m_watcher.cancel();
    m_pool.waitForDone();
}

void ServiceCatalog::load(HostOpener opener, Scope scope)
{
    m_opener = std::move(opener);
    m_scope = scope;
    reload();
}

void ServiceCatalog::reload()
{
    if (!m_opener)
        return;
    m_watcher.cancel();
    // A new future silences what the old one has still to say: the latest load wins.
    m_watcher.setFuture(QtConcurrent::run(&m_pool, loadServices, m_opener, m_scope));
    setState(State::Loading);
}

void ServiceCatalog::cancel() { m_watcher.cancel(); }

void ServiceCatalog::takeResult()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        setState(State::Cancelled);
        return;
    }
    Result<ServiceList> result = m_watcher.result();
    if (result) {
        m_list = *std::move(result);
        setState(State::Ready);
    } else {
        m_list = {};
        m_error = std::move(result).error();
        setState(State::Failed);
    }
}

void ServiceCatalog::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace casemate
