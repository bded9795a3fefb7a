// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"

#include <QString>

/// Values read back in plain words, for the line below an editor.
namespace casemate::readings {

/// What @p value comes to; where it is unset, what its default comes to if that is a word or a mode. Empty where there
/// is nothing to say beyond the text itself.
[[nodiscard]] QString of(const Directive& row, const Value& value, const Dialect& dialect);

/// What a file mode (permission bits, or for UMask= the bits that are taken away) lets whom do.
[[nodiscard]] QString ofMode(const Directive& row, std::string_view octal);

/// What a size, count, share, weight, time or limit in systemd's canonical spelling comes to.
[[nodiscard]] QString ofQuantity(const Directive& row, std::string_view text);

/// "Operation not permitted" for EPERM, in the language of the C library; also for "kill".
[[nodiscard]] QString ofErrno(std::string_view name);

} // namespace casemate::readings
