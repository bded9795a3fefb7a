// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/factgatherer.h"

#include <QtConcurrentRun>

#include <chrono>

namespace casemate {

namespace {

constexpr unsigned mostLooks = 5;

}

FactGatherer::FactGatherer(QObject* parent)
    : QObject(parent)
{
    using namespace std::chrono_literals;
    // One for the latest wish, one for an older one that hangs on a slow disk.
    m_pool.setMaxThreadCount(2);
    for (QTimer* timer : {&m_patience, &m_pause}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &FactGatherer::start);
    }
    m_patience.setInterval(150ms);
    m_pause.setInterval(1s);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FactGatherer::take);
}

FactGatherer::~FactGatherer()
{
    m_watcher.cancel();
    m_pool.waitForDone();
}

void FactGatherer::gather(
    EffectiveUnit unit, UnitStack stack, const ScoringRules& rules, Specifiers specifiers, std::filesystem::path root)
{
    m_wish.emplace(std::move(unit), std::move(stack), rules, std::move(specifiers), std::move(root));
    m_earlier.reset();
    m_pause.stop();
    if (std::exchange(m_isFirst, false))
        start();
    else
        m_patience.start();
}

void FactGatherer::forget()
{
    m_isFirst = true;
    m_wish.reset();
    m_journal.reset();
    m_earlier.reset();
    m_patience.stop();
    m_pause.stop();
    m_watcher.cancel();
}

void FactGatherer::start()
{
    m_watcher.cancel();
    m_watcher.setFuture(
        QtConcurrent::run(&m_pool, [wish = *m_wish, earlier = m_earlier, journal = m_journal]() -> Found {
            return lookedUp(wish, earlier, journal);
        }));
}

void FactGatherer::take()
{
    if (m_watcher.isCanceled())
        return;
    const Found found = m_watcher.result();
    if (found != nullptr)
        m_journal = found->journal;
    if (found != nullptr && found->facts.running.look != Look::Missing && found->facts.running.samples < mostLooks) {
        m_earlier = found;
        m_pause.start();
    }
    Q_EMIT gathered(found);
}

FactGatherer::Found FactGatherer::lookedUp(Wish wish, const Found& earlier, Journal journal)
{
    wish.rules.dialect.specifiers = &wish.specifiers;
    const Dialect& dialect = wish.rules.dialect;
    if (journal == nullptr) {
        const auto root = RootFolder::open(wish.root);
        journal = std::make_shared<const JournalRecords>(root ? readJournal(*root) : JournalRecords());
    }
    auto facts = earlier == nullptr ? gatherFacts(wish.unit, wish.root, dialect, {}, journal.get()) : earlier->facts;
    if (!facts)
        return nullptr;
    if (earlier != nullptr)
        lookAgain(*facts, wish.unit, wish.root, dialect);
    auto found = std::make_shared<Evidence>(*std::move(facts), Suggestion(), std::move(journal));
    if (!loadError(wish.stack, wish.unit, dialect))
        found->suggestion = suggest(wish.unit, wish.stack, found->facts, wish.rules);
    return found;
}

} // namespace casemate
