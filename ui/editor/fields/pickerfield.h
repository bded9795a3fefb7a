// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/picks/picklist.h"
#include "ui/editor/fields/linesfield.h"

#include <QPointer>

class QPushButton;

namespace casemate {

class PickerPopup;

/// A set of names: the text in systemd's syntax, and below it a button that says what it comes to and opens the names
/// with check boxes.
class PickerField : public LinesField {
    Q_OBJECT

public:
    PickerField(const Context& context, QWidget* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void reflect() override;

private:
    void open();
    void take(const Picked& picked);

    QPushButton* m_button;
    QPointer<PickerPopup> m_popup; ///< while it is open
};

} // namespace casemate
