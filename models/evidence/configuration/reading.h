// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casemate {

using Keys = std::span<const std::string_view>;
using Variables = std::map<std::string, std::string, std::less<>>;

/// The command that starts a program whose configuration is wanted.
struct ProgramStart {
    std::string name{}; ///< of the program's file, symlinks resolved: "php-fpm8.4"
    std::vector<std::string> arguments{}; ///< variables put in
    Variables variables{}; ///< of its environment, as far as the unit says
    std::string folder{}; ///< it works there at first
    std::string directive{}; ///< that names the command

    /// The values of the options @p names in order: "-f X", "-fX", "--file X" and "--file=X".
    [[nodiscard]] std::vector<std::string> values(Keys names) const;
    /// The last of values(), or @p otherwise.
    [[nodiscard]] std::string value(Keys names, std::string_view otherwise = {}) const;
    [[nodiscard]] bool has(std::string_view argument) const;
};

/// A file of a configuration.
struct ConfigurationFile {
    std::string path;
    std::string bytes;
};

/// The reading of one program's configuration: its files, and what is kept of them. Nothing in a file is trusted:
/// how many files and bytes are read, how deep they include each other, and what is kept is limited. Where a limit
/// ends the reading, or a file is closed, the fact says so.
class ConfigurationReading {
public:
    using Reader = std::function<void(const ConfigurationFile&)>;

    /// @p root must outlive the reading.
    ConfigurationReading(const RootFolder& root, std::string program, ProgramStart start);

    [[nodiscard]] const ProgramStart& start() const { return m_start; }
    /// The keys that add() takes; it passes over all others. @p keys must outlive the reading.
    void keep(Keys keys) { m_keys = keys; }

    /// Gives the file at @p path to @p reader; does nothing where there is none, where it is no plain file, and where
    /// it is just being read.
    void read(const std::string& path, const Reader& reader);
    /// read() for each path that matches @p pattern.
    void readMatching(std::string_view pattern, const Reader& reader);
    /// The paths that @p pattern stands for as glob(3) reads it, sorted; the pattern itself where nothing in it is
    /// special.
    [[nodiscard]] std::vector<std::string> matching(std::string_view pattern);
    /// The first of @p paths where something lies or may lie; the first one where there is none.
    [[nodiscard]] std::string firstThere(Keys paths) const;
    [[nodiscard]] bool isFolder(const std::string& path) const;

    void add(std::string_view key, std::string_view value, const ConfigurationFile& file, unsigned line);
    /// A setting of the command line.
    void addArgument(std::string_view key, std::string_view value);
    /// Notes that something at @p path could not be read, for the reason errno @p number.
    void refuse(std::string_view path, int number);

    [[nodiscard]] const ConfigurationFact& fact() const { return m_fact; }
    [[nodiscard]] ConfigurationFact take() && { return std::move(m_fact); }

private:
    void add(std::string_view key, std::string_view value, Source source, unsigned line);
    void addMatching(const std::string& folder, const std::string& pattern, std::vector<std::string>& found);

    const RootFolder& m_root;
    ProgramStart m_start;
    ConfigurationFact m_fact;
    Keys m_keys;
    std::vector<std::string> m_open; ///< the files that are just being read
    std::size_t m_files = 0;
    std::size_t m_bytes = 0;
    std::size_t m_patterns = 0;
    std::size_t m_entries = 0; ///< of folders that were searched
};

/// @p path where it is absolute, else the one below @p folder.
[[nodiscard]] std::string placedIn(std::string_view folder, std::string_view path);

} // namespace casemate
