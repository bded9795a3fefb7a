// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/scorecolours.h"

#include <QPainter>
#include <QPalette>
#include <QPen>

#include <array>

namespace casemate {

namespace {

struct Row {
    QRgb fill, text, border;
};

// In the order of Predicate: perfect, safe, ok, medium, exposed, unsafe, dangerous; then "no score".
constexpr std::array<Row, 8> lightRows{{
    {0xffd5efdc, 0xff14532d, 0xff7fc294},
    {0xffd5efdc, 0xff14532d, 0xff7fc294},
    {0xffe6f1d5, 0xff3a5410, 0xffa9c77a},
    {0xfffdf0c4, 0xff6b4a00, 0xffdcb84a},
    {0xfffde5cd, 0xff7c3a00, 0xffe5a15f},
    {0xfffbe0dd, 0xff8c1d18, 0xffe0a09b},
    {0xffa51d2d, 0xffffffff, 0xffa51d2d},
    {0xffe8e9ea, 0xff4d5256, 0xffc4c8cb},
}};
constexpr std::array<Row, 8> darkRows{{
    {0xff1d3b28, 0xffa6e3b6, 0xff3d7a53},
    {0xff1d3b28, 0xffa6e3b6, 0xff3d7a53},
    {0xff2d3a19, 0xffc9e29a, 0xff647d36},
    {0xff44360d, 0xfff5d77a, 0xff8f7426},
    {0xff4a2d12, 0xffffbe86, 0xff99622e},
    {0xff4a2321, 0xffffb3ac, 0xff8f4640},
    {0xfff28b82, 0xff3b0a08, 0xfff28b82},
    {0xff33383c, 0xffc0c6cb, 0xff555c61},
}};

} // namespace

BadgeColours badgeColours(std::optional<Predicate> predicate, bool isDark)
{
    const auto& rows = isDark ? darkRows : lightRows;
    const Row& row = predicate ? rows[static_cast<std::size_t>(*predicate)] : rows.back();
    return {QColor(row.fill), QColor(row.text), QColor(row.border)};
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightnessF() < palette.color(QPalette::Text).lightnessF();
}

void paintBadge(QPainter& painter, const QRect& rect, const QString& text, const BadgeColours& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(colours.fill);
    const QRectF outline = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = outline.height() / 4;
    painter.drawRoundedRect(outline, radius, radius);
    painter.setPen(colours.text);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

QColor goodColour(bool isDark) { return isDark ? QColor(0xff7fd49a) : QColor(0xff1b6e3c); }

QColor badColour(bool isDark) { return isDark ? QColor(0xffff9d94) : QColor(0xffa3261f); }

QColor warningColour(bool isDark) { return isDark ? QColor(0xffffc46b) : QColor(0xff8a5300); }

} // namespace casemate
