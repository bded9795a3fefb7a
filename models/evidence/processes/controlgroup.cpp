// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/processes/controlgroup.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace casemate {

namespace {

constexpr int deepest = 12;
constexpr std::size_t mostProcesses = 20000;

/// Where systemd keeps its own hierarchy: unified, hybrid, legacy.
constexpr std::array<std::string_view, 3> hierarchies{
    "/sys/fs/cgroup", "/sys/fs/cgroup/unified", "/sys/fs/cgroup/systemd"};

std::optional<std::uint64_t> count(const ProcFolder& folder, const char* file)
{
    const auto text = folder.read(file);
    return text && !text->empty() && *text != "max\n" ? std::optional(numberOf(*text)) : std::nullopt;
}

/// The number behind "KEY " in the file @p file.
std::uint64_t countOf(const ProcFolder& folder, const char* file, std::string_view key)
{
    const auto text = folder.read(file);
    for (std::string_view rest = text ? std::string_view(*text) : std::string_view(); !rest.empty();) {
        const auto end = rest.find('\n');
        const auto words = fieldsOf(rest.substr(0, end));
        if (words.size() == 2 && words[0] == key)
            return numberOf(words[1]);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return 0;
}

/// Everybody in @p folder and below; true where there are groups below.
bool addProcesses(const ProcFolder& folder, std::vector<pid_t>& processes, int depth)
{
    if (const auto text = folder.read("cgroup.procs"))
        for (std::size_t first = 0; first < text->size() && processes.size() < mostProcesses;) {
            const auto end = std::min(text->find('\n', first), text->size());
            if (const auto id = numberOf(std::string_view(*text).substr(first, end - first)); id != 0)
                processes.push_back(static_cast<pid_t>(id));
            first = end + 1;
        }
    bool hasChildren = false;
    const auto names = depth < deepest ? folder.names() : std::unexpected(0);
    for (const std::string& name : names ? *names : std::vector<std::string>())
        if (const auto child = ProcFolder::open(folder, name)) { // files are refused
            hasChildren = true;
            addProcesses(*child, processes, depth + 1);
        }
    return hasChildren;
}

ControlGroup readGroup(const ProcFolder& folder, std::string path)
{
    ControlGroup group{.path = std::move(path)};
    group.counts.hasChildren = addProcesses(folder, group.processes, 0);
    group.counts.mostTasks = count(folder, "pids.peak");
    group.counts.mostMemory = count(folder, "memory.peak");
    if (const auto own = countOf(folder, "memory.stat", "anon") + countOf(folder, "memory.stat", "shmem"); own != 0)
        group.counts.ownMemory = own;
    group.counts.memoryKills = countOf(folder, "memory.events", "oom_kill");
    group.counts.throttled = countOf(folder, "cpu.stat", "nr_throttled");
    return group;
}

/// Hands each name in @p folder and its slices to @p take, with the path of the folder it is in, until that says true.
template <typename Take>
bool anyGroup(const ProcFolder& folder, const std::string& path, bool isOfUser, int depth, const Take& take)
{
    const auto names = depth < deepest ? folder.names() : std::unexpected(0);
    if (!names)
        return false;
    const bool isInManager = path.contains("/user@");
    if (isInManager == isOfUser)
        for (const std::string& name : *names)
            if (take(path, name))
                return true;
    for (const std::string& name : *names)
        if (name.ends_with(".slice") || (isOfUser && name.starts_with("user@")))
            if (const auto child = ProcFolder::open(folder, name);
                child && anyGroup(*child, path + '/' + name, isOfUser, depth + 1, take))
                return true;
    return false;
}

std::expected<ProcFolder, int> folderAt(const RootFolder& root, std::string_view path)
{
    const auto place = root.find(path);
    return place ? ProcFolder::open(*place) : std::unexpected(place.error());
}

} // namespace

std::optional<ControlGroup> controlGroupOf(const RootFolder& root, std::string_view unit, bool isOfUser)
{
    if (unit.empty())
        return std::nullopt;
    std::optional<ControlGroup> group;
    for (const std::string_view hierarchy : hierarchies) {
        const auto folder = folderAt(root, hierarchy);
        const auto read = [&](const std::string& path, const std::string& name) {
            if (name != unit)
                return false;
            if (const auto found = folderAt(root, std::string(hierarchy) + path + '/' + name))
                group = readGroup(*found, path + '/' + name);
            return group.has_value();
        };
        if (folder && anyGroup(*folder, {}, isOfUser, 0, read))
            return group;
    }
    return std::nullopt;
}

ControlGroups::ControlGroups(const RootFolder& root, bool isOfUser)
{
    for (const std::string_view hierarchy : hierarchies)
        if (const auto folder = folderAt(root, hierarchy))
            anyGroup(*folder, {}, isOfUser, 0, [&](const std::string& path, const std::string& name) {
                if (name.contains('.')) // the kernel's own files have one as well, but none that ends like a unit
                    m_paths.try_emplace(name, hierarchy, path + '/' + name);
                return false;
            });
}

std::optional<ControlGroup> ControlGroups::group(const RootFolder& root, std::string_view unit) const
{
    const auto at = m_paths.find(std::string(unit));
    const auto folder = at == m_paths.end() ? std::unexpected(ENOENT)
                                            : folderAt(root, std::string(at->second.first) + at->second.second);
    return folder ? std::optional(readGroup(*folder, at->second.second)) : std::nullopt;
}

} // namespace casemate
