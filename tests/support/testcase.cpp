// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include "tests/support/seed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <unistd.h>

namespace casemate::tests {

namespace {

/// What one class came to.
struct Outcome {
    int failures = 0;
    int skips = 0;
};

bool hasName(const QObject& test, const QByteArray& name)
{
    const QByteArray full(test.metaObject()->className());
    return full == name || full.endsWith("::" + name);
}

/// Qt Test tells its caller of failures only, so it writes a second report that we read.
Outcome run(QObject& test, QStringList arguments, const QString& report)
{
    if (!arguments.contains(QStringLiteral("-o")))
        arguments << QStringLiteral("-o") << QStringLiteral("-,txt");
    arguments << QStringLiteral("-o") << report + QStringLiteral(",tap");
    Outcome outcome{.failures = QTest::qExec(&test, arguments)};
    QFile file(report);
    if (!file.open(QIODevice::ReadOnly) || !file.peek(11).startsWith("TAP version")) {
        std::fprintf(stderr, "Qt Test wrote no report to count the skipped tests from.\n");
        return {.failures = 1};
    }
    for (const QByteArray& line : file.readAll().split('\n'))
        outcome.skips += line.startsWith("ok ") && line.contains(" # SKIP") ? 1 : 0;
    return outcome;
}

/// rapidcheck reads its seed from here, so that one number repeats everything.
void seedRapidcheck()
{
    QByteArray parameters = qgetenv("RC_PARAMS");
    if (!parameters.contains("seed="))
        qputenv("RC_PARAMS", parameters.append(" seed=" + QByteArray::number(qulonglong(testSeed()))).trimmed());
}

bool mayNotSkip() { return geteuid() == 0 && !qEnvironmentVariableIsEmpty("CASEMATE_SERVICES_ROOT"); }

int statusOf(const Outcome& sum)
{
    if (sum.failures > 0)
        return 1;
    if (sum.skips == 0)
        return 0;
    std::fprintf(stderr, "%d skipped%s\n", sum.skips,
        mayNotSkip() ? ", though root with a root of services lacks nothing: that is a failure" : "");
    return mayNotSkip() ? 1 : skippedStatus;
}

} // namespace

std::vector<std::function<std::unique_ptr<QObject>()>>& testCases()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> cases;
    return cases;
}

int runTests(int argc, char** argv)
{
    // First, for what ends without a word.
    std::fprintf(stderr, "CASEMATE_SEED=%llu repeats this run\n", static_cast<unsigned long long>(testSeed()));
    seedRapidcheck();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QByteArray only = qgetenv("CASEMATE_CASE");
    const QTemporaryDir reports;
    Outcome sum;
    int classes = 0;
    for (const auto& make : testCases()) {
        const auto test = make();
        if (!only.isEmpty() && !hasName(*test, only))
            continue;
        const Outcome outcome = run(*test, arguments, reports.filePath(QStringLiteral("report-%1").arg(++classes)));
        sum.failures += outcome.failures;
        sum.skips += outcome.skips;
    }
    if (classes == 0) {
        std::fprintf(stderr, "CASEMATE_CASE=%s is none of the test classes of this program\n", only.constData());
        return 2;
    }
    return statusOf(sum);
}

} // namespace casemate::tests
