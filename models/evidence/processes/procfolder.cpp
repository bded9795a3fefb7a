// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/processes/procfolder.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace casemate {

std::expected<ProcFolder, int> ProcFolder::open(const ProcFolder& parent, const std::string& name)
{
    if (!parent.takeStep())
        return std::unexpected(ECANCELED);
    Descriptor folder(openat(parent.m_folder.number(), name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    return folder.isOpen() ? std::expected<ProcFolder, int>(ProcFolder(std::move(folder), parent.m_budget))
                           : std::unexpected(errno);
}

std::expected<ProcFolder, int> ProcFolder::open(const Place& place)
{
    if (!place.exists)
        return std::unexpected(ENOENT);
    Descriptor folder(openat(place.object.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.isOpen() ? std::expected<ProcFolder, int>(ProcFolder(std::move(folder), place.budget))
                           : std::unexpected(errno);
}

std::expected<std::string, int> ProcFolder::read(const std::string& name, std::size_t most) const
{
    if (!takeStep())
        return std::unexpected(ECANCELED);
    const Descriptor file(openat(m_folder.number(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return std::unexpected(errno);
    std::string bytes;
    std::array<char, 16384> chunk{};
    while (bytes.size() < most) {
        const ssize_t count = ::read(file.number(), chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::unexpected(errno);
        if (count == 0)
            break;
        if (m_budget != nullptr && !m_budget->takeBytes(static_cast<std::uint64_t>(count)))
            return std::unexpected(ECANCELED);
        bytes.append(chunk.data(), static_cast<std::size_t>(count));
    }
    return bytes;
}

std::expected<std::string, int> ProcFolder::link(const std::string& name) const
{
    if (!takeStep())
        return std::unexpected(ECANCELED);
    std::array<char, 4096> target{};
    const ssize_t count = readlinkat(m_folder.number(), name.c_str(), target.data(), target.size());
    if (count < 0)
        return std::unexpected(errno);
    return std::string(target.data(), static_cast<std::size_t>(count));
}

std::expected<std::vector<std::string>, int> ProcFolder::names() const
{
    const int copy = openat(m_folder.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(copy < 0 ? nullptr : fdopendir(copy), &closedir);
    if (!folder)
        return std::unexpected(errno);
    std::vector<std::string> found;
    errno = 0;
    while (const dirent* entry = readdir(folder.get())) {
        if (m_budget != nullptr && !m_budget->takeNames())
            return std::unexpected(ECANCELED);
        if (std::string name = entry->d_name; name != "." && name != "..")
            found.push_back(std::move(name));
    }
    if (errno != 0)
        return std::unexpected(errno);
    return found;
}

std::string_view valueOf(std::string_view text, std::string_view key)
{
    while (!text.empty()) {
        const auto end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (!line.starts_with(key) || !line.substr(key.size()).starts_with(':'))
            continue;
        line.remove_prefix(key.size() + 1);
        const auto first = line.find_first_not_of(" \t");
        return first == std::string_view::npos ? std::string_view()
                                               : line.substr(first, line.find_last_not_of(" \t") - first + 1);
    }
    return {};
}

std::vector<std::string_view> fieldsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    for (auto first = line.find_first_not_of(" \t"); first != std::string_view::npos;) {
        const auto end = line.find_first_of(" \t", first);
        words.push_back(line.substr(first, end - first));
        first = end == std::string_view::npos ? end : line.find_first_not_of(" \t", end);
    }
    return words;
}

std::uint64_t numberOf(std::string_view digits, int base)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    return error == std::errc() ? number : 0;
}

} // namespace casemate
