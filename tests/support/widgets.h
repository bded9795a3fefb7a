// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QWidget>

namespace casemate::tests {

/// The widget or action called @p name below @p parent. Ends the program where there is none: the test cannot go on.
template <typename Widget>
Widget* child(const QObject& parent, const char* name)
{
    auto* found = parent.findChild<Widget*>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("there is no %s called %s", Widget::staticMetaObject.className(), name);
    return found;
}

} // namespace casemate::tests
