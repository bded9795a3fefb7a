// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"

#include <QList>
#include <QString>

/// Entries for the list of a directive that the user did not type.
namespace casemate::entrytext {

/// What a path of @p row may be.
enum class PathKind : unsigned char { None, Folder, File, Both };

[[nodiscard]] PathKind pathKind(const Directive& row);

/// The entry of @p row for @p path, quoted or escaped as the directive needs it.
[[nodiscard]] QString ofPath(const Directive& row, const QString& path, const Dialect& dialect);

/// An entry that many services need.
struct Usual {
    QString entry;
    QString meaning;
};

/// The usual entries of @p row, or none.
[[nodiscard]] QList<Usual> usual(const Directive& row);

} // namespace casemate::entrytext
