// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/fields/field.h"

class QPlainTextEdit;

namespace casemate {

/// A value of several assignments: one line each, in systemd's syntax. As high as its text, up to a limit.
class LinesField : public Field {
    Q_OBJECT

public:
    LinesField(const Context& context, QWidget* parent);

protected:
    void show(const Value& value) override;
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] QPlainTextEdit& page() { return *m_text; }

private:
    void read();
    void append(const QString& entry);
    void fitHeight();

    QPlainTextEdit* m_text;
};

} // namespace casemate
