// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/finding.h"
#include "models/sandbox/loaderror.h"
#include "models/session/serviceentry.h"

#include <QString>

/// The one place where kinds of errors and ratings become words in the user's language.
namespace casemate::sentences {

/// "unsafe": systemd's word for a score.
[[nodiscard]] QString rating(Predicate predicate);

/// The rating of @p entry, or what stands in its way: "unsafe", "does not load", "cannot be read".
[[nodiscard]] QString rating(const ServiceEntry& entry);

/// "9.6 unsafe" or "does not load": the score of @p entry in one breath, for screen readers and headings.
[[nodiscard]] QString score(const ServiceEntry& entry);

/// "9.6 unsafe", or "does not load" where there is no score.
[[nodiscard]] QString score(const std::optional<Exposure>& exposure);

/// "−7.5" or "+0.2": what became of a score.
[[nodiscard]] QString delta(Exposure before, Exposure now);

/// Whether it runs, in a word: "running", "failed", "starting"; empty where it simply does not, or nobody knows.
[[nodiscard]] QString state(const ServiceEntry& entry);
/// The same with systemd's own words and since when: "active (running) since 22:10", "inactive (dead)"; empty where
/// nobody knows.
[[nodiscard]] QString stateInFull(const ServiceEntry& entry);
/// That the files came to something else since they were loaded, in which directives, and what loads them: a sentence
/// or two; empty where they did not.
[[nodiscard]] QString staleness(const ServiceEntry& entry);

/// What went wrong, one sentence.
[[nodiscard]] QString error(const Error& error);

/// What the user can do about it, one sentence; empty where nothing is known to help.
[[nodiscard]] QString advice(const Error& error);

/// Why systemd would not load the unit of @p stack, with file and line where there is a place to look at.
[[nodiscard]] QString loadError(const LoadError& error, const UnitStack& stack);

/// Why a change cannot be made in override.conf, and what to do: one or two sentences.
[[nodiscard]] QString refusal(const Refusal& refusal);

/// What is wrong with @p line as a value of @p row, with the nearest word or what is allowed; one or two sentences.
[[nodiscard]] QString issue(const Directive& row, const QString& line, const Issue& issue, const Dialect& dialect);

/// What the values of @p row look like: "strict, full, yes or no", "a file mode such as 0755".
[[nodiscard]] QString allowed(const Directive& row, const Dialect& dialect);

/// A sentence of a finding, in the user's language.
[[nodiscard]] QString hazard(const Sentence& sentence);
/// "certain", "likely", "possible".
[[nodiscard]] QString confidence(Confidence confidence);
/// What a finding means for the service: "breaks the service", "breaks a part", "note".
[[nodiscard]] QString severity(Severity severity);

/// Why @p entry has no score; empty where it has one.
[[nodiscard]] QString obstacle(const ServiceEntry& entry);

} // namespace casemate::sentences
