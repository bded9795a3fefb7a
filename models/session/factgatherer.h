// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/gather.h"
#include "models/evidence/journal/records.h"
#include "models/recipes/suggestion.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>

namespace casemate {

/// What was found out about a service, and what that suggests.
struct Evidence {
    ServiceFacts facts;
    Suggestion suggestion; ///< empty where the unit does not load
    std::shared_ptr<const JournalRecords> journal; ///< what was read of it: no draft changes that
};

/// Looks a service's facts up in a thread of its own. The latest wish wins, and ends those before it; wishes in a quick
/// row are answered once. A service that runs is looked at again a few times, a second apart, for children that come
/// and go; the journal is read once until forget(). Nothing here ever waits for a look-up: one that hangs on a disk
/// that does not answer is left alone, and its answer dropped.
class FactGatherer : public QObject {
    Q_OBJECT

public:
    using Found = std::shared_ptr<const Evidence>;

    explicit FactGatherer(QObject* parent = nullptr);
    ~FactGatherer() override;

    /// Wants the facts of @p unit, which @p stack merges to, in the tree @p root; @p specifiers are those of the
    /// dialect of @p rules. The first wish after forget() is looked after at once, further ones after a short while.
    void gather(EffectiveUnit unit, UnitStack stack, const ScoringRules& rules, Specifiers specifiers,
        std::filesystem::path root);
    /// Drops the wish that is still open, if any.
    void forget();

    /// Gives the look-ups of all gatherers, which end by themselves once nobody wants them, @p patience to do so; false
    /// where one hangs. For the end of the program: what is destroyed then must not be in use.
    [[nodiscard]] static bool areDone(std::chrono::milliseconds patience);

Q_SIGNALS:
    /// What was found; null where the tree itself could not be opened.
    void gathered(const casemate::FactGatherer::Found& found);

private:
    struct Wish {
        EffectiveUnit unit;
        UnitStack stack;
        ScoringRules rules;
        Specifiers specifiers;
        std::filesystem::path root;
    };
    using Journal = std::shared_ptr<const JournalRecords>;
    [[nodiscard]] static Found lookedUp(Wish wish, const Found& earlier, Journal journal, const std::stop_token& stop);
    void start();
    /// Ends the look-up that runs, if any.
    void stop();
    void take();

    std::optional<Wish> m_wish;
    bool m_isFirst = true;
    Journal m_journal; ///< read once for all wishes until forget()
    Found m_earlier; ///< what the wish got so far, where it is to be looked at again
    QTimer m_patience;
    QTimer m_pause;
    std::stop_source m_stop; ///< of the look-up that runs
    QFutureWatcher<Found> m_watcher;
};

} // namespace casemate
