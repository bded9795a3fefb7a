// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

// Tests wait for states: what a busy machine has not done within a minute does not come.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, 60s)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, 60s)

namespace casemate::tests {

/// The exit status of a program that failed nowhere but skipped a test: the SKIP_RETURN_CODE of its ctest tests.
constexpr int skippedStatus = 77;

/// The test classes of this program, in the order in which they were registered.
std::vector<std::function<std::unique_ptr<QObject>()>>& testCases();

/// Runs them, or with CASEMATE_CASE=TestLive that class alone, and gives the exit status: 0, 1 where something failed,
/// 2 where CASEMATE_CASE or CASEMATE_SEED is wrong, skippedStatus where something was skipped. As root with
/// CASEMATE_SERVICES_ROOT set nothing is missing here that a test may want, so there a skip is a failure.
int runTests(int argc, char** argv);

/// Adds a class of Qt Test slots to the program: `static const casemate::tests::TestCase<TestDocument> registered;`
template <typename Class>
struct TestCase {
    TestCase()
    {
        testCases().push_back([] { return std::make_unique<Class>(); });
    }
};

} // namespace casemate::tests
