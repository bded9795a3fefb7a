// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seed.h"
#include "tests/support/testcase.h"

#include <rapidcheck.h>

#include <QTest>

namespace casemate::tests {

class TestPassing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void passes() { QCOMPARE(1, 1); }
};

class TestFailing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void skips() { QSKIP("before it fails"); }
    void fails() { QCOMPARE(1, 2); }
};

class TestSkippedRow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneOfThreeRows_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < 3; ++i)
            QTest::addRow("%d", i) << i;
    }
    void oneOfThreeRows()
    {
        QFETCH(const int, number);
        if (number == 1)
            QSKIP("this one");
    }
};

class TestSkippedWhole : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QSKIP("all of it"); }
    void never() { QFAIL("not reached"); }
};

class TestRandom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreTold()
    {
        qInfo("drawn %llu", static_cast<unsigned long long>(testSeed()));
        QVERIFY(rc::check(
            "anything", [](std::uint64_t number) { qInfo("drawn %llu", static_cast<unsigned long long>(number)); }));
    }
};

static const TestCase<TestPassing> passing;
static const TestCase<TestFailing> failing;
static const TestCase<TestSkippedRow> skippedRow;
static const TestCase<TestSkippedWhole> skippedWhole;
static const TestCase<TestRandom> random;

} // namespace casemate::tests

/// Not every test class is in the namespace.
class TestOutside : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void passes() { QCOMPARE(1, 1); }
};

static const casemate::tests::TestCase<TestOutside> outside;

#include "sampletests.moc"
