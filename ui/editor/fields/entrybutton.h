// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"
#include "ui/editor/fields/pathchooser.h"

#include <QToolButton>

namespace casemate {

/// Beside an editor: gives entries that one would not like to type. Asks for a path, or offers the usual entries of the
/// directive in a menu.
class EntryButton : public QToolButton {
    Q_OBJECT

public:
    /// Whether there is anything to offer for @p row.
    [[nodiscard]] static bool isUseful(const Directive& row);

    EntryButton(const Directive& row, const Dialect& dialect, PathChooser choosePath, QWidget* parent);

Q_SIGNALS:
    /// An entry in the syntax of the directive.
    void chosen(const QString& entry);

private:
    void fillMenu();
    void ask(bool isFolder);

    const Directive& m_row;
    const Dialect m_dialect;
    const PathChooser m_choosePath;
};

} // namespace casemate
