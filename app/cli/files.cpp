// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace casemate::cli {

namespace {

constexpr std::size_t largestFile = std::size_t{64} << 20;

/// A descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number > STDERR_FILENO)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// Gives a finished file its name; link() refuses where the name is taken.
bool rename(const std::string& temporary, const std::string& path, bool mayOverwrite)
{
    if (mayOverwrite)
        return ::rename(temporary.c_str(), path.c_str()) == 0;
    return ::link(temporary.c_str(), path.c_str()) == 0 && ::unlink(temporary.c_str()) == 0;
}

/// The permissions that a new file gets, which mkstemp() does not give.
mode_t usualMode()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return static_cast<mode_t>(0666) & ~mask;
}

} // namespace

int writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EAGAIN) {
            pollfd ready{.fd = descriptor, .events = POLLOUT, .revents = 0};
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

Result<std::string> readFile(const std::string& path)
{
    const Descriptor file(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    const auto fail = [&path](int error) {
        return std::unexpected(Error{ErrorKind::Unreadable, path, std::strerror(error)});
    };
    if (file.number() < 0)
        return fail(errno);
    std::string bytes;
    std::array<char, 65536> block;
    while (true) {
        const ssize_t length = ::read(file.number(), block.data(), block.size());
        if (length == 0)
            return bytes;
        if (length > 0)
            bytes.append(block.data(), static_cast<std::size_t>(length));
        else if (errno != EINTR)
            return fail(errno);
        if (bytes.size() > largestFile)
            return std::unexpected(Error{ErrorKind::TooLarge, path, "64 MiB"});
    }
}

Result<void> saveFile(const std::string& path, std::string_view bytes, bool mayOverwrite)
{
    const auto fail = [&path](int error) {
        return std::unexpected(Error{ErrorKind::Unwritable, path, std::strerror(error)});
    };
    struct stat present;
    if (!mayOverwrite && ::lstat(path.c_str(), &present) == 0)
        return fail(EEXIST);
    std::string temporary = path + ".XXXXXX";
    const Descriptor file(::mkstemp(temporary.data()));
    if (file.number() < 0)
        return fail(errno);
    int error = writeAll(file.number(), bytes);
    if (error == 0 && ::fchmod(file.number(), usualMode()) == 0 && ::fsync(file.number()) == 0
        && rename(temporary, path, mayOverwrite))
        return {};
    error = error == 0 ? errno : error;
    ::unlink(temporary.c_str());
    return fail(error);
}

} // namespace casemate::cli
