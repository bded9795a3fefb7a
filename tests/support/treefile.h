// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

namespace casemate::tests {

/// Makes something of a line that writeTree() does not know; false where it is not known either.
using OtherLine = std::function<bool(std::string_view line)>;

/// Makes the tree that @p description lists below @p root. One entry a line: "folder PATH", "link PATH -> TARGET", or
/// "file PATH" with the file's lines after it, each behind two blanks; "program PATH" is a file that may be run. A
/// text, since links of a committed tree do not survive every way that sources travel. Throws std::runtime_error where
/// that fails.
void writeTree(
    const std::filesystem::path& description, const std::filesystem::path& root, const OtherLine& other = {});

} // namespace casemate::tests
