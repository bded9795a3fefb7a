// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"
#include "models/catalogue/specifiers.h"
#include "models/catalogue/value.h"
#include "models/core/systemdversion.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reading, checking and printing the values of directives, one module per kind behind these functions.
namespace casemate {

/// Which systemd reads the value, and for which unit.
struct Dialect {
    SystemdVersion version;
    Scope scope = Scope::System;
    const Specifiers* specifiers = nullptr; ///< not owned; null: specifiers count as valid and stay unexpanded
};

/// What is wrong with (a part of) a value.
enum class IssueKind : std::uint8_t {
    UnknownWord, ///< no such choice, capability, system call, family, ...
    BadSyntax, ///< not a mode, path, size, address, ...
    Empty, ///< an empty assignment, which systemd ignores here
    NotInVersion, ///< this systemd does not know the directive or the word yet (or any more)
    EverythingGone, ///< only unknown names: systemd takes the line as an empty list, which drops everything
    NoEffect ///< an errno where none is read, a removal of what is not there
};

/// How much of the line systemd drops for it.
enum class Consequence : std::uint8_t { None, WordIgnored, LineIgnored, UnitRefused };

/// One remark on a value.
struct Issue {
    IssueKind kind;
    Consequence consequence;
    std::string word; ///< the offending part, as written
    std::string suggestion; ///< the nearest valid word, or empty
    friend bool operator==(const Issue&, const Issue&) = default;
};

/// What systemd does with one assignment.
enum class Effect : std::uint8_t {
    Applied, ///< the value changed (or could have)
    Ignored, ///< the line was dropped with a warning
    Fatal ///< reading of this file stops here (OnBadValue::Fatal)
};

/// Lets the assignment `directive=text` act on @p value, exactly as the loader of dialect.version does.
/// @p issues, when given, receives the remarks. Never throws; any bytes are fine.
[[nodiscard]] Effect assign(const Directive& directive, Value& value, std::string_view text, const Dialect& dialect,
    std::vector<Issue>* issues = nullptr);

/// The remarks on `directive=text` alone: what is wrong and what it leads to. Empty means systemd takes every word.
[[nodiscard]] std::vector<Issue> check(const Directive& directive, std::string_view text, const Dialect& dialect);

/// The assignments (right-hand sides, canonical) that lead from the default to @p value; empty where it is the default.
[[nodiscard]] std::vector<std::string> spell(const Directive& directive, const Value& value, const Dialect& dialect);

/// The assignments, none of them a reset, that might lead from @p before to @p wanted: added words, `~` words.
/// A guess that the caller verifies with assign(); may be empty.
[[nodiscard]] std::vector<std::string> difference(
    const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect);

/// True if @p a and @p b come to the same for the service: unset and the default spelt out are one, and so are sets
/// that differ only in what no kernel knows.
[[nodiscard]] bool sameEffect(const Directive& directive, const Value& a, const Value& b, const Dialect& dialect);

/// What an unset directive amounts to for this version and scope, as one would write it; empty = nothing.
[[nodiscard]] std::string_view defaultText(const Directive& directive, const Dialect& dialect);

/// The assignment that restricts most in @p dialect: Directive::strongest, or the nearest weaker choice where this
/// version lacks that word. Nothing where there is none.
[[nodiscard]] std::optional<std::string_view> strongestText(const Directive& directive, const Dialect& dialect);

/// One line for people: "strict", "CAP_CHOWN CAP_KILL", "all but CAP_SYS_ADMIN" is `~CAP_SYS_ADMIN`; the default's text
/// where the value is unset.
[[nodiscard]] std::string display(const Directive& directive, const Value& value, const Dialect& dialect);

/// The words that may follow: choices, capabilities, system calls and groups, families, namespaces. Empty for free
/// text.
[[nodiscard]] std::vector<std::string_view> allowedWords(const Directive& directive, const Dialect& dialect);

} // namespace casemate
