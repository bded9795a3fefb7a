// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The inside of valuekind.h: what each kind of value has to bring. Facts: systemd's load-fragment.c, conf-parser.c.
namespace casemate::kinds {

using Lines = std::vector<std::string>;
using Words = std::vector<std::string_view>;

/// One assignment while it is read.
struct Reading {
    const Directive& directive;
    Value& value;
    std::string_view text; ///< blanks at both ends removed, not empty unless OnEmpty::Special
    const Dialect& dialect;
    std::vector<Issue>* issues; ///< may be null

    [[nodiscard]] bool isSince(int version) const { return dialect.version.number >= version; }
    /// Remembers what is wrong with @p word; looks for a better one among the directive's words.
    void remark(IssueKind kind, Consequence consequence, std::string_view word) const;
    /// The word is skipped.
    void skipped(IssueKind kind, std::string_view word) const { remark(kind, Consequence::WordIgnored, word); }
    /// The line is dropped.
    [[nodiscard]] Effect ignored(IssueKind kind, std::string_view word) const;
    /// The line is dropped, or reading stops where the directive is one whose bad values are fatal.
    [[nodiscard]] Effect bad(IssueKind kind, std::string_view word) const;
    /// The value as a T; made anew where it holds something else.
    template <typename T>
    [[nodiscard]] T& as() const
    {
        if (T* held = std::get_if<T>(&value))
            return *held;
        return value.emplace<T>();
    }
};

/// The functions of a kind. All but `read` and `spell` may be null.
struct Kind {
    Effect (*read)(const Reading& reading) = nullptr;
    Lines (*spell)(const Directive& directive, const Value& value, const Dialect& dialect) = nullptr;
    /// Null: what spell() gives.
    Lines (*difference)(
        const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect) = nullptr;
    /// Null: the row's choices.
    Words (*words)(const Directive& directive, const Dialect& dialect) = nullptr;
    /// Null: equal after the default was put in the place of an unset value.
    bool (*same)(const Directive& directive, const Value& a, const Value& b, const Dialect& dialect) = nullptr;
};

/// The functions of @p kind.
[[nodiscard]] const Kind& kindOf(ValueKind kind);

/// Scalars: scalars.cpp, names.cpp, quantities.cpp, timespans.cpp, paths.cpp.
extern const Kind boolean, tristate, choiceWords, plainText, mode, label, hostname, busName, interface, errorNumber;
extern const Kind user, users;
extern const Kind size, count, percent, number, weight, quota, timeSpan, limit;
extern const Kind onePath, workingFolder, paths, colonPaths, filterPaths, bpfPrograms;
/// Lists: mounts.cpp, lists.cpp, credentials.cpp, commands.cpp.
extern const Kind imagePolicy, images;
extern const Kind bindMounts, temporaryFolders, serviceFolders;
extern const Kind devices, socketBinds, architectures, exitStatuses, texts, secureBits, credentials, command;
/// Sets, a file each.
extern const Kind capabilitySet, syscallSet, familySet, namespaceSet, fileSystems, interfaces, addresses, delegation;

/// The one line of a std::string value; none for an unset one.
[[nodiscard]] Lines spellString(const Directive& directive, const Value& value, const Dialect& dialect);
/// The entries of an EntryList on one line.
[[nodiscard]] Lines spellEntries(const Directive& directive, const Value& value, const Dialect& dialect);
/// The entries of an EntryList, one line each.
[[nodiscard]] Lines spellEachEntry(const Directive& directive, const Value& value, const Dialect& dialect);
/// The entries that @p wanted has after those of @p before, spelt by @p spell; what spell() gives where it has not all.
[[nodiscard]] Lines appendedEntries(Lines (*spell)(const Directive&, const Value&, const Dialect&),
    const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect);

/// The words of @p directive that @p dialect knows.
[[nodiscard]] Words wordsOf(const Directive& directive, const Dialect& dialect);

/// A text that may hold specifiers.
struct Resolved {
    std::string text; ///< with the specifiers' values
    bool isKnown = true; ///< false where the values are not known: text is as written
};
/// @p text with its specifiers' values; nothing where systemd fails to resolve them.
[[nodiscard]] std::optional<Resolved> resolved(std::string_view text, const Dialect& dialect);

/// @p text with @p value in the place of every specifier.
[[nodiscard]] std::string withStandIn(std::string_view text, std::string_view value);
/// True if @p isGood takes @p text with its specifiers' values. Where these are not known, a letter or nothing stands
/// for each: what is wrong beside them is wrong whatever they are.
template <typename Check>
[[nodiscard]] bool isGoodResolved(std::string_view text, const Dialect& dialect, Check isGood)
{
    const auto real = resolved(text, dialect);
    if (!real)
        return false;
    return real->isKnown ? isGood(real->text) : isGood(withStandIn(text, "x")) || isGood(withStandIn(text, ""));
}

/// @p word so that systemd reads it as one word where quotes are plain characters.
[[nodiscard]] std::string escaped(std::string_view word);

} // namespace casemate::kinds
