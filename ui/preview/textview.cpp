// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/textview.h"

#include "ui/looks/contrast.h"
#include "ui/preview/readablehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <memory>

namespace casemate {

namespace {

constexpr int markWidth = 3;
constexpr int margin = 8;
constexpr int linesAround = 2;
/// No unit has as many; something else that is imported must not stop the window.
constexpr qsizetype mostLines = 10'000;

} // namespace

TextView::TextView(const KSyntaxHighlighting::Definition& definition, QWidget* parent)
    : QPlainTextEdit(parent), m_highlighter(new ReadableHighlighter(document())), m_page(), m_lines(QString())
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 8);
    document()->setDocumentMargin(margin);
    m_highlighter->setDefinition(definition);
}

void TextView::setPage(PageText page, Look look)
{
    if (page.lines.size() > mostLines)
        page.lines.resize(mostLines);
    if (page.lines.isEmpty())
        page.lines << QString();
    const Patch patch = difference(page.lines);
    const bool isChanged = patch.begin < patch.end || patch.begin < patch.oldEnd;
    const int top = firstVisibleBlock().blockNumber();
    if (isChanged)
        apply(patch, page.lines);
    const int line = isChanged ? lineToSee(patch, page.lines) : 0;
    const int moved = patch.end - patch.oldEnd;
    m_lines = std::exchange(page.lines, {});
    m_page = std::move(page);
    setPlaceholderText(m_page.emptiness);
    // Screen readers do not say the placeholder.
    setAccessibleDescription(m_lines.size() == 1 && m_lines.front().isEmpty() ? m_page.emptiness : QString());
    underlineFlaws();
    viewport()->update();
    if (look == Look::FromTop) {
        moveCursor(QTextCursor::Start);
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(0);
    } else if (isChanged) {
        verticalScrollBar()->setValue(top < patch.oldEnd ? std::min(top, std::max(patch.begin, patch.end)) : top + moved);
        reveal(line);
    }
}

TextView::Patch TextView::difference(const QStringList& lines) const
{
    const qsizetype most = std::min(m_lines.size(), lines.size());
    const auto prefix = std::ranges::mismatch(m_lines, lines).in1 - m_lines.begin();
    qsizetype suffix = 0;
    while (suffix < most - prefix && m_lines[m_lines.size() - suffix - 1] == lines[lines.size() - suffix - 1])
        ++suffix;
    return {.begin = static_cast<int>(prefix), .end = static_cast<int>(lines.size() - suffix),
            .oldEnd = static_cast<int>(m_lines.size() - suffix)};
}

void TextView::apply(const Patch& patch, const QStringList& lines)
{
    QString text = lines.sliced(patch.begin, patch.end - patch.begin).join(u'\n');
    const bool hasOld = patch.begin < patch.oldEnd;
    const bool hasNew = patch.begin < patch.end;
    const bool isAtEnd = patch.oldEnd == static_cast<int>(m_lines.size());
    const QTextBlock first = document()->findBlockByNumber(patch.begin);
    QTextCursor cursor(document());
    if (hasOld == hasNew || !isAtEnd) {
        cursor.setPosition(first.position());
    } else {
        // The end of line before goes or comes with the last lines.
        const QTextBlock before = document()->findBlockByNumber(patch.begin - 1);
        cursor.setPosition(before.position() + before.length() - 1);
        if (hasNew)
            text.prepend(u'\n');
    }
    if (hasOld) {
        const QTextBlock last = document()->findBlockByNumber(patch.oldEnd - 1);
        const bool takesEndOfLine = !hasNew && !isAtEnd;
        cursor.setPosition(last.position() + last.length() - (takesEndOfLine ? 0 : 1), QTextCursor::KeepAnchor);
    } else if (!isAtEnd) {
        text.append(u'\n');
    }
    cursor.insertText(text);
}

int TextView::lineToSee(const Patch& patch, const QStringList& lines) const
{
    const QSet<QString> old(m_lines.begin() + patch.begin, m_lines.begin() + patch.oldEnd);
    int best = patch.begin;
    for (int line = patch.end - 1; line >= patch.begin; --line)
        if (!lines[line].isEmpty() && !lines[line].startsWith(u'#') && !old.contains(lines[line]))
            best = line;
    return std::min(best, static_cast<int>(lines.size()) - 1);
}

