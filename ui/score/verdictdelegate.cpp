// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/score/verdictdelegate.h"

#include "models/items/assessmentmodel.h"
#include "ui/looks/scorecolours.h"

#include <QApplication>
#include <QPainter>

namespace casemate {

namespace {

int markWidth(const QFontMetrics& metrics) { return metrics.height(); }

void paintMark(QPainter& painter, const QRectF& rect, bool isGood, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, rect.width() / 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isGood) {
        const QPointF tick[]{{rect.left(), rect.center().y()},
            {rect.left() + rect.width() * 0.36, rect.bottom() - rect.height() * 0.1},
            {rect.right(), rect.top() + rect.height() * 0.1}};
        painter.drawPolyline(tick, 3);
    } else {
        const QRectF cross = rect.marginsRemoved({1, 1, 1, 1});
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
    painter.restore();
}

} // namespace

void VerdictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const int width = markWidth(item.fontMetrics);
    const bool isSelected = (item.state & QStyle::State_Selected) != 0;
    const auto group = (item.state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
    const QColor textColour = item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QRect rect = item.rect.adjusted(6, 0, -4, 0);
    if (const auto isGood = index.data(AssessmentModel::VerdictRole).value<std::optional<bool>>()) {
        QRectF mark(0, 0, width * 0.6, width * 0.6);
        mark.moveCenter(QPointF(rect.left() + width * 0.4, rect.center().y() + 0.5));
        const QColor colour = *isGood ? goodColour(isDark(item.palette)) : badColour(isDark(item.palette));
        paintMark(*painter, mark, *isGood, isSelected ? textColour : colour);
    }
    painter->save();
    painter->setFont(item.font);
    painter->setPen(textColour);
    painter->drawText(rect.adjusted(width, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(markWidth(option.fontMetrics) + 8, 4);
}

} // namespace casemate
