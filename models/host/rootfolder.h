// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/host/readbudget.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sys/types.h>

namespace casemate {

/// A file descriptor that closes itself; -1 is none.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor&& other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor();

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int release() { return std::exchange(m_number, -1); }

private:
    int m_number = -1;
};

/// What to do with a symlink that is the last part of a path.
enum class LastLink : unsigned char { Follow, Keep };

/// Where a path leads to once every symlink on the way is resolved.
struct Place {
    std::string path; ///< absolute, as the root's own system would print it, without symlinks and ".."
    bool exists = false;
    mode_t mode = 0; ///< type and permissions, where it exists
    off_t size = 0;
    Descriptor object; ///< the thing itself, opened O_PATH, where it exists
    Descriptor parent; ///< the folder around it, O_PATH; closed where it is the root itself
    ReadBudget* budget = nullptr; ///< that of the root

    /// systemd's null_or_empty(): an empty file or a character device. A link to /dev/null counts where /dev is empty
    /// too, as in an image of a system that does not run.
    [[nodiscard]] bool isNullOrEmpty() const;
};

/// One name in a folder.
struct FolderEntry {
    std::string name;
    mode_t mode = 0; ///< of the entry itself: links are not followed
    off_t size = 0;
    uid_t owner = 0;
};

/// A folder taken as "/". Every symlink, absolute or relative, resolves within it and ".." stops at it, whatever the
/// tree holds; each part of a path is opened by itself with O_NOFOLLOW, so a tree that changes meanwhile cannot lead
/// outside. The functions give errno on failure.
class RootFolder {
public:
    /// The most bytes that read() takes.
    static constexpr std::size_t maximumSize = std::size_t{64} << 20;

    /// NotFound, NotAFolder or Unreadable where @p path is no folder that can be looked into.
    [[nodiscard]] static Result<RootFolder> open(const std::filesystem::path& path);

    /// Everything below is taken from @p budget from now on, which must outlive this and the Places that it gives; null
    /// for no limit. Where the budget ends the functions give ECANCELED.
    void limitBy(ReadBudget* budget) { m_budget = budget; }
    [[nodiscard]] ReadBudget* budget() const { return m_budget; }

    /// True where this is the running system's own root.
    [[nodiscard]] bool isSystemRoot() const { return m_isSystemRoot; }

    /// Follows @p path. A part that does not exist is no error as long as no ".." comes after it: Place::exists tells.
    [[nodiscard]] std::expected<Place, int> find(std::string_view path, LastLink last = LastLink::Follow) const;

    /// The target of the symlink @p path, as written.
    [[nodiscard]] std::expected<std::string, int> linkTarget(std::string_view path) const;

    /// Everything in the folder @p path but "." and "..", in no order.
    [[nodiscard]] std::expected<std::vector<FolderEntry>, int> entries(std::string_view path) const;

    /// The names alone, which costs no look at each: for folders of thousands.
    [[nodiscard]] std::expected<std::vector<std::string>, int> names(std::string_view path) const;

    /// The folder @p path, opened for reading its names; ENOTDIR for anything else.
    [[nodiscard]] std::expected<Descriptor, int> openFolder(std::string_view path) const;
    /// The same of the folder at @p place.
    [[nodiscard]] static std::expected<Descriptor, int> openFolder(const Place& place);

    /// The regular file at @p place, opened for reading; EINVAL for anything else, which is never opened.
    [[nodiscard]] static std::expected<Descriptor, int> openFile(const Place& place);

    /// The bytes of the regular file at @p place; EINVAL for anything else, which is never opened. EFBIG above
    /// maximumSize.
    [[nodiscard]] static std::expected<std::string, int> read(const Place& place);

    /// The bytes of the regular file @p name, which is no link, in the folder at @p folder; errors as those of read().
    /// EFBIG above @p most bytes, of which none is read then.
    [[nodiscard]] static std::expected<std::string, int> readIn(
        const Place& folder, const std::string& name, std::uint64_t most = maximumSize);

private:
    class Walk;
    Descriptor m_root;
    ReadBudget* m_budget = nullptr;
    bool m_isSystemRoot = false;
};

/// The Error for what errno says about @p path.
[[nodiscard]] Error errorOf(int number, std::string_view path);

} // namespace casemate
