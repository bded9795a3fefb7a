// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/exposure.h"

#include <QLabel>

namespace casemate {

/// A badge of its own, such as "9.6 unsafe" in a heading. Its text is what screen readers say.
class ScoreLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// Shows @p text in the colours of @p predicate; grey without one.
    void setScore(const QString& text, std::optional<Predicate> predicate);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Predicate> m_predicate;
};

} // namespace casemate
