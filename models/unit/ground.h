// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/effective.h"

#include <vector>

namespace casemate {

/// What an override.conf stands on: the unit's values before it, and the files that come after it.
struct Ground {
    EffectiveUnit before;
    std::vector<const UnitFile*> later; ///< of the stack that it was made of
    const UnitFile* inPlaceOfOurs = nullptr; ///< the first of those, where systemd reads it and not our override.conf
};

/// The ground in @p stack, which must outlive it; whether the stack has an override.conf does not matter.
[[nodiscard]] Ground groundOf(const UnitStack& stack, const Dialect& dialect);

/// The values that @p draft reaches as override.conf on @p ground, before later files.
[[nodiscard]] EffectiveUnit reached(const Ground& ground, const UnitDocument& draft, const Dialect& dialect);

/// What becomes of @p own, which reached() gave, once the later files are read.
[[nodiscard]] EffectiveUnit settledBy(const Ground& ground, EffectiveUnit own, const Dialect& dialect);

/// The directive that @p assignment of @p document sets, or nothing where the catalogue has no row for it.
[[nodiscard]] std::optional<DirectiveId> directiveOf(const UnitDocument& document, const Assignment& assignment);

/// "Service": the section as it is spelt in a file.
[[nodiscard]] std::string_view sectionName(Section section);

} // namespace casemate
