// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/exposure.h"

#include <QWidget>

namespace casemate {

/// systemd's scale of exposure from 0 to 10 in its bands, with a hollow mark where a service was and a solid one where
/// it is now. Says the same in words to screen readers.
class ScoreScale : public QWidget {
    Q_OBJECT

public:
    explicit ScoreScale(QWidget* parent = nullptr);

    /// Nothing where there is no score. One mark where both are the same.
    void setScores(std::optional<Exposure> before, std::optional<Exposure> now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Where @p exposure stands, in pixels from the left edge.
    [[nodiscard]] qreal placeOf(Exposure exposure) const;
    /// The band's upper and lower edge, in pixels from the top.
    [[nodiscard]] QRectF bar() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    void paintBands(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    [[nodiscard]] QFont smallFont() const;

    std::optional<Exposure> m_before, m_now;
};

} // namespace casemate
