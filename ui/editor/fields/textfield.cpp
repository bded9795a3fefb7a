// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/textfield.h"

#include "ui/editor/fields/entrybutton.h"

#include <QLineEdit>

namespace casemate {

TextField::TextField(const Context& context, QWidget* parent)
    : Field(context, parent)
    , m_line(new QLineEdit(this))
{
    EntryButton* button = nullptr;
    if (EntryButton::isUseful(directive())) {
        button = new EntryButton(directive(), dialect(), choosePath(), this);
        connect(button, &EntryButton::chosen, this, [this](const QString& entry) {
            m_line->setText(entry);
            wantLines({entry});
            endTyping();
        });
    }
    setEditor(m_line, button);
    m_line->setPlaceholderText(unsetText());
    m_line->setClearButtonEnabled(true);
    connect(m_line, &QLineEdit::textEdited, this,
        [this](const QString& text) { wantLines(text.trimmed().isEmpty() ? QStringList() : QStringList(text)); });
}

QString TextField::text() const { return m_line->text(); }

void TextField::setText(const QString& text) { m_line->setText(text); }

void TextField::show(const Value& value)
{
    m_line->setText(linesOf(value).join(u' '));
    // The beginning of a long text says more than its end.
    m_line->setCursorPosition(0);
}

} // namespace casemate
