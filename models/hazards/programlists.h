// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/clues.h"

#include <string_view>
#include <vector>

namespace casemate {

/// The words of @p list, with a blank between: long tables of names read better as a text.
[[nodiscard]] std::vector<std::string_view> wordsOf(std::string_view list);

/// Programs that start what users, jobs or other units ask them to: filters on them hold for all of that.
[[nodiscard]] std::optional<clues::Clue> startsForeignPrograms(const Inquiry& inquiry);

} // namespace casemate
