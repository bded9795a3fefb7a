// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What the directives about disk images take (systemd.image-policy(7), systemd.exec(5)).
namespace casemate::kinds {

/// A partition by the name that systemd gives it, such as "root" or "usr-verity".
[[nodiscard]] bool isPartition(std::string_view name);

/// True if @p text is base64 with blanks anywhere, as unbase64mem() takes it.
[[nodiscard]] bool isBase64(std::string_view text);

/// RootHash=: an absolute path, or 16 bytes or more in hexadecimal.
[[nodiscard]] bool isRootHash(std::string_view text);

/// RootHashSignature=: an absolute path, or "base64:" and base64.
[[nodiscard]] bool isRootHashSignature(std::string_view text);

/// RootImagePolicy= and its kin: "root=verity+signed:usr=absent:=ignore". @p skipsUnknown since 262: words that this
/// version does not know do no harm.
[[nodiscard]] bool isImagePolicy(std::string_view text, bool skipsUnknown);

} // namespace casemate::kinds
