// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/scorescale.h"

#include "models/items/sentences.h"
#include "ui/looks/contrast.h"
#include "ui/looks/scorecolours.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace casemate {

namespace {

constexpr unsigned mostTenths = 100;
constexpr qreal markWidth = 10;
constexpr qreal markHeight = 7;
constexpr qreal markGap = 1; ///< between a mark and the bar
constexpr qreal bandGap = 2;

/// A stretch of the scale under one word.
struct Band {
    Predicate predicate;
    unsigned begin, end; ///< in tenths
};

/// The bands as the scores themselves are rated. "Perfect" and "dangerous" are single points at the ends: they belong
/// to their neighbours.
const std::vector<Band>& bands()
{
    static const std::vector<Band> all = [] {
        std::vector<Band> found;
        for (unsigned tenths = 1; tenths < mostTenths; ++tenths) {
            const Predicate predicate = Exposure{tenths}.predicate();
            if (found.empty() || found.back().predicate != predicate)
                found.push_back({.predicate = predicate, .begin = found.empty() ? 0 : tenths, .end = tenths});
            found.back().end = tenths + 1;
        }
        return found;
    }();
    return all;
}

/// A triangle that points down at @p tip.
QPolygonF mark(QPointF tip)
{
    return {{tip, {tip.x() - markWidth / 2, tip.y() - markHeight}, {tip.x() + markWidth / 2, tip.y() - markHeight}}};
}

QString words(Exposure exposure)
{
    return QString::fromStdString(exposure.text()) + u' ' + sentences::rating(exposure.predicate());
}

} // namespace

ScoreScale::ScoreScale(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("scoreScale"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void ScoreScale::setScores(std::optional<Exposure> before, std::optional<Exposure> now)
{
    if (before == m_before && now == m_now)
        return;
    m_before = before;
    m_now = now;
    describe();
    update();
}

void ScoreScale::describe()
{
    setAccessibleName(tr("Exposure on a scale from 0 to 10"));
    QString text = tr("There is no score.");
    if (m_now && m_before && m_now != m_before)
        text = tr("%1 now, %2 before.").arg(words(*m_now), words(*m_before));
    else if (m_now)
        text = m_before ? tr("%1, as before.").arg(words(*m_now)) : tr("%1 now, no score before.").arg(words(*m_now));
    else if (m_before)
        text = tr("No score now, %1 before.").arg(words(*m_before));
    setAccessibleDescription(text);
    setToolTip(text);
}

QFont ScoreScale::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.75));
    return small;
}

QSize ScoreScale::sizeHint() const
{
    const QFontMetrics small(smallFont());
    return {std::max(220, small.averageCharWidth() * 44), minimumSizeHint().height()};
}

QSize ScoreScale::minimumSizeHint() const
{
    const QFontMetrics small(smallFont());
    return {small.averageCharWidth() * 24, qRound(bar().bottom()) + small.height()};
}

qreal ScoreScale::placeOf(Exposure exposure) const
{
    const QRectF all = bar();
    return all.left() + all.width() * std::min(exposure.tenths, mostTenths) / mostTenths;
}

QRectF ScoreScale::bar() const
{
    const qreal margin =
        std::max<qreal>(markWidth / 2 + 1, QFontMetricsF(smallFont()).horizontalAdvance(QStringLiteral("10")) / 2);
    return {margin, markHeight + markGap + 1, std::max<qreal>(0, width() - 2 * margin),
        QFontMetricsF(smallFont()).height() + 1};
}

void ScoreScale::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    else if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void ScoreScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    paintBands(painter);
    paintTicks(painter);
    paintMarks(painter);
}

void ScoreScale::paintBands(QPainter& painter) const
{
    const bool dark = isDark(palette());
    for (const Band& band : bands()) {
        const BadgeColours colours = badgeColours(band.predicate, dark);
        const qreal left = placeOf({band.begin}) + (band.begin == 0 ? 0 : bandGap / 2);
        const qreal right = placeOf({band.end}) - (band.end == mostTenths ? 0 : bandGap / 2);
        const QRectF place(left, bar().top(), right - left, bar().height());
        painter.setPen(QPen(colours.border, 1));
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        const QString word = sentences::rating(band.predicate);
        if (painter.fontMetrics().horizontalAdvance(word) + 2 > place.width())
            continue;
        painter.setPen(colours.text);
        painter.drawText(place, Qt::AlignCenter, word);
    }
}

void ScoreScale::paintTicks(QPainter& painter) const
{
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor ground = palette().color(group, QPalette::Window);
    painter.setPen(readable(mixed(palette().color(group, QPalette::WindowText), ground, 0.3F), ground));
    const auto number = [&](unsigned tenths) {
        // A whole number has no decimals: there is little room.
        const QString text = QLocale().toString(tenths / 10.0, 'f', tenths % 10 == 0 ? 0 : 1);
        const QRectF place(placeOf({tenths}) - 20, bar().bottom(), 40, height() - bar().bottom());
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, text);
    };
    for (const Band& band : bands())
        number(band.begin);
    number(mostTenths);
}

void ScoreScale::paintMarks(QPainter& painter) const
{
    const QColor ink = palette().color(QPalette::WindowText);
    const qreal tip = bar().top() - markGap;
    if (m_before && m_now && m_before != m_now) {
        // The way from one to the other.
        painter.setPen(QPen(ink, 1, Qt::DotLine));
        const qreal height = tip - markHeight / 2;
        painter.drawLine(QPointF(placeOf(*m_before), height), QPointF(placeOf(*m_now), height));
    }
    if (m_before && m_before != m_now) {
        painter.setPen(QPen(ink, 1));
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawPolygon(mark({placeOf(*m_before), tip}));
    }
    if (m_now) {
        painter.setPen(QPen(ink, 2));
        painter.drawLine(QPointF(placeOf(*m_now), tip), QPointF(placeOf(*m_now), bar().bottom()));
        painter.setPen(QPen(ink, 1));
        painter.setBrush(ink);
        painter.drawPolygon(mark({placeOf(*m_now), tip}));
    }
}

} // namespace casemate
