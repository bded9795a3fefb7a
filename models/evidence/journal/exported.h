// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// The fields of a line of the journal; of a field that is there more than once the last.
using JournalFields = std::map<std::string, std::string, std::less<>>;

/// The lines of @p text in the journal export format, in its order. What is malformed ends the reading.
[[nodiscard]] std::vector<JournalFields> readExported(std::string_view text);

} // namespace casemate
