// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/draftfolder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <set>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace casemate {

namespace {

constexpr auto dataSuffix = ".json";
constexpr auto lockSuffix = ".lock";
constexpr qint64 largestFile = qint64{1} << 30;

std::optional<SavedDrafts> readDrafts(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    return draftsOf(file.readAll());
}

/// The names of the files in @p path up to their first dot.
std::set<QString> idsIn(const QString& path)
{
    std::set<QString> ids;
    for (const QString& name : QDir(path).entryList(QDir::Files | QDir::Hidden | QDir::System))
        ids.insert(name.section(u'.', 0, 0));
    return ids;
}

/// Also the half-written ones of a window that died while it wrote. The lock goes last: until then nobody else looks.
void removeAll(const QString& path, const QString& id)
{
    for (const QString& name : QDir(path).entryList({id + u'.' + u'*'}, QDir::Files | QDir::Hidden | QDir::System))
        if (!name.endsWith(QLatin1StringView(lockSuffix)))
            QFile::remove(QDir(path).filePath(name));
    QFile::remove(QDir(path).filePath(id + QLatin1StringView(lockSuffix)));
}

} // namespace

std::optional<FileLock> FileLock::take(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    FileLock lock(::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    struct stat status{};
    // One that was removed before it was locked guards nothing.
    if (lock.m_descriptor < 0 || ::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0
        || ::fstat(lock.m_descriptor, &status) != 0 || status.st_nlink == 0)
        return std::nullopt;
    return lock;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

QString DraftFolder::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + QStringLiteral("/casemate/drafts");
}

QString DraftFolder::pathOf(const QString& id, const char* suffix) const
{
    return QDir(m_path).filePath(id + QLatin1StringView(suffix));
}

DraftFolder::Outcome<void> DraftFolder::make() const
{
    constexpr auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QString parent = QFileInfo(m_path).path();
    const bool isMade = QDir().mkpath(parent) && (QDir(m_path).exists() || QDir().mkdir(m_path, own))
        && QFile::setPermissions(m_path, own);
    if (isMade)
        return {};
    return std::unexpected(qt_error_string(errno));
}

DraftFolder::Outcome<DraftFolder::Opened> DraftFolder::open(const DraftPlace& place) const
{
    if (const auto made = make(); !made)
        return std::unexpected(made.error());
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto own = FileLock::take(pathOf(id, lockSuffix));
    if (!own)
        return std::unexpected(qt_error_string(errno));
    std::vector<std::pair<QString, FileLock>> dead;
    Opened opened{.file = pathOf(id, dataSuffix), .lock = *std::move(own), .left = {}};
    for (const QString& other : idsIn(m_path)) {
        auto lock = FileLock::take(pathOf(other, lockSuffix));
        if (!lock)
            continue;
        if (!QFile::exists(pathOf(other, dataSuffix))) {
            removeAll(m_path, other);
            continue;
        }
        auto saved = readDrafts(pathOf(other, dataSuffix));
        if (!saved || saved->place != place)
            continue;
        for (SavedDraft& draft : saved->drafts)
            if (!std::ranges::contains(opened.left, draft))
                opened.left.push_back(std::move(draft));
        dead.emplace_back(other, *std::move(lock));
    }
    std::ranges::stable_sort(opened.left, std::ranges::greater(), &SavedDraft::time);
    if (const auto written = write(opened.file, {.place = place, .drafts = opened.left}); !written)
        return std::unexpected(written.error());
    for (const auto& [other, lock] : dead)
        removeAll(m_path, other);
    return opened;
}

DraftFolder::Outcome<void> DraftFolder::write(const QString& path, const SavedDrafts& drafts)
{
    if (drafts.drafts.empty()) {
        QFile present(path);
        if (!present.exists() || present.remove())
            return {};
        return std::unexpected(present.errorString());
    }
    QSaveFile file(path);
    const QByteArray bytes = jsonOf(drafts);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(file.errorString());
}

void DraftFolder::leave(const QString& file)
{
    if (!QFile::exists(file))
        removeAll(QFileInfo(file).path(), QFileInfo(file).completeBaseName());
}

} // namespace casemate
