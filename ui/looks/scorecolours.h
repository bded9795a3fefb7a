// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/exposure.h"

#include <QColor>
#include <QRect>

class QPainter;
class QPalette;

namespace casemate {

/// The colours of a score's badge. Text on fill has a contrast of at least 4.5 (WCAG 2.2, AA).
struct BadgeColours {
    QColor fill, text, border;
};

/// Soft for all but the worst: a list of mostly unsafe services must not be a wall of red. Grey where there is no
/// score.
[[nodiscard]] BadgeColours badgeColours(std::optional<Predicate> predicate, bool isDark);

/// True where @p palette shows light text on dark ground.
[[nodiscard]] bool isDark(const QPalette& palette);

/// Paints a badge that says @p text into @p rect with the painter's font.
void paintBadge(QPainter& painter, const QRect& rect, const QString& text, const BadgeColours& colours);

/// The colours of the marks beside a row of the score, at least 4.5 against the palette's base.
[[nodiscard]] QColor goodColour(bool isDark);
[[nodiscard]] QColor badColour(bool isDark);
[[nodiscard]] QColor warningColour(bool isDark);

} // namespace casemate
