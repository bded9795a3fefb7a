// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace casemate {

/// A path that the user is asked for.
struct PathQuestion {
    QString title;
    bool isFolder = false; ///< a folder, otherwise a file
};

/// Asks the user for a path above @p parent; calls @p take with it later or at once, and never where the user thinks
/// better of it. @p parent may be gone by then: @p take has to know.
using PathChooser = std::function<void(
    QWidget* parent, const PathQuestion& question, const std::function<void(const QString& path)>& take)>;

/// Asks with the file dialog of the desktop. Does not block.
void choosePathNatively(
    QWidget* parent, const PathQuestion& question, const std::function<void(const QString& path)>& take);

} // namespace casemate
