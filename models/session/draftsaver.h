// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/draftfolder.h"
#include "models/session/hardeningsession.h"

#include <QThreadPool>
#include <QTimer>

#include <mutex>

namespace casemate {

/// Keeps the session's drafts on disk, so that none is lost where the program is killed: a third of a second after a
/// change at the latest, off the GUI thread. Holds what dead windows left until somebody decides about it.
class DraftSaver : public QObject {
    Q_OBJECT

public:
    /// @p session must outlive this.
    DraftSaver(HardeningSession& session, DraftFolder folder, QObject* parent = nullptr);
    /// What is not written yet is.
    ~DraftSaver() override;
    Q_DISABLE_COPY_MOVE(DraftSaver)

    /// Drafts are for @p place from now on; the session holds none of another.
    void open(const DraftPlace& place);
    /// The drafts that dead windows left for the place, the latest first.
    [[nodiscard]] std::span<const SavedDraft> waiting() const { return m_waiting; }
    /// Forgets the draft at @p index of waiting(): the session has it now, or nobody wants it.
    void forget(std::size_t index);
    /// Writes at once what the session holds; returns when it is on disk.
    void flush();
    /// The session's drafts are wanted no more, as where the window is closed: they vanish from disk.
    void discard();

Q_SIGNALS:
    /// waiting() is another one.
    void waitingChanged();
    /// Drafts cannot be written, because of @p reason; said once until it works again.
    void failed(const QString& reason);

private:
    [[nodiscard]] std::vector<SavedDraft> held();
    void save();
    void start(SavedDrafts drafts);
    void leave();
    void report(const QString& reason);

    HardeningSession& m_session;
    DraftFolder m_folder;
    DraftPlace m_place;
    std::optional<DraftFolder::Opened> m_opened; ///< nothing where drafts cannot be kept
    std::vector<SavedDraft> m_waiting;
    std::optional<std::vector<SavedDraft>> m_last; ///< what is on disk; nothing where that is not known
    QTimer m_patience;
    QThreadPool m_pool; ///< of one thread: writes follow each other
    std::mutex m_mutex;
    std::optional<SavedDrafts> m_next; ///< to be written; the latest wins. Guarded by the mutex
    QString m_reason; ///< why the last write failed
};

} // namespace casemate
