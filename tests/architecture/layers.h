// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace casemate::tests {

/// Source text by its path from the repository root ("models/unit/document.h").
using Sources = std::map<std::string, std::string>;

/// The layer a path belongs to: "models/unit", "ui", "app/helper", ...; empty where it belongs to none.
std::string layerOf(std::string_view path);

/// The paths that @p text includes in quotes, and in angle brackets.
std::vector<std::string> quotedIncludes(std::string_view text);
std::vector<std::string> systemIncludes(std::string_view text);

/// One sentence per include that the drawing does not allow, or that names a library its layer may not use.
std::vector<std::string> forbiddenIncludes(const Sources& sources);

/// One sentence per CMakeLists.txt that links a layer (or a library) the drawing does not allow.
std::vector<std::string> forbiddenLinks(const Sources& lists);

/// One sentence per cycle of includes.
std::vector<std::string> includeCycles(const Sources& sources);

} // namespace casemate::tests
