// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

#include <functional>

class QWidget;

namespace casemate {

/// Hands and eyes for a window that nobody sits at: presses keys where the focus is, and takes pictures.
class Guide {
public:
    /// Pictures go to @p folder, numbered.
    Guide(QWidget& window, QDir folder)
        : m_window(window)
        , m_folder(std::move(folder))
    {
    }

    /// Types @p text into what has the keyboard.
    void type(const QString& text);
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    /// Lets the window work until @p isDone; false if that takes more than ten seconds.
    [[nodiscard]] bool waitFor(const std::function<bool()>& isDone);
    /// Lets the window finish what it is at.
    void settle();
    /// Takes a picture of the window with the popups on it, "NN-NAME.png", and prints its path.
    [[nodiscard]] bool takePicture(const QString& name);

private:
    QWidget& m_window;
    QDir m_folder;
    int m_count = 0;
};

} // namespace casemate
