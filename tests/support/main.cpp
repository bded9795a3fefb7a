// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include <QCoreApplication>
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
    const QCoreApplication application(argc, argv);
    // CASEMATE_CASE=TestLive runs that class alone.
    const QByteArray only = qgetenv("CASEMATE_CASE");
    int failures = 0;
    for (const auto& make : casemate::tests::testCases()) {
        const auto test = make();
        if (only.isEmpty() || QByteArray(test->metaObject()->className()).endsWith("::" + only))
            failures += QTest::qExec(test.get(), argc, argv);
    }
    return failures == 0 ? 0 : 1;
}
