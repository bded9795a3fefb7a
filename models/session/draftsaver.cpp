// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/draftsaver.h"

#include <algorithm>
#include <chrono>

namespace casemate {

DraftSaver::DraftSaver(HardeningSession& session, DraftFolder folder, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(std::move(folder))
{
    using namespace std::chrono_literals;
    m_pool.setMaxThreadCount(1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(250ms);
    connect(&m_patience, &QTimer::timeout, this, &DraftSaver::save);
    // Not started anew by each key: who never stops typing is saved, too.
    connect(&m_session, &HardeningSession::changed, this, [this] {
        if (m_opened && !m_patience.isActive())
            m_patience.start();
    });
}

DraftSaver::~DraftSaver()
{
    flush();
    leave();
}

void DraftSaver::open(const DraftPlace& place)
{
    // What waits for the former place is in its file, for the next window there.
    flush();
    leave();
    m_place = place;
    m_waiting.clear();
    if (auto opened = m_folder.open(place)) {
        m_opened = *std::move(opened);
        m_waiting = std::exchange(m_opened->left, {});
        m_last = m_waiting;
    } else {
        report(opened.error());
    }
    Q_EMIT waitingChanged();
}

void DraftSaver::forget(std::size_t index)
{
    m_waiting.erase(m_waiting.begin() + static_cast<std::ptrdiff_t>(index));
    save();
    Q_EMIT waitingChanged();
}

void DraftSaver::flush()
{
    if (!m_opened)
        return;
    save();
    m_pool.waitForDone();
}

void DraftSaver::discard()
{
    if (!m_opened)
        return;
    m_patience.stop();
    start({.place = m_place, .drafts = m_waiting});
    m_pool.waitForDone();
    leave();
}

std::vector<SavedDraft> DraftSaver::held()
{
    std::vector<SavedDraft> drafts;
    for (const HardeningSession::OpenDraft& open : m_session.openDrafts()) {
        SavedDraft draft{
            .unit = open.unit, .time = QDateTime::currentDateTime(), .draft = open.draft, .base = open.base};
        if (m_last)
            if (const auto before = std::ranges::find(*m_last, draft); before != m_last->end())
                draft.time = before->time;
        drafts.push_back(std::move(draft));
    }
    drafts.insert(drafts.end(), m_waiting.begin(), m_waiting.end());
    return drafts;
}

void DraftSaver::save()
{
    m_patience.stop();
    std::vector<SavedDraft> drafts = held();
    if (drafts == m_last)
        return;
    m_last = drafts;
    start({.place = m_place, .drafts = std::move(drafts)});
}

void DraftSaver::start(SavedDrafts drafts)
{
    if (!m_opened)
        return;
    {
        const std::scoped_lock lock(m_mutex);
        if (std::exchange(m_next, std::move(drafts)))
            return; // the one that is about to start takes this one
    }
    m_pool.start([this, file = m_opened->file] {
        std::optional<SavedDrafts> next;
        {
            const std::scoped_lock lock(m_mutex);
            next.swap(m_next);
        }
        const auto written = next ? DraftFolder::write(file, *next) : DraftFolder::Outcome<void>();
        QMetaObject::invokeMethod(
            this, [this, reason = written ? QString() : written.error()] { report(reason); }, Qt::QueuedConnection);
    });
}

void DraftSaver::leave()
{
    if (!m_opened)
        return;
    DraftFolder::leave(m_opened->file);
    m_opened.reset();
}

void DraftSaver::report(const QString& reason)
{
    const bool isNew = m_reason.isEmpty() && !reason.isEmpty();
    m_reason = reason;
    if (!reason.isEmpty())
        m_last.reset();
    if (isNew)
        Q_EMIT failed(reason);
}

} // namespace casemate
