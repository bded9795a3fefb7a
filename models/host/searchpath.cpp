// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/searchpath.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace casemate {

namespace {

std::string absoluteVariable(const char* name)
{
    const char* value = std::getenv(name);
    return value && *value == '/' ? value : std::string{};
}

std::optional<std::vector<std::string>> listVariable(const char* name)
{
    const char* value = std::getenv(name);
    if (!value)
        return std::nullopt;
    std::vector<std::string> folders;
    for (std::string_view rest = value; !rest.empty();) {
        const std::size_t colon = std::min(rest.find(':'), rest.size());
        if (rest.starts_with('/'))
            folders.emplace_back(rest.substr(0, colon));
        rest.remove_prefix(std::min(colon + 1, rest.size()));
    }
    return folders;
}

// A list of folders in which the first mention of each counts.
class FolderList {
public:
    void add(std::string folder)
    {
        if (!std::ranges::contains(m_folders, folder))
            m_folders.push_back(std::move(folder));
    }
    void addBelow(const std::string& base, std::string_view suffix)
    {
        if (!base.empty())
            add(base + std::string(suffix));
    }
    [[nodiscard]] std::vector<std::string> take() { return std::move(m_folders); }

private:
    std::vector<std::string> m_folders;
};

} // namespace

UserFolders UserFolders::ofEnvironment()
{
    const std::string home = absoluteVariable("HOME");
    const auto below = [&home](const std::string& folder, const char* suffix) {
        return !folder.empty() || home.empty() ? folder : home + suffix;
    };
    return {.configuration = below(absoluteVariable("XDG_CONFIG_HOME"), "/.config"),
        .data = below(absoluteVariable("XDG_DATA_HOME"), "/.local/share"),
        .runtime = absoluteVariable("XDG_RUNTIME_DIR"),
        .configurationFolders = listVariable("XDG_CONFIG_DIRS"),
        .dataFolders = listVariable("XDG_DATA_DIRS")};
}

std::vector<std::string> systemSearchPath(LibFolder lib)
{
    std::vector<std::string> folders{"/etc/systemd/system.control", "/run/systemd/system.control",
        "/run/systemd/transient", "/run/systemd/generator.early", "/etc/systemd/system", "/etc/systemd/system.attached",
        "/run/systemd/system", "/run/systemd/system.attached", "/run/systemd/generator",
        "/usr/local/lib/systemd/system"};
    if (lib == LibFolder::Before)
        folders.emplace_back("/lib/systemd/system");
    folders.emplace_back("/usr/lib/systemd/system");
    if (lib == LibFolder::After)
        folders.emplace_back("/lib/systemd/system");
    folders.emplace_back("/run/systemd/generator.late");
    return folders;
}

std::vector<std::string> userSearchPath(SystemdVersion version, const std::optional<UserFolders>& user)
{
    const UserFolders own = user.value_or(UserFolders{});
    const int model = version.model().number;
    using List = std::vector<std::string>;
    const List configurationFolders = own.configurationFolders.value_or(List{model < 257 ? "/etc/xdg" : "/etc"});
    const List dataFolders = own.dataFolders.value_or(List{"/usr/local/share", "/usr/share"});

    FolderList folders;
    folders.addBelow(own.configuration, "/systemd/user.control");
    folders.addBelow(own.runtime, "/systemd/user.control");
    folders.addBelow(own.runtime, "/systemd/transient");
    folders.addBelow(own.runtime, "/systemd/generator.early");
    folders.addBelow(own.configuration, "/systemd/user");
    if (model >= 262)
        folders.addBelow(own.configuration, "/systemd/user.attached");
    for (const std::string& folder : configurationFolders)
        folders.addBelow(folder, "/systemd/user");
    folders.add("/etc/systemd/user");
    folders.addBelow(own.runtime, "/systemd/user");
    if (model >= 262)
        folders.addBelow(own.runtime, "/systemd/user.attached");
    folders.add("/run/systemd/user");
    folders.addBelow(own.runtime, "/systemd/generator");
    folders.addBelow(own.data, "/systemd/user");
    for (const std::string& folder : dataFolders)
        folders.addBelow(folder, "/systemd/user");
    folders.add("/usr/local/lib/systemd/user");
    folders.add("/usr/local/share/systemd/user");
    folders.add("/usr/lib/systemd/user");
    folders.add("/usr/share/systemd/user");
    folders.addBelow(own.runtime, "/systemd/generator.late");
    return folders.take();
}

} // namespace casemate
