// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/textfield.h"

#include <QLineEdit>

namespace casemate {

TextField::TextField(const Context& context, QWidget* parent) : Field(context, parent), m_line(new QLineEdit(this))
{
    setEditor(m_line);
    m_line->setPlaceholderText(QString::fromUtf8(defaultText(directive(), dialect())));
    m_line->setClearButtonEnabled(true);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        wantLines(text.trimmed().isEmpty() ? QStringList() : QStringList(text));
    });
}

void TextField::show(const Value& value)
{
    m_line->setText(linesOf(value).join(u' '));
}

} // namespace casemate