void TextView::reveal(int line)
{
    const QTextBlock top = firstVisibleBlock();
    const auto height = blockBoundingRect(top).height();
    if (height <= 0)
        return;
    const int shown = static_cast<int>((viewport()->height() - margin) / height);
    const int first = top.blockNumber();
    if (line < first)
        verticalScrollBar()->setValue(line - linesAround);
    else if (line >= first + shown)
        verticalScrollBar()->setValue(line - shown + 1 + linesAround);
}

void TextView::setColours(const KSyntaxHighlighting::Theme& theme)
{
    const QColor base = QColor::fromRgb(theme.editorColor(KSyntaxHighlighting::Theme::BackgroundColor));
    QPalette colours = palette();
    m_mark = readable(colours.color(QPalette::Active, QPalette::Highlight), base, 3);
    const bool isDark = contrast(base, Qt::white) > contrast(base, Qt::black);
    m_shade = mixed(base, m_mark, isDark ? 0.2F : 0.12F);
    const QColor text = readable(QColor::fromRgb(theme.textColor(KSyntaxHighlighting::Theme::Normal)), m_shade);
    m_serious = readable(QColor::fromRgb(theme.textColor(KSyntaxHighlighting::Theme::Error)), m_shade, 3);
    m_slight = readable(QColor::fromRgb(theme.textColor(KSyntaxHighlighting::Theme::Warning)), m_shade, 3);
    colours.setColor(QPalette::Base, base);
    colours.setColor(QPalette::Text, text);
    colours.setColor(QPalette::PlaceholderText, readable(mixed(text, base, 0.35F), base));
    setPalette(colours);
    m_highlighter->setColours(theme, base, m_shade);
    underlineFlaws();
}

void TextView::underlineFlaws()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Flaw& flaw : m_page.flaws) {
        const QTextBlock block = document()->findBlockByNumber(flaw.line);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection selection{.cursor = QTextCursor(block), .format = {}};
        selection.cursor.setPosition(block.position() + flaw.column);
        selection.cursor.setPosition(block.position() + flaw.column + flaw.length, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(flaw.isSerious ? m_serious : m_slight);
        selections << selection;
    }
    if (!selections.isEmpty() || !extraSelections().isEmpty())
        setExtraSelections(selections);
}

QString TextView::flawAt(QPoint position) const
{
    const QTextCursor cursor = cursorForPosition(position);
    // Beside the end of a line the cursor is at its end too.
    if (!cursorRect(cursor).adjusted(-fontMetrics().averageCharWidth(), 0, fontMetrics().averageCharWidth(), 0).contains(position))
        return {};
    QStringList texts;
    for (const Flaw& flaw : m_page.flaws)
        if (flaw.line == cursor.blockNumber() && cursor.positionInBlock() >= flaw.column
            && cursor.positionInBlock() <= flaw.column + flaw.length && !texts.contains(flaw.text))
            texts << flaw.text;
    return texts.join(u'\n');
}

void TextView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        const QPointF offset = contentOffset();
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF line = blockBoundingGeometry(block).translated(offset);
            if (line.top() > event->rect().bottom())
                break;
            const auto number = static_cast<std::size_t>(block.blockNumber());
            if (number >= m_page.isOurs.size() || !m_page.isOurs[number])
                continue;
            painter.fillRect(QRectF(0, line.top(), viewport()->width(), line.height()), m_shade);
            // Seen without colours too. It moves with the text: what is scrolled sideways is not painted anew.
            painter.fillRect(QRectF(offset.x(), line.top(), markWidth, line.height()), m_mark);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

bool TextView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = flawAt(help->pos());
    // Escaped: values can look like markup.
    QToolTip::showText(help->globalPos(), text.isEmpty() ? text : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), this);
    return true;
}

void TextView::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    menu->addActions(actions());
    menu->exec(event->globalPos());
}

} // namespace casemate
