// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/release.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include <sys/stat.h>

namespace casemate {

namespace {

std::optional<int> leadingNumber(std::string_view text)
{
    int number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    return result.ec == std::errc{} && number > 0 ? std::optional(number) : std::nullopt;
}

std::optional<int> libraryVersion(const RootFolder& root, const std::string& folder)
{
    constexpr std::string_view prefix = "libsystemd-shared-";
    std::optional<int> best;
    for (const FolderEntry& entry : root.entries(folder).value_or(std::vector<FolderEntry>{}))
        if (entry.name.starts_with(prefix))
            best = std::max(best, leadingNumber(std::string_view(entry.name).substr(prefix.size())));
    return best;
}

// The value of "Version:" in the installed stanza of the package, without a Debian epoch.
std::optional<int> dpkgVersion(std::string_view status)
{
    bool isSystemd = false;
    bool isInstalled = false;
    for (std::size_t begin = 0; begin < status.size();) {
        const std::size_t end = std::min(status.find('\n', begin), status.size());
        std::string_view line = status.substr(begin, end - begin);
        begin = end + 1;
        if (line.empty())
            isSystemd = isInstalled = false;
        else if (line.starts_with("Package: "))
            isSystemd = line == "Package: systemd";
        else if (line.starts_with("Status: "))
            isInstalled = line.ends_with(" installed");
        else if (isSystemd && isInstalled && line.starts_with("Version: ")) {
            line.remove_prefix(9);
            if (const std::size_t epoch = line.find(':'); epoch != std::string_view::npos)
                line.remove_prefix(epoch + 1);
            return leadingNumber(line);
        }
    }
    return std::nullopt;
}

std::optional<int> dpkgVersion(const RootFolder& root)
{
    const auto place = root.find("/var/lib/dpkg/status");
    const auto status = place ? RootFolder::read(*place) : std::unexpected(place.error());
    return status ? dpkgVersion(std::string_view(*status)) : std::nullopt;
}

bool exists(const RootFolder& root, std::string_view path)
{
    const auto place = root.find(path);
    return place && place->exists;
}

} // namespace

std::optional<SystemdVersion> installedSystemd(const RootFolder& root)
{
    std::optional<int> version;
    for (const char* folder : {"/usr/lib/systemd", "/lib/systemd", "/usr/lib64/systemd"})
        version = std::max(version, libraryVersion(root, folder));
    if (version)
        return SystemdVersion{*version};
    // Debian keeps private libraries below the architecture's folder
    for (const std::string base : {"/usr/lib", "/lib"})
        for (const FolderEntry& entry : root.entries(base).value_or(std::vector<FolderEntry>{}))
            if (entry.name.contains("-linux-"))
                version = std::max(version, libraryVersion(root, base + '/' + entry.name + "/systemd"));
    if (!version)
        version = dpkgVersion(root);
    return version ? std::optional(SystemdVersion{*version}) : std::nullopt;
}

LibFolder libFolder(const RootFolder& root, const std::optional<SystemdVersion>& version)
{
    // systemd 255 ended the support for a /usr that is not merged
    if (version && version->number >= 255)
        return LibFolder::Absent;
    if (version && (exists(root, "/etc/debian_version") || exists(root, "/var/lib/dpkg")))
        return LibFolder::Before;
    const auto lib = root.find("/lib/systemd/system");
    const bool isSplit = lib && lib->exists && S_ISDIR(lib->mode) && lib->path == "/lib/systemd/system";
    return isSplit ? LibFolder::After : LibFolder::Absent;
}

} // namespace casemate
