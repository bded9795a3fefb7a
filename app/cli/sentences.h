// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/translatable.h"
#include "models/core/visible.h"
#include "models/hazards/finding.h"
#include "models/sandbox/loaderror.h"
#include "models/unit/edit.h"

#include <initializer_list>
#include <string>
#include <string_view>

/// The one place of the command line where kinds of failures become sentences that say what to do next.
namespace casemate::cli {

/// @p text (context "cli") translated, with %1 to %9 replaced by @p arguments made visible. UTF-8.
[[nodiscard]] std::string say(const char* text, std::initializer_list<std::string_view> arguments = {});

/// The sentence of a finding, translated. UTF-8.
[[nodiscard]] std::string say(const Sentence& sentence);

using text::visible;

/// "257" of 257.
[[nodiscard]] std::string number(SystemdVersion version);

/// What an Error is about.
enum class About : unsigned char { Tree, Unit, Draft, PolicyFile, Destination };

/// Why something could not be read or written. @p nearest is a known name like the one that was not found, if there is
/// one.
[[nodiscard]] std::string sentence(const Error& error, About about, std::string_view nearest = {});

/// Why systemd would not load a unit: short, without its name.
[[nodiscard]] std::string reason(const LoadError& error, const UnitStack& stack);

/// What systemd makes of `directive=value` and what to write instead.
[[nodiscard]] std::string sentence(
    const Directive& directive, std::string_view value, const Issue& issue, const Dialect& dialect);

/// A line of @p file that systemd does not understand; @p isStop where it reads no further.
[[nodiscard]] std::string sentence(const Problem& problem, std::string_view file, bool isStop);

/// A change that a later file takes back.
[[nodiscard]] std::string sentence(const Overruled& overruled);

/// A change that cannot be made in @p file, which is to be the override.conf of @p unit.
[[nodiscard]] std::string sentence(const Refusal& refusal, std::string_view file, std::string_view unit);

} // namespace casemate::cli
