// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/factgatherer.h"

#include "models/sandbox/loaderror.h"
#include "models/session/detachedpool.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace casemate {

namespace {

constexpr unsigned mostLooks = 5;

QThreadPool& pool()
{
    static QThreadPool& made = makeDetachedPool();
    return made;
}

} // namespace

FactGatherer::FactGatherer(QObject* parent)
    : QObject(parent)
{
    using namespace std::chrono_literals;
    for (QTimer* timer : {&m_patience, &m_pause}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &FactGatherer::start);
    }
    m_patience.setInterval(150ms);
    m_pause.setInterval(1s);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FactGatherer::take);
}

FactGatherer::~FactGatherer() { stop(); }

bool FactGatherer::areDone(std::chrono::milliseconds patience)
{
    return pool().waitForDone(static_cast<int>(patience.count()));
}

void FactGatherer::stop()
{
    m_stop.request_stop();
    m_watcher.cancel();
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
    stop();
}

void FactGatherer::start()
{
    stop();
    m_stop = std::stop_source();
    m_watcher.setFuture(QtConcurrent::run(
        &pool(), [wish = *m_wish, earlier = m_earlier, journal = m_journal, stop = m_stop.get_token()]() -> Found {
            return lookedUp(wish, earlier, journal, stop);
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

FactGatherer::Found FactGatherer::lookedUp(
    Wish wish, const Found& earlier, Journal journal, const std::stop_token& stop)
{
    ReadBudget budget({}, stop);
    wish.rules.dialect.specifiers = &wish.specifiers;
    const Dialect& dialect = wish.rules.dialect;
    if (journal == nullptr) {
        auto root = RootFolder::open(wish.root);
        if (root)
            root->limitBy(&budget);
        journal = std::make_shared<const JournalRecords>(root ? readJournal(*root) : JournalRecords());
    }
    auto facts = earlier == nullptr
        ? gatherFacts(wish.unit, wish.root, dialect, {.journal = journal.get(), .budget = &budget})
        : earlier->facts;
    if (!facts)
        return nullptr;
    if (earlier != nullptr)
        lookAgain(*facts, wish.unit, wish.root, dialect, {.budget = &budget});
    auto found = std::make_shared<Evidence>(*std::move(facts), Suggestion(), std::move(journal));
    if (!loadError(wish.stack, wish.unit, dialect))
        found->suggestion = suggest(wish.unit, wish.stack, found->facts, wish.rules, stop);
    return found;
}

} // namespace casemate
