// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace casemate::tests {

/// The test classes of this program, in the order in which they were registered.
std::vector<std::function<std::unique_ptr<QObject>()>>& testCases();

/// Adds a class of Qt Test slots to the program: `static const casemate::tests::TestCase<TestDocument> registered;`
template <typename Class>
struct TestCase {
    TestCase()
    {
        testCases().push_back([] { return std::make_unique<Class>(); });
    }
};

} // namespace casemate::tests
