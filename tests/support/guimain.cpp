// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include <QApplication>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    // A test closes windows to look at what comes after.
    QApplication::setQuitOnLastWindowClosed(false);
    return casemate::tests::runTests(argc, argv);
}
