// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/linesfield.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace casemate {

namespace {

constexpr int mostLines = 6;

} // namespace

LinesField::LinesField(const Context& context, QWidget* parent)
    : Field(context, parent), m_text(new QPlainTextEdit(this))
{
    setEditor(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setPlaceholderText(QString::fromUtf8(defaultText(directive(), dialect())));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        wantLines(m_text->toPlainText().split(u'\n', Qt::SkipEmptyParts));
    });
    fitHeight();
}

void LinesField::show(const Value& value)
{
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(linesOf(value).join(u'\n'));
    fitHeight();
}

void LinesField::fitHeight()
{
    const int lines = std::clamp(m_text->document()->lineCount(), 1, mostLines);
    const int margins = static_cast<int>(std::ceil(2 * m_text->document()->documentMargin())) + 2 * m_text->frameWidth();
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + margins);
}

} // namespace casemate
