// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace casemate {

/// @p bytes for labels, lists and buttons: what text::visible() spells, tabs as they are. Text of more than 4096
/// characters is cut, with a note of how many are missing.
[[nodiscard]] QString visibleText(std::string_view bytes);

/// @p text, visible, for where Qt takes what looks like markup for markup, such as tooltips: it stays what it is.
[[nodiscard]] QString literalText(const QString& text);

/// @p text for buttons and menus, where a single "&" would name a key; cut where it would widen the window.
[[nodiscard]] QString buttonText(QString text);

} // namespace casemate
