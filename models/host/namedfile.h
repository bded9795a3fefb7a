// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/host/rootfolder.h"

#include <chrono>
#include <string>
#include <string_view>

/// Files that a person names: read with a limit, written as a whole or not at all.
namespace casemate {

/// What readNamedFile() opens.
enum class NamedSource : unsigned char {
    RegularFile, ///< nothing that could make it wait
    Any ///< FIFOs and devices too, for the shell's <(command) and for /dev/stdin
};

/// The bytes of @p path, at most RootFolder::maximumSize. Unreadable, also for a FIFO that nobody opens for writing
/// within @p patience; TooLarge.
[[nodiscard]] Result<std::string> readNamedFile(
    const std::string& path, NamedSource source, std::chrono::milliseconds patience = std::chrono::seconds(5));

/// What the open @p descriptor gives up to its end; errors are about @p path.
[[nodiscard]] Result<std::string> readToEnd(int descriptor, const std::string& path);

/// Writes all of @p bytes, waiting where it has to: 0, or the errno at which it ended.
[[nodiscard]] int writeAll(int descriptor, std::string_view bytes);

/// What is done with a file that is there already.
enum class Existing : unsigned char { Keep, Replace };

/// Why a file was not saved.
struct SaveFailure {
    enum class Kind : unsigned char {
        Exists, ///< something is there, and Existing::Keep was asked for
        NotRegular, ///< a link, folder, device, FIFO or socket is there, which is never replaced
        NotOurs, ///< owner or permissions of the file that is there cannot be kept
        System ///< anything else
    };
    Kind kind;
    std::string detail; ///< errno's text
};

/// Puts @p bytes at @p path: a new file beside it is written, synchronised and renamed, and its folder synchronised, so
/// that readers and crashes see the former file or the new one. A replaced file keeps owner, group, permissions and
/// access list.
[[nodiscard]] std::expected<void, SaveFailure> saveNamedFile(
    const std::string& path, std::string_view bytes, Existing existing);

} // namespace casemate
