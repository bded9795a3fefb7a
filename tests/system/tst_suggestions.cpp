// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/system/lab.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace casemate::tests {

namespace {

QString program() { return QStringLiteral("/opt/casemate/casemate"); }

QStringList programFolder()
{
    return {QFileInfo(QStringLiteral(CASEMATE_PROGRAM)).path() + QStringLiteral(":/opt/casemate")};
}

void addServices()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    for (const auto& [name, unit] : {std::pair("app", "myapp.service"), std::pair("mariadb", "mariadb.service"),
             std::pair("nginx", "nginx.service"), std::pair("postgresql", "postgresql@17-main.service"),
             std::pair("redis", "redis-server.service")})
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(unit);
}

/// The score that systemd itself gives the loaded unit.
double scoreOf(const Lab& lab, const QString& unit)
{
    const LabAnswer answer = lab.run(
        QStringLiteral("systemd-analyze security --no-pager --json=short | grep -o '\"unit\":\"%1\",[^}]*'").arg(unit));
    const auto at = answer.out.indexOf("\"exposure\":\"");
    return at < 0 ? -1 : answer.out.mid(at + 12, answer.out.indexOf('"', at + 12) - at - 12).toDouble();
}

} // namespace

/// What Casemate suggests for running services, applied and used for real.
class TestSuggestedServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = Lab::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
    }

    void suggestedServicesWork_data() { addServices(); }
    void suggestedServicesWork()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, unit);
        const Lab lab(programFolder());
        QVERIFY2(lab.isUp(), lab.problem().constData());
        if (lab.run(QStringLiteral("ldd ") + program()).out.contains("san.so"))
            QSKIP("The libraries of sanitizers are not in the lab.");
        const auto exercise = [&](const char* verb) {
            return lab.run(QStringLiteral("/opt/exercises/%1 %2").arg(name, QLatin1StringView(verb)));
        };
        LabAnswer answer = exercise("set-up");
        QVERIFY2(answer.status == 0, answer.text().constData());
        // a service at work shows more
        answer = exercise("use");
        QVERIFY2(answer.status == 0, answer.text().constData());
        const double before = scoreOf(lab, unit);
        answer = lab.run(QStringLiteral("%1 suggest %2 --format json").arg(program(), unit));
        QVERIFY2(answer.status == 0, answer.text().constData());
        const QJsonObject suggestion = QJsonDocument::fromJson(answer.out).object();
        answer = lab.run(QStringLiteral("%1 suggest %2 | systemctl edit --stdin %2").arg(program(), unit));
        const bool isEmpty = suggestion[u"set"].toObject().isEmpty();
        QVERIFY2(isEmpty || answer.status == 0, answer.text().constData());
        answer = lab.run(QStringLiteral("systemctl restart ") + unit);
        QVERIFY2(answer.status == 0, answer.text().constData());
        for (const char* verb : {"use", "crash"}) {
            answer = exercise(verb);
            QVERIFY2(answer.status == 0, answer.text().constData());
        }
        const double after = scoreOf(lab, unit);
        qInfo("%s: %.1f -> %.1f", qPrintable(unit), before, after);
        QCOMPARE(suggestion[u"before"].toDouble(), before);
        QCOMPARE(suggestion[u"after"].toDouble(), after);
        QVERIFY(after <= before);
        // what was taken away by a drop-in comes back without it
        answer = lab.run(QStringLiteral("systemctl revert %1 && systemctl restart %1").arg(unit));
        QVERIFY2(answer.status == 0, answer.text().constData());
        answer = exercise("use");
        QVERIFY2(answer.status == 0, answer.text().constData());
    }

    void stockServicesHaveNoFalseFindings()
    {
        const Lab lab(programFolder());
        QVERIFY2(lab.isUp(), lab.problem().constData());
        if (lab.run(QStringLiteral("ldd ") + program()).out.contains("san.so"))
            QSKIP("The libraries of sanitizers are not in the lab.");
        for (const char* name : {"app", "mariadb", "nginx", "postgresql", "redis"}) {
            const LabAnswer answer = lab.run(QStringLiteral("/opt/exercises/%1 set-up").arg(QLatin1StringView(name)));
            QVERIFY2(answer.status == 0, answer.text().constData());
        }
        const LabAnswer answer = lab.run(program() + QStringLiteral(" check --all --format json"));
        const QJsonArray units = QJsonDocument::fromJson(answer.out).array();
        QVERIFY2(units.size() > 40, answer.text().constData());
        for (const QJsonValue& unit : units)
            for (const QJsonValue& finding : unit[u"findings"].toArray())
                QVERIFY2(finding[u"severity"].toString() == u"note" || finding[u"confidence"].toString() == u"possible",
                    qPrintable(unit[u"unit"].toString() + u' ' + finding[u"rule"].toString() + QStringLiteral(": ")
                        + finding[u"message"].toString()));
    }
};

static const TestCase<TestSuggestedServices> registered;

} // namespace casemate::tests

#include "tst_suggestions.moc"
