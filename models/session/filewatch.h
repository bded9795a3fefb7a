// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QThread>

class QFileSystemWatcher;

namespace casemate {

/// Tells when folders or files change. Works in a thread of its own, since a look at a slow disk may take its time.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);
    ~FileWatch() override;
    Q_DISABLE_COPY_MOVE(FileWatch)

    /// Watches @p paths and nothing else: a folder for entries that come, go or are replaced, a file for its content.
    /// Of more than a thousand the first ones.
    void setPaths(QStringList paths);

Q_SIGNALS:
    void changed();

private:
    QThread m_thread;
    QFileSystemWatcher* m_watcher; ///< lives in the thread, and goes with it
};

} // namespace casemate
