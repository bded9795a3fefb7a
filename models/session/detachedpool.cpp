// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/detachedpool.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <vector>

namespace casemate {

namespace {

constexpr int mostThreads = 4;
constexpr int lastMilliseconds = 500;

std::vector<QThreadPool*>& pools()
{
    static std::vector<QThreadPool*> all;
    return all;
}

void finish()
{
    for (QThreadPool* pool : pools())
        pool->waitForDone(lastMilliseconds);
}

} // namespace

QThreadPool& makeDetachedPool()
{
    if (pools().empty())
        qAddPostRoutine(finish);
    auto* pool = new QThreadPool;
    pool->setMaxThreadCount(mostThreads);
    pools().push_back(pool);
    return *pool;
}

} // namespace casemate
