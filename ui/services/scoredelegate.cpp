// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/scoredelegate.h"

#include "models/items/servicemodel.h"
#include "ui/looks/scorecolours.h"

#include <QApplication>
#include <QPainter>

namespace casemate {

namespace {

QSize badgeSize(const QFontMetrics& metrics)
{
    return {metrics.horizontalAdvance(QStringLiteral("10.0")) + metrics.height(), metrics.height() + 4};
}

} // namespace

void ScoreDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const auto exposure = index.data(ServiceModel::ExposureRole).value<std::optional<Exposure>>();
    QRect badge(QPoint(), badgeSize(item.fontMetrics).boundedTo(item.rect.size()));
    badge.moveCenter(item.rect.center());
    painter->save();
    painter->setFont(item.font);
    paintBadge(*painter, badge, text,
        badgeColours(exposure ? std::optional(exposure->predicate()) : std::nullopt, isDark(item.palette)));
    painter->restore();
}

QSize ScoreDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return badgeSize(option.fontMetrics) + QSize(12, 6);
}

} // namespace casemate
