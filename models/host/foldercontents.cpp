// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is read where a walk has ended: names of a folder, bytes of a file.
#include "models/host/rootfolder.h"

#include <algorithm>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace casemate {

namespace {

using Stream = std::unique_ptr<DIR, int (*)(DIR*)>;

std::expected<Stream, int> openStream(const std::expected<Place, int>& place)
{
    auto folder = place ? RootFolder::openFolder(*place) : std::unexpected(place.error());
    if (!folder)
        return std::unexpected(folder.error());
    Stream stream(fdopendir(folder->number()), &closedir);
    if (!stream)
        return std::unexpected(errno);
    static_cast<void>(folder->release()); // the stream closes it
    return stream;
}

/// Hands the names in @p stream to @p take; errno where that fails.
template <typename Take>
int eachName(DIR* stream, ReadBudget* budget, const Take& take)
{
    for (;;) {
        errno = 0;
        const dirent* entry = readdir(stream);
        if (!entry)
            return errno;
        if (budget != nullptr && !budget->takeNames())
            return ECANCELED;
        if (const std::string_view name = entry->d_name; name != "." && name != "..")
            take(std::string(name));
    }
}

} // namespace

std::expected<std::vector<FolderEntry>, int> RootFolder::entries(std::string_view path) const
{
    const auto stream = openStream(find(path));
    if (!stream)
        return std::unexpected(stream.error());
    std::vector<FolderEntry> entries;
    const int failure = eachName(stream->get(), m_budget, [&](std::string name) {
        struct stat status{};
        if (fstatat(dirfd(stream->get()), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0)
            entries.push_back({std::move(name), status.st_mode, status.st_size, status.st_uid});
    });
    if (failure != 0)
        return std::unexpected(failure);
    return entries;
}

std::expected<std::vector<std::string>, int> RootFolder::names(std::string_view path) const
{
    const auto stream = openStream(find(path));
    if (!stream)
        return std::unexpected(stream.error());
    std::vector<std::string> names;
    const auto add = [&](std::string name) { names.push_back(std::move(name)); };
    if (const int failure = eachName(stream->get(), m_budget, add))
        return std::unexpected(failure);
    return names;
}

namespace {

/// O_NONBLOCK: what was a regular file may have become a FIFO since.
std::expected<Descriptor, int> openRegular(int folder, const std::string& name, struct stat& status)
{
    Descriptor file(openat(folder, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.isOpen() || fstat(file.number(), &status) < 0)
        return std::unexpected(errno);
    if (!S_ISREG(status.st_mode))
        return std::unexpected(EINVAL);
    return file;
}

/// Most files are read at once: one that says its size has ended where a read gives less than was asked for.
std::expected<std::string, int> readAll(
    int file, off_t size, ReadBudget* budget, std::uint64_t most = RootFolder::maximumSize)
{
    const auto known = static_cast<std::size_t>(std::max<off_t>(size, 0));
    if (known > most)
        return std::unexpected(EFBIG);
    if (budget != nullptr && (!budget->takeSteps() || !budget->takeBytes(known)))
        return std::unexpected(ECANCELED);
    std::string bytes;
    for (std::size_t step = size > 0 ? static_cast<std::size_t>(size) + 1 : 16384;;) {
        const std::size_t before = bytes.size();
        ssize_t length = 0;
        bytes.resize_and_overwrite(before + step, [&](char* buffer, std::size_t) {
            do
                length = ::read(file, buffer + before, step);
            while (length < 0 && errno == EINTR);
            return before + static_cast<std::size_t>(std::max<ssize_t>(length, 0));
        });
        if (length < 0)
            return std::unexpected(errno);
        if (bytes.size() > most)
            return std::unexpected(EFBIG);
        if (budget != nullptr && bytes.size() > std::max(before, known)
            && !budget->takeBytes(bytes.size() - std::max(before, known)))
            return std::unexpected(ECANCELED);
        if (length == 0 || (size > 0 && before == 0 && static_cast<std::size_t>(length) < step))
            return bytes;
        step = 16384;
    }
}

} // namespace

std::expected<Descriptor, int> RootFolder::openFile(const Place& place)
{
    if (!place.exists)
        return std::unexpected(ENOENT);
    if (!S_ISREG(place.mode) || !place.parent.isOpen())
        return std::unexpected(EINVAL);
    struct stat status{};
    return openRegular(place.parent.number(), place.path.substr(place.path.rfind('/') + 1), status);
}

std::expected<std::string, int> RootFolder::read(const Place& place)
{
    const auto file = openFile(place);
    return file ? readAll(file->number(), place.size, place.budget) : std::unexpected(file.error());
}

std::expected<std::string, int> RootFolder::readIn(const Place& folder, const std::string& name, std::uint64_t most)
{
    if (!folder.exists || name.contains('/'))
        return std::unexpected(ENOENT);
    struct stat status{};
    const auto file = openRegular(folder.object.number(), name, status);
    return file ? readAll(file->number(), status.st_size, folder.budget, std::min<std::uint64_t>(most, maximumSize))
                : std::unexpected(file.error());
}

} // namespace casemate
