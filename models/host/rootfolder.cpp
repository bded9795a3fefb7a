// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/rootfolder.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <ranges>
#include <system_error>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace casemate {

namespace {

// systemd's CHASE_MAX
constexpr int maximumLinks = 32;

// The parts of a path, last one first, so that the next one is cheap to take.
std::vector<std::string> reversedParts(std::string_view path)
{
    std::vector<std::string> parts;
    while (!path.empty()) {
        const std::size_t slash = path.rfind('/');
        const std::string_view part = slash == std::string_view::npos ? path : path.substr(slash + 1);
        if (!part.empty() && part != ".")
            parts.emplace_back(part);
        path = slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
    }
    return parts;
}

ErrorKind kindOf(int number)
{
    switch (number) {
    case ENOENT: return ErrorKind::NotFound;
    case ENOTDIR: return ErrorKind::NotAFolder;
    case EFBIG: return ErrorKind::TooLarge;
    default: return ErrorKind::Unreadable;
    }
}

std::expected<std::string, int> readLink(int folder, const std::string& name)
{
    std::array<char, PATH_MAX> buffer{};
    const ssize_t length = readlinkat(folder, name.c_str(), buffer.data(), buffer.size());
    if (length < 0)
        return std::unexpected(errno);
    return std::string(buffer.data(), static_cast<std::size_t>(length));
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        close(m_number);
}

bool Place::isNullOrEmpty() const
{
    if (!exists)
        return path == "/dev/null";
    return S_ISCHR(mode) || (S_ISREG(mode) && size <= 0);
}

Result<RootFolder> RootFolder::open(const std::filesystem::path& path)
{
    RootFolder root;
    root.m_root = Descriptor(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.m_root.isOpen())
        return std::unexpected(errorOf(errno, path.native()));
    struct stat ours{};
    struct stat system{};
    root.m_isSystemRoot = fstat(root.m_root.number(), &ours) == 0 && stat("/", &system) == 0
        && ours.st_dev == system.st_dev && ours.st_ino == system.st_ino;
    return root;
}

// One walk along a path, holding a descriptor of every folder on the way for the sake of "..".
class RootFolder::Walk {
public:
    Walk(int root, ReadBudget* budget)
        : m_root(root)
        , m_budget(budget)
    {
    }

