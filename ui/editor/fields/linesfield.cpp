// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/linesfield.h"

#include "ui/editor/fields/entrybutton.h"

#include <QAbstractTextDocumentLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace casemate {

namespace {

constexpr int mostLines = 6;

} // namespace

LinesField::LinesField(const Context& context, QWidget* parent)
    : Field(context, parent)
    , m_text(new QPlainTextEdit(this))
{
    EntryButton* button = nullptr;
    if (EntryButton::isUseful(directive())) {
        button = new EntryButton(directive(), dialect(), choosePath(), this);
        connect(button, &EntryButton::chosen, this, &LinesField::append);
    }
    setEditor(m_text, button);
    // Breeze takes views without a neighbour for pages and leaves their frames out.
    m_text->setProperty("_breeze_force_frame", true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setPlaceholderText(unsetText());
    connect(m_text, &QPlainTextEdit::textChanged, this, &LinesField::read);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &LinesField::fitHeight);
    fitHeight();
}

QString LinesField::text() const { return m_text->toPlainText(); }

void LinesField::setText(const QString& text)
{
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(text);
    fitHeight();
}

void LinesField::show(const Value& value)
{
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(linesOf(value).join(u'\n'));
    fitHeight();
}

void LinesField::showEvent(QShowEvent* event)
{
    // Only now the font is the one that will be used.
    fitHeight();
    Field::showEvent(event);
}

void LinesField::read() { wantLines(m_text->toPlainText().split(u'\n', Qt::SkipEmptyParts)); }

void LinesField::append(const QString& entry)
{
    const QString before = m_text->toPlainText();
    {
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(before.trimmed().isEmpty() ? entry : before + u'\n' + entry);
    }
    read();
    endTyping();
    // Spelt as systemd would, so that addresses stand on one line.
    if (!isComplaining())
        show(value());
    m_text->moveCursor(QTextCursor::End);
}

void LinesField::fitHeight()
{
    // A plain text document is as high as it has lines on the screen.
    const auto rows = static_cast<int>(std::lround(m_text->document()->size().height()));
    const QFontMetrics metrics = m_text->fontMetrics();
    QStyleOptionFrame frame;
    frame.initFrom(m_text);
    frame.lineWidth = m_text->frameWidth();
    // One line is as high as the line edits of other fields.
    const QSize line =
        m_text->style()->sizeFromContents(QStyle::CT_LineEdit, &frame, {1, metrics.height() + 2}, m_text);
    const int margins =
        static_cast<int>(std::ceil(2 * m_text->document()->documentMargin())) + 2 * m_text->frameWidth();
    const int height = std::max(line.height(), metrics.lineSpacing() + margins)
        + (std::clamp(rows, 1, mostLines) - 1) * metrics.lineSpacing();
    m_text->setVerticalScrollBarPolicy(rows > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_text->setFixedHeight(height);
}

} // namespace casemate
