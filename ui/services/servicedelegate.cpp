// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicedelegate.h"

#include "models/items/servicemodel.h"
#include "ui/looks/scorecolours.h"

#include <QApplication>
#include <QPainter>

namespace casemate {

namespace {

constexpr int margin = 4;

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

/// What the service does now, at the end of the first line.
void paintState(QPainter& painter, QRect& rect, const QFont& font, const QString& state)
{
    const int width = QFontMetrics(font).horizontalAdvance(state);
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, state);
    rect.setRight(rect.right() - width - margin);
}

/// A dot, as in the tab of an editor whose file is not saved.
void paintDot(QPainter& painter, QRect& rect, const QColor& colour)
{
    const int size = rect.height() / 3;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(rect.left(), rect.center().y() - size / 2.0 + 0.5, size, size));
    rect.setLeft(rect.left() + size + margin);
}

} // namespace

void ServiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    item.text.clear();
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = (item.state & QStyle::State_Selected) != 0;
    const auto group = (item.state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
    const QColor strong = item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    QColor subdued = strong;
    subdued.setAlphaF(0.7F);
    const QFontMetrics small(smallFont(item.font));
    QRect first = item.rect.adjusted(margin, 0, -margin, 0);
    first.setHeight(item.fontMetrics.height());
    first.moveTop(item.rect.center().y() - (item.fontMetrics.height() + small.height()) / 2 + 1);
    QRect second(first.left(), first.bottom() + 1, first.width(), small.height());

    painter->save();
    if (index.data(ServiceModel::UnsavedRole).toBool())
        paintDot(
            *painter, first, item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Highlight));
    if (const QString state = index.data(ServiceModel::StateRole).toString(); !state.isEmpty()) {
        const bool hasFailed = index.data(ServiceModel::FailedRole).toBool();
        painter->setPen(hasFailed && !isSelected ? badColour(isDark(item.palette)) : subdued);
        paintState(*painter, first, smallFont(item.font), state);
    }
    painter->setFont(item.font);
    painter->setPen(strong);
    painter->drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter, item.fontMetrics.elidedText(name, Qt::ElideMiddle, first.width()));
    painter->setFont(smallFont(item.font));
    painter->setPen(subdued);
    const QString description = index.siblingAtColumn(ServiceModel::DescriptionColumn).data().toString();
    painter->drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(description, Qt::ElideRight, second.width()));
    painter->restore();
}

QSize ServiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height() + 8);
    return size;
}

} // namespace casemate