    std::expected<Place, int> run(std::string_view path, LastLink last)
    {
        m_todo = reversedParts(path);
        while (!m_todo.empty()) {
            std::string part = std::move(m_todo.back());
            m_todo.pop_back();
            if (m_budget != nullptr && !m_budget->takeSteps())
                return std::unexpected(ECANCELED);
            if (part == "..") {
                if (!m_done.empty() && !S_ISDIR(m_done.back().status.st_mode))
                    return std::unexpected(ENOTDIR);
                if (!m_done.empty())
                    m_done.pop_back();
                continue;
            }
            Descriptor child(openat(top(), part.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
            if (!child.isOpen())
                return errno == ENOENT ? missing(part) : std::unexpected(errno);
            struct stat status{};
            if (fstat(child.number(), &status) < 0)
                return std::unexpected(errno);
            if (S_ISLNK(status.st_mode) && (last == LastLink::Follow || !m_todo.empty())) {
                if (const int failure = follow(part))
                    return std::unexpected(failure);
                continue;
            }
            m_done.push_back({std::move(part), std::move(child), status});
        }
        return arrived();
    }

private:
    struct Part {
        std::string name;
        Descriptor descriptor;
        struct stat status;
    };

    [[nodiscard]] int top() const { return m_done.empty() ? m_root : m_done.back().descriptor.number(); }

    [[nodiscard]] std::string donePath() const
    {
        std::string path;
        for (const Part& part : m_done)
            path.append("/").append(part.name);
        return path;
    }

    int follow(const std::string& name)
    {
        if (--m_links <= 0)
            return ELOOP;
        const auto target = readLink(top(), name);
        if (!target)
            return target.error();
        if (target->starts_with('/'))
            m_done.clear();
        auto parts = reversedParts(*target);
        m_todo.insert(m_todo.end(), std::move_iterator(parts.begin()), std::move_iterator(parts.end()));
        return 0;
    }

    [[nodiscard]] std::expected<Place, int> missing(const std::string& name) const
    {
        if (std::ranges::contains(m_todo, ".."))
            return std::unexpected(ENOENT);
        Place place;
        place.path = donePath() + '/' + name;
        for (const std::string& part : m_todo | std::views::reverse)
            place.path.append("/").append(part);
        return place;
    }

    std::expected<Place, int> arrived()
    {
        Place place;
        place.exists = true;
        place.path = m_done.empty() ? "/" : donePath();
        if (m_done.empty()) {
            place.mode = S_IFDIR;
            place.object = Descriptor(fcntl(m_root, F_DUPFD_CLOEXEC, 0));
            return place;
        }
        place.mode = m_done.back().status.st_mode;
        place.size = m_done.back().status.st_size;
        place.object = std::move(m_done.back().descriptor);
        m_done.pop_back();
        place.parent =
            m_done.empty() ? Descriptor(fcntl(m_root, F_DUPFD_CLOEXEC, 0)) : std::move(m_done.back().descriptor);
        return place;
    }

    int m_root;
    ReadBudget* m_budget;
    int m_links = maximumLinks;
    std::vector<Part> m_done;
    std::vector<std::string> m_todo;
};

namespace {

/// True for "/a/b": nothing that resolving would change.
bool isPlain(std::string_view path)
{
    return path.size() > 1 && path.starts_with('/') && !path.ends_with('/') && !path.contains("//")
        && !path.contains("/.");
}

/// The folder @p path below @p root where no symlink is on the way; closed where one is, or the kernel cannot tell.
Descriptor openWithoutLinks(int root, const std::string& path)
{
    open_how how{};
    how.flags = O_PATH | O_DIRECTORY | O_CLOEXEC;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    return Descriptor(
        static_cast<int>(syscall(SYS_openat2, root, path.empty() ? "." : path.c_str(), &how, sizeof how)));
}

/// A path without any symlink in two steps; nothing where it takes a walk.
std::optional<Place> foundAtOnce(int root, std::string_view path, LastLink last)
{
    if (!isPlain(path))
        return std::nullopt;
    const std::size_t slash = path.rfind('/');
    Place place;
    place.parent = openWithoutLinks(root, std::string(path.substr(1, slash == 0 ? 0 : slash - 1)));
    if (!place.parent.isOpen())
        return std::nullopt;
    place.object = Descriptor(
        openat(place.parent.number(), std::string(path.substr(slash + 1)).c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    struct stat status{};
    if (!place.object.isOpen() || fstat(place.object.number(), &status) < 0
        || (S_ISLNK(status.st_mode) && last == LastLink::Follow))
        return std::nullopt;
    place.path = path;
    place.exists = true;
    place.mode = status.st_mode;
    place.size = status.st_size;
    return place;
}

} // namespace

std::expected<Place, int> RootFolder::find(std::string_view path, LastLink last) const
{
    if (m_budget != nullptr && !m_budget->takeSteps())
        return std::unexpected(ECANCELED);
    // Most paths hold no link, and a tree has many of them.
    auto at = foundAtOnce(m_root.number(), path, last);
    auto place = at ? std::expected<Place, int>(*std::move(at)) : Walk(m_root.number(), m_budget).run(path, last);
    if (place)
        place->budget = m_budget;
    return place;
}

std::expected<std::string, int> RootFolder::linkTarget(std::string_view path) const
{
    const auto place = find(path, LastLink::Keep);
    if (!place)
        return std::unexpected(place.error());
    if (!place->exists)
        return std::unexpected(ENOENT);
    if (!S_ISLNK(place->mode))
        return std::unexpected(EINVAL);
    return readLink(place->object.number(), "");
}

std::expected<Descriptor, int> RootFolder::openFolder(std::string_view path) const
{
    const auto place = find(path);
    return place ? openFolder(*place) : std::unexpected(place.error());
}

std::expected<Descriptor, int> RootFolder::openFolder(const Place& place)
{
    if (!place.exists)
        return std::unexpected(ENOENT);
    Descriptor folder(openat(place.object.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.isOpen() ? std::expected<Descriptor, int>(std::move(folder)) : std::unexpected(errno);
}

Error errorOf(int number, std::string_view path)
{
    return {.kind = kindOf(number), .subject = std::string(path), .detail = std::generic_category().message(number)};
}

} // namespace casemate
