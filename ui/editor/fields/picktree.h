// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/picks/picklist.h"

#include <QTreeView>

class QLabel;
class QLineEdit;

namespace casemate {

class PickModel;
class PickProxy;

/// The names of a PickList as a tree with check boxes, narrowed by the text of a search line. The space bar checks,
/// letters go to the search line, and the arrow keys lead from one to the other.
class PickTree : public QTreeView {
    Q_OBJECT

public:
    /// @p search is not owned and outlives the tree.
    PickTree(const PickList& list, QLineEdit* search, QWidget* parent);

    [[nodiscard]] const PickList& list() const;
    [[nodiscard]] const Picks& picks() const;
    /// Shows other picks; says nothing.
    void setPicks(const Picks& picks);
    /// The names that the search leaves, also those that stand closed in their groups.
    [[nodiscard]] Picks shownPlaces() const;
    /// Makes the first row the current one.
    void goToTop();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The user checked or unchecked: picks() is what there is now.
    void picked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int nameWidth() const;
    void search(const QString& text);
    void toggle(const QModelIndex& index);

    PickModel* m_model;
    PickProxy* m_proxy;
    QLineEdit* m_search;
    QLabel* m_nothing; ///< says so where no name matches
};

} // namespace casemate
