// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/namedfile.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <format>
#include <optional>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace casemate {

namespace {

constexpr std::chrono::milliseconds forEver{-1}; ///< as poll(2) has it
constexpr const char* accessList = "system.posix_acl_access";

using Saved = std::expected<void, SaveFailure>;
using Kind = SaveFailure::Kind;

std::string textOf(int number) { return std::generic_category().message(number); }

Saved failed(Kind kind, int number) { return std::unexpected(SaveFailure{kind, textOf(number)}); }

/// False where @p descriptor is not ready for @p events in time.
bool waitFor(int descriptor, short events, std::chrono::milliseconds time)
{
    pollfd ready{.fd = descriptor, .events = events, .revents = 0};
    int count = 0;
    do
        count = ::poll(&ready, 1, static_cast<int>(time.count()));
    while (count < 0 && errno == EINTR);
    return count > 0;
}

/// A path in two: the folder, opened, and the name in it.
struct Destination {
    Descriptor folder;
    std::string name;
};

std::expected<Destination, SaveFailure> destinationOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    std::string name = path.substr(slash == std::string::npos ? 0 : slash + 1);
    if (name.empty() || name == "." || name == "..")
        return std::unexpected(SaveFailure{path.empty() ? Kind::System : Kind::NotRegular, textOf(ENOENT)});
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // One may write into a folder that one may not list.
    if (!opened.isOpen() && errno == EACCES)
        opened = Descriptor(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen())
        return std::unexpected(SaveFailure{Kind::System, textOf(errno)});
    return Destination{std::move(opened), std::move(name)};
}

/// A file beside the destination that goes away unless it gets that name.
class Temporary {
public:
    /// A @p isPrivate file is for its owner's eyes alone; another gets the permissions of every new file.
    Temporary(const Destination& destination, bool isPrivate)
        : m_destination(destination)
    {
        std::uint64_t number = 0;
        for (int attempt = 0; attempt < 100 && !m_file.isOpen(); ++attempt) {
            if (::getrandom(&number, sizeof number, 0) != sizeof number)
                return;
            m_name = std::format(".casemate-{:016x}", number);
            m_file = Descriptor(::openat(folder(), m_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                isPrivate ? 0600 : 0666));
            if (!m_file.isOpen() && errno != EEXIST)
                return;
        }
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    Temporary(Temporary&&) = delete;
    Temporary& operator=(Temporary&&) = delete;
    ~Temporary()
    {
        if (m_file.isOpen() && !m_isRenamed)
            ::unlinkat(folder(), m_name.c_str(), 0);
    }

    [[nodiscard]] int number() const { return m_file.number(); }

    /// Gives it the destination's name; false with errno.
    bool rename(Existing existing)
    {
        const char* name = m_destination.name.c_str();
        if (existing == Existing::Replace)
            m_isRenamed = ::renameat(folder(), m_name.c_str(), folder(), name) == 0;
        else
            m_isRenamed = ::renameat2(folder(), m_name.c_str(), folder(), name, RENAME_NOREPLACE) == 0;
        if (m_isRenamed || existing == Existing::Replace || (errno != EINVAL && errno != ENOSYS))
            return m_isRenamed;
        // A file system that cannot tell; the second name goes with the object.
        return ::linkat(folder(), m_name.c_str(), folder(), name, 0) == 0;
    }

private:
    [[nodiscard]] int folder() const { return m_destination.folder.number(); }

    const Destination& m_destination;
    Descriptor m_file;
    std::string m_name;
    bool m_isRenamed = false;
};

/// The access list of @p present, which says more than its permissions.
int copyAccessList(int present, int file)
{
    std::array<char, 65536> list{};
    const std::string path = std::format("/proc/self/fd/{}", present);
    const ssize_t size = ::getxattr(path.c_str(), accessList, list.data(), list.size());
    if (size < 0)
        return errno == ENODATA || errno == ENOTSUP || errno == ENOENT ? 0 : errno;
    return ::fsetxattr(file, accessList, list.data(), static_cast<std::size_t>(size), 0) == 0 ? 0 : errno;
}

/// Gives @p file owner and permissions of @p present: 0, or errno.
int keepAttributes(const Descriptor& present, const struct stat& status, int file)
{
    // First the owner: changing it takes bits of the permissions away.
    if (::fchown(file, status.st_uid, status.st_gid) != 0)
        return errno;
    if (const int error = copyAccessList(present.number(), file))
        return error;
    return ::fchmod(file, status.st_mode & 07777U) == 0 ? 0 : errno;
}

/// Some file systems have nothing to synchronise in a folder, and a folder that cannot be listed cannot be asked.
int synchroniseFolder(int folder)
{
    return ::fsync(folder) == 0 || errno == EINVAL || errno == EBADF || errno == ENOTSUP ? 0 : errno;
}

} // namespace

