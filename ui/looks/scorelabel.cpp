// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/scorelabel.h"

#include "ui/looks/scorecolours.h"

#include <QPainter>

namespace casemate {

void ScoreLabel::setScore(const QString& text, std::optional<Predicate> predicate)
{
    m_predicate = predicate;
    setText(text);
    updateGeometry();
}

QSize ScoreLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + metrics.height(), metrics.height() * 3 / 2};
}

void ScoreLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect(), text(), badgeColours(m_predicate, isDark(palette())));
}

} // namespace casemate
