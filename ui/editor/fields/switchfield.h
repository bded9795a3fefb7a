// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/fields/field.h"

class QCheckBox;

namespace casemate {

/// A boolean: a check box that says yes or no.
class SwitchField : public Field {
    Q_OBJECT

public:
    SwitchField(const Context& context, QWidget* parent);

protected:
    void show(const Value& value) override;
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;

private:
    void sayState();
    void wantState();

    QCheckBox* m_box;
    bool m_isPressed = false; ///< by a key or the mouse, until Qt has painted the box in its new state
    bool m_isToggled = false; ///< meanwhile
};

} // namespace casemate
