// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/gather.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <filesystem>
#include <memory>

namespace casemate {

/// Looks a service's facts up in a thread of its own. The latest wish wins; wishes in a quick row are answered once.
class FactGatherer : public QObject {
    Q_OBJECT

public:
    using Facts = std::shared_ptr<const ServiceFacts>;

    explicit FactGatherer(QObject* parent = nullptr);
    ~FactGatherer() override;

    /// Wants the facts of @p unit in the tree @p root; @p specifiers are those of its dialect. The first wish after
    /// forget() is looked after at once, further ones after a short while.
    void gather(EffectiveUnit unit, const Dialect& dialect, Specifiers specifiers, std::filesystem::path root);
    /// Drops the wish that is still open, if any.
    void forget();

Q_SIGNALS:
    /// What was found; null where the tree itself could not be opened.
    void gathered(const casemate::FactGatherer::Facts& facts);

private:
    struct Wish {
        EffectiveUnit unit;
        Dialect dialect;
        Specifiers specifiers;
        std::filesystem::path root;
    };
    void start();

    Wish m_wish;
    bool m_isFirst = true;
    QTimer m_patience;
    QThreadPool m_pool;
    QFutureWatcher<Facts> m_watcher;
};

} // namespace casemate
