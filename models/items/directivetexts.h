// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/directivestate.h"

#include <QString>
#include <QStringList>
#include <QUrl>

/// What the form says of a directive, in the user's language.
namespace casemate::directivetexts {

/// "Home directories": what one would search for.
[[nodiscard]] QString title(const Directive& row);
/// What it buys: which attack it stops.
[[nodiscard]] QString buys(const Directive& row);
/// What it may break; empty where nothing realistic does.
[[nodiscard]] QString breaks(const Directive& row);
/// The name of a group of the form: "System calls".
[[nodiscard]] QString groupName(Group group);
/// All groups, in the order of the form.
[[nodiscard]] std::vector<Group> allGroups();

/// True if each of @p words (lower case) occurs in what is said of @p row: name, title, prose, values; translated or
/// not.
[[nodiscard]] bool matches(const Directive& row, const QStringList& words);

/// What its strongest value would take off the score: "−0.2", "<0.1", or empty for nothing.
[[nodiscard]] QString gain(const DirectiveState& state);
/// The same as a sentence, naming the value.
[[nodiscard]] QString gainSentence(const DirectiveState& state, const Dialect& dialect);
/// What a value that is not chosen yet would break: one of DirectiveState::prospects, naming the value.
[[nodiscard]] QString prospect(const Finding& finding);
/// "inherited", "set here", "reset here".
[[nodiscard]] QString setting(Setting setting);
/// Where the present value comes from: "The default." or file and line.
[[nodiscard]] QString origin(const DirectiveState& state);
/// Default, first version, and whether the score knows it, one sentence each.
[[nodiscard]] QString facts(const DirectiveState& state, const Dialect& dialect);
/// What is wrong or in the way, one sentence each: unknown to this systemd, overruled, no effect, bad lines.
[[nodiscard]] QStringList notes(const DirectiveState& state, const Dialect& dialect);
/// The place in systemd's manual on the web.
[[nodiscard]] QUrl manual(const Directive& row);

} // namespace casemate::directivetexts
