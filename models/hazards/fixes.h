// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/rule.h"

#include <optional>

/// The changes that rules offer.
namespace casemate::fixes {

/// @p directive with its entry @p entry marked by "-": ignored while it is missing.
[[nodiscard]] Amendment mayMiss(DirectiveId directive, const std::string& entry);

/// @p directive without its entry @p entry.
[[nodiscard]] Amendment without(DirectiveId directive, const std::string& entry);

/// @p directive with @p path added to its list.
[[nodiscard]] Amendment with(DirectiveId directive, std::string_view path);

/// @p directive with all of @p words, each one in the directive's own syntax, added to its list.
[[nodiscard]] Amendment withAll(DirectiveId directive, std::span<const std::string> words);

/// True where systemd, making @p folder for the service, would take it over from nobody else.
[[nodiscard]] bool keepsOwner(const AccountFact& account, const FileFact& folder);

/// A choice of a directive; nothing where it has no such word.
[[nodiscard]] Amendment choose(const Inquiry& inquiry, DirectiveId directive, std::string_view word);

/// @p directive with @p words, in its own syntax, as one more line on what it says: more system calls of a
/// SystemCallFilter= (of either kind of list), capabilities, address families.
[[nodiscard]] Amendment add(DirectiveId directive, std::string_view words);

/// @p directive as by systemd's own default.
[[nodiscard]] Amendment reset(DirectiveId directive);

/// "Set NAME=WORDS", the title of a fix.
[[nodiscard]] Sentence setTitle(DirectiveId directive, std::string_view words);

/// The directive that lets systemd make a folder for the service, and the folder's name there: StateDirectory= and
/// "app/db" for "/var/lib/app/db".
struct OwnFolder {
    DirectiveId directive;
    std::string name;
};
/// The way to make @p folder the service's own; nothing where it lies elsewhere.
[[nodiscard]] std::optional<OwnFolder> ownFolder(const Inquiry& inquiry, std::string_view folder);

/// Ways to let the service write @p named, which @p verdict makes read-only. *Directory= only where taking a folder
/// over changes no owner, for systemd hands such a folder to User= with everything in it.
[[nodiscard]] std::vector<Fix> openUp(const Inquiry& inquiry, const NamedPath& named, const FileView::Verdict& verdict);

} // namespace casemate::fixes
