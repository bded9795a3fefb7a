// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <span>

namespace casemate {

/// The contrast ratio of two colours as WCAG 2.2 defines it, 1 to 21. Text needs 4.5 (AA), marks 3.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// @p text, made lighter or darker as far as it takes to have a contrast of @p ratio on @p ground; black or white where
/// no shade of it has.
[[nodiscard]] QColor readable(const QColor& text, const QColor& ground, double ratio = 4.5);
/// The same for several grounds that are much alike.
[[nodiscard]] QColor readable(QColor text, std::span<const QColor> grounds, double ratio = 4.5);

/// @p base with @p share (0 to 1) of @p other in it.
[[nodiscard]] QColor mixed(const QColor& base, const QColor& other, float share);

} // namespace casemate
