// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/wordbox.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace casemate {

namespace {

constexpr int leastLetters = 14; ///< so that short lists line up with each other

/// The word, and beside it in a column of its own, subdued, what it means.
class WordDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString word = item.text;
        item.text.clear();
        const QStyle* style = item.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool isSelected = item.state.testFlag(QStyle::State_Selected);
        const QRect area = item.rect.adjusted(margin(item), 0, -margin(item), 0);
        QColor colour = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        painter->save();
        painter->setFont(item.font);
        painter->setPen(colour);
        painter->drawText(area, Qt::AlignVCenter | Qt::TextSingleLine, word);
        colour.setAlphaF(0.75F);
        painter->setPen(colour);
        painter->drawText(area.adjusted(wordWidth(item, index), 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
            index.data(WordBox::MeaningRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const int meaning = item.fontMetrics.horizontalAdvance(index.data(WordBox::MeaningRole).toString());
        const int height =
            std::max(QStyledItemDelegate::sizeHint(option, index).height(), item.fontMetrics.height() * 3 / 2);
        return {2 * margin(item) + wordWidth(item, index) + meaning, height};
    }

private:
    static int margin(const QStyleOptionViewItem& item) { return item.fontMetrics.averageCharWidth(); }

    /// The width of the column of words, with the gap behind it.
    static int wordWidth(const QStyleOptionViewItem& item, const QModelIndex& index)
    {
        int width = 0;
        const QAbstractItemModel* model = index.model();
        for (int row = 0; row < model->rowCount(); ++row)
            width = std::max(width, item.fontMetrics.horizontalAdvance(model->index(row, 0).data().toString()));
        return width + 2 * item.fontMetrics.averageCharWidth();
    }
};

} // namespace

WordBox::WordBox(QWidget* parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(leastLetters);
    setItemDelegate(new WordDelegate(this));
}

void WordBox::addWord(const QString& word, const QString& meaning, const QString& shown)
{
    addItem(shown, word);
    const int row = count() - 1;
    setItemData(row, meaning, MeaningRole);
    setItemData(row, meaning.isEmpty() ? shown : tr("%1: %2").arg(shown, meaning), Qt::AccessibleTextRole);
    setMinimumContentsLength(std::max(minimumContentsLength(), static_cast<int>(shown.size())));
}

void WordBox::showPopup()
{
    const int frame = 2 * view()->frameWidth() + view()->verticalScrollBar()->sizeHint().width();
    const int wanted = view()->sizeHintForColumn(0) + frame;
    view()->setMinimumWidth(std::min(wanted, screen()->availableGeometry().width()));
    QComboBox::showPopup();
}

void WordBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace casemate
