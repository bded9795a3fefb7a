// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/textview.h"

#include "ui/looks/contrast.h"
#include "ui/looks/scorecolours.h"
#include "ui/preview/linepatch.h"
#include "ui/preview/readablehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
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

TextView::TextView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new ReadableHighlighter(document()))
    , m_page()
    , m_lines(QString())
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 8);
    document()->setDocumentMargin(margin);
}

void TextView::setSyntax(const KSyntaxHighlighting::Definition& definition)
{
    m_highlighter->setDefinition(definition);
}

void TextView::setPage(PageText page, Look look)
{
    if (page.lines.size() > mostLines)
        page.lines.resize(mostLines);
    if (page.lines.isEmpty())
        page.lines << QString();
    const LinePatch patch = patchBetween(m_lines, page.lines);
    const int top = firstVisibleBlock().blockNumber();
    int line = 0;
    if (!patch.isEmpty()) {
        apply(patch, *document(), page.lines);
        line = lineToSee(patch, m_lines, page.lines);
    }
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
    } else if (!patch.isEmpty()) {
        verticalScrollBar()->setValue(
            top < patch.oldEnd ? std::min(top, std::max(patch.begin, patch.end)) : top + moved);
        reveal(line);
    }
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
    const float share = isDark ? 0.2F : 0.12F;
    m_grounds = {base, mixed(base, m_mark, share), mixed(base, goodColour(isDark), share),
        mixed(base, badColour(isDark), share)};
    const auto style = [&](KSyntaxHighlighting::Theme::TextStyle role, double ratio) {
        return readable(QColor::fromRgb(theme.textColor(role)), m_grounds, ratio);
    };
    const QColor text = style(KSyntaxHighlighting::Theme::Normal, 4.5);
    m_serious = style(KSyntaxHighlighting::Theme::Error, 3);
    m_slight = style(KSyntaxHighlighting::Theme::Warning, 3);
    colours.setColor(QPalette::Base, base);
    colours.setColor(QPalette::Text, text);
    colours.setColor(QPalette::PlaceholderText, readable(mixed(text, base, 0.35F), base));
    setPalette(colours);
    m_highlighter->setColours(theme, m_grounds);
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
    if (!cursorRect(cursor)
            .adjusted(-fontMetrics().averageCharWidth(), 0, fontMetrics().averageCharWidth(), 0)
            .contains(position))
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
            if (number >= m_page.grounds.size() || m_page.grounds[number] == Background::Plain)
                continue;
            painter.fillRect(
                QRectF(0, line.top(), viewport()->width(), line.height()), colourOf(m_page.grounds[number]));
            // Seen without colours too. It moves with the text: what is scrolled sideways is not painted anew.
            if (m_page.grounds[number] == Background::Draft)
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
    QToolTip::showText(
        help->globalPos(), text.isEmpty() ? text : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), this);
    return true;
}

void TextView::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    menu->addActions(actions());
    menu->exec(event->globalPos());
}

} // namespace casemate
