// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/picks/picklist.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QModelIndex;
class QRadioButton;
class QTreeView;

namespace casemate {

class PickModel;
class PickProxy;

/// The names of a PickList with check boxes and a search line. Picks count at once; Escape first clears the search,
/// then closes, Enter closes. Deletes itself when closed.
class PickerPopup : public QFrame {
    Q_OBJECT

public:
    PickerPopup(const Directive& row, const PickList& list, QWidget* parent);

    /// Shows what holds; says nothing.
    void setPicked(const Picked& picked);
    /// Opens below @p anchor, or above it where there is more room, with the focus in the list.
    void openBelow(const QWidget* anchor);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void picked(const casemate::Picked& picked);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* createModes();
    [[nodiscard]] QWidget* createFooter();
    void createTree();
    [[nodiscard]] int nameWidth() const;
    void search(const QString& text);
    void say();
    void pickShown(bool isOn);
    [[nodiscard]] Picks shownPicks() const;
    void toggle(const QModelIndex& index);
    bool treeKey(QKeyEvent* event);
    bool searchKey(QKeyEvent* event);

    const Directive& m_row;
    PickModel* m_model;
    PickProxy* m_proxy;
    QLineEdit* m_search;
    QTreeView* m_tree;
    QLabel* m_summary;
    QLabel* m_nothing;
    QRadioButton* m_allow = nullptr; ///< only where the list can forbid
    QRadioButton* m_forbid = nullptr; ///< likewise
    Picked m_picked;
};

} // namespace casemate
