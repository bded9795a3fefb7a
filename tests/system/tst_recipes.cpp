// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/system/trial.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace casemate::tests {

namespace {

constexpr int mostFixes = 40;

QByteArray recipeOf(const QString& name)
{
    QFile file(QStringLiteral(CASEMATE_SOURCE_DIR "/tests/system/recipes/%1.conf").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What Casemate says will break with @p draft, as far as that is more than a guess.
QJsonArray errorsOf(const Lab& lab, const QString& unit, const QByteArray& draft)
{
    QJsonArray errors;
    const QJsonObject checked = casemateJson(lab, QStringLiteral("check %1 --draft -").arg(unit), draft).object();
    for (const QJsonValue& finding : checked[u"findings"].toArray())
        if (finding[u"severity"].toString() == u"error" && finding[u"confidence"].toString() != u"possible")
            errors << finding;
    return errors;
}

/// "RULE (DIRECTIVE)" of each of @p findings.
QByteArray rulesOf(const QJsonArray& findings)
{
    QByteArrayList rules;
    for (const QJsonValue& finding : findings)
        rules << finding[u"rule"].toString().toUtf8() + " (" + finding[u"directive"].toString().toUtf8() + ')';
    return rules.join(", ");
}

/// The options that make the changes of @p fix.
QString optionsOf(const QJsonValue& fix)
{
    QString options;
    const QJsonObject set = fix[u"set"].toObject();
    for (auto change = set.begin(); change != set.end(); ++change) {
        const QJsonArray values =
            change.value().isArray() ? change.value().toArray() : QJsonArray{change.value().toString()};
        for (const QJsonValue& value : values) {
            QString quoted = change.key() + u'=' + value.toString();
            options += QStringLiteral(" --set '") + quoted.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
        }
    }
    return options;
}

/// @p draft with the first fix of each error, one after the other, until there is no error that has one.
QByteArray fixed(const Lab& lab, const QString& unit, QByteArray draft)
{
    for (int i = 0; i < mostFixes; ++i) {
        QJsonArray fixes;
        for (const QJsonValue& error : errorsOf(lab, unit, draft))
            if (fixes.isEmpty())
                fixes = error[u"fixes"].toArray();
        if (fixes.isEmpty())
            return draft;
        qInfo("  %s", qPrintable(fixes.first()[u"title"].toString()));
        const LabAnswer answer =
            casemate(lab, QStringLiteral("export %1 --draft -").arg(unit) + optionsOf(fixes.first()), draft);
        if (answer.status != 0 || answer.out == draft)
            break;
        draft = answer.out;
    }
    return {};
}

double predictedScore(const Lab& lab, const QString& unit, const QByteArray& draft)
{
    const QJsonArray rows = casemateJson(lab, QStringLiteral("score %1 --draft -").arg(unit), draft).array();
    return rows.isEmpty() ? -1 : rows.first()[u"exposure"].toDouble(-1);
}

QByteArray cell(const Trial& trial)
{
    return QByteArray::number(trial.score, 'f', 1) + (trial.obstacle.isEmpty() ? " works" : " " + trial.obstacle);
}

/// Applies the recipe that people copy for @p service, the same with Casemate's fixes, and Casemate's own suggestion.
void tryRecipe(const Exercised& service)
{
    if (const QString obstacle = casemateObstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    const Lab lab(casemateBinds());
    QVERIFY2(lab.isUp(), lab.problem().constData());
    const LabAnswer ready = exercise(lab, service, "set-up");
    QVERIFY2(ready.status == 0, ready.text().constData());
    const Trial stock = tryDropIn(lab, service, {});
    QCOMPARE(stock.obstacle, QByteArray());

    const QByteArray recipe = recipeOf(service.name);
    const QJsonArray errors = errorsOf(lab, service.unit, recipe);
    QVERIFY(!errors.isEmpty());
    qInfo("%s: %s", qPrintable(service.unit), rulesOf(errors).constData());
    const QByteArray repaired = fixed(lab, service.unit, recipe);
    QVERIFY(!repaired.isEmpty());
    QCOMPARE(rulesOf(errorsOf(lab, service.unit, repaired)), QByteArray());
    const double predicted = predictedScore(lab, service.unit, repaired);
    const LabAnswer suggestion = casemate(lab, QStringLiteral("suggest ") + service.unit);
    QVERIFY2(suggestion.status == 0, suggestion.text().constData());

    QList<Trial> trials;
    for (const QByteArray& dropIn : {recipe, repaired, suggestion.out}) {
        trials << tryDropIn(lab, service, dropIn);
        const LabAnswer answer = backToStock(lab, service);
        QVERIFY2(answer.status == 0, answer.text().constData());
    }
    qInfo("%s | stock %s | verbatim %s | fixed %s | suggested %s", qPrintable(service.unit), cell(stock).constData(),
        cell(trials[0]).constData(), cell(trials[1]).constData(), cell(trials[2]).constData());
    QVERIFY(!trials[0].obstacle.isEmpty());
    QVERIFY2(trials[1].obstacle.isEmpty(), (trials[1].obstacle + '\n' + repaired).constData());
    QCOMPARE(trials[1].score, predicted);
    QVERIFY(trials[1].score < stock.score);
    QCOMPARE(trials[2].obstacle, QByteArray());
}

} // namespace

// The recipes that people copy, on stock services: they break these, Casemate says so before the restart, and with its
// fixes they work. Each is a class of its own, and so a test of its own: together they take minutes.

class TestNginxRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksWithTheFixes() { tryRecipe({.name = QStringLiteral("nginx"), .unit = QStringLiteral("nginx.service")}); }
};

class TestMariaDbRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksWithTheFixes()
    {
        tryRecipe({.name = QStringLiteral("mariadb"), .unit = QStringLiteral("mariadb.service")});
    }
};

class TestApplicationRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksWithTheFixes() { tryRecipe({.name = QStringLiteral("app"), .unit = QStringLiteral("myapp.service")}); }
};

static const TestCase<TestNginxRecipe> nginx;
static const TestCase<TestMariaDbRecipe> mariaDb;
static const TestCase<TestApplicationRecipe> application;

} // namespace casemate::tests

#include "tst_recipes.moc"
