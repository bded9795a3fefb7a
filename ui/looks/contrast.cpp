// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/contrast.h"

#include <algorithm>
#include <cmath>

namespace casemate {

namespace {

/// Relative luminance of WCAG 2.2.
double luminance(const QColor& colour)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045F ? channel / 12.92 : std::pow((static_cast<double>(channel) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor readable(const QColor& text, const QColor& ground, double ratio)
{
    // Towards the end of the scale that is farther from the ground.
    const QColor end = contrast(ground, Qt::black) > contrast(ground, Qt::white) ? Qt::black : Qt::white;
    constexpr int steps = 40;
    for (int step = 0; step < steps; ++step)
        if (const QColor shade = mixed(text, end, static_cast<float>(step) / steps); contrast(shade, ground) >= ratio)
            return shade;
    return end;
}

QColor readable(QColor text, std::span<const QColor> grounds, double ratio)
{
    for (const QColor& ground : grounds)
        text = readable(text, ground, ratio);
    return text;
}

QColor mixed(const QColor& base, const QColor& other, float share)
{
    const auto part = [share](int a, int b) { return a + qRound(static_cast<float>(b - a) * share); };
    return {part(base.red(), other.red()), part(base.green(), other.green()), part(base.blue(), other.blue())};
}

} // namespace casemate
