// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/system/trial.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace casemate::tests {

namespace {

void addServices()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    for (const auto& [name, unit] : {std::pair("app", "myapp.service"), std::pair("mariadb", "mariadb.service"),
             std::pair("nginx", "nginx.service"), std::pair("postgresql", "postgresql@17-main.service"),
             std::pair("redis", "redis-server.service")})
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(unit);
}

} // namespace

/// What Casemate suggests for running services, applied and used for real.
class TestSuggestedServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = casemateObstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
    }

    void suggestedServicesWork_data() { addServices(); }
    void suggestedServicesWork()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, unit);
        const Exercised service{.name = name, .unit = unit};
        const Lab lab(casemateBinds());
        QVERIFY2(lab.isUp(), lab.problem().constData());
        // a service at work shows more
        for (const char* verb : {"set-up", "use"}) {
            const LabAnswer answer = exercise(lab, service, verb);
            QVERIFY2(answer.status == 0, answer.text().constData());
        }
        const double before = scoreOf(lab, unit);
        const QJsonObject suggestion = casemateJson(lab, QStringLiteral("suggest ") + unit).object();
        QVERIFY(!suggestion.isEmpty());
        const bool isEmpty = suggestion[u"set"].toObject().isEmpty();
        const LabAnswer dropIn = casemate(lab, QStringLiteral("suggest ") + unit);
        QVERIFY2(dropIn.status == 0, dropIn.text().constData());
        const Trial trial = tryDropIn(lab, service, isEmpty ? QByteArray() : dropIn.out);
        QCOMPARE(trial.obstacle, QByteArray());
        qInfo("%s: %.1f -> %.1f", qPrintable(unit), before, trial.score);
        QCOMPARE(suggestion[u"before"].toDouble(), before);
        QCOMPARE(suggestion[u"after"].toDouble(), trial.score);
        QVERIFY(trial.score <= before);
        // what was taken away by a drop-in comes back without it
        const LabAnswer stock = backToStock(lab, service);
        QVERIFY2(stock.status == 0, stock.text().constData());
    }
};

/// What Casemate says of stock services that work.
class TestStockFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = casemateObstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
    }

    void stockServicesHaveNoFalseFindings()
    {
        const Lab lab(casemateBinds());
        QVERIFY2(lab.isUp(), lab.problem().constData());
        for (const char* name : {"app", "mariadb", "nginx", "postgresql", "redis"}) {
            const LabAnswer answer = lab.run(QStringLiteral("/opt/exercises/%1 set-up").arg(QLatin1StringView(name)));
            QVERIFY2(answer.status == 0, answer.text().constData());
        }
        const LabAnswer answer = casemate(lab, QStringLiteral("check --all --format json"));
        const QJsonArray units = QJsonDocument::fromJson(answer.out).array();
        QVERIFY2(units.size() > 40, answer.text().constData());
        for (const QJsonValue& unit : units)
            for (const QJsonValue& finding : unit[u"findings"].toArray())
                QVERIFY2(finding[u"severity"].toString() == u"note" || finding[u"confidence"].toString() == u"possible",
                    qPrintable(unit[u"unit"].toString() + u' ' + finding[u"rule"].toString() + QStringLiteral(": ")
                        + finding[u"message"].toString()));
    }
};

static const TestCase<TestSuggestedServices> suggested;
static const TestCase<TestStockFindings> stock;

} // namespace casemate::tests

#include "tst_suggestions.moc"
