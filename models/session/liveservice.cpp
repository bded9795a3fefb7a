// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/liveservice.h"

#include <algorithm>
#include <array>

namespace casemate {

ActiveState activeStateOf(std::string_view word)
{
    static constexpr std::array<std::string_view, 8> words{
        "inactive", "active", "reloading", "refreshing", "activating", "deactivating", "maintenance", "failed"};
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? ActiveState::Inactive : static_cast<ActiveState>(found - words.begin());
}

} // namespace casemate
