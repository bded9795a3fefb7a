// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/files.h"

#include <system_error>

#include <sys/stat.h>

namespace casemate {

namespace {

FileKind kindOf(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFREG: return FileKind::File;
    case S_IFDIR: return FileKind::Folder;
    case S_IFSOCK: return FileKind::Socket;
    case S_IFIFO: return FileKind::Pipe;
    case S_IFBLK: return FileKind::BlockDevice;
    case S_IFCHR: return FileKind::CharacterDevice;
    default: return FileKind::Other;
    }
}

} // namespace

FileFact lookAt(const RootFolder& root, std::string_view path)
{
    FileFact fact{.path = std::string(path)};
    const auto place = root.find(path);
    if (!place) {
        // a way that ends at a file, or goes on behind a missing folder by "..", leads nowhere
        if (place.error() != ENOENT && place.error() != ENOTDIR)
            return unseen(path, place.error());
        fact.look = Look::Missing;
        fact.resolved = path;
        return fact;
    }
    fact.resolved = place->path;
    fact.look = place->exists ? Look::Seen : Look::Missing;
    struct stat status{};
    if (!place->exists)
        return fact;
    if (fstat(place->object.number(), &status) < 0)
        return unseen(path, errno);
    fact.kind = kindOf(status.st_mode);
    fact.permissions = status.st_mode & 07777U;
    fact.owner = status.st_uid;
    fact.group = status.st_gid;
    return fact;
}

FileFact unseen(std::string_view path, int number)
{
    return {.path = std::string(path), .look = Look::CouldNot, .obstacle = std::generic_category().message(number)};
}

std::string_view folderOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == 0 || slash == std::string_view::npos ? path.substr(0, slash == 0 ? 1 : 0) : path.substr(0, slash);
}

std::string_view nameOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

} // namespace casemate
