// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"

#include <optional>
#include <string>
#include <string_view>

/// Paths as systemd tidies and checks them (path-util.c, path_simplify_and_warn()).
namespace casemate::kinds {

enum class PathRule : std::uint8_t { Absolute, Relative, Any };

/// @p path without empty and "." components; since 257 without ".." behind the root.
[[nodiscard]] std::string simplified(std::string_view path, bool dropsLeadingParents);

/// True if @p path is one component at least, each at most 255 bytes, and shorter than 4096 bytes.
[[nodiscard]] bool isValidPath(std::string_view path);

/// True if @p path has no "." or ".." component and no doubled slash.
[[nodiscard]] bool isNormalized(std::string_view path);

/// @p path tidied, specifiers unexpanded; nothing where systemd refuses it. Where specifiers are not known, the path is
/// taken for good as far as it can be seen.
[[nodiscard]] std::optional<std::string> checkedPath(std::string_view path, PathRule rule, const Dialect& dialect);

/// @p part so that it can stand between the colons of a tuple whose word is cut out with the backslashes kept and whose
/// parts then have their escapes resolved.
[[nodiscard]] std::string tuplePart(std::string_view part);

} // namespace casemate::kinds
