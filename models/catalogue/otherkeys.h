// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

namespace casemate {

/// A key that systemd reads in a service but that the catalogue does not hold, since it neither hardens nor decides
/// whether the unit loads nor names a file.
struct OtherKey {
    std::string_view name;
    Section section = Section::Service;
    bool addsUp = false; ///< assignments add up; else the last one counts
    bool canReset = true; ///< an empty assignment takes the earlier ones back, which dependencies do not know
};

/// The key of that name and section, or null.
[[nodiscard]] const OtherKey* findOtherKey(Section section, std::string_view name);

/// All of them, by section and name.
[[nodiscard]] std::span<const OtherKey> otherKeys();

} // namespace casemate
