// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/effective.h"

#include <string>
#include <string_view>

/// Short questions to a merged unit, as most of those that read one have them.
namespace casemate {

/// True where an assignment has set @p id to something, if only to its default.
[[nodiscard]] bool isSet(const EffectiveUnit& unit, DirectiveId id);

/// True where a choice other than the first one, which does nothing ("no", "default", "all", "auto"), is set.
[[nodiscard]] bool isOn(const EffectiveUnit& unit, DirectiveId id);

/// The chosen word of a directive of choices; its default where @p unit does not set it.
[[nodiscard]] std::string_view chosenWord(const EffectiveUnit& unit, DirectiveId id);

/// The text of a directive that holds one ("User"); empty where unset.
[[nodiscard]] std::string_view textOf(const EffectiveUnit& unit, DirectiveId id);

/// The same with specifiers resolved; as it is written where that fails (systemd would have ignored the line).
[[nodiscard]] std::string expandedText(const EffectiveUnit& unit, DirectiveId id, const Dialect& dialect);

/// How many entries the list of @p id has.
[[nodiscard]] std::size_t entryCount(const EffectiveUnit& unit, DirectiveId id);

} // namespace casemate
