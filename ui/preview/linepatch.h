// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTextDocument;

namespace casemate {

/// What makes one text of another: the new lines [begin, end) instead of the old ones [begin, oldEnd); all before and
/// behind are the same.
struct LinePatch {
    int begin, end, oldEnd;
    [[nodiscard]] bool isEmpty() const { return begin == end && begin == oldEnd; }
};

/// From @p old to @p now. Either has at least one line.
[[nodiscard]] LinePatch patchBetween(const QStringList& old, const QStringList& now);

/// Makes of @p document, which holds the old lines, what holds @p now.
void apply(const LinePatch& patch, QTextDocument& document, const QStringList& now);

/// The new line that says what has changed: the first assignment that was not there, or else the first line.
[[nodiscard]] int lineToSee(const LinePatch& patch, const QStringList& old, const QStringList& now);

} // namespace casemate
