// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/picks/picklist.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace casemate {

class PickTree;

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

Q_SIGNALS:
    void picked(const casemate::Picked& picked);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* createModes();
    [[nodiscard]] QWidget* createFooter();
    void say();
    void pickShown(bool isOn);

    const Directive& m_row;
    QLineEdit* m_search;
    PickTree* m_tree;
    QLabel* m_summary;
    QRadioButton* m_allow = nullptr; ///< only where the list can forbid
    QRadioButton* m_forbid = nullptr; ///< likewise
    Picked m_picked;
};

} // namespace casemate
