// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/filewatch.h"

#include <QFileSystemWatcher>
#include <QSet>

namespace casemate {

namespace {

/// inotify's watches are shared with every other program of the user.
constexpr qsizetype most = 1000;

/// True where something is watched now that was not before, while others were.
bool watch(QFileSystemWatcher& watcher, const QStringList& paths)
{
    const QStringList before = watcher.files() + watcher.directories();
    const QSet<QString> wanted(paths.begin(), paths.end());
    const QSet<QString> had(before.begin(), before.end());
    if (const auto gone = (had - wanted).values(); !gone.isEmpty())
        watcher.removePaths(gone);
    const auto fresh = (wanted - had).values();
    if (!fresh.isEmpty())
        watcher.addPaths(fresh);
    return !fresh.isEmpty() && !had.isEmpty();
}

} // namespace

FileWatch::FileWatch(QObject* parent)
    : QObject(parent)
    , m_watcher(new QFileSystemWatcher)
{
    m_watcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_watcher, &QObject::deleteLater);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::changed);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::changed);
    m_thread.start();
}

FileWatch::~FileWatch()
{
    m_thread.quit();
    m_thread.wait();
}

void FileWatch::setPaths(QStringList paths)
{
    paths.resize(std::min(paths.size(), most));
    QMetaObject::invokeMethod(m_watcher, [this, paths = std::move(paths)] {
        // What is new may have changed again before it was watched.
        if (watch(*m_watcher, paths))
            Q_EMIT changed();
    });
}

} // namespace casemate
