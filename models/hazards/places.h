// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/rule.h"

namespace casemate {

/// Where symlinks on the way to @p file lead; its path as named where nobody could look.
[[nodiscard]] const std::string& placeOf(const FileFact& file);

/// True where what lies at @p path is made anew at each boot, so that a tree at rest tells nothing about it.
[[nodiscard]] bool isVolatile(std::string_view path);

/// True where systemd-tmpfiles(8) makes @p path, or something below it, at each boot.
[[nodiscard]] bool isMadeAtBoot(const Inquiry& inquiry, std::string_view path);

/// True where @p path is, or is above, a folder of StateDirectory= and its kin, made before anything starts.
[[nodiscard]] bool isMadeBySystemd(const Inquiry& inquiry, std::string_view path);

/// True where systemd or a command without the sandbox makes @p path before the first mount namespace is set up: it is
/// (or is above) a folder of StateDirectory= and its kin, or a "+" command that comes first names it.
[[nodiscard]] bool isMadeInTime(const Inquiry& inquiry, std::string_view path);

/// True where every command of the service runs without the sandbox.
[[nodiscard]] bool isNeverConfined(const ServiceFacts& facts);

/// Where the argument @p named stands: its command.
[[nodiscard]] bool isConfined(const ServiceFacts& facts, const NamedPath& named);

/// True where the service's own user, who is not root, owns @p file.
[[nodiscard]] bool isOwn(const ServiceFacts& facts, const FileFact& file);

/// The assignments of @p directive that make its value, in one line.
[[nodiscard]] std::string spelt(const Inquiry& inquiry, DirectiveId directive);

/// True where the last word on @p directive is not its author's, who knows what the service does: it stands in a
/// drop-in or in a unit of the admin's own.
[[nodiscard]] bool isChanged(const Inquiry& inquiry, DirectiveId directive);

/// True where the author of the unit says something on @p directive, whatever came after.
[[nodiscard]] bool isOfAuthor(const Inquiry& inquiry, DirectiveId directive);

/// "ProtectSystem=strict", "ReadOnlyPaths=/run": what @p verdict rests on.
[[nodiscard]] std::string causeText(const Inquiry& inquiry, const FileView::Verdict& verdict);

/// True where the service's user may write into @p file by its owner, group and mode; root always, a dynamic user where
/// everybody may.
[[nodiscard]] bool mayWrite(const ServiceFacts& facts, const FileFact& file);

} // namespace casemate
