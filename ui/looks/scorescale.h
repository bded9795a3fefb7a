// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/exposure.h"

#include <QWidget>

namespace casemate {
class ScoreScale : public QWidget {
public:
    using QWidget::QWidget;
    void setScores(std::optional<Exposure>, std::optional<Exposure>) {}
};
} // namespace casemate
