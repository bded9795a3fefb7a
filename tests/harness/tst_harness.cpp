// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include <QProcess>
#include <QTest>

#include <map>

#include <unistd.h>

namespace casemate::tests {

namespace {

struct Ended {
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// Every number that the sample tests drew.
    [[nodiscard]] QByteArrayList drawn() const
    {
        QByteArrayList lines = out.split('\n');
        lines.removeIf([](const QByteArray& line) { return !line.contains(" drawn "); });
        return lines;
    }
};

/// Runs the sample tests with @p variables and nothing else that could change what they do.
Ended run(const std::map<QString, QString>& variables)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"CASEMATE_CASE", "CASEMATE_SEED", "CASEMATE_SERVICES_ROOT", "RC_PARAMS"})
        environment.remove(QString::fromLatin1(name));
    for (const auto& [name, value] : variables)
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CASEMATE_SAMPLE_TESTS), QStringList());
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {
        .status = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
}

Ended runClass(const QString& name) { return run({{QStringLiteral("CASEMATE_CASE"), name}}); }

Ended runRandom(const QString& seed)
{
    return run(
        {{QStringLiteral("CASEMATE_CASE"), QStringLiteral("TestRandom")}, {QStringLiteral("CASEMATE_SEED"), seed}});
}

} // namespace

/// What the exit status of a test program says, for without it no other test says anything.
class TestHarness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusTellsPassedFromFailedAndSkipped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        QTest::newRow("passed") << QStringLiteral("TestPassing") << 0;
        QTest::newRow("outside the namespace") << QStringLiteral("TestOutside") << 0;
        QTest::newRow("failed, and one skipped") << QStringLiteral("TestFailing") << 1;
        QTest::newRow("one row skipped") << QStringLiteral("TestSkippedRow") << skippedStatus;
        QTest::newRow("skipped at the start") << QStringLiteral("TestSkippedWhole") << skippedStatus;
        QTest::newRow("no such class") << QStringLiteral("TestPass") << 2;
        QTest::newRow("the end of a name") << QStringLiteral("Passing") << 2;
        QTest::newRow("all of them, one of which fails") << QString() << 1;
    }
    void statusTellsPassedFromFailedAndSkipped()
    {
        QFETCH(const QString, name);
        QFETCH(const int, status);
        const Ended ended = runClass(name);
        QVERIFY2(ended.status == status, (QByteArray::number(ended.status) + '\n' + ended.out + ended.err).constData());
    }

    void nothingIsSkippedWhereNothingIsMissing()
    {
        for (const char* name : {"TestSkippedRow", "TestSkippedWhole", "TestPassing"}) {
            const Ended ended = run({{QStringLiteral("CASEMATE_CASE"), QString::fromLatin1(name)},
                {QStringLiteral("CASEMATE_SERVICES_ROOT"), QStringLiteral("/srv/root")}});
            const int whereMissing = QLatin1StringView(name) == QLatin1StringView("TestPassing") ? 0 : skippedStatus;
            QCOMPARE(ended.status, geteuid() == 0 && whereMissing == skippedStatus ? 1 : whereMissing);
        }
    }

    void wrongNamesAreTold()
    {
        const Ended ended = runClass(QStringLiteral("TestNone"));
        QVERIFY2(ended.err.contains("CASEMATE_CASE=TestNone"), ended.err.constData());
    }

    void oneSeedRepeatsARun()
    {
        const Ended first = runRandom(QStringLiteral("12345"));
        QCOMPARE(first.status, 0);
        QVERIFY(first.err.contains("CASEMATE_SEED=12345 "));
        QVERIFY2(first.drawn().size() > 100, first.out.constData());
        QCOMPARE(runRandom(QStringLiteral("12345")).drawn(), first.drawn());
        const Ended other = runRandom(QStringLiteral("12346"));
        for (qsizetype i = 0; i < first.drawn().size(); i += first.drawn().size() - 1)
            QVERIFY(other.drawn().value(i) != first.drawn().value(i));
    }

    void everyRunHasASeedOfItsOwnAndTellsIt()
    {
        const Ended first = runClass(QStringLiteral("TestRandom"));
        const qsizetype at = first.err.indexOf("CASEMATE_SEED=") + 14;
        const QByteArray seed = first.err.mid(at, first.err.indexOf(' ', at) - at);
        QVERIFY2(seed.toULongLong() > 0, first.err.constData());
        QVERIFY(runClass(QStringLiteral("TestRandom")).drawn() != first.drawn());
        QCOMPARE(runRandom(QString::fromLatin1(seed)).drawn(), first.drawn());
    }

    void wrongSeedsAreRefused()
    {
        for (const char* seed : {"", "x", "12x", "-1", "99999999999999999999999"})
            QCOMPARE(runRandom(QString::fromLatin1(seed)).status, 2);
    }
};

static const TestCase<TestHarness> registered;

} // namespace casemate::tests

#include "tst_harness.moc"
