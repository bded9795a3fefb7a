// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/saveddraft.h"

#include <QString>

#include <expected>

namespace casemate {

/// A lock that the kernel lets go of when its owner ends, in whatever way.
class FileLock {
public:
    /// The lock of @p path, made where it is not there; nothing where another one holds it.
    [[nodiscard]] static std::optional<FileLock> take(const QString& path);
    ~FileLock();
    FileLock(FileLock&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    FileLock& operator=(FileLock&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor;
};

/// Where windows keep their drafts: a directory with a file for each window, and beside it a lock that says whether the
/// window lives. Nobody but the user can look into it.
///
/// A window takes over what dead ones left for the host that it shows; what a living one holds is not touched.
class DraftFolder {
public:
    /// Why something could not be done, for people.
    template <typename Value>
    using Outcome = std::expected<Value, QString>;

    /// "$XDG_STATE_HOME/casemate/drafts".
    [[nodiscard]] static QString usualPath();

    explicit DraftFolder(QString path)
        : m_path(std::move(path))
    {
    }

    /// A file for a window on @p place, and what dead windows left for that: it is in the new file already, and no
    /// longer in theirs.
    struct Opened {
        QString file; ///< exists only while it holds drafts
        FileLock lock; ///< to be held as long as the window shows the place
        std::vector<SavedDraft> left; ///< the latest first
    };
    [[nodiscard]] Outcome<Opened> open(const DraftPlace& place) const;

    /// Puts @p drafts into @p file as a whole or not at all; removes it where there are none. For any thread.
    [[nodiscard]] static Outcome<void> write(const QString& file, const SavedDrafts& drafts);
    /// Takes away the lock of @p file where there is nothing to lock any more.
    static void leave(const QString& file);

private:
    [[nodiscard]] Outcome<void> make() const;
    [[nodiscard]] QString pathOf(const QString& id, const char* suffix) const;

    QString m_path;
};

} // namespace casemate
