// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/system/lab.h"

#include <QTest>

namespace casemate::tests {

namespace {

bool isLong() { return qEnvironmentVariableIsSet("CASEMATE_LONG"); }

/// The exercise @p name with the verb @p verb.
LabAnswer exercise(const Lab& lab, const QString& name, const char* verb)
{
    return lab.run(QStringLiteral("/opt/exercises/%1 %2").arg(name, QLatin1StringView(verb)));
}

} // namespace

/// The exercises pass where a service works. With CASEMATE_LONG=1 the services crash, too.
class TestExercises : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = Lab::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
    }

    void stockServicesWork_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"app", "mariadb", "nginx", "postgresql", "redis"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void stockServicesWork()
    {
        QFETCH(const QString, name);
        const Lab lab;
        QVERIFY2(lab.isUp(), lab.problem().constData());
        QList<const char*> verbs{"set-up", "use"};
        if (isLong())
            verbs << "crash" << "set-up" << "use";
        for (const char* verb : verbs) {
            const LabAnswer answer = exercise(lab, name, verb);
            QVERIFY2(answer.status == 0, answer.text().constData());
            QVERIFY2(answer.out.endsWith(verb + QByteArray(" is done\n")), answer.text().constData());
        }
        const LabAnswer failed = lab.run(QStringLiteral("systemctl --failed --plain --no-legend"));
        QVERIFY2(failed.status == 0 && failed.out.isEmpty(), failed.text().constData());
    }
};

/// And they tell where it does not. With CASEMATE_LONG=1 more of them do not work.
class TestFailingExercises : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = Lab::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
    }

    void whatDoesNotWorkIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char* what, const char* name, const char* unit, const char* line,
                             const char* sentence) {
            QTest::newRow(what) << QString::fromLatin1(name) << QString::fromLatin1(unit) << QByteArray(line)
                                << QByteArray(sentence);
        };
        row("workers die", "nginx", "nginx.service", "SystemCallFilter=~setgroups", "it serves no page");
        row("the log cannot be handed over", "nginx", "nginx.service", "SystemCallFilter=~chown",
            "it does not reopen its log");
        row("the configuration cannot be saved", "redis", "redis-server.service", "ReadOnlyPaths=/etc/redis",
            "it cannot rewrite its configuration");
        if (!isLong())
            return;
        row("nothing arrives", "mariadb", "mariadb.service", "IPAddressDeny=any", "it does not answer by TCP");
        row("nobody comes in", "postgresql", "postgresql@17-main.service", "IPAddressDeny=any",
            "it does not answer by TCP");
        row("workers of the application die", "app", "myapp.service", "SystemCallFilter=~setgroups",
            "it does not read its configuration");
        row("the database is out of reach", "app", "myapp.service", "IPAddressDeny=10.0.0.0/8", "it has no database");
    }
    void whatDoesNotWorkIsTold()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, unit);
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, sentence);
        const Lab lab;
        QVERIFY2(lab.isUp(), lab.problem().constData());
        LabAnswer answer = exercise(lab, name, "set-up");
        QVERIFY2(answer.status == 0, answer.text().constData());
        QVERIFY(lab.writeFile(
            QStringLiteral("/etc/systemd/system/%1.d/override.conf").arg(unit), "[Service]\n" + line + '\n'));
        // systemd sees nothing wrong: that is why somebody has to use the service.
        answer = lab.run(
            QStringLiteral("systemctl daemon-reload && systemctl restart %1 && systemctl is-active %1").arg(unit));
        QVERIFY2(answer.out == "active\n", answer.text().constData());
        answer = exercise(lab, name, "use");
        QVERIFY2(answer.status == 1, answer.text().constData());
        QVERIFY2(answer.out.contains(sentence), answer.text().constData());
        QCOMPARE(answer.out.count('\n'), 1);
        // And it does work again without that line.
        answer = lab.run(QStringLiteral("systemctl revert %1 && systemctl restart %1").arg(unit));
        QVERIFY2(answer.status == 0, answer.text().constData());
        answer = exercise(lab, name, "use");
        QVERIFY2(answer.status == 0, answer.text().constData());
    }
};

static const TestCase<TestExercises> working;
static const TestCase<TestFailingExercises> failing;

} // namespace casemate::tests

#include "tst_exercises.moc"
