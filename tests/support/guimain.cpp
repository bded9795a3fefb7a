// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include <QApplication>
#include <QTest>

namespace casemate::tests {

std::vector<std::function<std::unique_ptr<QObject>()>>& testCases()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> cases;
    return cases;
}

} // namespace casemate::tests

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    // A test closes windows to look at what comes after.
    QApplication::setQuitOnLastWindowClosed(false);
    int failures = 0;
    for (const auto& make : casemate::tests::testCases())
        failures += QTest::qExec(make().get(), argc, argv);
    return failures == 0 ? 0 : 1;
}