Result<std::string> readToEnd(int descriptor, const std::string& path)
{
    std::string bytes;
    std::array<char, 65536> block{};
    while (true) {
        const ssize_t length = ::read(descriptor, block.data(), block.size());
        if (length == 0)
            return bytes;
        if (length > 0)
            bytes.append(block.data(), static_cast<std::size_t>(length));
        else if (errno == EAGAIN)
            waitFor(descriptor, POLLIN, forEver);
        else if (errno != EINTR)
            return std::unexpected(Error{ErrorKind::Unreadable, path, textOf(errno)});
        if (bytes.size() > RootFolder::maximumSize)
            return std::unexpected(Error{ErrorKind::TooLarge, path, "64 MiB"});
    }
}

Result<std::string> readNamedFile(const std::string& path, NamedSource source, std::chrono::milliseconds patience)
{
    const auto fail = [&path](
                          int number) { return std::unexpected(Error{ErrorKind::Unreadable, path, textOf(number)}); };
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat status{};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return fail(errno);
    if (S_ISDIR(status.st_mode))
        return fail(EISDIR);
    if (source == NamedSource::RegularFile && !S_ISREG(status.st_mode))
        return fail(EINVAL);
    // Without a writer a FIFO would look like an empty file.
    const bool isSilent = S_ISFIFO(status.st_mode) && !waitFor(file.number(), POLLIN, patience);
    auto bytes = readToEnd(file.number(), path);
    return isSilent && bytes && bytes->empty() ? fail(ETIMEDOUT) : std::move(bytes);
}

int writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (errno == EAGAIN)
            waitFor(descriptor, POLLOUT, forEver);
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

Saved saveNamedFile(const std::string& path, std::string_view bytes, Existing existing)
{
    const auto destination = destinationOf(path);
    if (!destination)
        return std::unexpected(destination.error());
    const int folder = destination->folder.number();
    const Descriptor present(::openat(folder, destination->name.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    struct stat status{};
    if (present.isOpen() ? ::fstat(present.number(), &status) != 0 : errno != ENOENT)
        return failed(Kind::System, errno);
    if (present.isOpen() && existing == Existing::Keep)
        return failed(Kind::Exists, EEXIST);
    if (present.isOpen() && !S_ISREG(status.st_mode))
        return failed(Kind::NotRegular, EINVAL);

    Temporary file(*destination, present.isOpen());
    if (file.number() < 0)
        return failed(Kind::System, errno);
    if (const int error = writeAll(file.number(), bytes))
        return failed(Kind::System, error);
    if (const int error = present.isOpen() ? keepAttributes(present, status, file.number()) : 0)
        return failed(Kind::NotOurs, error);
    // What was not looked at is not replaced.
    if (::fsync(file.number()) != 0 || !file.rename(present.isOpen() ? Existing::Replace : Existing::Keep))
        return failed(errno == EEXIST ? Kind::Exists : Kind::System, errno);
    if (const int error = synchroniseFolder(folder))
        return failed(Kind::System, error);
    return {};
}

} // namespace casemate
