// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/fields/field.h"

class QLineEdit;

namespace casemate {

/// One line of text in systemd's syntax, for a path with a button that asks for one.
class TextField : public Field {
    Q_OBJECT

public:
    TextField(const Context& context, QWidget* parent);

protected:
    void show(const Value& value) override;
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;

private:
    QLineEdit* m_line;
};

} // namespace casemate
