// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// A line of proc_pid_mountinfo(5).
struct MountLine {
    std::string device{}; ///< "major:minor"
    std::string root{}; ///< the folder of the file system that is mounted
    std::string path{}; ///< where
    std::string type{}; ///< of the file system
    bool isReadOnly = false; ///< this mount
    bool isReadOnlySystem = false; ///< the whole file system
};

/// The lines of @p text, a table of proc_pid_mountinfo(5), a few thousand at most.
[[nodiscard]] std::vector<MountLine> readMountTable(const std::string& text);

/// The words of a line of a table of mounts, "\040" and its kin resolved.
[[nodiscard]] std::vector<std::string> mountWords(std::string_view line);

/// True where @p option is among @p options, parted by commas.
[[nodiscard]] bool hasMountOption(std::string_view options, std::string_view option);

} // namespace casemate
