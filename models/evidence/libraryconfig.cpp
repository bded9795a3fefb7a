// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/evidence/files.h"
#include "models/evidence/libraries.h"

#include <algorithm>

#include <fnmatch.h>

namespace casemate {

namespace {

constexpr int deepestInclude = 8;
constexpr std::size_t mostFolders = 256;
constexpr std::size_t mostFiles = 256;

/// Reads ld.so.conf and what it includes; files that include each other end at the depth.
class ConfigReader {
public:
    explicit ConfigReader(const RootFolder& root)
        : m_root(root)
    {
    }

    void read(const std::string& path, int depth)
    {
        if (depth > deepestInclude || ++m_files > mostFiles)
            return;
        const auto place = m_root.find(path);
        const auto bytes = place ? RootFolder::read(*place) : std::unexpected(place.error());
        std::string_view rest = bytes ? std::string_view(*bytes) : std::string_view();
        while (!rest.empty() && m_folders.size() < mostFolders) {
            const auto end = rest.find('\n');
            readLine(rest.substr(0, end), path, depth);
            rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        }
    }
    [[nodiscard]] std::vector<std::string> folders() && { return std::move(m_folders); }

private:
    void readLine(std::string_view line, const std::string& path, int depth)
    {
        line = text::stripped(line.substr(0, line.find('#')));
        constexpr std::string_view include = "include";
        if (line.starts_with(include) && line.size() > include.size()
            && text::whitespace.contains(line[include.size()])) {
            const std::string_view pattern = text::stripped(line.substr(include.size()));
            readMatching(pattern.starts_with('/') ? std::string(pattern)
                                                  : std::string(folderOf(path)) + '/' + std::string(pattern),
                depth);
            return;
        }
        if (line.starts_with('/'))
            m_folders.emplace_back(line.substr(0, line.find_first_of(" \t=")));
    }

    void readMatching(const std::string& pattern, int depth)
    {
        const std::string folder(folderOf(pattern));
        const std::string name(nameOf(pattern));
        std::vector<std::string> matches;
        for (const FolderEntry& entry : m_root.entries(folder).value_or(std::vector<FolderEntry>{}))
            if (fnmatch(name.c_str(), entry.name.c_str(), FNM_PERIOD) == 0)
                matches.push_back(folder + '/' + entry.name);
        std::ranges::sort(matches);
        for (const std::string& match : matches)
            read(match, depth + 1);
    }

    const RootFolder& m_root;
    std::vector<std::string> m_folders;
    std::size_t m_files = 0;
};

} // namespace

std::vector<std::string> configuredFolders(const RootFolder& root)
{
    ConfigReader reader(root);
    reader.read("/etc/ld.so.conf", 0);
    return std::move(reader).folders();
}

} // namespace casemate
